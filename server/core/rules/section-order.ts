import { moveSection } from "../edits/sections.js";
import type { SectionForm } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Report, Section } from "../report.js";
import type { Fix, Rule } from "../rule.js";

/** 部分顺序不对. */
export const rule: Rule = {
  name: "section-order",
  title: { zh: "部分顺序不对", en: "Sections out of order" },
  severity: "error",
  *check(report) {
    const { sections, edition } = report;
    const rank = new Map(edition.sections.map((form, index) => [form, index]));
    for (const [index, section] of sections.entries()) {
      const { displaced, heading, form } = section;
      if (!displaced) continue;
      const own = rank.get(form)!;
      const after = sections.slice(0, index).find((other) => rank.get(other.form)! > own);
      const before = sections.slice(index + 1).findLast((other) => rank.get(other.form)! < own);
      const other = after ?? before;
      const name = `“${form.numeral}、${form.title}”`;
      const where = other ? besides(other.form, after !== undefined) : NOWHERE;
      yield {
        start: heading.start,
        end: heading.end,
        message: {
          zh: `${name}${where.zh}。六个部分的顺序由格式规定。请把这一部分连同内容移到它的位置。`,
          en: `${name} ${where.en}. The form sets the order of the six sections. Move it, with its content, to its place.`,
        },
        related: other ? [{ start: other.heading.start, end: other.heading.end, message: OTHER }] : [],
        fixes: [...back(report, section)],
      };
    }
  },
};

function* back(report: Report, section: Section): Iterable<Fix> {
  const edits = moveSection(report, section);
  if (edits.length > 0) yield { title: MOVE, edits, safe: false, preferred: true };
}

const MOVE: Text = {
  zh: "把这一部分连同内容移回原位",
  en: "Move this section, with its content, to its place",
};
const OTHER: Text = { zh: "相关的标题", en: "The other heading" };
const NOWHERE: Text = { zh: "的位置与格式不符", en: "is not where the form has it" };

function besides({ numeral, title }: SectionForm, isAfter: boolean): Text {
  const name = `“${numeral}、${title}”`;
  return isAfter
    ? { zh: `排在${name}后面，应在其前`, en: `stands after ${name}, where it should be before it` }
    : { zh: `排在${name}前面，应在其后`, en: `stands before ${name}, where it should be after it` };
}
