import { writeFigure } from "../edits/cells.js";
import { figuresIn, hasEmpty, isBare } from "../figures/empty.js";
import type { Rule } from "../rule.js";

/** 整张表没有填数. */
export const rule: Rule = {
  name: "bare-table",
  title: { zh: "整张表没有填数", en: "Table without one figure" },
  severity: "warning",
  *check(report) {
    if (!hasEmpty(report)) return;
    for (const table of report.tables) {
      if (!table.readable || !isBare(table)) continue;
      const figures = figuresIn(table);
      const { name } = table.form;
      const place = table.rows[0]!.label ?? table.heads.at(-1) ?? figures[0]!;
      yield {
        start: place.start,
        end: place.end,
        message: {
          zh: `${name.zh}的 ${figures.length} 个数字一个也没有填。没有发生的填 0，不能整表留空。`,
          en: `${name.en}: none of its ${figures.length} figures is filled in. Write 0 where nothing happened; no table stays blank.`,
        },
        fixes: [
          {
            title: { zh: `${name.zh}全部填 0`, en: `Fill ${name.en} with 0` },
            edits: figures.map((figure) => writeFigure(report, figure, "0")),
            safe: false,
          },
        ],
      };
    }
  },
};
