import { moveRow } from "../edits/rows.js";
import { nameRow } from "../form/edition.js";
import type { Rule } from "../rule.js";

/** 行的次序与格式不符. */
export const rule: Rule = {
  name: "row-order",
  title: { zh: "表格的行次序颠倒", en: "Row out of order" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.rows) {
        if (!row.displaced || !row.label) continue;
        const name = nameRow(row.block, row.form);
        const { zh, en } = table.form.name;
        yield {
          start: row.label.start,
          end: row.label.end,
          message: {
            zh: `${zh}的“${name}”行不在格式规定的位置。各行次序由格式规定，汇总时按次序对应，错位会张冠李戴。请移回原位。`,
            en: `${en} row “${name}” is not where the form has it. Reports are added up by the order of their rows, so that its figures would go to another. Move it back.`,
          },
          fixes: [
            {
              title: { zh: "把这一行移回原位", en: "Move this row back" },
              edits: moveRow(report, table, row),
              safe: false,
              preferred: true,
            },
          ],
        };
      }
    }
  },
};
