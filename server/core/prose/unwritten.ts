import type { Report, Section } from "../report.js";
import { foldText } from "../text.js";

/** How many characters say something, by section; one where it is not listed. */
const LEAST: Readonly<Record<string, number>> = { 一: 10, 五: 10 };

/** What a section says without white space, where that is too little to say anything; undefined where it says enough. */
export function tooLittle(report: Report, section: Section): string | undefined {
  if (report.edition.tables.some(({ id }) => id === section.form.numeral)) return undefined;
  const words = wordsOf(report, report.sections.indexOf(section));
  return words.length < (LEAST[section.form.numeral] ?? 1) ? words : undefined;
}

/** Whether every section is there and says something: what is still to be written may tell what is missed elsewhere. */
export const isWritten = (report: Report): boolean =>
  report.edition.sections.every((form) => {
    const section = report.sections.find((one) => one.form === form && !one.doubled);
    return section !== undefined && tooLittle(report, section) === undefined;
  });

/** What stands between a heading and the next of another section. */
function wordsOf({ sections, source }: Report, index: number): string {
  const { form, body } = sections[index]!;
  let { start, end } = body;
  let words = "";
  for (let next = index + 1; ; next++) {
    words += foldText(source.slice(start, end));
    const doubled = sections[next];
    if (!doubled?.doubled || doubled.form !== form) return words.replace(/^[。.:]+|[。.]+$/g, "");
    ({ start, end } = doubled.body);
  }
}
