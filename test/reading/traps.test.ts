import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { editions } from "../../server/editions/index.js";
import { rowOf } from "../bench/recovery.js";
import {
  type Dress,
  type Family,
  type Rendered,
  randomModel,
  randomOf,
  render,
  withBlanks,
} from "../generate/index.js";

// The traps that the survey of real reports names family by family, and those of the forms that tools write: each is
// shown to be in the text, and the report is read all the same, on the form of either edition. What varies whatever the
// layout stands in variation.test.ts.

interface Trap {
  /** What of the text shows the trap; a trap that is not there proves nothing. */
  readonly shows: RegExp;
  readonly ways?: Readonly<Record<string, string>>;
  readonly dress?: Partial<Dress>;
  /** Share of the figures that are blank. */
  readonly blanks?: number;
  /** Something that the generator does not write. */
  readonly edit?: (text: string) => string;
  /** It is in the form of one edition alone. */
  readonly edition?: string;
  /** How the tables were lost; "tables" where there are none. */
  readonly lost?: string;
}

const ways = (asked: Record<string, string>, shows: RegExp, more: Omit<Trap, "shows" | "ways"> = {}): Trap => ({
  ways: asked,
  shows,
  ...more,
});
const blank = (asked: Record<string, string>, shows: RegExp): Trap => ways(asked, shows, { blanks: 0.15 });
const lost = (name: string, shows: RegExp, asked: Record<string, string> = {}): Trap =>
  ways(asked, shows, { lost: name });
const edited = (edit: (text: string) => string, shows: RegExp, more: Omit<Trap, "shows" | "edit"> = {}): Trap => ({
  edit,
  shows,
  ...more,
});

/** 表四 as a row below a row of heads, or as a table, for each of its groups. */
function stacked(text: string, bar: string, each: (name: string, heads: string, figures: string) => readonly string[]) {
  const lines = text.split("\n");
  const last = lines.findLastIndex((line) => (line.match(/(?<![\d.])\d+(?![\d.])/g) ?? []).length === 15);
  const first = lines.findLastIndex((line, i) => i < last && !line.includes(bar)) + 1;
  const figures = lines[last]!.match(/\d+/g)!;
  const heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].join(bar);
  const groups = ["行政复议", "未经复议直接起诉", "复议后起诉"].flatMap((name, i) =>
    each(name, heads, figures.slice(5 * i, 5 * i + 5).join(bar)),
  );
  return [...lines.slice(0, first), ...groups, ...lines.slice(last + 1)].join("\n");
}

