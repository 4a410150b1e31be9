import { describe, expect, it } from "vitest";
import { type Checked, check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Finding } from "../../server/core/rule.js";
import { haveSeeds, readSeed } from "../helpers/seeds.js";

const FORMS = {
  "000": { edition: "2021", figures: { 二: 10, 三: 175, 四: 15 } },
  "001": { edition: "2019-beijing", figures: { 二: 25, 三: 161, 四: 15 } },
  "002": { edition: "2019-beijing", figures: { 二: 25, 三: 161, 四: 15 } },
  "003": { edition: "2019-beijing", figures: { 二: 25, 三: 161, 四: 15 } },
  "004": { edition: "2021", figures: { 二: 10, 三: 175, 四: 15 } },
};
const names = Object.keys(FORMS) as (keyof typeof FORMS)[];

const key = ({ rule, message }: Finding) => `${rule} ${message}`;

/** The findings that a change brought and those that it took away. */
export function compare(before: Checked, after: Checked) {
  const old = before.findings.map(key);
  const now = after.findings.map(key);
  const added = after.findings.filter((finding) => {
    const at = old.indexOf(key(finding));
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
  return { added, gone: before.findings.map(key).filter((one) => !now.includes(one)) };
}

const heal = (text: string, findings: readonly Finding[]) =>
  findings
    .flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred))
    .map(({ edits }) => applyEdits(text, edits));

describe.skipIf(!haveSeeds).each(names)("seed %s", (name) => {
  const text = haveSeeds ? readSeed(name) : "";
  const clean = check(text);
  const report = clean.reports[0]!;

  it("is read whole: edition, tables and every figure at its place", () => {
    expect(report.edition.id).toBe(FORMS[name].edition);
    const counts = report.tables.map(({ form, rows }) => [form.id, rows.flatMap(({ figures }) => figures).length]);
    expect(Object.fromEntries(counts)).toEqual(FORMS[name].figures);
    for (const { start, end, raw } of report.figures.values()) expect(text.slice(start, end)).toBe(raw);
  });

  it("holds every equation of 表三 and 表四", () => {
    expect(report.equations.map(({ state }) => state)).toEqual(report.equations.map(() => "holds"));
  });

  it("gives one more error for any single wrong figure of 表三, at that figure, and its fix restores the file", () => {
    for (const { slot, start, end, raw } of report.figures.values()) {
      if (slot.table.id !== "三") continue;
      const wrong = text.slice(0, start) + (raw === "7" ? "9" : "7") + text.slice(end);
      const { added, gone } = compare(clean, check(wrong));
      expect(added.map(({ severity, start: at }) => [severity, at])).toEqual([["error", start]]);
      expect(gone).toEqual([]);
      expect(heal(wrong, added)).toEqual([text]);
    }
  });

  const lines = text.split("\n");
  /** Lines that hold a cell with words or a figure of a table, or a heading. */
  const spans = [
    ...report.tables.flatMap(({ heads, rows }) => [
      ...heads.filter(({ whole }) => whole),
      ...rows.flatMap(({ label, figures }) => [
        ...(label ? [label] : []),
        ...figures.flatMap((figure) => figure ?? []),
      ]),
    ]),
    ...report.sections.map(({ heading }) => heading),
  ];
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length - 1;
  // A line that is half of a broken label says nothing when it stands twice.
  const written = new Set(
    spans.flatMap(({ start, end }) => (text.slice(start, end).includes("\n") ? [] : [lineAt(start)])),
  );
  const isShattered = report.tables[0]?.layout === "spaced";

  it.each([
    ["deleted", (i: number) => lines.toSpliced(i, 1)],
    ["doubled", (i: number) => lines.toSpliced(i, 0, lines[i]!)],
  ] as const)("says it once and there when any line of a table or a heading is %s", (_, change) => {
    for (const [i, line] of lines.entries()) {
      if (!written.has(i)) continue;
      const { added } = compare(clean, check(change(i).join("\n")));
      const told = added.map(({ rule }) => rule).join();
      expect(`${line} → ${told}`).toMatch(isShattered ? /→ [a-z-]*$/ : /→ [a-z-]+$/);
    }
  });
});
