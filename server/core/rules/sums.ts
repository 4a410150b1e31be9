import { type Claim, claimsOf } from "../claims/index.js";
import { habit } from "../culprits/habits.js";
import { type Change, type Diagnosis, diagnose, type Mistake } from "../culprits/index.js";
import { changeTo } from "../edits/titles.js";
import { nameLine, nameTogether, sayEquation, totalOf } from "../figures/sums.js";
import { type Equation, nameSlot } from "../form/edition.js";
import { inBoth, join, NOTHING, plural, type Text } from "../language.js";
import type { Figure, Report } from "../report.js";
import type { Fix, Found, Note, Rule } from "../rule.js";

/** 勾稽关系不成立. */
export const rule: Rule = {
  name: "sums",
  title: { zh: "勾稽关系不成立", en: "Sums that do not add up" },
  severity: "error",
  *check(report) {
    for (const { form } of report.tables) {
      for (const diagnosis of diagnose(form, report)) yield* tell(report, diagnosis);
    }
  },
};

const CLAUSES: Text = { zh: "；", en: "; " };

/** One slip of the hand that changed several figures: what it was, and what undoes it. */
const SLIPS: Partial<Record<Mistake, { readonly slip: Text; readonly remedy: Text }>> = {
  exchange: {
    slip: { zh: "可能填颠倒了", en: "may stand in each other's place" },
    remedy: { zh: "对调", en: "Exchange them" },
  },
  totals: {
    slip: { zh: "可能漏填了合计", en: "may be totals that were forgotten" },
    remedy: { zh: "补上合计", en: "Fill the totals in" },
  },
  rows: {
    slip: { zh: "可能与相邻的行填颠倒了", en: "may be two rows in each other's place" },
    remedy: { zh: "两行对调", en: "Exchange the two rows" },
  },
  shift: {
    slip: { zh: "可能错了一格", en: "may be one column off" },
    remedy: { zh: "移回原位", en: "Move them back" },
  },
  row: {
    slip: { zh: "可能整行填错了", en: "may be another row's figures" },
    remedy: { zh: "按各列改正", en: "Change them as their columns ask" },
  },
};

function* tell(report: Report, diagnosis: Diagnosis): Iterable<Found> {
  const { mistake, candidates, determined, doubtful } = diagnosis;
  const [best] = candidates;
  const isSure = determined && !doubtful;
  if (!best) yield* mistake === "many" ? tellMany(report, diagnosis) : tellEach(report, diagnosis);
  else if (mistake === "scattered" || (determined && mistake === "figures")) {
    for (const change of best) yield tellFigure(report, diagnosis, change, isSure && mistake === "figures");
  } else if (determined && mistake === "figure") yield tellFigure(report, diagnosis, best[0]!, isSure);
  else {
    const likeliest = likely(report, diagnosis);
    const sure = determined && likeliest.candidates.indexOf(best) < likeliest.favoured;
    yield sure ? tellSlip(report, diagnosis, best, likeliest) : tellCandidates(report, diagnosis, likeliest);
  }
}

/** The culprit itself, with the equations that it breaks. */
function tellFigure(report: Report, { system }: Diagnosis, change: Change, preferred: boolean): Found {
  const figure = figureAt(report, system, change);
  const broken = system.failing
    .filter((i) => system.members[i]!.includes(change.slot))
    .map((i) => system.equations[i]!);
  const slip = habit(system.values[change.slot]!, change.to);
  const names = broken.map(({ name }) => `“${name}”`);
  const claims = told(report, system, [change]).filter(({ counted, value }) => !counted.includes(value));
  const sums = join(
    broken.map((equation) => sayEquation(equation, say(report))),
    CLAUSES,
  );
  const name = nameSlot(figure.slot);
  return {
    start: figure.start,
    end: figure.end,
    message: {
      zh:
        `${name.zh}写作 ${figure.raw}，可能有误：${sums.zh}。` +
        `改为 ${change.to}${slip ? `（${slip.zh}）` : ""}，则${names.join("")}${broken.length > 1 ? "同时" : ""}成立。`,
      en:
        `${name.en} reads ${figure.raw}, which may be wrong: ${sums.en}. ` +
        `With ${change.to}${slip ? ` (${slip.en})` : ""}, ${names.join(" and ")} ${broken.length > 1 ? "hold" : "holds"}.`,
    },
    related: [...notes(report, broken, figure), ...claims.map(sayClaim(report))],
    fixes: [{ title: changeTo(change.to), edits: edits(report, system, [change]), safe: false, preferred }],
  };
}