const TRAPS = {
  A: {
    "a hard space before a figure": ways({ "no-break spaces": "mixed" }, /\t\u00a0\d/),
    "a hard space behind a figure": ways({ "no-break spaces": "after" }, /\d\u00a0\n/),
    "a label on two lines, the second without a tab": ways({ breaks: "soft" }, /\t商业\n企业\n/),
    "and a blank line between": ways({ breaks: "blank" }, /\t商业\n\n企业\n/),
    "（三）不予 / 公开": ways({ breaks: "blank" }, /（三）不予\n\n公开/),
    "总 计": { dress: { labels: "spaced" }, shows: /\t总 计\n/ },
    "a stray row under 表二": ways({ "stray row": "below 二" }, /\n\t\n\t\n\n\n/),
    "a merged cell that goes on as a tab alone": { shows: /\n\t\n\t/ },
    "a heading indented by a hard space": edited(
      (text) => text.replace("三、收到", "\u00a0 三、收到"),
      /\u00a0 三、收到/,
    ),
    "a heading without its number above the table": ways({ gaps: "none" }, /\n收到和处理政府信息公开申请情况\n\t/, {
      dress: { headings: "unnumbered" },
    }),
  },
  B: {
    "blank cells that vanished": blank({ blanks: "dropped" }, /规章/),
    "blank cells as more blank lines": blank({ blanks: "lines" }, /\n\n\n\n/),
    "blank cells as lines of spaces": blank({ blanks: "spaces" }, /\n {3}\n|\n\u00a0\n/),
    "a label that breaks into two cells": ways({ breaks: "cells" }, /商业\n\n企业/),
    "a label with a soft break": ways({ breaks: "soft" }, /商业\n企业/),
    "a second part with a space before it": ways({ breaks: "spaced" }, /商业\n 企业/),
  },
  C: {
    "bars that fill rows up to the widest": { shows: /\|{3,}\n/ },
    "blank cells that look like this filling": blank({}, /规章[^\n]*\|\|/),
    "本年新 | 本年新": { dress: { labels: "cut" }, edition: "2019", shows: /本年新 \| 本年新 \|/ },
    "a line of 340 bars above": edited((text) => `索引号 ${"|".repeat(340)}\n\n${text}`, /\|{340}/),
  },
  D: {
    "bars behind each row": ways({ padding: "after rows" }, /\n\|{3,}\n/),
    "no bars behind rows": ways({ padding: "none" }, /0 \|\n|\d \|\n/),
    "a lone bar before each row": ways({ padding: "bar before rows" }, /\n\|\n规章/),
    "and bars behind it": ways({ padding: "bar before rows and after them" }, /\n\|{2,}\n\|\n/),
    "merged rows on one line": ways({ padding: "heads on one line" }, /第二十条第（一）项 \| \|+\n/),
    "blank cells that come back as filling": blank({ padding: "after rows", blanks: "padding" }, /\n\|{2,}\n/),
    "blank cells as a bar on a line": blank({ padding: "none", blanks: "bar" }, /\|\n\|\n/),
  },
  E: {
    "a bar before some rows alone": ways({ "merged cells": "bars in some rows" }, /^\|[^\n]*2\.其他[^\n]*$/m),
    "商业 and 企业 in two rows": ways({ heads: "two rows" }, /商业 \| 科研[^\n]*\n企业 \| 机构/),
    "a blank cell that breaks its row": blank({ blanks: "break the row" }, /\|\n\|\n?/),
  },
  F: {
    "seven spaces before a figure": ways({ spaces: "many" }, /\| {7}\d/),
    "hard spaces before figures": ways({ spaces: "hard" }, /\| \u00a0\d/),
    "第二十条  第（一）项": edited((text) => text.replaceAll("第二十条第", "第二十条  第"), /第二十条 {2}第（一）项/),
  },
  G: {
    "the bar on a line of its own": { shows: /\d\n\|\n\d/ },
    "a label's own break": ways({ breaks: "soft" }, /商业\n企业\n\|/),
  },
  H: {
    "a row that begins with a bar alone": { shows: /\n\| \n {4}/ },
    "white lines between the cells": { shows: /\|\n {2}\n/ },
    "merged cells as bars": ways({ "merged cells": "bars" }, / \|\|+\n/),
  },
  I: {
    "a group's label one character a line": ways({ groups: "shattered" }, /\n三\n+、\n+本\n/),
    "三、 and the rest one a line": ways({ groups: "lines" }, /\n三、\n+本\n/),
    "a group's label fused with those of rows": ways({ groups: "fused" }, /法提供 2\.没有现成/),
    "a page number inside the label": edited(
      (text) => text.replace("法提供 2.", "- 5 -\n法提供 2."),
      /- 5 -\n法提供 2\./,
      { ways: { groups: "fused" } },
    ),
    "- n -": ways({ furniture: "- n -" }, /\n- \d+ -\n/),
    "Page n": ways({ furniture: "Page n" }, /\nPage \d+\n/),
    "figures below a wrapped label": ways({ "values of wrapped labels": "below" }, /形）\n\d/),
    "figures at the end of its last line": ways({ "values of wrapped labels": "at the end" }, /形） \d/),
    "two heads fused": ways({ heads: "fused" }, /总计商/),
    "商 业 / 企 业": ways({ heads: "justified" }, /商 业 企/),
    "heads of 表四 read across": ways({ heads: "justified" }, /结 结 其 尚/),
    "heads one character a line": ways({ heads: "shattered" }, /\n商\n+业\n/),
    "2024 年": ways({ "numbers in prose": "loose" }, /20\d\d 年/),
    "a comma thrown to a line of its own": edited((text) => text.replace("，", "\n，\n"), /\n，\n/),
    "blank cells that vanished": blank({}, /规章/),
  },
  J: {
    "labels that wrap above and below their figures": ways({ tool: "pdf" }, /\n {5,}\S[^\n]*\n[^\n]*\d {3,}\d/),
    "a text browser's wide columns": ways({ tool: "browser" }, /规章 {10,}\d/),
    "a group's label down the left edge": ways({ tool: "pdf" }, /\n *[本年度办理结果] {6,}\S/),
    "blank lines between rows": ways({ "blank lines": "between rows" }, /\d\n\n\S/),
    "blank columns": blank({ "line ends": "kept" }, /\d {10,}\d/),
    "blank cells at the ends of lines": blank({ "line ends": "trimmed" }, /规章/),
  },
  K: {
    "wrapped labels behind their page": lost("drawing-order", /其他(?:\n+\d+){14}\n+（一）予以公开/, {
      labels: "behind their page",
    }),
    "figures before their label": lost("drawing-order", /其他(?:\n+\d+){7}\n+一、本年新收/, {
      labels: "below their figures",
    }),
  },
  L: { "column after column": lost("by-column", /（三）不予公开\n+1\.属于国家秘密\n+2\./, { "rows on a page": "13" }) },
  M: {
    "full spans": ways({ spans: "full" }, /rowspan="2[0-3]"/),
    "spans in part replaced by empty cells": ways({ spans: "partly empty" }, /<td><\/td>|<td>\n|<th><\/th>/),
    "blanks of &nbsp;": blank({ blanks: "&nbsp;" }, /(?<!<p>)&nbsp;/),
    "blanks of <p>&nbsp;</p>": blank({ blanks: "<p>&nbsp;</p>" }, /<p>&nbsp;<\/p>/),
    "<br /> in heads": ways({ content: "p" }, /商业<br \/>企业/),
    "<p> for each line of a label": ways({ content: "word" }, /<p>商业<\/p><p>企业<\/p>/),
    "<colgroup>": ways({ content: "word" }, /<colgroup>/),
    "a heading in a paragraph that nothing closes": ways(
      { host: "fragment", paragraphs: "open", headings: "p" },
      /<p><br \/>四、/,
    ),
    "cells that nothing closes": ways({ "end tags": "left out" }, /<td[^>]*>(?:(?!<\/td)[^\n])*\n?<td/),
    "tables in a Markdown document": ways({ host: "markdown", headings: "hashes" }, /## 三、[^<]*<table>/),
    "entities around figures": ways({ entities: "spaces" }, /\d&nbsp;/),
  },
  N: { "repeated lines gone": lost("deduplicated", /（一）予以公开\n+(?:\d+\n+){0,4}（二）部分公开/) },
  O: { "figures run together": lost("run-together", /规章\d{3}/, { lines: "a table" }) },
  P: { "no tables at all": lost("tables", /二、主动公开政府信息情况\s+三、收到/) },
  Q: { "the figures in a sentence": lost("tables", /予以公开\d+件，部分公开\d+件/) },
  R: {
    "from Word: a merged cell goes on as one tab": ways({ "copied from": "word" }, /\n\t2\.|\n\t\t2\./),
    "from Excel: every cell of a merge": ways({ "copied from": "excel" }, /第二十条第（一）项\t\t\t/),
    "from a browser: none": ways({ "copied from": "browser" }, /\n2\.重复申请\t/),
    "a line break in quotation marks": ways({ "copied from": "excel", breaks: "quoted" }, /"商业\n企业"/),
    "two tabs together for a blank": blank({}, /\t\t/),
    "表四 as a row for each group": edited(
      (text) =>
        stacked(text, "\t", (name, heads, figures) => [
          ...(name === "行政复议" ? [`\t${heads}`] : []),
          `${name}\t${figures}`,
        ]),
      /\n行政复议\t\d[^\n]*\n未经复议直接起诉\t\d/,
    ),
  },
  S: {
    "表四 as a table for each group": edited(
      (text) =>
        stacked(text, "|", (name, heads, figures) => [
          "",
          `### ${name === "行政复议" ? name : `行政诉讼（${name}）`}`,
          `| ${heads} |`,
          "|---|---|---|---|---|",
          `| ${figures} |`,
        ]),
      /\n### 行政诉讼（复议后起诉）\n/,
    ),
    "an empty head row": ways({ head: "empty row" }, /\| *\| *\| *\|[ |]*\n\| ?-/),
    "the delimiter below the first row": ways({ head: "first row", rule: "---" }, /\n\| ?---/),
    "merged cells as empty ones": { shows: /\| ?\| ?\|/ },
    "<br> in a cell": ways({ breaks: "br" }, /商业<br>企业/),
    "an escaped bar": edited(
      (text) => text.replace("本年增/减", "本年增\\|减").replace("信息内容", "信息\\|内容"),
      /\\\|/,
    ),
  },
  grid: {
    "merged boxes": ways({ "merged cells": "spans" }, /\|\s+\+-+\+/),
    "empty boxes": ways({ "merged cells": "empty boxes" }, /\| +\| 2\.其他|\| +\| +\|/),
    "a head rule of =": ways({ "head rule": "=" }, /\+=+\+/),
  },
  box: {
    "figures in the middle line of a wrapped label": { shows: /│[^│\n]*│ +│\n│[^\n]*│ \d+ +│/ },
    "borders around the labels of groups": { shows: /\n│ +┼─/ },
    "blank boxes": blank({}, /│ {10,}│/),
  },
  ruled: {
    "a ruler over each column": ways({ rows: "a line each" }, /\n {2}-+ -+ -+/),
    "rows of several lines between blank ones": ways(
      { rows: "parted by blank lines", labels: "wrapped" },
      /\n\n {2}\S/,
    ),
    "blank columns": blank({}, /\d {12,}\d/),
  },
  sheet: {
    "columns that merged cells swallowed": ways({ "sheet columns": "26" }, /规章\t\t/),
    "a sheet no wider than its widest table": ways({ "sheet columns": "15" }, /规章\t\t/),
    "quotation marks around texts": ways({ "quotation marks": "around texts" }, /"规章"\t/),
    "quotation marks doubled": { dress: { quotes: "straight" }, shows: /""三安全一稳定""/ },
    "blank figures among swallowed columns": blank({ "sheet columns": "26" }, /规章\t\t/),
  },
  csv: {
    "rows as wide as the sheet": ways({ "written by": "spreadsheet" }, /一、总体情况,{10,}\n/),
    "rows as wide as their table": ways({ "written by": "script" }, /\n规章,/),
    "quotation marks around texts": ways({ "quotation marks": "around texts" }, /"规章",/),
    "quotation marks doubled": { dress: { quotes: "straight" }, shows: /""三安全一稳定""/ },
    "half-width commas in prose": edited(
      (text) => text.replace(/(^|\n)([^\n,"]*?)，([^\n,"]*)/, '$1"$2,$3"'),
      /"[^",\n]*,[^",\n]*"/,
      { ways: { "quotation marks": "where asked for" } },
    ),
    "blank cells": blank({}, /,,/),
    "merged cells written in each place that they cover": ways(
      { "written by": "script", "merged cells": "repeated" },
      /行政许可"?(,"?\d+"?)\1\1\n|行政许可"?,\d+,/,
    ),
    "a byte order mark": edited((text) => `\ufeff${text}`, /^\ufeff/),
  },
  wiki: {
    "cells a line each": ways({ cells: "a line each" }, /\n\|-\n\| ?规章\n/),
    "cells on one line": ways({ cells: "on one line" }, /\| ?规章 ?\|\|/),
    "attributes before a cell": { shows: /rowspan="\d+" \|/ },
    "heads with marks of their own": ways({ heads: "marked" }, /\n! ?信息内容|\n! ?第二十条/),
    "a caption": ways({ caption: "above" }, /\n\|\+ /),
    "headings between signs": ways({ headings: "== ==" }, /== 三、/),
    "blank cells": blank({ cells: "on one line" }, /\|\| ?\|\||\|\|\n/),
  },
  html2text: {
    "dashes below the first row, as many as it has cells": { shows: /\n---(?: {2})?\n|\n---\|---/ },
    "no bar behind a row, but a blank cell": blank({ cells: "on a line" }, /\| {3}\n/),
    "cells that are paragraphs": ways({ cells: "paragraphs" }, /\n\n\|\n\n\d/),
    "blank cells between paragraphs": blank({ cells: "paragraphs" }, /\n\|\n\n\|\n/),
    "prose broken at 78 characters": ways({ prose: "wrapped" }, /[^\n]{78}\n[^\n]/),
  },
  line: {
    "the whole report in one line": ways({ "in one line": "the report" }, /^[^\n]+$/),
    "each table in one line": ways({ "in one line": "each table" }, /规章 [^\n]*行政许可/),
    "two spaces or a wide one": ways({ spaces: "wide" }, /规章\u3000\d/),
    "blank cells that vanished": blank({}, /规章/),
  },
} satisfies Partial<Record<Family, Record<string, Trap>>>;

const SEEDS = 40;

/** A rendering that has the trap, for the form of an edition. */
function caught(family: Family, form: string, { ways = {}, dress, blanks, edit, shows }: Trap): Rendered | undefined {
  const edition = editions.find(({ id }) => id === form)!;
  for (let seed = 0; seed < SEEDS; seed++) {
    const full = randomModel(seed, { edition, magnitude: seed % 3 === 1 ? "thousands" : "digits" });
    const model = blanks ? withBlanks(full, blanks, randomOf(seed)) : full;
    const rendered = render(model, family, seed, { ways, ...(dress && { dress }) });
    const text = edit?.(rendered.text) ?? rendered.text;
    if (shows.test(text)) return { ...rendered, text };
  }
  return undefined;
}

const cases = Object.entries(TRAPS).flatMap(([family, traps]) =>
  Object.entries<Trap>(traps).map(([name, trap]) => ({ family: family as Family, name, trap })),
);

describe.each(cases)("$family: $name", ({ family, trap }) => {
  it.each(["2019", "2021"].filter((id) => !trap.edition || id === trap.edition))(
    "is read on the form of %s",
    (form) => {
      const rendered = caught(family, form, trap);
      expect(rendered).toBeDefined();
      const { text, model, lost } = rendered!;
      const { reports } = check(text);
      const [{ figures, edition, year, sections, garbled, tables } = {} as never] = reports;
      const frame = [reports.length, edition.id, year, sections.map(({ form }) => form.numeral).join("")];
      expect(frame).toEqual([1, form, model.year, "一二三四五六"]);
      if (trap.lost) {
        expect(garbled ?? (tables.length === 0 ? "tables" : "read")).toBe(trap.lost);
        // Of columns one after the other the sums may prove what is read.
        expect([...figures].filter(([id, { raw }]) => raw !== model.figures.get(id))).toEqual([]);
        return;
      }
      const uncertain = new Set([...lost].map(rowOf));
      const read = [...model.figures].filter(([id]) => figures.has(id) || !uncertain.has(rowOf(id)));
      expect(read.map(([id]) => [id, figures.get(id)?.raw])).toEqual(read);
    },
  );
});
