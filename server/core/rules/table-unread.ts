import { rowsOf } from "../labels.js";
import type { Rule } from "../rule.js";

/** 表格读不全. */
export const rule: Rule = {
  name: "table-unread",
  title: "表格读不全，未作核对",
  severity: "error",
  *check(report) {
    for (const { form, rows, readable, start, end } of report.tables) {
      if (readable) continue;
      const read = rows.filter(({ figures }) => figures.length > 0).length;
      const place = rows[0]?.label ?? { start, end };
      yield {
        ...place,
        message: `${form.name}应有 ${rowsOf(form).length} 行，只读出 ${read} 行的数字，因此没有核对勾稽关系。请从 Word、WPS 或网页重新复制整张表格。`,
      };
    }
  },
};
