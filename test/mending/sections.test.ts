import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import { insertMissing } from "../../server/core/write/missing.js";
import { type Family, randomModel, rarer, readable, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// Headings put back and sections moved, in every layout: markup, indent and white lines are copied from the others.

const NUMERALS = [..."一二三四五六"];
/** Between the pages of a PDF stand their numbers: what is lost with a line there, nothing tells. */
const PAGED: ReadonlySet<Family> = new Set(["I"]);

/** What the preferred fixes leave of a hurt text, and which rules spoke. */
function mended(text: string): { said: readonly string[]; text: string } {
  const { findings } = check(text);
  const graver = findings.filter(({ severity }) => severity !== "information");
  const edits = graver.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
  return { said: graver.map(({ rule }) => rule), text: applyEdits(text, edits) };
}

describe.each(readable.map((family, i) => ({ family, seed: 1 + (i % 3) })))("$family, $seed", ({ family, seed }) => {
  const model = randomModel(seed, { edition: editionOf(seed === 1 ? "2021" : "2019"), magnitude: "digits" });
  const { text, headings, sections } = render(model, family, seed, { ways: { indent: "wide" } });

  // The white lines behind it may be lost with its line, or stay.
  const ENDS = [/[^\r\n]*[\r\n]+/, /[^\r\n]*(?:\r\n|\r|\n)/];
  it.each(NUMERALS)("heading %s is put back as it was", (numeral) => {
    if (PAGED.has(family)) return;
    const { start, end } = headings.get(numeral)!;
    const from = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
    for (const lost of ENDS) {
      const to = lost.exec(text.slice(end))![0].length + end;
      const hurt = mended(text.slice(0, from) + text.slice(to));
      expect(hurt).toEqual({ said: ["section-missing"], text });
    }
  });

  it.each(NUMERALS.slice(1))("section %s goes back behind the one before it", (numeral) => {
    const upper = sections.get(NUMERALS[NUMERALS.indexOf(numeral) - 1]!)!;
    const lower = sections.get(numeral)!;
    const hurt = text.slice(0, upper.start) + text.slice(lower.start, lower.end) + text.slice(upper.start, upper.end);
    expect(mended(hurt + text.slice(lower.end))).toEqual({ said: ["section-order"], text });
  });

  it("the last section goes back to the end of a text, which ends as it did", () => {
    const [upper, lower] = [sections.get("五")!, sections.get("六")!];
    const [before, last] = [text.slice(upper.start, upper.end), text.slice(lower.start, lower.end).trimEnd()];
    const gap = before.slice(before.trimEnd().length);
    const whole = `${text.slice(0, lower.start)}${last}\n`;
    const hurt = `${text.slice(0, upper.start)}${last}${gap}${before.trimEnd()}\n`;
    expect(mended(hurt)).toEqual({ said: ["section-order"], text: whole });
  });
});

const bare = (text: string) => text.replace(/\s/g, "");

describe.each(rarer.flatMap((family) => [1, 2, 3].map((seed) => ({ family, seed }))))(
  "$family, $seed, as tools write it",
  ({ family, seed }) => {
    const model = randomModel(seed, { edition: editionOf("2021"), magnitude: "digits" });
    const cells = family === "html2text" && { cells: "on a line" };
    const ways = { indent: "wide", "in one line": "the report", ...cells };
    const { text, headings } = render(model, family, seed, { ways });

    it.each(NUMERALS.slice(1))("heading %s is put back where it was", (numeral) => {
      const { start, end } = headings.get(numeral)!;
      const isWhole = family === "line";
      const from = isWhole ? start : text.lastIndexOf("\n", start - 1) + 1;
      const to = isWhole ? end : text.indexOf("\n", end) + 1;
      const hurt = mended(text.slice(0, from) + text.slice(to));
      expect(hurt.said).toEqual(["section-missing"]);
      expect(bare(hurt.text)).toBe(bare(text));
    });
  },
);

describe("what the neighbours tell", () => {
  const model = randomModel(2, { edition: editionOf("2021"), magnitude: "digits" });
  const plain = render(model, "A", 2, { ways: { indent: "wide" } });
  const titleOf = (numeral: string) =>
    plain.text.slice(plain.headings.get(numeral)!.start, plain.headings.get(numeral)!.end);
  const spaced = NUMERALS.reduce((text, it) => text.replace(titleOf(it), titleOf(it).replace("、", "、 ")), plain.text);

  it.each(NUMERALS)("numeral %s goes before the blank that the others have behind theirs", (numeral) => {
    const heading = titleOf(numeral).replace("、", "、 ");
    for (const gone of [`${numeral}、`, `${numeral}、 `]) {
      const hurt = mended(spaced.replace(heading, heading.slice(gone.length)));
      expect(hurt).toEqual({ said: ["section-numeral-lost"], text: spaced });
    }
    expect(mended(spaced.replace(new RegExp(`${heading}[\\r\\n]+`), "")).text).toContain(heading);
  });

  it.each([..."二三四"])("heading %s goes above the sentence that leads to its table", (numeral) => {
    const heading = titleOf(numeral);
    const led = plain.text.replace(new RegExp(`${heading}([\\r\\n]+)`), `${heading}$1具体情况见下表。$1`);
    const hurt = mended(led.replace(new RegExp(`${heading}[\\r\\n]+`), ""));
    expect(hurt).toEqual({ said: ["section-missing"], text: led });
  });

  it("a section that has lost its numeral has it again where it is moved to", () => {
    const [upper, lower] = [plain.sections.get("四")!, plain.sections.get("五")!];
    const bare = (text: string) => text.replace("五、", "");
    const { text } = plain;
    const hurt = bare(
      text.slice(0, upper.start) + text.slice(lower.start, lower.end) + text.slice(upper.start, upper.end),
    );
    const moved = mended(hurt + text.slice(lower.end));
    expect(moved).toEqual({ said: ["section-order"], text });
  });
});

describe("what one mistake would make of another's fix", () => {
  const model = randomModel(1, { edition: editionOf("2021"), magnitude: "digits" });

  it("a heading is put back in the line of a page that has but one on a line of its own", () => {
    const { text, headings } = render(model, "line", 1, { ways: { indent: "wide", "in one line": "the report" } });
    const [five, four] = [headings.get("五")!, headings.get("四")!];
    const own = `${text.slice(0, five.start)}\n\n${text.slice(five.start, five.end)}\n\n${text.slice(five.end)}`;
    const hurt = own.slice(0, four.start) + own.slice(four.end);
    const missing = insertMissing(check(hurt).reports[0]!)!;
    for (const whole of [mended(hurt).text, applyEdits(hurt, missing.edits)]) {
      expect(errors(whole)).toEqual([]);
      expect(bare(whole)).toBe(bare(own));
    }
  });

  it("a heading of a wiki is put back between its marks", () => {
    const { text, headings } = render(model, "wiki", 1, { ways: { indent: "wide", headings: "== ==" } });
    const { start, end } = headings.get("四")!;
    const hurt = text.slice(0, text.lastIndexOf("\n", start) + 1) + text.slice(text.indexOf("\n", end) + 1);
    expect(mended(hurt)).toEqual({ said: ["section-missing"], text });
  });

  it("a heading that may be none of its own is not put on a line of its own", () => {
    const { text, headings } = render(model, "A", 1, { ways: { indent: "wide" } });
    const at = headings.get("一")!.end;
    const hurt = `${text.slice(0, at)}概述。五、存在的主要问题及改进情况${text.slice(at)}`;
    expect(mended(hurt).said).not.toContain("heading-glued");
  });

  it("a heading is not put on a line of its own in a page that has lost its line ends", () => {
    const { text, headings } = render(model, "line", 1, { ways: { "in one line": "the report", spaces: "wide" } });
    const at = headings.get("一")!.start;
    const hurt = `${text.slice(0, at).trimEnd()}。${text.slice(at)}`;
    expect(mended(hurt).said).not.toContain("heading-glued");
  });

  it("heads that two tables claim, being out of order, are joined once", () => {
    const { text, sections } = render(model, "A", 1, {
      ways: { indent: "wide" },
      dress: { labels: "spaced" },
    });
    const [upper, lower] = [sections.get("三")!, sections.get("四")!];
    const hurt = text.slice(0, upper.start) + text.slice(lower.start, lower.end) + text.slice(upper.start, upper.end);
    const { findings } = check(hurt + text.slice(lower.end));
    const edits = findings.flatMap(({ rule, fixes }) => (rule === "label-broken" ? (fixes[0]?.edits ?? []) : []));
    expect(edits.length).toBeGreaterThan(0);
    expect(new Set(edits.map(({ start }) => start)).size).toBe(edits.length);
  });

  it("where no heading has its numeral, one out of place is told of that as well", () => {
    const { text, numerals, sections } = render(model, "A", 1, { ways: { indent: "wide" } });
    const [upper, lower] = [sections.get("四")!, sections.get("五")!];
    const lost = [...numerals.values()].map((place) => ({ ...place, text: "" }));
    const bare = (from: number, to: number) =>
      applyEdits(
        text.slice(from, to),
        lost.flatMap((edit) =>
          edit.start >= from && edit.end <= to ? [{ ...edit, start: edit.start - from, end: edit.end - from }] : [],
        ),
      );
    const hurt =
      bare(0, upper.start) +
      bare(lower.start, lower.end) +
      bare(upper.start, lower.start) +
      bare(lower.end, text.length);
    const { said } = mended(hurt);
    expect(said.filter((rule) => rule === "section-numeral-lost").length).toBe(6);
    expect(said.filter((rule) => rule !== "section-numeral-lost")).toEqual(["section-order"]);
  });
});

const errors = (text: string) =>
  check(text).findings.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : []));

