import { type Piece, sentencesOf } from "../claims/sentences.js";
import { changeToWords } from "../edits/titles.js";
import { wordsAt } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

const NUMERALS = "一二三四五六七八九十";
const POINT = new RegExp(`^([${NUMERALS}])是`);

/** 一是 at the beginning of a clause, and its place. */
interface Point {
  readonly value: number;
  readonly from: number;
}

/** “一是”“二是”的序号跳过或重复. */
export const rule: Rule = {
  name: "point-number",
  title: { zh: "“一是、二是”的序号有误", en: "“一是、二是” out of step" },
  severity: "warning",
  *check(report) {
    for (const run of runsOf(report)) {
      let last = 0;
      for (const [i, point] of run.entries()) {
        const wanted = last + 1;
        const next = run[i + 1]?.value;
        // Where the next goes on as if this were right, or none comes, this one alone is wrong.
        const isSlip = next === undefined || next === wanted + 1;
        if (point.value !== wanted) yield tell(report, point, wanted, isSlip);
        last = point.value !== wanted && isSlip ? wanted : point.value;
      }
    }
  },
};

/** The points from each 一是 on, up to the next or to a new item of the text. */
function runsOf(report: Report): Point[][] {
  const runs: Point[][] = [];
  for (const { opens, text, clauses } of sentencesOf(report)) {
    // What stands before the first 一是 of an item belongs to no run.
    if (opens && !POINT.test(text)) runs.push([]);
    for (const point of pointsIn(clauses)) {
      if (point.value === 1) runs.push([point]);
      else runs.at(-1)?.push(point);
    }
  }
  return runs.filter(([first]) => first?.value === 1);
}

const pointsIn = (clauses: readonly Piece[]): Point[] =>
  clauses.flatMap(({ from, text }) => {
    const numeral = POINT.exec(text)?.[1];
    return numeral ? [{ value: NUMERALS.indexOf(numeral) + 1, from }] : [];
  });

function tell(report: Report, { value, from }: Point, wanted: number, isSlip: boolean): Found {
  const place = wordsAt(report.prose, from, from + 2);
  const [written, right] = [value, wanted].map((number) => `${NUMERALS[number - 1]}是`) as [string, string];
  const before = wanted > 1 ? `${NUMERALS[wanted - 2]}是` : "";
  return {
    start: place.start,
    end: place.end,
    message: {
      zh: `“${before}”之后是“${written}”，序号不连续。请核对是漏了一项还是序号有误。`,
      en: `“${before}” is followed by “${written}”. Check whether a point is missing or the number wrong.`,
    },
    fixes: isSlip
      ? [
          {
            title: changeToWords(right),
            edits: [{ start: place.start, end: place.end, text: right }],
            safe: false,
            preferred: true,
          },
        ]
      : [],
  };
}
