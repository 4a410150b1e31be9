import { slotsOf } from "../form/edition.js";
import type { Garbled } from "../garbled/index.js";
import { inBoth, LIST, type Text } from "../language.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** 表格读不全. */
export const rule: Rule = {
  name: "table-unread",
  title: { zh: "表格读不全，未作核对", en: "Table not read in full, so not checked" },
  severity: "error",
  *check(report) {
    if (report.garbled) return yield* tellGarbled(report, report.garbled);
    for (const { form, rows, readable, start, end } of report.tables) {
      if (readable) continue;
      const wanted = slotsOf(form).filter(({ row }) => !row.optional).length;
      const read = rows.flatMap(({ figures }) => figures).filter((figure) => figure).length;
      const place = rows[0]?.label ?? { start, end };
      yield {
        ...place,
        message: {
          zh: `${form.name.zh}应有 ${wanted} 个数字，只有 ${read} 个对得上行和列，因此没有核对这张表。请从 Word、WPS 或网页重新复制整张表格。`,
          en: `${form.name.en} should have ${wanted} figures, but only ${read} could be told by row and column, so that it was not checked. Copy the whole table again from Word, WPS or the web page.`,
        },
      };
    }
  },
};

const HOW: Record<Garbled, Text> = {
  "drawing-order": {
    zh: "文字是按页面绘制的先后提取的，数字与行名对不上",
    en: "the text was extracted in the order in which the page is drawn, so that figures and labels are apart",
  },
  "by-column": {
    zh: "表格是逐列提取的，一行的数字散在各处",
    en: "the tables were extracted column by column, so that a row's figures are scattered",
  },
  deduplicated: {
    zh: "相同的行只留下了第一次出现的，多数数字已经丢失",
    en: "of lines that are alike only the first was kept, so that most figures are lost",
  },
  "run-together": {
    zh: "一行的数字连在了一起，分不开",
    en: "the figures of a row ran together and cannot be told apart",
  },
  "side-by-side": {
    zh: "两份报告的表格左右并排，一行里有两边的数字",
    en: "tables of two reports stand beside each other, so that a line has the figures of both",
  },
  miscoded: {
    zh: "转换工具把汉字截成了两半（“�”），行名和数字都不全",
    en: "the converter cut characters in half (“�”), so that neither labels nor figures are whole",
  },
};

const CONVERT: Text = {
  zh: "请改用别的转换方式：从 Word、WPS 或网页直接复制表格；PDF 可用“pdftotext -layout”提取。",
  en: "Convert the text in another way: copy the tables from Word, WPS or the web page; for a PDF use “pdftotext -layout”.",
};
const PART: Text = {
  zh: "请把两份报告分开，各自从 Word、WPS 或网页复制表格。",
  en: "Separate the two reports, and copy the tables of each from Word, WPS or the web page.",
};

const ALL: Text = { zh: "各表", en: "What the tables say" };

/** Once for the whole text: no conversion of this kind leaves a figure that is sure. */
function* tellGarbled({ tables, title, start, sections }: Report, garbled: Garbled): Iterable<Found> {
  const { zh, en } = HOW[garbled];
  const cure = garbled === "side-by-side" ? PART : CONVERT;
  const lost = tables.filter(({ readable }) => !readable);
  const some = lost.length < tables.length ? lost.map(({ form }) => form.name) : [];
  const which = some.length > 0 ? inBoth((language) => some.map((name) => name[language]).join(LIST[language])) : ALL;
  const place = lost[0]?.rows[0]?.label ?? sections[1]?.heading ?? title ?? { start, end: start + 1 };
  yield {
    start: place.start,
    end: place.end,
    message: {
      zh: `${which.zh}无法读取：${zh}，因此没有核对。${cure.zh}`,
      en: `${which.en} cannot be read: ${en}; nothing in it was checked. ${cure.en}`,
    },
  };
}
