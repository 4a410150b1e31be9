import type { Rule } from "../rule.js";

/** 部分顺序不对. */
export const rule: Rule = {
  name: "section-order",
  title: "部分顺序不对",
  severity: "error",
  *check({ sections, edition }) {
    const rank = new Map(edition.sections.map((form, index) => [form, index]));
    for (const [index, { displaced, heading, form }] of sections.entries()) {
      if (!displaced) continue;
      const own = rank.get(form)!;
      const after = sections.slice(0, index).find((other) => rank.get(other.form)! > own);
      const before = sections.slice(index + 1).findLast((other) => rank.get(other.form)! < own);
      const other = after ?? before;
      const where = other && `${after ? "后面" : "前面"}，应在其${after ? "前" : "后"}`;
      yield {
        start: heading.start,
        end: heading.end,
        message: `“${form.numeral}、${form.title}”${other ? `排在“${other.form.numeral}、${other.form.title}”${where}` : "的位置与格式不符"}。六个部分的顺序由格式规定。请把这一部分连同内容移到它的位置。`,
        related: other ? [{ start: other.heading.start, end: other.heading.end, message: "相关的标题" }] : [],
      };
    }
  },
};
