import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Edition, TableForm } from "../../server/core/form/edition.js";
import { labelsOf, rowsOf } from "../../server/core/form/labels.js";
import { recogniseGarbled } from "../../server/core/garbled/index.js";
import { cut } from "../../server/core/layouts/index.js";
import { readReport } from "../../server/core/read.js";
import type { Finding } from "../../server/core/rule.js";
import { editions } from "../../server/editions/index.js";
import { DAMAGES, damage } from "../bench/damage.js";
import { widthOf } from "../generate/families/canvas.js";
import {
  drawn as drawnByHand,
  MAGNITUDES,
  randomDress,
  randomModel,
  randomOf,
  rarer,
  render,
  readable as whole,
  withBlanks,
} from "../generate/index.js";

const labels = labelsOf(editions);
const recognise = (text: string, edition: Edition) => recogniseGarbled(cut(text), edition, labels);

interface Line {
  readonly label: string;
  readonly figures: readonly number[];
}

/** A table's lines with figures that vary and add up, and its header cells. */
const linesOf = (table: TableForm): Line[] =>
  rowsOf(table).map(({ block, row }, at) => ({
    label: block.abreast ? "" : row.label,
    figures: summed(
      block.columns.map((_, column) => (at * 7 + column * 3) % 5),
      block.columns.at(-1)!.role === "sum",
    ),
  }));
/** A row's total is what its other figures make. */
const summed = (figures: readonly number[], total: boolean) =>
  total ? [...figures.slice(0, -1), figures.slice(0, -1).reduce((sum, figure) => sum + figure, 0)] : figures;
const headsOf = ({ blocks }: TableForm) =>
  blocks.flatMap(({ heads, columns, rows, abreast }) => [
    ...heads,
    ...columns.map(({ label }) => label),
    ...(abreast ? rows.map(({ label }) => label) : []),
  ]);

