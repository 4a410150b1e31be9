import { together } from "../prose/words.js";
import type { Rule } from "../rule.js";

const HARD = /[\xa0\u2000-\u200b\u202f\u3000\ufeff]/;

const isHard = (source: string, at: number) => source.charCodeAt(at) >= 0xa0 && HARD.test(source[at]!);

/** How many stand there one beside the other. */
function hardFrom(source: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (isHard(source, from + count * step)) count++;
  return count;
}

/** 数字旁的不间断空格. */
export const rule: Rule = {
  name: "hard-space",
  title: { zh: "数字旁有特殊空格", en: "Hard spaces beside figures" },
  severity: "information",
  check({ source, tables }) {
    if (!HARD.test(source)) return [];
    // What a page is made of has them to hold its cells open.
    const plain = tables.filter(({ layout, readable }) => readable && layout === "lines");
    const figures = plain
      .flatMap(({ rows }) => rows.flatMap((row) => row.figures))
      .filter((figure) => figure !== undefined);
    const places = figures
      .filter(({ start, end }) => start < end)
      .flatMap(({ start, end }) => [
        { start: start - hardFrom(source, start - 1, -1), end: start },
        { start: end, end: end + hardFrom(source, end, 1) },
      ])
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start);
    return together(places, {
      message: {
        zh: "数字旁有不间断空格等特殊空格，看不见，却会妨碍统计和复制。请删去。",
        en: "Hard spaces beside figures: not to be seen, but in the way of copying and adding up. Delete them.",
      },
      again: { zh: "这里也有", en: "Here too" },
      fix: {
        title: { zh: "删去特殊空格", en: "Delete the hard spaces" },
        edits: places.map((place) => ({ ...place, text: "" })),
        safe: true,
      },
    });
  },
};
