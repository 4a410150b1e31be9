import { placeOf, sectionOf } from "../edits/missed.js";
import { restoreHeading } from "../edits/sections.js";
import type { SectionForm } from "../form/edition.js";
import type { Report, Section } from "../report.js";
import type { Fix, Found, Rule } from "../rule.js";
import { foldText } from "../text.js";
import { meantFor } from "./section-doubled.js";

/** From so many on, they are told together. */
const MANY = 3;

/** 缺少部分. */
export const rule: Rule = {
  name: "section-missing",
  title: { zh: "缺少部分或其标题", en: "Section or its heading missing" },
  severity: "error",
  *check(report) {
    const missing = report.edition.sections.filter((form) => isMissing(report, form));
    if (missing.length < MANY) {
      for (const form of missing) yield tell(report, form);
      return;
    }
    const names = missing.map(nameOf);
    const place = report.title ?? { start: report.start, end: Math.min(report.start + 1, report.end) };
    yield {
      start: place.start,
      end: place.end,
      message: {
        zh: `没有读到这些部分的标题：${names.join("；")}。年度报告按格式分六个部分，标题是固定的。请逐一补上。`,
        en: `These headings were not found: ${names.join("; ")}. The form has six sections with fixed headings. Put each of them there.`,
      },
    };
  },
};

const nameOf = ({ numeral, title }: SectionForm) => `“${numeral}、${title}”`;

/** A section that has neither heading nor table is a missing table, which another rule tells. */
function isMissing(report: Report, form: SectionForm): boolean {
  const holds = (list: readonly { form: { id: string } }[]) => list.some((table) => table.form.id === form.numeral);
  const tabular = report.edition.tables.some(({ id }) => id === form.numeral);
  return (
    !sectionOf(report, form) &&
    (!tabular || holds(report.tables)) &&
    !report.sections.some((s) => meantFor(report, s) === form)
  );
}

/** The section whose heading names a missing one as well: 五、存在的主要问题、改进情况及其他需要报告的事项. */
const holderOf = ({ sections }: Report, { like }: SectionForm): Section | undefined => {
  const named = new RegExp(like[0]!.split("*").filter(Boolean).join(".*"));
  return sections.find(({ heading }) => named.test(foldText(heading.title.text)));
};

/** Whether a section's heading is that of a missing one, too. */
export const isMerged = (report: Report, section: Section): boolean =>
  report.edition.sections.some((form) => isMissing(report, form) && holderOf(report, form) === section);

function tell(report: Report, form: SectionForm): Found {
  const holder = holderOf(report, form);
  if (holder) return tellMerged(report, form, holder);
  const { at, follows } = placeOf(report, form);
  const heading = nameOf(form);
  const fix = (): Fix => ({
    title: { zh: `插入标题${heading}`, en: `Insert the heading ${heading}` },
    edits: [restoreHeading(report, form, at)],
    safe: false,
    preferred: true,
  });
  return {
    start: at,
    end: at,
    message: {
      zh: `缺少${heading}${follows ? "的标题" : ""}。年度报告按格式分六个部分，各部分标题是固定的。${follows ? "请在此处补上标题。" : "请补上这一部分。"}`,
      en: `${follows ? "The heading" : "Section"} ${heading} is missing. The form has six sections with fixed headings. ${follows ? "Put the heading here." : "Write this section."}`,
    },
    fixes: follows ? [fix()] : [],
  };
}

function tellMerged(report: Report, form: SectionForm, { heading, form: own }: Section): Found {
  const { title } = heading;
  const { at, follows } = placeOf(report, form);
  return {
    start: title.start,
    end: title.end,
    message: {
      zh: `“${title.text}”把${nameOf(own)}和${nameOf(form)}并成了一个部分。年度报告按格式分六个部分，请分开。`,
      en: `“${title.text}” makes one section of ${nameOf(own)} and ${nameOf(form)}. The form has six sections; part them.`,
    },
    fixes: follows
      ? [
          {
            title: { zh: `分成两个部分，插入标题${nameOf(form)}`, en: `Part them, with the heading ${nameOf(form)}` },
            edits: [{ start: title.start, end: title.end, text: own.title }, restoreHeading(report, form, at)],
            safe: false,
            preferred: true,
          },
        ]
      : [],
  };
}
