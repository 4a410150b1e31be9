import { editions } from "../editions/index.js";
import type { Text } from "./language.js";
import { readReport } from "./read.js";

/** Whether a text is such a report at all, and what speaks for or against it. */
export interface Recognition {
  readonly recognised: boolean;
  readonly why: Text;
}

/** Below this share of the form's labels a text is no report of the form, whatever it is about; so many headings do too. */
const FIT = 0.5;
const HEADINGS = 4;

/** No report is without it; most texts are told by that alone. */
const SUBJECT = /信\s*息/;

/** Strict: a plain text, Markdown or HTML that is no report is never touched. */
export function recognise(text: string): Recognition {
  if (!SUBJECT.test(text)) return { recognised: false, why: NO_SUBJECT };
  const { fit, title, sections } = readReport(text, editions);
  if (!title) return { recognised: false, why: NO_TITLE };
  return { recognised: fit >= FIT || sections.length >= HEADINGS, why: sayHeld(fit, sections.length) };
}

export const isReport = (text: string): boolean => recognise(text).recognised;

const NO_SUBJECT: Text = { zh: "全文没有说到政府信息公开", en: "it says nothing of “政府信息公开”" };
const NO_TITLE: Text = {
  zh: "没有找到“某机关某年政府信息公开工作年度报告”这样的标题",
  en: "it has no title such as “某机关某年政府信息公开工作年度报告”",
};
const sayHeld = (fit: number, headings: number): Text => {
  const percent = Math.floor(fit * 100);
  return {
    zh: `有标题；表格的行名、列名有 ${percent}%，各部分的标题有 ${headings} 个（至少要有 ${FIT * 100}%，或 ${HEADINGS} 个）`,
    en: `it has a title; of the tables' labels ${percent}% are there, of the sections' headings ${headings} (at least ${FIT * 100}% or ${HEADINGS} are needed)`,
  };
};
