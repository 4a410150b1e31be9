import { join, type Text } from "../language.js";
import type { Report, TableForm } from "../report.js";
import type { Found, Rule } from "../rule.js";
import type { Span } from "../text.js";

/** 缺少表格. */
export const rule: Rule = {
  name: "table-missing",
  title: { zh: "缺少表格", en: "Table missing" },
  severity: "error",
  *check(report) {
    if (report.garbled) return;
    const { tables } = report.edition;
    const missing = tables.filter(({ id }) => !report.tables.some(({ form }) => form.id === id));
    if (missing.length === tables.length && sectionOf(report, missing[0]!)) yield tellAll(report, missing);
    else yield* missing.map((form) => tell(report, form));
  },
};

function tell(report: Report, form: TableForm): Found {
  const { zh, en } = nameOf(report, form);
  return {
    ...placeOf(report, form),
    message: {
      zh: `${zh}下没有读到表格。格式规定这一部分用表格报告。请补上表格；如果贴的是图片，请换成文字表格。`,
      en: `No table was read under ${en}. The form has this section reported in a table. Put it there; in place of a picture, as text.`,
    },
  };
}

/** One conversion loses them all, or one hand told them all in sentences. */
function tellAll(report: Report, missing: readonly TableForm[]): Found {
  const names = join(missing.map((form) => nameOf(report, form)));
  const { zh, en } = missing.some((form) => isTold(report, form)) ? TOLD : LOST;
  const [first, ...others] = missing;
  return {
    ...placeOf(report, first!),
    message: { zh: `${names.zh}下都没有读到表格${zh}`, en: `No table was read under ${names.en}${en}` },
    related: others.flatMap((form) => {
      const place = sectionOf(report, form)?.heading;
      return place ? [{ start: place.start, end: place.end, message: HERE }] : [];
    }),
  };
}

const LOST: Text = {
  zh: "。表格可能是图片，也可能在转换文字时丢失了。请从 Word、WPS 或网页直接复制表格；PDF 可用“pdftotext -layout”提取；是图片的，换成文字表格。",
  en: ": they may be pictures, or were lost when the text was converted. Copy the tables from Word, WPS or the web page; for a PDF use “pdftotext -layout”; in place of a picture write the table as text.",
};
const TOLD: Text = {
  zh: "，数字写在了句子里。格式规定这几部分用表格报告，请补上表格；转换文字时丢失了的，从 Word、WPS 或网页直接复制表格。",
  en: "; sentences tell the figures. The form has these sections reported in tables. Put them there; if they were lost when the text was converted, copy them from Word, WPS or the web page.",
};
const HERE: Text = { zh: "此处也没有表格", en: "No table here either" };

/** Whether a section tells figures in sentences where its table should be. */
function isTold(report: Report, form: TableForm): boolean {
  const body = sectionOf(report, form)?.body;
  return body !== undefined && /[\d０-９]\s*[件条个宗项元次]/.test(report.source.slice(body.start, body.end));
}

const nameOf = (report: Report, { id, name }: TableForm): Text => {
  const title = report.edition.sections.find(({ numeral }) => numeral === id)?.title ?? name.zh;
  return { zh: `“${id}、${title}”`, en: `“${id}、${title}”` };
};

const sectionOf = ({ sections }: Report, { id }: TableForm) => sections.find(({ form }) => form.numeral === id);

/** The section that should hold it; without one, the title. */
const placeOf = (report: Report, form: TableForm): Span =>
  sectionOf(report, form)?.heading ?? report.title ?? { start: 0, end: Math.min(1, report.end) };
