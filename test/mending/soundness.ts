import { type Checked, check } from "../../server/core/check.js";
import { applyEdits, type Fixed, fixAll, withLineEndsOf } from "../../server/core/fix.js";
import type { Report } from "../../server/core/report.js";
import type { Finding, Fix } from "../../server/core/rule.js";
import type { Edit, Span } from "../../server/core/text.js";
import { convertEdition } from "../../server/core/write/edition.js";
import { insertMissing } from "../../server/core/write/missing.js";
import { redact } from "../../server/core/write/redact.js";
import { relayout } from "../../server/core/write/relayout.js";
import { renumber } from "../../server/core/write/renumber.js";
import { WRITABLE } from "../../server/core/write/table.js";
import { recompute } from "../../server/core/write/totals.js";

/** What is wrong with something that is offered in a text; a sound offer has no fault. */
export interface Fault {
  readonly fault: string;
  /** The rule and what it says; absent for what is offered for the whole. */
  readonly of?: string;
  readonly title?: string;
  /** What is new or lost, in words. */
  readonly what?: readonly string[];
}

/** More fixes of one rule are alike: the first ones are tried, and fix-all tries the rest. */
const ALIKE = 8;

/** Faults of every fix, of fix-all, and of what is offered for the whole. */
export function* faultsIn(text: string): Iterable<Fault> {
  const checked = inspect(text);
  const tried = new Map<string, number>();
  for (const finding of checked.findings) {
    if (finding.fixes.filter(({ preferred }) => preferred).length > 1)
      yield { fault: "two are preferred", of: say(finding) };
    const count = (tried.get(finding.rule) ?? 0) + 1;
    tried.set(finding.rule, count);
    if (count > ALIKE) continue;
    for (const fix of finding.fixes) {
      for (const fault of faultsOf(text, checked, finding, fix)) yield { of: say(finding), title: fix.title, ...fault };
    }
  }
  yield* faultsOfAll(text, checked);
  yield* faultsOfRewrites(text, checked);
}

function inspect(text: string): Checked {
  const checked = check(text);
  const [failure] = checked.failures;
  if (failure) throw new Error(`rule ${failure.rule} threw`, { cause: failure.error });
  return checked;
}

const say = ({ rule, message }: Finding) => `${rule}: ${message}`;
const errorsIn = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === "error");

/** Ends its finding, adds no error, and leaves every figure as it was if it is safe. */
function* faultsOf(text: string, before: Checked, finding: Finding, { edits, safe }: Fix<string>): Iterable<Fault> {
  if (!areApart(edits, text)) return yield { fault: "edits overlap" };
  const mended = applyEdits(text, edits);
  if (mended === text) yield { fault: "changes nothing" };
  const after = inspect(mended);
  const place = follow(finding, edits);
  const isSame = (one: Finding) => one.rule === finding.rule && one.message === finding.message;
  if (after.findings.some((one) => isSame(one) && one.start <= place.end && place.start <= one.end))
    yield { fault: "does not end its finding" };
  const most = errorsIn(before.findings).length - (finding.severity === "error" ? 1 : 0);
  if (errorsIn(after.findings).length > most) yield { fault: "adds errors", what: addedErrors(before, after) };
  if (safe) yield* changedFigures(before, after);
}

/** Where a place is once the edits are made: what they write in it, or at its ends, belongs to it. */
function follow({ start, end }: Span, edits: readonly Edit[]): Span {
  let [from, to] = [start, end];
  for (const edit of edits) {
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end < start) from += grown;
    if (edit.start <= end) to += grown;
  }
  return { start: from, end: Math.max(from, to) };
}

function areApart(edits: readonly Edit[], { length }: string): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every(({ start, end }, i) => (sorted[i - 1]?.end ?? 0) <= start && start <= end && end <= length);
}

