import { type Piece, sentencesOf } from "../claims/sentences.js";
import { placeOf } from "../document/prose.js";
import type { Text } from "../language.js";
import type { Rule } from "../rule.js";

const COUNT = /(\d{1,2})(条|件|份|项|篇|个)$/;
const NAMED = /^(?:分别)?[为是]/;
const DOCUMENT =
  /(?:计划|总结|报告|年报|指南|清单|目录|方案|规划|要点|办法|意见|规定|细则|通知|公告|预算|决算|预决算)$/;

const NAMED_HERE: Text = { zh: "列举的文件", en: "The documents named" };

/** 说了几条，列了几份文件. */
export const rule: Rule = {
  name: "documents-named",
  title: { zh: "列举的文件多于所说的件数", en: "More documents named than counted" },
  severity: "warning",
  *check(report) {
    const { prose } = report;
    for (const { clauses } of sentencesOf(report)) {
      for (const [i, naming] of clauses.entries()) {
        const clause = clauses[i - 1];
        if (!clause || !NAMED.test(naming.text)) continue;
        const match = COUNT.exec(clause.text);
        const named = documentsIn(naming);
        if (!match || named.length <= Number(match[1])) continue;
        const titled = naming.text.includes("《");
        const { start, end } = placeOf(prose, clause.from + match.index, clause.to);
        yield {
          start,
          end,
          message: {
            zh: `这里说 ${match[1]} ${match[2]}，后面列了 ${named.length} 份：${named.join("、")}。请核对条数${titled ? "" : "；是一份文件的，用《》写全名称"}。`,
            en: `This says ${match[1]}, but ${named.length} are named: ${named.map((name) => `“${name}”`).join(", ")}. Check the number${titled ? "" : "; if some are one document, write its title in full, in 《》"}.`,
          },
          fixes: [
            {
              title: { zh: `件数改为 ${named.length}`, en: `Change the number to ${named.length}` },
              edits: [{ start, end: start + match[1]!.length, text: String(named.length) }],
              safe: false,
            },
          ],
          related: [{ ...placeOf(prose, naming.from, naming.to), message: NAMED_HERE }],
        };
      }
    }
  },
};

/** Empty unless every name is a document's: A及B may be one thing. */
function documentsIn({ text }: Piece): readonly string[] {
  if (text.includes("等")) return [];
  const listed = text.replace(NAMED, "");
  const titles = listed.match(/《[^》]+》/g) ?? [];
  if (titles.length > 0) return listed.replace(/《[^》]+》|、|以及|及|和/g, "") === "" ? titles : [];
  const names = listed.split(/、|以及|及|和/);
  return names.every((name) => DOCUMENT.test(name)) ? names : [];
}
