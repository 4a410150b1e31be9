import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Edition, TableForm } from "../../server/core/form/edition.js";
import { labelsOf, rowsOf } from "../../server/core/form/labels.js";
import { recogniseGarbled } from "../../server/core/garbled.js";
import { cut } from "../../server/core/layouts/index.js";
import { editions } from "../../server/editions/index.js";

const labels = labelsOf(editions);
const recognise = (text: string, edition: Edition) => recogniseGarbled(cut(text), edition, labels);

interface Line {
  readonly label: string;
  readonly figures: readonly number[];
}

/** A table's lines with figures that vary, and its header cells. */
const linesOf = (table: TableForm): Line[] =>
  rowsOf(table).map(({ block, row }, at) => ({
    label: block.abreast ? "" : row.label,
    figures: block.columns.map((_, column) => (at * 7 + column * 3) % 5),
  }));
const headsOf = ({ blocks }: TableForm) =>
  blocks.flatMap(({ heads, columns, rows, abreast }) => [
    ...heads,
    ...columns.map(({ label }) => label),
    ...(abreast ? rows.map(({ label }) => label) : []),
  ]);

type Write = (heads: readonly string[], lines: readonly Line[]) => string;
const render = (edition: Edition, write: Write) =>
  edition.sections
    .map(({ numeral, title }) => {
      const table = edition.tables.find(({ id }) => numeral.startsWith(id));
      return `${numeral}${title}\n\n${table ? write(headsOf(table), linesOf(table)) : `${title}的正文。`}`;
    })
    .join("\n\n");

const readable: Record<string, Write> = {
  "one cell a line": (heads, lines) =>
    [heads, ...lines.map(({ label, figures }) => [label, ...figures])]
      .map((cells) => cells.map((cell) => `\t${cell}`).join("\n"))
      .join("\n\n"),
  "blank lines": (heads, lines) =>
    [...heads, ...lines.flatMap(({ label, figures }) => [...(label ? [label] : []), ...figures])].join("\n\n"),
  tabs: (heads, lines) =>
    [heads.join("\t"), ...lines.map(({ label, figures }) => [label, ...figures].join("\t"))].join("\n"),
  spaces: (heads, lines) =>
    [heads.join(" "), ...lines.map(({ label, figures }) => [label, ...figures].join(" "))].join("\n"),
  pipes: (heads, lines) =>
    [heads, ...lines.map(({ label, figures }) => [label, ...figures])].map((row) => `${row.join(" | ")} |`).join("\n"),
  "blanks that vanished": (heads, lines) => [...heads, ...lines.map(({ label }) => label)].join("\n\n"),
  "one row in three blank": (heads, lines) =>
    [...heads, ...lines.flatMap(({ label, figures }, at) => [label, ...(at % 3 ? figures : [])])].join("\n\n"),
  sentences: (_, lines) => lines.map(({ label, figures }) => `${label}${figures.join("")}件`).join("，"),
};

/** Long labels wrap, so their figures come first and they themselves at the end of the page. */
const drawn: Write = (heads, lines) => {
  const wraps = ({ label }: Line) => label.length > 10;
  const page = lines.flatMap((line) => [...(wraps(line) || !line.label ? [] : [line.label]), ...line.figures]);
  return [
    ...heads,
    ...page,
    ...lines.filter(wraps).map(({ label }) => `${label.slice(0, 10)}\n\n${label.slice(10)}`),
  ].join("\n\n");
};

const byColumn: Write = (heads, lines) => {
  const width = Math.max(...lines.map(({ figures }) => figures.length));
  const columns = Array.from({ length: width }, (_, at) => lines.map(({ figures }) => figures[at] ?? ""));
  return [...heads, ...lines.map(({ label }) => label), ...columns.flat()].filter((cell) => cell !== "").join("\n\n");
};

const runTogether: Write = (heads, lines) =>
  heads.join("") + lines.map(({ label, figures }) => label + figures.join("")).join("");

const deduplicated = (text: string) => [...new Set(text.split("\n"))].join("\n");

describe.each(editions.map((edition) => [edition.name.zh, edition] as const))("%s", (_, edition) => {
  it.each(Object.entries(readable))("%s can be read", (_, write) => {
    expect(recognise(render(edition, write), edition)).toBeUndefined();
  });

  it("can be read with any three lines lost or doubled", () => {
    const written = fc.constantFrom(...Object.values(readable)).map((write) => render(edition, write).split("\n"));
    const damage = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(written, damage, (lines, damages) => {
        const hurt = [...lines];
        for (const [at, lost] of damages)
          hurt.splice(at % hurt.length, lost ? 1 : 0, ...(lost ? [] : [hurt[at % hurt.length]!]));
        expect(recognise(hurt.join("\n"), edition)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("is recognised in the order in which it was drawn", () => {
    expect(recognise(render(edition, drawn), edition)).toBe("drawing-order");
  });
  it("is recognised column after column", () => {
    expect(recognise(render(edition, byColumn), edition)).toBe("by-column");
  });
  it("is recognised run together", () => {
    expect(recognise(render(edition, runTogether), edition)).toBe("run-together");
  });
  it("is recognised without its repeated lines", () => {
    expect(recognise(deduplicated(render(edition, readable["blank lines"]!)), edition)).toBe("deduplicated");
  });
});

const SEEDS = ["000", "001", "002", "003", "004"].map(
  (name) => new URL(`../../../shared/seeds/${name}.txt`, import.meta.url),
);

describe.skipIf(!SEEDS.every((seed) => existsSync(seed)))("real reports", () => {
  it.each(SEEDS.map((seed) => [seed.pathname.slice(-7), seed] as const))("%s can be read", (_, seed) => {
    const text = readFileSync(seed, "utf8");
    for (const edition of editions) expect(recognise(text, edition)).toBeUndefined();
  });
});
