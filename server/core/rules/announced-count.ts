import { sectionTexts } from "../claims/sentences.js";
import { numberOf } from "../claims/words.js";
import { placeOf } from "../document/prose.js";
import type { Report } from "../report.js";
import type { Fix, Found, Rule } from "../rule.js";

const N = "([二三四五六七八九十两]|\\d{1,2})个?";
/** 以下三方面, or 三方面问题：一是. */
const ANNOUNCED = new RegExp(
  `(?:以下|如下|下列)${N}(?:大?方面|点|项)|(?<![第前后\\d])${N}(?:大?方面|大?类|点|项)(?=(?:的?[一-龥]{0,8}):一是)`,
  "g",
);
const NUMERALS = "零一二三四五六七八九十";
/** Points further off than this belong to something else. */
const REACH = 1500;

/** The number as the list has it, written as the other was. */
function mend(report: Report, from: number, match: RegExpExecArray, listed: number): Fix[] {
  const written = match.slice(1).find((group) => group !== undefined)!;
  return mendNumber(report, from + match[0].indexOf(written), written, listed);
}

function mendNumber({ prose }: Report, at: number, written: string, listed: number): Fix[] {
  const right = /\d/.test(written) || listed > 10 ? String(listed) : listed === 2 ? "两" : NUMERALS[listed]!;
  return [
    {
      title: { zh: `项数改为“${right}”`, en: `Change the number to “${right}”` },
      edits: [{ ...placeOf(prose, at, at + written.length), text: right }],
      safe: false,
    },
  ];
}

/** 说了几个方面，列了几个. */
export const rule: Rule = {
  name: "announced-count",
  title: { zh: "说的项数与列的不符", en: "Points announced and points listed differ" },
  severity: "warning",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      yield* namedLists(report, from, text);
      yield* listsBefore(report, from, text);
      if (!text.includes("一是")) continue;
      for (const match of text.matchAll(ANNOUNCED)) {
        const end = match.index + match[0].length;
        const announced = numberOf((match[1] ?? match[2])!);
        const listed = listedIn(text.slice(end, end + REACH));
        if (listed < 2 || listed === announced) continue;
        yield {
          ...placeOf(report.prose, from + match.index, from + end),
          message: {
            zh: `这里说“${match[0]}”，下文列出的是 ${listed} 项（一是……${NUMERALS[listed]}是）。请补齐或改正项数。`,
            en: `This announces “${match[0]}”, but ${listed} follow (“一是”…“${NUMERALS[listed]}是”). Add what is missing, or mend the number.`,
          },
          fixes: mend(report, from + match.index, match, listed),
        };
      }
    }
  },
};

/** 7大类信息，包括A、B、C. */
const CLASSES =
  /(?<![第前后\d])(\d{1,2}|[二三四五六七八九十两])(?:个?大?类|个?大?方面)(?:政府|主动公开)?(?:信息|内容)?(?:[,:(]|,?(?:包括|分别为|分别是|即)):?(?:包括|分别为|分别是|即)?:?([^。;:()]{4,120})[。;)]/g;

/** A、B、C等5类: what is listed may be all of it, or some. */
const LISTED_FIRST =
  /([一-龥]{2,12}(?:、[一-龥]{2,12}){2,20}?)(\d{1,2}|[二三四五六七八九十两])(?:个?大?类|个?大?方面|个?栏目)(?:的)?(?:政府|主动公开)?(?:信息|内容|工作)?(?=[,。;:(]|[条件项]|\d)/g;
/** What leads to the first item of such a list. */
const LEAD = /^.*(?:公开|发布|包括|涉及|涵盖|围绕|聚焦|对|在|了|将|把|按照?|从)(?=[一-龥]{2})/;

/** A list before its number: more than announced is wrong; one less than announced was forgotten. */
function* listsBefore(report: Report, from: number, text: string): Iterable<Found> {
  for (const match of text.matchAll(LISTED_FIRST)) {
    const [, list, number] = match as unknown as [string, string, string];
    const items = list.replace(/等$/, "").split("、");
    items[0] = items[0]!.replace(LEAD, "");
    const announced = numberOf(number);
    const most = items.length + items.filter((item) => /[和及与]/.test(item)).length;
    const isShort = items.length >= FEWEST && announced === most + 1;
    if (!isShort && announced >= items.length) continue;
    const at = match.index + list.length;
    const words = match[0].slice(list.length);
    yield {
      ...placeOf(report.prose, from + at, from + at + words.length),
      ...(list.endsWith("等") && isShort ? { severity: "information" as const } : {}),
      message: {
        zh: `这里说“${words}”，前面列了 ${items.length} 项：${items.join("、")}。请补齐或改正项数。`,
        en: `This says “${words}”, but ${items.length} are listed before it: ${items.map((item) => `“${item}”`).join(", ")}. Add what is missing, or mend the number.`,
      },
      fixes: mendNumber(report, from + at, number, items.length),
    };
  }
}
/** Fewer than these may be examples. */
const FEWEST = 4;

/** Lists that end the sentence and name their items with nothing but 、 between them. */
function* namedLists(report: Report, from: number, text: string): Iterable<Found> {
  for (const match of text.matchAll(CLASSES)) {
    const list = match[2]!;
    if (!/^[^,]*、[^,]*$/.test(list) || /等|其中|\d/.test(list)) continue;
    const announced = numberOf(match[1]!);
    const items = list.split("、");
    // The last item may be two: A、B和C, and 和 may stand inside one.
    const most = items.length + (/[和及与]/.test(items.at(-1)!) ? 1 : 0);
    if (announced <= most && announced >= items.length) continue;
    const words = match[0].slice(0, match[0].search(/[,:(]|包括|分别|即/));
    yield {
      ...placeOf(report.prose, from + match.index, from + match.index + words.length),
      message: {
        zh: `这里说“${words}”，后面列了 ${items.length} 项：${items.join("、")}。请补齐或改正项数。`,
        en: `This says “${words}”, but ${items.length} are listed: ${items.map((item) => `“${item}”`).join(", ")}. Add what is missing, or mend the number.`,
      },
      fixes: mend(report, from + match.index, match, items.length),
    };
  }
}

/** How far 一是、二是、三是 … go on, when they begin in the same sentence and before they begin anew. */
function listedIn(text: string): number {
  const first = text.indexOf("一是");
  const stop = text.indexOf("。");
  if (first < 0 || (stop >= 0 && first > stop)) return 0;
  const again = text.indexOf("一是", first + 1);
  const list = text.slice(first, again < 0 ? text.length : again);
  let at = 0;
  for (let count = 1; count < 10; count++) {
    at = list.indexOf(`${NUMERALS[count + 1]}是`, at);
    if (at < 0) return count;
  }
  return 10;
}
