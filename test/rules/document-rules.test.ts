import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Finding } from "../../server/core/rule.js";
import type { Span } from "../../server/core/text.js";
import { editions } from "../../server/editions/index.js";
import { type Dress, randomDress, randomModel, randomOf, rarer, readable, render } from "../generate/index.js";
import { haveSeeds, readSeed } from "../helpers/seeds.js";

/** What the rules of this part find in the seeds: line and severity. */
const SEEDS = {
  "000": ["16 error section-numeral-lost", "63 error section-numeral-lost", "418 error signature-date"],
  "001": [],
  "002": ["14 error section-numeral-lost"],
  "003": ["28 error edition-year"],
  "004": ["16 error section-numeral-lost", "426 error section-numeral-lost"],
};
const NAMES = /^(?:section|edition|title|stale|period|signature|impossible)/;
const key = ({ rule, message }: Finding) => `${rule} ${message}`;
const lineOf = (text: string, at: number) => text.slice(0, at).split("\n").length;
const replace = (text: string, { start, end }: Span, by: string) => text.slice(0, start) + by + text.slice(end);

describe.skipIf(!haveSeeds).each(Object.keys(SEEDS) as (keyof typeof SEEDS)[])("seed %s", (name) => {
  const text = haveSeeds ? readSeed(name) : "";
  const before = check(text);
  const report = before.reports[0]!;
  const old = new Set(before.findings.map(key));
  /** The rules that find more in a changed text. */
  const added = (changed: string) =>
    check(changed)
      .findings.filter((finding) => !old.has(key(finding)))
      .map(({ rule }) => rule);

  it("has the findings of its defects and no others", () => {
    const found = before.findings.filter(({ rule }) => NAMES.test(rule));
    expect(found.map(({ rule, severity, start }) => `${lineOf(text, start)} ${severity} ${rule}`)).toEqual(SEEDS[name]);
  });

  it("has safe fixes for lost numerals that restore them, and none after", () => {
    const lost = before.findings.filter(({ rule }) => rule === "section-numeral-lost");
    const mended = applyEdits(
      text,
      lost.flatMap(({ fixes }) => fixes[0]!.edits),
    );
    expect(check(mended).findings.filter(({ rule }) => rule.startsWith("section"))).toEqual([]);
  });

  it("gives one finding for one mistake in a heading", () => {
    for (const [index, { heading, start, end }] of report.sections.entries()) {
      const written = text.slice(heading.start, heading.end);
      const own = `${index}: ${written}`;
      const [rule, ...rest] = added(replace(text, heading, ""));
      expect([own, rule, rest]).toEqual([own, "section-missing", []]);
      expect([own, added(replace(text, heading, `${written}\n\n${written}`))]).toEqual([own, ["section-doubled"]]);
      expect([own, added(replace(text, heading.title, "有关情况"))]).toEqual([own, ["section-missing"]]);
      if (heading.numeral) {
        expect([own, added(replace(text, heading.numeral, ""))]).toEqual([own, ["section-numeral-lost"]]);
        for (const wrong of ["七、", "第八部分 "]) {
          expect([own, added(replace(text, heading.numeral, wrong))]).toEqual([own, ["section-numeral"]]);
        }
      }
      const next = report.sections[index + 1];
      if (!next) continue;
      const other = text.slice(next.heading.start, next.heading.end);
      const headings = replace(replace(text, next.heading, written), heading, other);
      expect([own, added(headings)]).toEqual([own, ["section-order"]]);
      const sections = `${text.slice(0, start)}${text.slice(next.start, next.end)}\n${text.slice(start, end)}${text.slice(next.end)}`;
      expect([own, added(sections)]).toEqual([own, ["section-order"]]);
    }
  });

  it("gives one finding for one wrong year or day", () => {
    const year = report.year!;
    const { title, period, signature } = report;
    for (const wrong of [year - 1, year + 1]) {
      expect(added(replace(text, title!.year!, String(wrong)))).toEqual(["title-year"]);
    }
    for (const { parts, month } of [period?.from, period?.to].filter((date) => date !== undefined)) {
      if (parts.year) expect(added(replace(text, parts.year, String(year - 1)))).toEqual(["period"]);
      expect(added(replace(text, parts.day!, "30"))).toEqual(["period"]);
      expect(added(replace(text, parts.month, "11"))).toEqual([month === 12 ? "impossible-date" : "period"]);
      expect(added(replace(text, parts.month, "13"))).toEqual(["impossible-date"]);
    }
    if (signature?.date) {
      expect(check(replace(text, signature.date.parts.year!, String(year + 1))).findings.map(key)).toEqual(
        before.findings.filter(({ rule }) => rule !== "signature-date").map(key),
      );
    }
  });
});

it("misses the sections to come at the end of a draft that has come to its second, not in the preamble", () => {
  const text = [
    "云岭县水务局2024年政府信息公开工作年度报告",
    "根据《中华人民共和国政府信息公开条例》第五十条规定，编制本报告。",
    "一、总体情况",
    "2024年，全年公开信息126条。",
  ].join("\n");
  const missing = check(text).findings.filter(({ rule }) => rule === "section-missing");
  expect(missing.map(({ start, fixes }) => [start, fixes.length])).toEqual([
    [text.length, 0],
    [text.length, 0],
  ]);
});

/** What a way of writing headings is, in findings; the other ways are right. */
const ODD: Partial<Record<Dress["headings"], string>> = {
  reworded: "section-title",
  ascii: "section-numeral",
  unnumbered: "section-numeral-lost",
};

it.each([...readable, ...rarer])(
  "finds nothing in right reports of family %s but how their headings are written",
  (family) => {
    for (const edition of editions) {
      for (let seed = 0; seed < 6; seed++) {
        const dress = randomDress(randomOf(seed));
        const { text } = render(randomModel(seed, { edition, magnitude: "digits" }), family, seed, { dress });
        const found = check(text).findings.flatMap(({ rule }) => (NAMES.test(rule) ? [rule] : []));
        expect([edition.id, seed, found.filter((rule) => rule !== ODD[dress.headings])]).toEqual([
          edition.id,
          seed,
          [],
        ]);
        expect(found.length > 0).toBe(dress.headings in ODD);
      }
    }
  },
);