function tellSlip(report: Report, diagnosis: Diagnosis, changes: readonly Change[], likeliest: Likely): Found {
  const { system, mistake, doubtful } = diagnosis;
  const figures = changes.map((change) => figureAt(report, system, change));
  const broken = system.failing.map((i) => system.equations[i]!);
  const [first] = figures;
  const names = nameTogether(slotsOf(figures), (i) => inBoth(() => ` ${figures[i]!.raw}`));
  const favoured = likeliest.candidates.slice(0, likeliest.favoured);
  const { slip, remedy } = SLIPS[mistake]!;
  const failed = sayFailed(report, broken);
  return {
    start: first!.start,
    end: first!.end,
    message: {
      zh: `${names.zh}，${slip.zh}：${failed.zh}。${remedy.zh}后各等式都成立。`,
      en: `${names.en} ${slip.en}: ${failed.en}. ${remedy.en}, and every equation holds.`,
    },
    related: [
      ...figures.slice(1).map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
      ...notes(report, broken, first!),
    ],
    fixes: [changes, ...favoured.filter((candidate) => candidate !== changes)].map(
      (candidate): Fix => ({ ...fixFor(report, diagnosis, candidate), preferred: candidate === changes && !doubtful }),
    ),
  };
}

/** More explanations than these are only counted. */
const SHOWN = 4;

/** Several explanations are as good as each other: all are named, the likelier first, none is preferred. */
function tellCandidates(report: Report, diagnosis: Diagnosis, { candidates, favoured, claims }: Likely): Found {
  const { system } = diagnosis;
  const broken = system.failing.map((i) => system.equations[i]!);
  const total = totalOf(broken[0]!, report.figures);
  const ranked = claims.length > 0 && favoured < candidates.length;
  const first = ranked ? Math.min(favoured, SHOWN) : SHOWN;
  const say = (those: typeof candidates) =>
    join(
      those.map((one) => sayChanges(report, diagnosis, one)),
      OR,
    );
  const [best, others] = [say(candidates.slice(0, first)), say(candidates.slice(first, SHOWN))];
  const failed = sayFailed(report, broken);
  const more =
    candidates.length > SHOWN ? { zh: `；等 ${candidates.length} 种`, en: `; ${candidates.length} in all` } : NOTHING;
  const message = ranked
    ? {
        zh: `${failed.zh}。仅凭勾稽关系定不出是哪个数错；结合文字看，最可能是：${best.zh}${others.zh && `；也可能是：${others.zh}`}${more.zh}。请对照台账核实。`,
        en: `${failed.en}. The equations alone do not tell which figure is wrong; by what the prose says most likely: ${best.en}${others.en && `; also possible: ${others.en}`}${more.en}. Check with the records.`,
      }
    : {
        zh: `${failed.zh}。仅凭勾稽关系定不出是哪个数错，可能是：${best.zh}${more.zh}。请对照台账核实。`,
        en: `${failed.en}. The equations alone do not tell which figure is wrong. Possible changes: ${best.en}${more.en}. Check with the records.`,
      };
  return {
    start: total.start,
    end: total.end,
    message,
    related: [...notes(report, broken, total), ...claims.map(sayClaim(report))],
    // With the others the prose would not agree any more.
    fixes: candidates.slice(0, favoured).map((candidate) => fixFor(report, diagnosis, candidate)),
  };
}

const OR: Text = { zh: "；或", en: "; or " };

/** All explanations, those first that agree best with the prose; how many do, and what it says of them. */
interface Likely {
  readonly candidates: Diagnosis["candidates"];
  readonly favoured: number;
  readonly claims: readonly Claim[];
}

/** The prose ranks them, and a habit of the hand that explains one; neither rules another out. */
function likely(report: Report, { system, candidates }: Diagnosis): Likely {
  const weighed = candidates
    .map((changes) => ({
      changes,
      claims: told(report, system, changes, candidates.flat()),
      habits: changes.filter(({ slot, to }) => habit(system.values[slot]!, to)).length,
    }))
    .sort((a, b) => b.claims.length - a.claims.length || b.habits - a.habits);
  const { claims } = weighed[0]!;
  const favoured = weighed.filter((one) => one.claims.length === claims.length).length;
  const decides = favoured < weighed.length || weighed.length === 1;
  return { candidates: weighed.map(({ changes }) => changes), favoured, claims: decides ? claims : [] };
}

/** What the prose says of figures in doubt, where it is true once the changes are made. */
function told(report: Report, { slots, values }: Diagnosis["system"], changes: readonly Change[], doubtful = changes) {
  const idOf = ({ slot }: Change) => slots[slot]!.id;
  const doubts = new Set(doubtful.map(idOf));
  const steps = new Map(changes.map((change) => [idOf(change), change.to - values[change.slot]!]));
  return [...claimsOf(report)].filter(
    (claim) => !claim.subject.part && claim.subject.sums.flat().some((id) => doubts.has(id)) && agrees(claim, steps),
  );
}

