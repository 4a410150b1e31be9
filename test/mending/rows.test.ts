import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { partingOf } from "../../server/core/edits/parting.js";
import { applyEdits, fixAll } from "../../server/core/fix.js";
import type { Edit } from "../../server/core/text.js";
import { type Family, randomModel, render } from "../generate/index.js";
import { editionOf } from "../helpers/table.js";

// Rows put back, taken out and moved, in every way that a table is written: what parts them is copied, not invented.

const LAYOUTS: Readonly<Record<string, Family>> = {
  lines: "A",
  tabs: "R",
  "a line each": "B",
  "padded bars": "C",
  "bars behind each line": "D",
  "bars on their own lines": "G",
  "bars before rows": "H",
  pipes: "S",
  html: "M",
  grid: "grid",
  boxes: "box",
  columns: "J",
};
/** Rows outside any group, within one, with which one begins (two of them at once), and the last ones. */
const ROWS = ["上年结转", "部分公开", "予以公开", "国家秘密", "需要另行制作", "确认或重新出具", "结转下年度"];

const CASES = Object.entries(LAYOUTS).flatMap(([layout, family]) => ROWS.map((row) => ({ layout, family, row })));

/** The rules that speak of a hurt text, and the text that their preferred fixes leave. */
function mended(text: string): { said: readonly string[]; text: string } {
  const { findings } = check(text);
  const edits = findings.flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
  return { said: findings.map(({ rule }) => rule), text: applyEdits(text, edits) };
}

describe.each(CASES)("$row in $layout", ({ layout, family, row }) => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, rows, figures } = render(model, family, 3, {
    ways: { indent: "wide", breaks: "none", "no-break spaces": "none" },
  });
  const at = rows.get(`三/${row}`)!;
  const next = [...rows].find(([id, { start }]) => id.startsWith("三/") && start > at.start)?.[1];
  const first = figures.get(`三/${row}/自然人`)!;
  const hurtBy = (...edits: Edit[]) => mended(applyEdits(text, edits));

  it("is whole before", () => expect(mended(text)).toEqual({ said: [], text }));

  it("is put back with its figures", () => {
    const hurt = hurtBy({ ...at, text: "" });
    expect(hurt.said).toEqual(["row-missing"]);
    // How a label was broken, and the strokes below a table, went with the row.
    if (layout === "boxes" && row === "结转下年度") expect(mended(hurt.text).said).toEqual([]);
    else
      expect(hurt.text).toBe(
        layout === "html" && row === "国家秘密" ? text.replace("（三）不予<br />公开", "（三）不予公开") : text,
      );
  });

  it("is taken out where it stands twice", () => {
    const words = text.slice(at.start, next?.start ?? at.end);
    expect(hurtBy({ start: at.start, end: at.start, text: words })).toEqual({ said: ["row-doubled"], text });
  });

  it("changes places with the one below", () => {
    if (!next) return;
    const [above, below] = [text.slice(at.start, at.end), text.slice(next.start, next.end)];
    expect(hurtBy({ ...at, text: below }, { ...next, text: above })).toEqual({ said: ["row-order"], text });
  });

  it("is not doubled by a slip of a figure", () => {
    const value = Number(model.figures.get(`三/${row}/自然人`)) + 2;
    expect(hurtBy({ ...first, text: String(value) })).toEqual({ said: ["sums"], text });
  });
});

/** How many white lines went with a row nothing tells. */
const bare = (text: string) => text.replace(/\s+/g, "");

