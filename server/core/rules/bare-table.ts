import { figuresIn, hasEmpty, isBare } from "../figures/empty.js";
import type { Rule } from "../rule.js";

/** 整张表没有填数. */
export const rule: Rule = {
  name: "bare-table",
  title: "整张表没有填数",
  severity: "error",
  *check(report) {
    if (!hasEmpty(report)) return;
    for (const table of report.tables) {
      if (!table.readable || !isBare(table)) continue;
      const figures = figuresIn(table);
      const place = table.rows[0]!.label ?? table.heads.at(-1) ?? figures[0]!;
      yield {
        start: place.start,
        end: place.end,
        message: `${table.form.name.zh}的 ${figures.length} 个数字一个也没有填。没有发生的填 0，不能整表留空。`,
        fixes: [
          {
            title: `${table.form.name.zh}全部填 0`,
            edits: figures.map(({ start, end }) => ({ start, end, text: "0" })),
            safe: false,
          },
        ],
      };
    }
  },
};
