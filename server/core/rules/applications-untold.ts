import { claimsOf } from "../claims/index.js";
import { cell } from "../claims/subjects.js";
import { suspects } from "../culprits/index.js";
import { tooLittle } from "../prose/unwritten.js";
import { findSection, findWords, wordsOf } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** 收到申请而正文没有写数. */
export const rule: Rule = {
  name: "applications-untold",
  title: { zh: "正文没有写依申请公开的数字", en: "Applications not counted in the prose" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "一");
    const figure = report.figures.get(cell("新收"));
    // An overview that says nothing at all is told of as such.
    if (!section || tooLittle(report, section) !== undefined) return;
    if (figure?.reading.state !== "number" || figure.reading.value === 0) return;
    // Wherever a number stands near an application, something is told of them.
    const told = report.sections.some((one) =>
      /申请[^。]{0,40}\d|\d[^。]{0,40}申请|[无未][^。]{0,12}申请/.test(bare(wordsOf(report, one).text)),
    );
    const claimed = claimsOf(report).some(({ subject }) => subject.sums.flat().includes(figure.id));
    if (told || claimed || suspects(report).has(figure.id)) return;
    const count = figure.reading.value;
    const { start: begin, end: stop } = section.body;
    const named = findWords(report, /依申请公开/g).find(({ start, end }) => start >= begin && end <= stop);
    const { start, end } = named ?? section.heading;
    yield {
      start,
      end,
      message: {
        zh: `表三新收政府信息公开申请 ${count} 件，正文没有写依申请公开的数字。宜在“依申请公开”中写明收到和办理的件数。`,
        en: `Table 3 has ${count} new applications, but the prose gives no figure for them. Better say in “依申请公开” how many came in and were dealt with.`,
      },
      related: [{ start: figure.start, end: figure.end, message: { zh: "表三中的数字", en: "The figure in Table 3" } }],
    };
  },
};

/** Years, articles and item numbers count nothing. */
const bare = (text: string) => text.replace(/\d{4}年|第\d+[条号]|(?:^|[。;])\d{1,2}\./g, "");
