import type { Edition } from "../server/core/form/edition.js";
import { periodOf } from "../server/core/form/phrases.js";
import type { Text } from "../server/core/language.js";
import { blankReport } from "../server/core/write/blank.js";
import { writeTable } from "../server/core/write/table.js";

interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

/** The blank form of the national editions, with a tab stop at every figure. What a report lacks the server completes. */
export function snippets(editions: readonly Edition[]): Record<string, Snippet> {
  const national = editions.filter((edition) => edition.id === edition.form).reverse();
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
  return Object.fromEntries([...distinct(tables), ...reports]);
}

/** VS Code translates no file of snippets, so that both languages stand in the description. */
const snippet = (name: string, prefix: string[], { zh, en }: Text, lines: string[]): [string, Snippet] => [
  name,
  { prefix, description: `${zh} · ${en}`, body: [...lines, "$0"] },
];

// The year is one stop wherever it stands.
const organ = "$1";
const year = "$2";

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
