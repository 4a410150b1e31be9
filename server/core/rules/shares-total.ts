import { sectionTexts } from "../claims/sentences.js";
import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

/** 政策类占40%，动态类占30%，其他占20%: named parts, the others last. */
const SHARE =
  /([一-龥]{2,20}?)(?:\d[\d,]*[件条项篇份次个人](?:\([^)]*\))?,?)?(?:占比?|比例为?)(?:约|为)*(\d+(?:\.\d+)?)%/g;
const OTHERS = /其[他它余]/;
const FEWEST = 3;
/** What rounding can add up to, in units of the last place. */
const ROUNDING = 0.5;

/** 各项占比之和不是100%. */
export const rule: Rule = {
  name: "shares-total",
  title: { zh: "各项占比之和不是 100%", en: "Shares that do not make 100 %" },
  severity: "information",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      if (!text.includes("%")) continue;
      for (const sentence of text.matchAll(/[^。]+/g)) {
        const shares = [...sentence[0].matchAll(SHARE)];
        const last = shares.at(-1);
        if (!last || shares.length < FEWEST || !OTHERS.test(last[1]!)) continue;
        if (/约|余|以上|左右|同比|上年/.test(sentence[0]) || shares.some(([, name]) => /其中/.test(name!))) continue;
        const written = shares.map((share) => share[2]!);
        const places = Math.max(...written.map((share) => share.split(".")[1]?.length ?? 0));
        const sum = written.reduce((total, share) => total + Number(share), 0);
        if (Math.abs(sum - 100) <= ROUNDING * 10 ** -places * shares.length + 1e-9) continue;
        const shown = Number(sum.toFixed(places));
        const at = from + sentence.index + last.index + last[0].length;
        yield {
          ...placeOf(report.prose, at - last[2]!.length - 1, at),
          message: {
            zh: `各项占比 ${written.map((share) => `${share}%`).join("＋")}＝${shown}%，四舍五入也到不了 100%。列到“其他”为止的各项应当是全部，请核对。`,
            en: `The shares ${written.map((share) => `${share}%`).join(" + ")} = ${shown}%, which no rounding makes 100%. A list that ends with “其他” should be all; check.`,
          },
        };
      }
    }
  },
};