describe("a row with which a group begins", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const lose = (family: Family, row: string, ways: Record<string, string>, change = (text: string) => text) => {
    const { text, rows } = render(model, family, 3, { ways: { indent: "wide", breaks: "none", ...ways } });
    const [, at] = [...rows].find(([id]) => id.startsWith("三/") && id.includes(row))!;
    const own = text.slice(at.start, at.end);
    return { whole: change(text), hurt: change(text.replace(own, "")), own };
  };

  it("comes back without the letters of a label that stands beside the row that it is written like", () => {
    const hurts = ["信访", "国家秘密", "不掌握"].map((row) => lose("J", row, { tool: "pdf" }));
    for (const { whole, hurt } of hurts) expect(bare(mended(hurt).text)).toBe(bare(whole));
  });

  it.each([
    ["wiki", { cells: "a line each" }],
    ["wiki", { cells: "on one line" }],
    ["csv", { "written by": "spreadsheet", "quotation marks": "around texts" }],
    ["sheet", { "quotation marks": "around texts" }],
  ] satisfies [Family, Record<string, string>][])(
    "comes back to the letter, its group with it: %s, %o",
    (family, ways) => {
      for (const row of ["予以公开", "国家秘密", "不掌握", "信访", "逾期不补正"]) {
        const { whole, hurt } = lose(family, row, ways);
        expect([row, mended(hurt).text]).toEqual([row, whole]);
      }
    },
  );

  it("leaves the label of its group where that is a heading above the rows", () => {
    const { whole, own } = lose("S", "国家秘密", {});
    const row = own.replace(/（三）不予公开/, "");
    const apart = whole.replace(own, `\n（三）不予公开\n\n${row}`);
    expect(check(apart).findings.map(({ rule }) => rule)).not.toContain("row-missing");
    expect(mended(apart.replace(row, "")).text).toBe(apart);
  });

  it("comes back below the rest of its group's label, whatever a page prints between", () => {
    const page = (text: string) => text.replace(/^年$/m, "年\n- 2 -");
    const { whole, hurt } = lose("I", "予以公开", { groups: "shattered", furniture: "space" }, page);
    expect(whole).toContain("年\n- 2 -");
    expect(bare(mended(hurt).text)).toBe(bare(whole));
  });
});

describe.each([
  ["right behind its bars", (text: string) => text.replace(/│ ([^│\n]*)(?=│)/g, "│$1 ")],
  ["away from the margin", (text: string) => text.replace(/^(?=[│├┌└])/gm, "   ")],
] as const)("a row drawn %s", (_, change) => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const rendered = render(model, "box", 3, { ways: { indent: "wide", breaks: "none", "no-break spaces": "none" } });
  const whole = change(rendered.text);

  it.each(["上年结转", "予以公开", "重复申请"])("%s is put back between its borders", (row) => {
    const { start, end } = rendered.rows.get(`三/${row}`)!;
    const [from, to] = [start, end].map((at) => change(rendered.text.slice(0, at)).length);
    const hurt = mended(whole.slice(0, from) + whole.slice(to));
    expect(hurt).toEqual({ said: ["row-missing"], text: whole });
  });
});

describe.each(["tools/2021-docling.md", "tools/2019-paragraphs-between-bars.md", "J/2021-lynx.txt"])(
  "in %s",
  (file) => {
    const text = readFileSync(new URL(`../reports/${file}`, import.meta.url), "utf8");
    const before = check(text).findings.map(({ rule }) => rule);
    const { rows } = check(text).reports[0]!.tables.find(({ form }) => form.id === "三")!;

    it.each(rows.slice(0, -1).map(({ form, start }, i) => [form.id, start, rows[i + 1]!.start] as const))(
      "%s is put back with all its labels",
      (_, start, end) => {
        const hurt = check(text.slice(0, start) + text.slice(end)).findings.filter(
          ({ rule }) => !before.includes(rule),
        );
        expect(hurt.map(({ rule }) => rule)).toEqual(["row-missing"]);
        const mended = applyEdits(text.slice(0, start) + text.slice(end), hurt[0]!.fixes[0]!.edits);
        expect(bare(mended)).toBe(bare(text));
      },
    );
  },
);

