import { removeRow } from "../edits/rows.js";
import { nameRow } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 同一行写了两遍，或多出不属于本表的行. */
export const rule: Rule = {
  name: "row-doubled",
  title: "表格多出一行",
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.surplus) {
        const kept = table.rows.find(({ form }) => form.id === row.repeats?.id);
        const name = kept && `“${nameRow(kept.block, kept.form)}”`;
        const same = kept?.cells.map(({ text }) => text).join() === row.cells.map(({ text }) => text).join();
        const message = name
          ? `${table.form.name.zh}的${name}行写了两遍${same ? "" : "，两遍的数还不一样"}。每行只填一次，请删去多余的一行。`
          : `${table.form.name.zh}里多出一行，格式中没有这一行。多出的行会打乱汇总，请核对后删去。`;
        const place = row.label ?? row.cells[0]!;
        yield {
          start: place.start,
          end: place.end,
          message,
          related: kept?.label ? [{ ...kept.label, message: `${name}行在这里` }] : [],
          fixes: [
            {
              title: "删去这一行",
              edits: [removeRow(report, table, row)],
              safe: false,
              preferred: name !== undefined && same,
            },
          ],
        };
      }
    }
  },
};
