import { habit } from "../culprits/habits.js";
import { type Change, type Diagnosis, diagnose, type Mistake } from "../culprits/index.js";
import { type Equation, nameSlot } from "../edition.js";
import type { Figure, Report } from "../report.js";
import type { Fix, Found, Note, Rule } from "../rule.js";
import { nameLine, sayEquation, totalOf } from "../sums.js";

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

const SLIPS: Partial<Record<Mistake, string>> = {
  exchange: "两个数可能填颠倒了",
  totals: "合计可能漏填了",
  rows: "上下两行的数可能填颠倒了",
  shift: "这一行的数可能错了一格",
};

function* tell(report: Report, diagnosis: Diagnosis): Iterable<Found> {
  const { mistake, candidates, determined } = diagnosis;
  const [best] = candidates;
  if (!best) yield* mistake === "many" ? tellMany(report, diagnosis) : tellEach(report, diagnosis);
  else if (mistake === "scattered" || (determined && mistake === "figures")) {
    for (const change of best) yield tellFigure(report, diagnosis, change, determined && mistake === "figures");
  } else if (!determined) yield tellCandidates(report, diagnosis);
  else if (mistake === "figure") yield tellFigure(report, diagnosis, best[0]!, true);
  else yield tellSlip(report, diagnosis, best);
}

/** The culprit itself, with the equations that it breaks. */
function tellFigure(report: Report, { system }: Diagnosis, change: Change, preferred: boolean): Found {
  const figure = figureAt(report, system, change);
  const broken = system.failing
    .filter((i) => system.members[i]!.includes(change.slot))
    .map((i) => system.equations[i]!);
  const slip = habit(system.values[change.slot]!, change.to);
  const names = broken.map(({ name }) => `“${name}”`).join("、");
  const first = broken[0]!;
  return {
    start: figure.start,
    end: figure.end,
    message:
      `${nameSlot(figure.slot)}写作 ${figure.raw}，可能有误：${sayEquation(first, say(report))}。` +
      `改为 ${change.to}${slip ? `（${slip}）` : ""}，则${names}${broken.length > 1 ? "同时" : ""}成立。`,
    related: notes(report, broken, figure),
    fixes: [{ title: `改为 ${change.to}`, edits: edits(report, system, [change]), safe: false, preferred }],
  };
}

/** One slip of the hand that changed several figures. */
function tellSlip(report: Report, diagnosis: Diagnosis, changes: readonly Change[]): Found {
  const { system, mistake, candidates } = diagnosis;
  const figures = changes.map((change) => figureAt(report, system, change));
  const broken = system.failing.map((i) => system.equations[i]!);
  const [first] = figures;
  const names = figures.map(({ slot }) => nameSlot(slot));
  const what = names.length > 3 ? `${names[0]}等 ${names.length} 个数` : names.join("与");
  return {
    start: first!.start,
    end: first!.end,
    message: `${what}：${SLIPS[mistake]}。${sayFailed(report, broken)}。${sayChanges(report, diagnosis, changes)}，则各等式都成立。`,
    related: [
      ...figures.slice(1).map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
      ...notes(report, broken, first!),
    ],
    fixes: candidates.map((candidate, i): Fix => ({ ...fixFor(report, diagnosis, candidate), preferred: i === 0 })),
  };
}

/** Several explanations are as good as each other: all are named, none is preferred. */
function tellCandidates(report: Report, diagnosis: Diagnosis): Found {
  const { system, candidates } = diagnosis;
  const broken = system.failing.map((i) => system.equations[i]!);
  const total = totalOf(broken[0]!, report.figures);
  const shown = candidates.slice(0, 4).map((candidate) => sayChanges(report, diagnosis, candidate));
  const more = candidates.length > shown.length ? `；等 ${candidates.length} 种` : "";
  return {
    start: total.start,
    end: total.end,
    message: `${sayFailed(report, broken)}。仅凭勾稽关系定不了是哪个数错，可能是：${shown.join("；或")}${more}。请对照台账核实。`,
    related: notes(report, broken, total),
    fixes: candidates.map((candidate) => fixFor(report, diagnosis, candidate)),
  };
}

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
    message: `${system.form.name}的 ${system.equations.length} 个等式有 ${broken.length} 个不成立，可能混入了上年或别处的数，或整块错位。请整表重新核对。`,
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
  return `${line}“${first!.name}”不成立：${sayEquation(first!, say(report))}${more}`;
}

const sayChanges = (report: Report, { system }: Diagnosis, changes: readonly Change[]) =>
  changes
    .map((change) => {
      const { slot, raw } = figureAt(report, system, change);
      return `${nameSlot(slot)}由 ${raw} 改为 ${change.to}`;
    })
    .join("，");

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
      : [{ start, end, message: `${line}“${equation.name}”：${sayEquation(equation, say(report))}` }];
  });
}
