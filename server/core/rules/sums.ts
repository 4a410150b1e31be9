import { type Claim, claimsOf } from "../claims/index.js";
import { habit } from "../culprits/habits.js";
import { type Change, type Diagnosis, diagnose, type Mistake } from "../culprits/index.js";
import { nameLine, nameTogether, sayEquation, totalOf } from "../figures/sums.js";
import { type Equation, nameSlot } from "../form/edition.js";
import type { Figure, Report } from "../report.js";
import type { Fix, Found, Note, Rule } from "../rule.js";

/** 勾稽关系不成立. */
export const rule: Rule = {
  name: "sums",
  title: "勾稽关系不成立",
  severity: "error",
  *check(report) {
    for (const { form } of report.tables) {
      for (const diagnosis of diagnose(form, report)) yield* tell(report, diagnosis);
    }
  },
};

/** One slip of the hand that changed several figures: what it was, and what undoes it. */
const SLIPS: Partial<Record<Mistake, readonly [string, string]>> = {
  exchange: ["可能填颠倒了", "对调"],
  totals: ["可能漏填了合计", "补上合计"],
  rows: ["可能与相邻的行填颠倒了", "两行对调"],
  shift: ["可能错了一格", "移回原位"],
};

function* tell(report: Report, diagnosis: Diagnosis): Iterable<Found> {
  const { mistake, candidates, determined } = diagnosis;
  const [best] = candidates;
  if (!best) yield* mistake === "many" ? tellMany(report, diagnosis) : tellEach(report, diagnosis);
  else if (mistake === "scattered" || (determined && mistake === "figures")) {
    for (const change of best) yield tellFigure(report, diagnosis, change, determined && mistake === "figures");
  } else if (determined && mistake === "figure") yield tellFigure(report, diagnosis, best[0]!, true);
  else {
    const likeliest = likely(report, diagnosis);
    const sure = determined && likeliest.candidates.includes(best);
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
  const names = broken.map(({ name }) => `“${name}”`).join("");
  const claims = told(report, system, [change]).filter(({ counted, value }) => !counted.includes(value));
  const sums = broken.map((equation) => sayEquation(equation, say(report))).join("；");
  return {
    start: figure.start,
    end: figure.end,
    message:
      `${nameSlot(figure.slot)}写作 ${figure.raw}，可能有误：${sums}。` +
      `改为 ${change.to}${slip ? `（${slip}）` : ""}，则${names}${broken.length > 1 ? "同时" : ""}成立。`,
    related: [...notes(report, broken, figure), ...claims.map(sayClaim(report))],
    fixes: [{ title: `改为 ${change.to}`, edits: edits(report, system, [change]), safe: false, preferred }],
  };
}

function tellSlip(report: Report, diagnosis: Diagnosis, changes: readonly Change[], { candidates }: Likely): Found {
  const { system, mistake } = diagnosis;
  const figures = changes.map((change) => figureAt(report, system, change));
  const broken = system.failing.map((i) => system.equations[i]!);
  const [first] = figures;
  const names = nameTogether(slotsOf(figures), (i) => ` ${figures[i]!.raw}`);
  const [slip, remedy] = SLIPS[mistake]!;
  return {
    start: first!.start,
    end: first!.end,
    message: `${names}，${slip}：${sayFailed(report, broken)}。${remedy}后各等式都成立。`,
    related: [
      ...figures.slice(1).map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
      ...notes(report, broken, first!),
    ],
    fixes: [changes, ...candidates.filter((candidate) => candidate !== changes)].map(
      (candidate): Fix => ({ ...fixFor(report, diagnosis, candidate), preferred: candidate === changes }),
    ),
  };
}

/** Several explanations are as good as each other: all are named, the likelier first, none is preferred. */
function tellCandidates(report: Report, diagnosis: Diagnosis, { candidates, claims }: Likely): Found {
  const { system } = diagnosis;
  const broken = system.failing.map((i) => system.equations[i]!);
  const total = totalOf(broken[0]!, report.figures);
  const shown = candidates.slice(0, 4).map((candidate) => sayChanges(report, diagnosis, candidate));
  const more = candidates.length > shown.length ? `；等 ${candidates.length} 种` : "";
  return {
    start: total.start,
    end: total.end,
    message: `${sayFailed(report, broken)}。仅凭勾稽关系定不出是哪个数错，${claims.length > 0 ? "结合文字看，" : ""}可能是：${shown.join("；或")}${more}。请对照台账核实。`,
    related: [...notes(report, broken, total), ...claims.map(sayClaim(report))],
    fixes: candidates.map((candidate) => fixFor(report, diagnosis, candidate)),
  };
}

/** The explanations that agree best with the prose, and what it says of them. */
interface Likely {
  readonly candidates: Diagnosis["candidates"];
  readonly claims: readonly Claim[];
}

/** Those that a habit of the hand explains come first. */
function likely(report: Report, { system, candidates }: Diagnosis): Likely {
  const weighed = candidates.map((changes) => ({
    changes,
    claims: told(report, system, changes, candidates.flat()),
    habits: changes.filter(({ slot, to }) => habit(system.values[slot]!, to)).length,
  }));
  const most = Math.max(...weighed.map(({ claims }) => claims.length));
  const best = weighed.filter(({ claims }) => claims.length === most).sort((a, b) => b.habits - a.habits);
  return { candidates: best.map(({ changes }) => changes), claims: best[0]?.claims ?? [] };
}

/** What the prose says of figures in doubt, where it is true once the changes are made. */
function told(report: Report, { slots, values }: Diagnosis["system"], changes: readonly Change[], doubtful = changes) {
  const idOf = ({ slot }: Change) => slots[slot]!.id;
  const doubts = new Set(doubtful.map(idOf));
  const steps = new Map(changes.map((change) => [idOf(change), change.to - values[change.slot]!]));
  return [...claimsOf(report)].filter(
    (claim) => claim.subject.sums.flat().some((id) => doubts.has(id)) && agrees(claim, steps),
  );
}

const sayClaim =
  ({ sections }: Report) =>
  ({ start, end, subject, says, inWords }: Claim): Note => {
    const section = sections.find(({ body }) => start >= body.start && end <= body.end)!;
    const words = inWords ? says : `${subject.name} ${says}`;
    return { start, end, message: `${section.form.title}中说${words}，与此相符` };
  };

/** Whether what the prose says is what the tables give once figures have changed by so much. */
const agrees = ({ subject, counted, value }: Claim, steps: ReadonlyMap<string, number>) =>
  subject.sums.some((ids, i) => ids.reduce((sum, id) => sum + (steps.get(id) ?? 0), counted[i]!) === value);

function* tellEach(report: Report, { system }: Diagnosis): Iterable<Found> {
  for (const i of system.failing) {
    const equation = system.equations[i]!;
    const { start, end } = totalOf(equation, report.figures);
    yield {
      start,
      end,
      message: `${sayFailed(report, [equation])}。表中可能不止一处错误，请逐项核对本${equation.each === "row" ? "行" : "列"}各数。`,
    };
  }
}

function* tellMany(report: Report, { system }: Diagnosis): Iterable<Found> {
  const broken = system.failing.map((i) => system.equations[i]!);
  const total = totalOf(broken[0]!, report.figures);
  yield {
    start: total.start,
    end: total.end,
    message: `${system.form.name.zh}的 ${system.equations.length} 个等式有 ${broken.length} 个不成立，可能混入了上年或别处的数，或整块错位。请整表重新核对。`,
    related: notes(report, broken, total),
  };
}

const say = (report: Report) => (id: string) => {
  const { slot, reading } = report.figures.get(id)!;
  return { slot, value: reading.state === "number" ? reading.value : 0 };
};

function sayFailed(report: Report, broken: readonly Equation[]): string {
  const [first] = broken;
  const line = nameLine(say(report)(first!.terms[0]!.figure), first!);
  const more = broken.length > 1 ? `，另有 ${broken.length - 1} 个等式不成立` : "";
  return `${line}的“${first!.name}”不成立，${sayEquation(first!, say(report))}${more}`;
}

function sayChanges(report: Report, { system }: Diagnosis, changes: readonly Change[]): string {
  const figures = changes.map((change) => figureAt(report, system, change));
  return nameTogether(slotsOf(figures), (i) => `由 ${figures[i]!.raw} 改为 ${changes[i]!.to}`);
}

const slotsOf = (figures: readonly Figure[]) => figures.map(({ slot }) => slot);

const fixFor = (report: Report, diagnosis: Diagnosis, changes: readonly Change[]): Fix => ({
  title: sayChanges(report, diagnosis, changes),
  edits: edits(report, diagnosis.system, changes),
  safe: false,
});

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
    return total === at && broken.length === 1
      ? []
      : [{ start, end, message: `${line}的“${equation.name}”：${sayEquation(equation, say(report))}` }];
  });
}
