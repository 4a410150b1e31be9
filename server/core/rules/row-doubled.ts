import { removeRow } from "../edits/rows.js";
import { nameRowOf } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 同一行写了两遍，或多出不属于本表的行. */
export const rule: Rule = {
  name: "row-doubled",
  title: { zh: "表格多出一行", en: "Row too many" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.surplus) {
        const kept = table.rows.find(({ form }) => form.id === row.repeats?.id);
        const name = kept && nameRowOf(table.form, kept.block, kept.form);
        const same = kept?.cells.map(({ text }) => text).join() === row.cells.map(({ text }) => text).join();
        const message = name
          ? {
              zh: `${name.zh}写了两遍${same ? "" : "，两遍的数还不一样"}。每行只填一次，请删去多余的一行。`,
              en: `${name.en} stands there twice${same ? "" : ", with other figures"}. Each row is filled in once; delete the one too many.`,
            }
          : {
              zh: `${table.form.name.zh}里多出一行，格式中没有这一行。多出的行会打乱汇总，请核对后删去。`,
              en: `${table.form.name.en} has a row that the form does not have. It upsets whoever adds up reports; check and delete it.`,
            };
        const place = row.label ?? row.cells[0]!;
        yield {
          start: place.start,
          end: place.end,
          message,
          related:
            kept?.label && name
              ? [{ ...kept.label, message: { zh: `${name.zh}在这里`, en: `${name.en} is here` } }]
              : [],
          fixes: [
            {
              title: { zh: "删去这一行", en: "Delete this row" },
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
