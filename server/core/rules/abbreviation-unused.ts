import { definitionsIn } from "../prose/definitions.js";
import { isWritten } from "../prose/unwritten.js";
import { findWords, rewrite } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 简称定义后不用. */
export const rule: Rule = {
  name: "abbreviation-unused",
  title: { zh: "简称定义后不用", en: "Abbreviation defined but not used" },
  severity: "information",
  *check(report) {
    const { prose } = report;
    const written = isWritten(report);
    for (const { full, short, place, to } of definitionsIn(prose)) {
      const used = prose.text.indexOf(short, to) >= 0;
      if (!used && !written) continue;
      // Where it is defined once more it must be written out.
      const spelt = full ? findWords(report, new RegExp(`${full}(?!\\()`, "g")).filter(({ from }) => from >= to) : [];
      if (used && spelt.length === 0) continue;
      const { start, end } = used ? spelt[0]! : place;
      yield {
        start,
        end,
        message: used
          ? {
              zh: `前文已把“${full}”简称为“${short}”，这里仍写全称。宜用简称。`,
              en: `“${full}” was abbreviated to “${short}” above, but is written in full here. Better use the abbreviation.`,
            }
          : {
              zh: `定义了简称“${short}”，${spelt.length > 0 ? "下文却一直写全称" : "下文没有用到"}。请使用简称，或删去定义。`,
              en: `“${short}” is defined, but ${spelt.length > 0 ? "what follows has the full name" : "not used below"}. Use it, or delete the definition.`,
            },
        related: (used ? spelt.slice(1) : spelt).map((one) => ({
          start: one.start,
          end: one.end,
          message: { zh: "写了全称", en: "Written in full" },
        })),
        fixes:
          spelt.length > 0
            ? [
                {
                  title: { zh: `全称改为“${short}”`, en: `Change the full name to “${short}”` },
                  edits: spelt.flatMap((one) => rewrite(report, one, short)),
                  safe: false,
                  preferred: true,
                },
              ]
            : [],
      };
    }
  },
};