it.each(["部分公开", "重复申请", "其他", "总计"])(
  "%s makes the cells of its groups as high again as they were",
  (row) => {
    const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
    const { text, rows } = render(model, "M", 3, { ways: { spans: "full", content: "bare", breaks: "none" } });
    const { start, end } = rows.get(`三/${row}`)!;
    const lower = (text: string, group: string, height: number) =>
      text.replace(new RegExp(`rowspan="${height}"([^<]*${group})`), `rowspan="${height - 1}"$1`);
    const cut = lower(text.slice(0, start) + text.slice(end), ">三、", 22);
    const hurt = row === "重复申请" ? lower(cut, ">（五）", 5) : row === "其他" ? lower(cut, ">（六）", 3) : cut;
    expect(hurt).not.toBe(text.slice(0, start) + text.slice(end));
    expect(mended(hurt)).toEqual({ said: ["row-missing"], text });
  },
);

describe("where a merged cell is said again in each that it took", () => {
  const model = randomModel(3, { edition: editionOf("2019"), magnitude: "digits" });
  const ways = { indent: "wide", breaks: "none", "written by": "script", "merged cells": "repeated" };

  it.each(["around texts", "where asked for"])("a row comes back with all its labels, quotation marks %s", (marks) => {
    const { text, rows } = render(model, "csv", 3, { ways: { ...ways, "quotation marks": marks } });
    for (const row of ROWS) {
      const { start, end } = rows.get(`三/${row}`)!;
      const hurt = text.slice(0, start) + text.slice(end).replace(/^\r?\n/, "");
      expect([row, mended(hurt)]).toEqual([row, { said: ["row-missing"], text }]);
    }
  });

  it("a figure is written in each of them", () => {
    const draw = (digits: "full" | "half") => render(model, "csv", 3, { ways, dress: { digits } }).text;
    expect(fixAll(draw("full"), (text) => check(text).findings).text).toBe(draw("half"));
  });
});

it("a line opens with a bar where merged cells go on before it, and nowhere else", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const { text, rows } = render(model, "E", 3, { ways: { indent: "wide", breaks: "none" } });
  const begins = new Set(["三/新收", "三/上年结转", "三/予以公开", "三/结转下年度"]);
  const barred = [...rows].reduceRight((text, [id, { start }]) => {
    if (!id.startsWith("三/") || begins.has(id)) return text;
    return `${text.slice(0, start)}| ${text.slice(start).replace(/^[| ]+/, "")}`;
  }, text);
  const [table] = check(barred).reports[0]!.tables.slice(1);
  for (const { start, end } of table!.rows) {
    const line = barred.slice(start, barred.indexOf("\n", end) + 1);
    expect(mended(barred.replace(line, ""))).toEqual({ said: ["row-missing"], text: barred });
  }
});

it("what parts two rows is no part of a label that goes on below its figures", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const { text } = render(model, "J", 3, { ways: { indent: "wide", tool: "pdf" } });
  const [report] = check(text).reports;
  const table = report!.tables.find(({ form }) => form.id === "三")!;
  for (const row of table.rows) expect(partingOf(report!, table, row)).toMatch(/^\s*$/);
});

it.each([
  ["1. 属于国家秘密", /(?<=\|\s*)(\d)\.(?=\p{Script=Han})/gu, "$1. ", "需要另行制作", "国家秘密"],
  ["1、属于国家秘密", /(?<=\|\s*)(\d)\.(?=\p{Script=Han})/gu, "$1、", "重复申请", "补正后仍不明确"],
  ["（一） 予以公开", /（([一二七])）(?=\p{Script=Han})/gu, "（$1） ", "部分公开", "总计"],
] as const)("numbers a row as its like are: %s", (_, numbering, like, ...lost) => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const rendered = render(model, "S", 3, { ways: { breaks: "none", "no-break spaces": "none" } });
  const text = rendered.text.replace(numbering, like);
  expect(text).not.toBe(rendered.text);
  const { figures } = check(text).reports[0]!;
  for (const row of lost) {
    const { start } = figures.get(`三/${row}/自然人`)!;
    const [from, to] = [text.lastIndexOf("\n", start) + 1, text.indexOf("\n", start) + 1];
    const hurt = mended(text.slice(0, from) + text.slice(to));
    expect(hurt.said).toContain("row-missing");
    expect(hurt.text).toBe(text);
  }
});

