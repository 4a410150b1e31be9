import type { Block, FigureView, FormView, TableView, View } from "../../server/core/view/view.js";
import { columnsOf } from "./columns.js";

/** Sizes of type as official documents have them: 二号 22 pt, 三号 16 pt, 小四 12 pt, 五号 10.5 pt. */
const STYLE = `
@page { size: A4; margin: 25mm 20mm; }
body { margin: 0 auto; max-width: 170mm; color: #000; background: #fff; font: 16pt/1.75 FangSong, 仿宋, FangSong_GB2312, STFangsong, serif; }
h1 { margin: 0 0 1.2em; text-align: center; font: bold 22pt/1.5 STZhongsong, 华文中宋, SimSun, serif; }
h1 + h1 { margin-top: -1.2em; }
h2 { margin: 0.6em 0 0.3em; break-after: avoid; font: bold 16pt/1.75 SimHei, 黑体, sans-serif; text-indent: 2em; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.signature { padding-right: 2em; text-align: right; break-before: avoid; }
article + article { break-before: page; }
table { width: calc(100% - 1pt); margin: 4mm 0; break-inside: avoid; border-collapse: collapse; font-size: 10.5pt; line-height: 1.3; }
table.三, table.四 { font-size: 9pt; }
table.三 col.figure { width: 7.2%; }
table.四 col.figure { width: 6.66%; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 1mm; text-align: center; vertical-align: middle; font-weight: normal; }
th.row { text-align: left; }
.unread { font-size: 8pt; }
`;

/** A view as a page of its own that a browser prints as the official form: no script, nothing from elsewhere. */
export function printedPage(view: View): string {
  const { reports, forms, language } = view;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(titleOf(view))}</title>
<style>${STYLE}</style>
</head>
<body>
${reports.map(({ blocks, form }) => `<article>\n${blocks.flatMap((block) => printed(block, forms[form]!, language)).join("\n")}\n</article>`).join("\n")}
</body>
</html>
`;
}

/** The title of the first report, on one line. */
export const titleOf = ({ reports: [first] }: View): string =>
  (first?.blocks ?? []).flatMap((block) => (block.kind === "title" ? [block.text] : [])).join("");

function printed(block: Block, form: FormView, language: View["language"]): string[] {
  switch (block.kind) {
    case "title":
      return [`<h1>${escaped(block.text)}</h1>`];
    case "heading":
      return [`<h2>${escaped(block.text)}</h2>`];
    case "text":
      return [`<p>${escaped(block.text)}</p>`];
    case "signature":
      return [`<p class="signature">${escaped(block.text)}</p>`];
    case "table":
      return [printedTable(block, form, language)];
    case "surplus":
      // A row that is none of the form's has no place in it.
      return [];
  }
}

function printedTable({ id, figures }: TableView, { tables }: FormView, language: View["language"]): string {
  const form = tables.find((table) => table.id === id)!;
  const { rows } = form;
  const lines = rows.map(({ id: row, cells }) => {
    const own = cells.map(({ text, slot, rowspan, colspan }) => {
      const spans = (rowspan > 1 ? ` rowspan="${rowspan}"` : "") + (colspan > 1 ? ` colspan="${colspan}"` : "");
      if (slot !== undefined) return `<td${spans}>${written(figures[slot]!, language)}</td>`;
      return `<th${spans}${row === undefined ? "" : ' class="row"'}>${escaped(text)}</th>`;
    });
    return `<tr>${own.join("")}</tr>`;
  });
  const columns = columnsOf(form).map((kind) => `<col class="${kind}">`);
  return `<table class="${id}">\n<colgroup>${columns.join("")}</colgroup>\n${lines.join("\n")}\n</table>`;
}

/** What the draft says; what could not be read is not made up. */
const written = ({ state, raw }: FigureView, language: View["language"]) =>
  state === "unread" ? `<span class="unread">${language === "zh" ? "〔未读出〕" : "[unread]"}</span>` : escaped(raw);

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => MARKS[mark]!);
