import { across, type Grid, type GridCell, type Met } from "../grid.js";
import { markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { markdownProse } from "./gfm.js";

/** M: HTML, a whole page, a piece of one, or tables in a Markdown document; spans whole or half replaced by empty cells. */
export function html(sheet: Sheet): Page {
  const { pen } = sheet;
  const host = sheet.way("host", ["document", "fragment", "markdown"]);
  const spans = sheet.way("spans", ["full", "partly empty"]);
  const content = sheet.way("content", ["bare", "p", "span", "word"]);
  const blank = sheet.way("blanks", ["", "&nbsp;", "<p>&nbsp;</p>"]);
  const line = sheet.way("lines", ["pretty", "none"]) === "pretty" ? "\n" : "";
  const ends = sheet.way("end tags", ["all", "all", "left out"]) === "all";
  const entities = sheet.way("entities", ["none", "quotes", "spaces"]);
  const prose = host === "markdown" ? markdownProse(sheet) : htmlProse(sheet);

  const put = (cell: GridCell) => {
    const [open, close] = wrapper(content, cell);
    pen.write(open);
    sheet.put(cell, content === "word" ? "</p><p>" : content === "p" ? "<br />" : undefined);
    if (entities === "spaces" && cell.slot !== undefined) pen.write("&nbsp;");
    pen.write(close);
  };
  /** The hard space that holds the place of a figure is to be replaced by it. */
  const hold = (cell: GridCell) => {
    const [open, close] = blank === "" ? ["", ""] : blank.split("&nbsp;");
    pen.write(open!);
    pen.mark("figures", cell.slot!, () => pen.write(blank === "" ? "" : "&nbsp;"));
    pen.write(close!);
  };

  const td = ({ cell, first }: Met, tag: "td" | "th") => {
    const rowspan = spans === "partly empty" && cell.slot === undefined && isSmall(cell) ? 1 : cell.rowspan;
    if (!first && rowspan > 1) return;
    markCell(sheet, cell, () => {
      const attributes = [
        ...(cell.colspan > 1 ? [` colspan="${cell.colspan}"`] : []),
        ...(first && rowspan > 1 ? [` rowspan="${rowspan}"`] : []),
      ];
      pen.write(`<${tag}${attributes.join("")}>`);
      if (first && sheet.isBlank(cell)) hold(cell);
      else if (first) put(cell);
      pen.write(`${ends ? `</${tag}>` : ""}${line}`);
    });
  };

  const table = (grid: Grid) => {
    pen.write(host === "document" ? `<table border="1" cellspacing="0">${line}` : `<table>${line}`);
    if (content === "word") pen.write(`<colgroup>${'<col style="width: 10%" />'.repeat(grid.width)}</colgroup>${line}`);
    pen.write(`<tbody>${line}`);
    for (const [at, cells] of across(grid).entries()) {
      const row = grid.rows[at]!;
      markRow(sheet, row, () => {
        pen.write(content === "word" ? `<tr class="${at % 2 ? "even" : "odd"}">${line}` : `<tr>${line}`);
        for (const met of cells) td(met, content === "word" && row.id === undefined ? "th" : "td");
        pen.write(`${ends ? "</tr>" : ""}${line}`);
      });
    }
    pen.write(`</tbody></table>\n${host === "markdown" ? "\n" : ""}`);
  };

  const page = { ...prose, table };
  if (host !== "document") return withEntities(page, entities);
  return {
    ...withEntities(page, entities),
    open: () =>
      pen.write(
        `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8" />\n<title>政府信息公开年报</title>\n` +
          "<style>td { border: 1px solid #000; }</style>\n<script>var hits = 1 < 2;</script>\n</head>\n<body>\n",
      ),
    close: () => pen.write("</body>\n</html>\n"),
  };
}

/** Heads of one column and the groups of the form's pages that lost their spans. */
const isSmall = ({ colspan, rowspan }: GridCell) => colspan === 1 && rowspan === 2;

function wrapper(content: "bare" | "p" | "span" | "word", { slot }: GridCell): [string, string] {
  if (content === "bare") return ["", ""];
  if (content === "word") return ["<p>", "</p>"];
  if (content === "p") return [slot === undefined ? "<p>" : '<p align="center">', "</p>"];
  return ['<span style="font-size:14px;">', "</span>"];
}

/** Quotation marks of the prose as entities, as an editor of web pages saves them. */
function withEntities(page: Page, entities: "none" | "quotes" | "spaces"): Page {
  if (entities !== "quotes") return page;
  const named = (text: string) => text.replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;");
  return { ...page, paragraph: (text, tail) => page.paragraph(named(text), tail) };
}

function htmlProse(sheet: Sheet): Omit<Page, "table"> {
  const { pen } = sheet;
  const closed = sheet.way("paragraphs", ["closed", "closed", "open"]) === "closed";
  const heading = sheet.way("headings", ["h2", "p", "strong"]);
  const [open, close] = {
    h2: ["<h2>", "</h2>"],
    p: closed ? ["<p>", "</p>"] : ["<p><br />", ""],
    strong: ["<p><strong>", "</strong></p>"],
  }[heading] as [string, string];
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`<h1 style="text-align:center">${line}</h1>\n`);
    },
    paragraph: (text, tail) => {
      pen.write(`<p>${text}`);
      tail?.();
      pen.write(closed ? "</p>\n" : "\n");
    },
    heading: (write) => {
      pen.write(open);
      write();
      pen.write(`${close}\n`);
    },
  };
}