describe("in HTML", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "digits" });
  const { text } = render(model, "M", 3, { ways: { breaks: "none", "no-break spaces": "none" } });
  const rowsOfTable = (html: string) => check(html).reports[0]!.tables.find(({ form }) => form.id === "三")!.rows;

  /** The text once a row is lost and put back. */
  function restored(html: string, id: string) {
    const rows = rowsOfTable(html);
    const at = rows.findIndex(({ form }) => form.id === id);
    return mended(html.slice(0, rows[at]!.start) + html.slice(rows[at + 1]!.start));
  }

  it.each(["上年结转", "内部事务信息", "需要另行制作", "总计"])(
    "%s comes back in its turn where rows are odd and even",
    (id) => {
      let turn = 0;
      const html = text.replace(
        /<tr\b[^<>]*>(?=\s*<td[^<>]*>(?:<p>)?(?:三、|[（(一二四\d]))/g,
        () => `<tr class="${turn++ % 2 ? "even" : "odd"}">`,
      );
      expect(turn).toBeGreaterThan(24);
      expect(restored(html, id)).toEqual({ said: ["row-missing"], text: html });
    },
  );

  it.each(["行政执法案卷", "重复申请", "补正后仍不明确"])(
    "%s comes back with its number in a font of its own",
    (id) => {
      const html = text.replace(/(?<=>)(\d\.)(\p{Script=Han}[^<>]*)/gu, "<font>$1</font><font><span>$2</span></font>");
      expect(html).not.toBe(text);
      expect(restored(html, id)).toEqual({ said: ["row-missing"], text: html });
    },
  );
});

describe("between padded bars", () => {
  const model = randomModel(3, { edition: editionOf("2021"), magnitude: "thousands" });
  const { text, figures } = render(model, "S", 3, { ways: { breaks: "none", "no-break spaces": "none" } });
  const width = (cell: string) => [...cell].reduce((sum, unit) => sum + (/[\u2e80-\uffef]/.test(unit) ? 2 : 1), 0);

  /** Every cell of 表三 as wide as the widest of its column, or at least as wide as the dashes below the heads. */
  function even(whole: boolean, side: "padEnd" | "padStart") {
    const lines = text.split("\n");
    const from = text.slice(0, figures.get("三/新收/自然人")!.start).split("\n").length - 1;
    const cells = lines.slice(from, from + 25).map((line) => line.split("|").map((cell) => cell.trim()));
    const widths = cells[0]!.map((_, k) => Math.max(3, ...cells.map((row) => (whole ? width(row[k]!) : 0))));
    const padded = cells.map((row) =>
      row
        .map((cell, k) => {
          if (k === 0 || k === row.length - 1) return "";
          const pad = " ".repeat(Math.max(0, widths[k]! - width(cell)));
          return side === "padEnd" ? ` ${cell}${pad} ` : ` ${pad}${cell} `;
        })
        .join("|"),
    );
    return [...lines.slice(0, from), ...padded, ...lines.slice(from + 25)].join("\n");
  }

  it.each([
    ["as wide as its column", true, "padEnd"],
    ["as wide as its column, at its right", true, "padStart"],
    ["as wide as the dashes", false, "padEnd"],
  ] as const)("a row comes back %s", (_, whole, side) => {
    const table = even(whole, side);
    const { figures } = check(table).reports[0]!;
    for (const row of ["部分公开", "国家秘密", "内部事务信息", "重复申请", "总计"]) {
      const { start } = figures.get(`三/${row}/自然人`)!;
      const [from, to] = [table.lastIndexOf("\n", start) + 1, table.indexOf("\n", start) + 1];
      expect(mended(table.slice(0, from) + table.slice(to))).toEqual({ said: ["row-missing"], text: table });
    }
  });
});
