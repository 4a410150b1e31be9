import type { Rule } from "../rule.js";

/** Lines with a tab and nothing else, before the text goes on. */
const EMPTY = /^(?:[ ]*(?:\r\n?|\n))+((?:[ ]*\t[ \t]*(?:\r\n?|\n))+)(?=\s*\S)/;

/** 表格末尾的空行. */
export const rule: Rule = {
  name: "empty-row",
  title: { zh: "表格末尾有空行", en: "Empty row at the foot of a table" },
  severity: "information",
  *check({ source, tables }) {
    for (const { layout, readable, rows, end: foot, form } of tables) {
      const last = rows.at(-1);
      // Blank cells look the same: only below a row that is full are they a row of their own.
      if (!readable || layout !== "lines" || !last?.cells.every(({ text }) => text !== "")) continue;
      const match = EMPTY.exec(source.slice(foot, foot + 400));
      if (!match) continue;
      const start = foot + match[0].length - match[1]!.length;
      const end = foot + match[0].length;
      yield {
        start,
        end: start + match[1]!.trimEnd().length || start + 1,
        message: {
          zh: `${form.name.zh}末尾多出空行。请删去。`,
          en: `An empty row at the foot of ${form.name.en}. Delete it.`,
        },
        fixes: [
          {
            title: { zh: "删去空行", en: "Delete the empty row" },
            edits: [{ start, end, text: "" }],
            safe: true,
            preferred: true,
          },
        ],
      };
    }
  },
};