it.each(["2019-mammoth.md", "2021-heading-attributes.md"])(
  "headings come back as Markdown marks them in %s",
  (name) => {
    const text = readFileSync(new URL(`../reports/tools/${name}`, import.meta.url), "utf8");
    for (const { heading } of check(text).reports[0]!.sections) {
      const [from, to] = [text.lastIndexOf("\n", heading.start) + 1, text.indexOf("\n", heading.end) + 1];
      // What pandoc names a heading by went with it.
      const own = text.slice(from, to).replace(/ \{#.*\}/, "");
      expect(mended(text.slice(0, from) + text.slice(to)).text).toBe(text.slice(0, from) + own + text.slice(to));
    }
  },
);

it("takes a heading doubled with nothing below it for no other section's", () => {
  const model = randomModel(1, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, headings } = render(model, "A", 1, { ways: { indent: "wide" } });
  const [fifth, sixth] = [headings.get("五")!, headings.get("六")!];
  const again = text.slice(fifth.start, fifth.end);
  const hurt = `${text.slice(0, sixth.start)}${again}\n\n${again}${text.slice(sixth.end)}`;
  const doubled = check(hurt).findings.filter(({ rule }) => rule === "section-doubled");
  // The one with the sixth section's words below it is that one's.
  expect(doubled.map(({ start, fixes }) => [start, fixes.length])).toEqual([
    [sixth.start, 0],
    [sixth.start + again.length + 2, 1],
  ]);
});
