import type { Edition } from "../server/core/form/edition.js";
import { feeOf, headingOf, noFee, periodOf, preamble, titleOf } from "../server/core/form/phrases.js";
import type { Text } from "../server/core/language.js";
import { blankReport } from "../server/core/write/blank.js";
import { writeTable } from "../server/core/write/table.js";

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** Set phrases, and the blank form of the national editions with a tab stop at every figure. */
export function snippets(editions: readonly Edition[]): Record<string, Snippet> {
  const national = editions.filter((edition) => edition.id === edition.form).reverse();
  const headings = national[0]!.sections.map((section) =>
    snippet(headingOf(section), [section.title], { zh: "章节标题", en: "section heading" }, [headingOf(section)]),
  );
  const tables = national.flatMap(({ name, notice, tables }) =>
    tables.map((table) =>
      snippet(
        `${table.name.zh}（${name.zh}）`,
        [table.name.zh],
        { zh: `空白表格，格式依${notice}`, en: `blank table of “${notice}”` },
        writeTable(table, stops(1), "lines"),
      ),
    ),
  );
  const reports = national.map((edition) =>
    snippet(
      `空白年报（${edition.name.zh}）`,
      ["年报", "空白年报"],
      { zh: `整篇年报，格式依${edition.notice}`, en: `blank report of “${edition.notice}”` },
      report(edition),
    ),
  );
  return Object.fromEntries([...phrases, ...headings, ...distinct(tables), ...reports]);
}

/** VS Code translates no file of snippets, so that both languages stand in the description. */
const snippet = (name: string, prefix: string[], { zh, en }: Text, lines: string[]): [string, Snippet] => [
  name,
  { prefix, description: `${zh} · ${en}`, body: [...lines, "$0"] },
];

// The year is one stop wherever it stands.
const organ = "$1";
const year = "$2";

const phrases = [
  snippet(
    "标题",
    ["标题", "title"],
    { zh: "年报标题：机关全称、报告年度", en: "title: full name of the organ, report year" },
    [titleOf({ organ, year })],
  ),
  snippet("引言", ["依据", "引言"], { zh: "编制依据", en: "legal grounds" }, [preamble]),
  snippet("统计期限", ["统计期限", "本报告"], { zh: "数据的统计期限", en: "period of the data" }, [periodOf(year)]),
  snippet(
    "信息处理费（未收取）",
    ["信息处理费"],
    { zh: "第六部分：本年度未收取信息处理费", en: "section 6: no processing fee was charged" },
    [noFee(year)],
  ),
  snippet(
    "信息处理费（已收取）",
    ["信息处理费"],
    {
      zh: "第六部分：收费通知的件数、总金额与实际收取的总金额",
      en: "section 6: notices of fees, their amount and what was paid",
    },
    [feeOf(year, ["$3", "$4", "$5"])],
  ),
];

function report(edition: Edition): string[] {
  const stop = stops(3);
  const last = edition.sections.at(-1)!.numeral;
  const prose = (numeral: string) => (numeral === last ? `${periodOf(year)}${stop()}` : stop());
  return blankReport(edition, { organ, year, figure: stop, prose });
}

/** Tab stops in their order. */
function stops(first: number) {
  let next = first;
  return () => `$${next++}`;
}

/** Editions that share a table share its snippet; the newest gives the name. */
function distinct(named: readonly [string, Snippet][]) {
  const seen = new Set<string>();
  return named.filter(([, { body }]) => {
    const text = body.join("\n");
    return !seen.has(text) && seen.add(text);
  });
}
