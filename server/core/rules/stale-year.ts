import type { Rule } from "../rule.js";

/** 正文留有往年年份. */
export const rule: Rule = {
  name: "stale-year",
  title: { zh: "正文留有往年年份", en: "Last year left in the text" },
  severity: "error",
  *check({ years, year, source }) {
    if (year === undefined) return;
    const stale = years.filter(({ own, value }) => own && value === year - 1);
    const [first] = stale;
    if (!first) return;
    // In the midst of the text another year may be meant after all.
    const sure = first === years[0] || /^年(?:底|末|12月)/.test(source.slice(first.end, first.end + 4));
    yield {
      start: first.start,
      end: first.end,
      severity: sure ? "error" : "warning",
      message: {
        zh: `正文写 ${first.value} 年，而报告年度是 ${year} 年，可能是沿用上一年文稿时没有改。请核对后改为 ${year} 年。`,
        en: `The text says ${first.value}, but the report year is ${year}; last year's draft may have been taken over. Check and change to ${year}.`,
      },
      related: stale.slice(1).map(({ start, end, value }) => ({
        start,
        end,
        message: { zh: `也写作 ${value} 年`, en: `${value} here too` },
      })),
      fixes: [
        {
          title:
            stale.length > 1
              ? { zh: `${stale.length} 处改为 ${year} 年`, en: `Change ${stale.length} places to ${year}` }
              : { zh: `改为 ${year} 年`, en: `Change to ${year}` },
          edits: stale.map(({ start, end }) => ({ start, end, text: String(year) })),
          safe: false,
          preferred: true,
        },
      ],
    };
  },
};
