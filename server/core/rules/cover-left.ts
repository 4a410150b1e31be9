import { indexAt, placeOf } from "../document/prose.js";
import { organName } from "../prose/organ.js";
import type { Rule } from "../rule.js";
import type { Span } from "../text.js";

/** 封面与标题并存. */
export const rule: Rule = {
  name: "cover-left",
  title: { zh: "封面留在了正文里", en: "Cover left in the text" },
  severity: "warning",
  *check(report) {
    const { prose, titles } = report;
    const name = organName(report);
    const cover = titles.find(({ date }) => date);
    if (!cover?.date || !name) return;
    // A date below the title alone is the day of publication; a cover names the organ once more above it.
    const [from, to] = [indexAt(prose, cover.end), indexAt(prose, cover.date.start)];
    const below = prose.lines.filter((line) => line.from >= from && line.to <= to);
    const again = below.find((line) => prose.text.slice(line.from, line.to) === name);
    const { end } = cover.date;
    const title = titles.find(({ start }) => start >= end);
    if (!again && !title) return;
    // A date in brackets belongs to the title: 题注, as under a report that was adopted on that day.
    if (/[（(]\s*$/.test(report.source.slice(Math.max(0, cover.date.start - 3), cover.date.start))) return;
    yield {
      ...(title ? { start: cover.start, end } : placeOf(prose, again!.from, indexAt(prose, end))),
      message: {
        zh: "标题之外又有机关名称和日期，像是封面没有删去。网页发布的年度报告只需一个标题。请删去封面，日期放在落款处。",
        en: "Organ and date stand here besides the title, as if a cover was left. A report on a web page needs one title only. Delete the cover; the date goes to the signature.",
      },
      related: [{ ...spanOf(title ?? cover), message: { zh: "标题", en: "The title" } }],
    };
  },
};

const spanOf = ({ start, end }: Span): Span => ({ start, end });