function addedErrors({ findings }: Checked, after: Checked): string[] {
  const left = findings.map(say);
  return errorsIn(after.findings).flatMap((finding) => {
    const at = left.indexOf(say(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0 ? [say(finding)] : [];
  });
}

const figuresIn = ({ reports }: Checked) =>
  reports.flatMap(({ figures }, i) =>
    [...figures].flatMap(([id, { reading }]) => (reading.state === "number" ? [`${i} ${id} ${reading.value}`] : [])),
  );

function* changedFigures(before: Checked, after: Checked): Iterable<Fault> {
  const kept = new Set(figuresIn(after));
  const lost = figuresIn(before).filter((figure) => !kept.has(figure));
  if (lost.length > 0) yield { fault: "changes figures", what: lost };
}

const findIn = (text: string) => inspect(text).findings;

/** Its edits make its text; it leaves nothing safe to do, no figure changed and no error added, and is a second time nothing. */
function* faultsOfAll(text: string, before: Checked): Iterable<Fault> {
  const fixed = fixAll(text, findIn);
  const title = "fix-all";
  if (!areApart(fixed.edits, text)) yield { fault: "edits overlap", title };
  if (applyEdits(text, fixed.edits) !== fixed.text) yield { fault: "edits do not make its text", title };
  if (fixed.count === 0) return;
  const after = inspect(fixed.text);
  const left = after.findings.filter(({ fixes }) => fixes.some(({ safe }) => safe));
  if (left.length > 0) yield { fault: "leaves something to do", title, what: left.map(say) };
  if (errorsIn(after.findings).length > errorsIn(before.findings).length)
    yield { fault: "adds errors", title, what: addedErrors(before, after) };
  for (const fault of changedFigures(before, after)) yield { ...fault, title };
  if (fixed.count <= ONE_BY_ONE && oneByOne(text, fixed) !== fixed.text)
    yield { fault: "is not what its fixes are one by one", title };
}

/** With more fixes than these one by one would take too long. */
const ONE_BY_ONE = 6;

/** What a user would have who mends one thing after the other, from the end of the text. */
function oneByOne(text: string, { count }: Fixed): string {
  let now = text;
  for (let turn = 0; turn < count * 2; turn++) {
    const fixes = findIn(now).flatMap(({ fixes }) => fixes.find(({ safe }) => safe) ?? []);
    const last = fixes.at(-1);
    if (!last) break;
    now = applyEdits(
      now,
      last.edits.map((edit) => withLineEndsOf(text, edit)),
    );
  }
  return now;
}

/** What is offered for the whole adds no error; what only writes otherwise leaves every figure. */
function* faultsOfRewrites(text: string, before: Checked): Iterable<Fault> {
  for (const report of before.reports) {
    for (const { title, edits, keeps } of rewritesOf(report, before)) {
      if (!areApart(edits, text)) {
        yield { fault: "edits overlap", title };
        continue;
      }
      const after = inspect(applyEdits(text, edits));
      if (errorsIn(after.findings).length > errorsIn(before.findings).length)
        yield { fault: "adds errors", title, what: addedErrors(before, after) };
      if (keeps) for (const fault of changedFigures(before, after)) yield { ...fault, title };
    }
    yield* faultsOfTotals(text, report, before);
  }
}

function rewritesOf(report: Report, { findings, reports }: Checked) {
  const layouts = report.tables.flatMap((table) =>
    WRITABLE.filter((layout) => layout !== table.layout).map((layout) => {
      const edit = relayout(report, table, layout, reports);
      return { title: `${table.form.id} as ${layout}`, edits: edit && [edit], keeps: true };
    }),
  );
  const offers = [
    { title: "edition", edits: convertEdition(report, reports)?.edits, keeps: false },
    { title: "missing", edits: insertMissing(report)?.edits, keeps: true },
    { title: "renumber", edits: renumber(report)?.edits, keeps: true },
    { title: "redact", edits: redact(findings)?.edits, keeps: true },
    ...layouts,
  ];
  return offers.flatMap(({ edits, ...offer }) => (edits ? [{ ...offer, edits }] : []));
}

/** Totals added up anew may name another figure; no more sums fail than before. */
function* faultsOfTotals(text: string, report: Report, before: Checked): Iterable<Fault> {
  const edits = recompute(report, report.tables)?.edits;
  if (!edits) return;
  const title = "totals";
  if (!areApart(edits, text)) return yield { fault: "edits overlap", title };
  const after = inspect(applyEdits(text, edits));
  const failing = ({ reports }: Checked) =>
    reports.flatMap(({ equations }) => equations.filter(({ state }) => state === "fails")).length;
  const unread = ({ reports }: Checked) =>
    reports.flatMap(({ equations }) => equations.filter(({ state }) => state === "unread")).length;
  if (failing(after) > failing(before) || unread(after) > unread(before))
    yield { fault: "adds errors", title, what: addedErrors(before, after) };
}
