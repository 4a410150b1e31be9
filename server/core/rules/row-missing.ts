import { insertRow, missedAt } from "../edits/rows.js";
import { neededValues } from "../figures/needed.js";
import { nameRow, quote, type RowForm, slotId } from "../form/edition.js";
import { rowsOf } from "../form/labels.js";
import { LIST } from "../language.js";
import type { Report, Table } from "../report.js";
import type { Fix, Rule } from "../rule.js";

/** 表格缺行. */
export const rule: Rule = {
  name: "row-missing",
  title: { zh: "表格缺少一行", en: "Row missing from a table" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const lost of lostRows(table)) {
        const names = lost.map(({ block, row }) => quote(nameRow(block, row)));
        const one = lost.length === 1;
        const { name } = table.form;
        yield {
          ...missedAt(table, lost[0]!.row),
          message: {
            zh: `${name.zh}在此处缺少${names.join(LIST.zh)}${one ? "一行" : ` ${lost.length} 行`}。格式列出的各行都要保留，没有发生的填 0。请补上。`,
            en: `${name.en} lacks ${one ? "row" : `${lost.length} rows`} ${names.join(LIST.en)} here. Every row of the form is kept, with 0 where nothing happened. Put ${one ? "it" : "them"} back.`,
          },
          fixes: one ? putBack(report, table, lost[0]!.row, lost[0]!.block.columns) : [],
        };
      }
    }
  },
};

/** Missing rows, those that follow each other together. */
function lostRows(table: Table) {
  const here = new Set(table.rows.map(({ form }) => form.id));
  const runs: ReturnType<typeof rowsOf>[] = [];
  let open = false;
  for (const place of rowsOf(table.form)) {
    const lost = !here.has(place.row.id) && !place.row.optional;
    if (lost && open) runs.at(-1)!.push(place);
    else if (lost) runs.push([place]);
    if (!place.row.optional) open = lost;
  }
  return runs;
}

/** Only with its figures: a blank row would be the next thing to find. */
function putBack(report: Report, table: Table, row: RowForm, columns: readonly { id: string }[]): Fix[] {
  const ids = columns.map((column) => slotId(table.form.id, row.id, column.id));
  const texts = neededValues(report, ids)?.map(String);
  const edits = texts ? insertRow(report, table, row, texts) : [];
  if (!texts || edits.length === 0) return [];
  const title = {
    zh: `补上这一行，按勾稽关系填 ${texts.join(LIST.zh)}`,
    en: `Insert the row, with ${texts.join(LIST.en)} by the equations`,
  };
  return [{ title, edits, safe: false, preferred: true }];
}
