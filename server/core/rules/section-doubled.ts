import { changeToWords } from "../edits/titles.js";
import type { SectionForm } from "../form/edition.js";
import type { Text } from "../language.js";
import type { Report, Section } from "../report.js";
import type { Found, Rule } from "../rule.js";
import type { Edit } from "../text.js";

const OTHER: Text = { zh: "另一处标题", en: "The other heading" };
const DELETE: Text = { zh: "删去重复的标题", en: "Delete the second heading" };

/** 部分重复. */
export const rule: Rule = {
  name: "section-doubled",
  title: { zh: "部分标题重复", en: "Section heading doubled" },
  severity: "error",
  *check(report) {
    for (const section of report.sections) {
      if (!section.doubled) continue;
      const { heading, form } = section;
      const first = report.sections.find((other) => other.form === form && !other.doubled)!;
      const meant = meantFor(report, section);
      if (meant) {
        yield misnamed(section, meant);
        continue;
      }
      const cut = removal(report, section, first);
      yield {
        start: heading.start,
        end: heading.end,
        message: {
          zh: `“${form.numeral}、${form.title}”的标题出现了两次。每个部分在报告中只有一处。${cut ? "请删去重复的标题。" : "请合并两处内容，删去一个标题。"}`,
          en: `The heading “${form.numeral}、${form.title}” stands there twice. A report has each section once. ${cut ? "Delete the second heading." : "Put the two together under one heading."}`,
        },
        related: [{ start: first.heading.start, end: first.heading.end, message: OTHER }],
        fixes: cut ? [{ title: DELETE, edits: [cut], safe: true, preferred: true }] : [],
      };
    }
  },
};

/**
 * The section that is missing just where another's heading stands a second time, with something below it: it is this one
 * under a wrong heading.
 */
export function meantFor({ source, sections, edition }: Report, section: Section): SectionForm | undefined {
  if (!section.doubled || source.slice(section.body.start, section.body.end).trim() === "") return undefined;
  const own = sections.filter((other) => !other.doubled || other === section);
  const at = own.indexOf(section);
  const rank = (other: Section | undefined) => (other ? edition.sections.indexOf(other.form) : undefined);
  const from = rank(own[at - 1]) ?? -1;
  const to = rank(own[at + 1]) ?? edition.sections.length;
  return to - from === 2 ? edition.sections[from + 1] : undefined;
}

function misnamed({ heading, form }: Section, meant: SectionForm): Found {
  const text = `${meant.numeral}、${meant.title}`;
  return {
    start: heading.start,
    end: heading.end,
    message: {
      zh: `这里应是“${text}”，却又写作“${form.numeral}、${form.title}”。六个部分的标题由格式规定。请改正标题。`,
      en: `This should be “${text}”, but reads “${form.numeral}、${form.title}” once more. The form sets the headings of the six sections. Mend the heading.`,
    },
    fixes: [
      {
        title: changeToWords(text),
        edits: [{ start: heading.start, end: heading.end, text }],
        safe: false,
        preferred: true,
      },
    ],
  };
}

/** Takes out the heading when nothing stands between it and the other. */
function removal({ source }: Report, doubled: Section, other: Section): Edit | undefined {
  const [first, second] = doubled.start < other.start ? [doubled, other] : [other, doubled];
  if (source.slice(first.heading.end, second.heading.start).trim() !== "") return undefined;
  return doubled === first
    ? { start: first.heading.start, end: second.heading.start, text: "" }
    : { start: first.heading.end, end: second.heading.end, text: "" };
}
