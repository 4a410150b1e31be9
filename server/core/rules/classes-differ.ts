import { sectionTexts } from "../claims/sentences.js";
import { placeOf } from "../document/prose.js";
import type { Rule } from "../rule.js";

/** 在A、B、C栏目发布信息21条。其中，A7条…；B1条…；C13条. */
const ANNOUNCED =
  /(?:在|包括|涉及|分为)([一-龥]{2,12}(?:、[一-龥]{2,12}){2,8})(?:等)?(?:栏目|类别|类|方面)[^。]{0,20}\d+[条件项篇][。,:]其中[,:]?/g;
const PART = /^([一-龥]{2,12}?)(?:类|信息|栏目)?(\d+)[条件项篇]/;
const FEWEST = 3;

/** 先说的类别与后列的不一致. */
export const rule: Rule = {
  name: "classes-differ",
  title: { zh: "说的类别与列的不一致", en: "Classes announced and listed differ" },
  severity: "warning",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      for (const match of text.matchAll(ANNOUNCED)) {
        const announced = match[1]!.split("、");
        const end = match.index + match[0].length;
        const stop = text.indexOf("。", end);
        const list = text.slice(end, stop < 0 ? text.length : stop);
        const listed = partsOf(list, end);
        if (listed.length < FEWEST || listed.length !== announced.length) continue;
        const lacks = announced.filter((name) => !listed.some((part) => part.name === name));
        const odd = listed.filter(({ name }) => !announced.includes(name));
        const [lack, part] = [lacks[0], odd[0]];
        if (lacks.length !== 1 || odd.length !== 1 || !lack || !part) continue;
        const place = placeOf(report.prose, from + part.at, from + part.at + part.name.length);
        const at = match.index + match[0].indexOf(match[1]!) + match[1]!.indexOf(lack);
        yield {
          ...place,
          message: {
            zh: `前面说的类别有“${lack}”，这里列的却是“${part.name}”，同一类有两个名称。请统一。`,
            en: `Announced was the class “${lack}”; here it is “${part.name}”: one class under two names. Use one.`,
          },
          related: [
            {
              ...placeOf(report.prose, from + at, from + at + lack.length),
              message: { zh: `前面写作“${lack}”`, en: `“${lack}” above` },
            },
          ],
          fixes: [
            {
              title: { zh: `改为“${lack}”`, en: `Change to “${lack}”` },
              edits: [{ ...place, text: lack }],
              safe: false,
              preferred: true,
            },
          ],
        };
      }
    }
  },
};

interface Part {
  readonly name: string;
  readonly at: number;
}

/** The classes that are counted, one a piece between semicolons, or commas where there are none. */
function partsOf(list: string, begin: number): Part[] {
  const parts: Part[] = [];
  let at = begin;
  for (const piece of list.split(list.includes(";") ? ";" : /[,、]/)) {
    const name = PART.exec(piece)?.[1];
    if (name) parts.push({ name, at });
    at += piece.length + 1;
  }
  return parts;
}