type Write = (heads: readonly string[], lines: readonly Line[]) => string;
const written = (edition: Edition, write: Write) =>
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
    expect(recognise(written(edition, write), edition)).toBeUndefined();
  });

  it("can be read with any three lines lost or doubled", () => {
    const drafts = fc.constantFrom(...Object.values(readable)).map((write) => written(edition, write).split("\n"));
    const damages = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(drafts, damages, (lines, done) => {
        const hurt = [...lines];
        for (const [at, lost] of done)
          hurt.splice(at % hurt.length, lost ? 1 : 0, ...(lost ? [] : [hurt[at % hurt.length]!]));
        expect(recognise(hurt.join("\n"), edition)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it("is recognised in the order in which it was drawn", () => {
    expect(recognise(written(edition, drawn), edition)).toBe("drawing-order");
  });
  it("is recognised column after column", () => {
    expect(recognise(written(edition, byColumn), edition)).toBe("by-column");
  });
  it("is recognised run together", () => {
    expect(recognise(written(edition, runTogether), edition)).toBe("run-together");
  });
  it("is recognised without its repeated lines", () => {
    expect(recognise(deduplicated(written(edition, readable["blank lines"]!)), edition)).toBe("deduplicated");
  });
});

const NAMES = {
  K: "drawing-order",
  L: "by-column",
  N: "deduplicated",
  O: "run-together",
} as const;

describe.each(Object.entries(NAMES))("family %s", (family, name) => {
  it.each(editions.map((edition) => [edition.id, edition] as const))(
    "is named once for every report of %s",
    (_, edition) => {
      for (const { text, ways } of reports(edition, family as keyof typeof NAMES, 4)) {
        const { reports, findings } = check(text);
        // Where all is 0, all labels and then all figures are in either order.
        const either = ways.get("labels") === "before their page" && reports[0]!.garbled === "by-column";
        expect([...ways, either ? name : reports[0]!.garbled]).toEqual([...ways, name]);
        expect(aboutTables(findings)).toEqual(["table-unread"]);
      }
    },
  );
});

describe.each(["P", "Q"] as const)("family %s", (family) => {
  it.each(editions.map((edition) => [edition.id, edition] as const))(
    "lacks its tables in every report of %s",
    (_, edition) => {
      for (const { text } of reports(edition, family, 4)) {
        const { reports, findings } = check(text);
        expect(reports[0]!.garbled).toBeUndefined();
        expect(aboutTables(findings)).toEqual(["table-missing"]);
        const { message } = findings.find(({ rule }) => rule === "table-missing")!;
        expect(message.includes("数字写在了句子里")).toBe(family === "Q");
        expect(message).toContain("从 Word、WPS 或网页直接复制表格");
      }
    },
  );
});

function* reports(edition: Edition, family: keyof typeof NAMES | "P" | "Q", seeds: number) {
  for (const magnitude of MAGNITUDES) {
    for (let seed = 0; seed < seeds; seed++) {
      const random = randomOf(seed * 31);
      const full = randomModel(seed + 300, { edition, magnitude });
      yield render(full, family, seed);
      yield render(withBlanks(full, 0.1, random), family, seed + seeds, { dress: randomDress(random) });
    }
  }
}

/** The rules that look at what stands in tables. */
const ABOUT_TABLES =
  /^(?:table-|row-|bare-|blank-|empty-|sums$|placeholder-|unreadable-|count-form|unit-in|amount-|thousands-|full-width-f|label-|hard-space)/;
const aboutTables = (findings: readonly Finding[]) =>
  findings.map(({ rule }) => rule).filter((rule) => ABOUT_TABLES.test(rule));

it.each([...whole, ...drawnByHand, ...rarer])("never calls family %s garbled, whole or damaged", (family) => {
  for (const [at, edition] of editions.entries()) {
    const magnitude = MAGNITUDES[at % MAGNITUDES.length]!;
    for (const share of [0, 0.05, 0.15]) {
      for (const kind of [undefined, ...DAMAGES]) {
        const random = randomOf(at * 17 + share * 100);
        const model = randomModel(at + 50, { edition, magnitude });
        const rendered = render(share > 0 ? withBlanks(model, share, random) : model, family, at);
        const done = kind && damage(kind, rendered, random);
        const { garbled } = readReport(done ? applyEdits(rendered.text, [done.edit]) : rendered.text, editions);
        expect([edition.id, share, kind, garbled]).toEqual([edition.id, share, kind, undefined]);
      }
    }
  }
});

describe("two reports beside each other, as a comparison of two years has them", () => {
  const ways = { "blank lines": "none", "line ends": "trimmed", "quotes and dashes": "narrow" };
  const of = (seed: number, tool: string) =>
    render(randomModel(seed, { edition: editions[1]!, magnitude: "thousands" }), "J", 3, { ways: { ...ways, tool } });
  const tableIn = ({ text, tables }: ReturnType<typeof of>) => {
    const { start, end } = tables.get("三")!;
    return { start, end, lines: text.slice(start, end).split("\n") };
  };

  it.each(["pdf", "browser"])("are told so once, and nothing in them is checked (%s)", (tool) => {
    const [one, other] = [of(3, tool), of(4, tool)];
    const [left, right] = [tableIn(one), tableIn(other)];
    const room = Math.max(...left.lines.map(widthOf)) + 6;
    const both = left.lines.map((line, i) => line + " ".repeat(room - widthOf(line)) + (right.lines[i] ?? ""));
    const { reports, findings } = check(one.text.slice(0, left.start) + both.join("\n") + one.text.slice(left.end - 1));
    expect(reports.map(({ garbled }) => garbled)).toEqual(["side-by-side"]);
    expect(aboutTables(findings)).toEqual(["table-unread"]);
    const figures = [...reports[0]!.figures];
    expect(figures.filter(([id]) => id.startsWith("三"))).toEqual([]);
    expect(figures.filter(([id, { raw }]) => raw !== one.model.figures.get(id))).toEqual([]);
  });
});

describe("characters cut in half", () => {
  const { text } = render(randomModel(5, { edition: editions[1]!, magnitude: "digits" }), "E", 5);
  const halved = (every: number) => {
    let count = 0;
    return text.replace(/[^|\n]{3,}(?=\|)/g, (cell) => (++count % every ? cell : `${cell.slice(0, 2)}\ufffd`));
  };

  it("name the text where they lose its rows", () => {
    const { reports, findings } = check(halved(1));
    expect(reports[0]!.garbled).toBe("miscoded");
    expect(reports[0]!.figures.size).toBe(0);
    expect(aboutTables(findings)).toEqual(["table-unread"]);
  });

  it("leave a table alone that is read all the same", () => {
    expect(readReport(halved(9), editions).garbled).toBeUndefined();
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