const sayClaim =
  ({ sections }: Report) =>
  ({ start, end, says }: Claim): Note => {
    const { title } = sections.find(({ body }) => start >= body.start && end <= body.end)!.form;
    return {
      start,
      end,
      message: { zh: `${title}中说${says.zh}，与此相符`, en: `“${title}” says ${says.en}, which agrees` },
    };
  };

/** Whether what the prose says is what the tables give once figures have changed by so much. */
const agrees = ({ subject, counted, value }: Claim, steps: ReadonlyMap<string, number>) =>
  subject.sums.some((ids, i) => ids.reduce((sum, id) => sum + (steps.get(id) ?? 0), counted[i]!) === value);

function* tellEach(report: Report, { system }: Diagnosis): Iterable<Found> {
  for (const i of system.failing) {
    const equation = system.equations[i]!;
    const { start, end } = totalOf(equation, report.figures);
    const { zh, en } = sayFailed(report, [equation]);
    yield {
      start,
      end,
      message: {
        zh: `${zh}。表中可能不止一处错误，请逐项核对本${equation.each === "row" ? "行" : "列"}各数。`,
        en: `${en}. The table may hold more mistakes than one; check each figure of this ${equation.each}.`,
      },
    };
  }
}

function* tellMany(report: Report, { system }: Diagnosis): Iterable<Found> {
  const broken = system.failing.map((i) => system.equations[i]!);
  const total = totalOf(broken[0]!, report.figures);
  const { name } = system.form;
  yield {
    start: total.start,
    end: total.end,
    message: {
      zh: `${name.zh}的 ${system.equations.length} 个等式有 ${broken.length} 个不成立，可能混入了上年或别处的数，或整块错位。请整表重新核对。`,
      en: `${name.en}: of ${system.equations.length} equations ${broken.length} do not hold. Last year's figures or others may have got in, or a block has slipped. Check the whole table again.`,
    },
    related: notes(report, broken, total),
  };
}

const say = (report: Report) => (id: string) => {
  const { slot, reading } = report.figures.get(id)!;
  return { slot, value: reading.state === "number" ? reading.value : 0 };
};

/** More failed equations than these are counted; the related information has each of them. */
const SAID = 3;

function sayFailed(report: Report, broken: readonly Equation[]): Text {
  const said = broken.length <= SAID ? broken : broken.slice(0, 1);
  const more = broken.length - said.length;
  const words = join(
    said.map((equation) => {
      const line = nameLine(say(report)(equation.terms[0]!.figure), equation);
      const sum = sayEquation(equation, say(report));
      return {
        zh: `${line.zh}的“${equation.name}”不成立，${sum.zh}`,
        en: `${line.en}: “${equation.name}” does not hold, ${sum.en}`,
      };
    }),
    CLAUSES,
  );
  return more > 0
    ? { zh: `${words.zh}，另有 ${more} 个等式不成立`, en: `${words.en}; neither do ${plural(more, "other equation")}` }
    : words;
}

function sayChanges(report: Report, { system }: Diagnosis, changes: readonly Change[]): Text {
  const figures = changes.map((change) => figureAt(report, system, change));
  return nameTogether(slotsOf(figures), (i) => {
    const [from, to] = [figures[i]!.raw, changes[i]!.to];
    return { zh: `由 ${from} 改为 ${to}`, en: ` from ${from} to ${to}` };
  });
}

const slotsOf = (figures: readonly Figure[]) => figures.map(({ slot }) => slot);

function fixFor(report: Report, diagnosis: Diagnosis, changes: readonly Change[]): Fix {
  const { zh, en } = sayChanges(report, diagnosis, changes);
  return { title: { zh, en: `Change ${en}` }, edits: edits(report, diagnosis.system, changes), safe: false };
}

const edits = (report: Report, system: Diagnosis["system"], changes: readonly Change[]) =>
  changes.map((change) => {
    const { start, end } = figureAt(report, system, change);
    return { start, end, text: String(change.to) };
  });

const figureAt = ({ figures }: Report, { slots }: Diagnosis["system"], { slot }: Change): Figure =>
  figures.get(slots[slot]!.id)!;

/** The totals of the failed equations, each with its sum. */
function notes(report: Report, broken: readonly Equation[], at: Figure): Note[] {
  return broken.flatMap((equation): Note[] => {
    const total = totalOf(equation, report.figures);
    const { start, end } = total;
    const line = nameLine(say(report)(equation.terms[0]!.figure), equation);
    const sum = sayEquation(equation, say(report));
    const message = {
      zh: `${line.zh}的“${equation.name}”：${sum.zh}`,
      en: `${line.en} “${equation.name}”: ${sum.en}`,
    };
    return total === at && broken.length === 1 ? [] : [{ start, end, message }];
  });
}
