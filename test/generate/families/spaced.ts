import type { Grid, GridCell, GridRow } from "../grid.js";
import { breakLabel, markCell, markRow, type Page, type Sheet } from "../sheet.js";
import { writeJoined } from "./tabs.js";

/** Lines on a page of a PDF, and characters on a line of prose. */
const PAGE = 34;
const MEASURE = 25;

/** I: what a PDF gives row by row, figures parted by a space, labels wrapped or shattered, page ends anywhere. */
export function spacedRows(sheet: Sheet): Page {
  const { pen } = sheet;
  const lines = pdfLines(sheet);
  const wrapped = sheet.way("values of wrapped labels", ["below", "at the end"]);
  const groups = sheet.way("groups", ["shattered", "lines", "fused"]);
  const heads = sheet.way("heads", ["fused", "words", "shattered", "justified"]);

  const row = (gridRow: GridRow, fragment: string) => {
    const label = gridRow.cells.find(({ names }) => names !== undefined);
    const figures = gridRow.cells.filter((cell) => cell.slot !== undefined && !sheet.isBlank(cell));
    for (const cell of gridRow.cells) if (sheet.isBlank(cell)) sheet.lost.add(cell.slot!);
    lines.begin();
    markRow(sheet, gridRow, () => {
      pen.write(fragment);
      const broken = label && label.text.length > 18 ? wrap(sheet.words(label.text), 14) : [];
      for (const line of broken.slice(0, -1)) lines.write(line);
      if (broken.length === 0 && label) sheet.put(label);
      else pen.write(broken.at(-1) ?? "");
      if (!label || (broken.length > 0 && wrapped === "below")) {
        if (label) pen.write("\n");
        writeJoined(sheet, figures, " ", sheet.put);
      } else {
        for (const cell of figures) {
          markCell(sheet, cell, () => {
            pen.write(" ");
            sheet.put(cell);
          });
        }
      }
      lines.end();
    });
  };

  const table = (grid: Grid) => {
    const headRows = grid.rows.filter(({ id }) => id === undefined);
    if (grid.table === "二") for (const head of grid.rows) duty(head);
    else {
      for (const text of headLines(grid, headRows, heads)) lines.write(sheet.words(text));
      for (const gridRow of grid.rows) if (gridRow.id !== undefined) grouped(gridRow);
    }
  };

  const duty = (gridRow: GridRow) => {
    if (gridRow.id === undefined) lines.write(gridRow.cells.map(({ text }) => sheet.words(text)).join(" "));
    else grouped(gridRow);
  };

  /** What is left of a fused group's label for the second row of the group. */
  let rest: string | undefined;
  const grouped = (gridRow: GridRow) => {
    let fragment = rest ?? "";
    rest = undefined;
    for (const { text, column, rowspan } of gridRow.cells) {
      if (rowspan === 1) continue;
      const words = sheet.words(text);
      if (groups === "fused" && column === 1) {
        fragment = `${words.slice(0, 4)} `;
        rest = `${words.slice(4)} `;
      } else for (const piece of groupLines(words, column, groups)) lines.write(piece);
    }
    row(gridRow, fragment);
  };

  return { ...pdfProse(sheet, lines), table };
}

interface PdfLines {
  /** Writes what a new page has above its first line. */
  begin(): void;
  end(): void;
  write(text: string): void;
}

/** Lines with what stands between two pages: a lone space, or a page number on a line of its own. */
function pdfLines({ pen, way }: Sheet): PdfLines {
  const gap = way("gaps", ["blank line", "none"]) === "none" ? "\n" : "\n\n";
  const furniture = way("furniture", ["space", "- n -", "Page n", "— n —"]);
  let count = 0;
  let full = false;
  const begin = () => {
    if (!full) return;
    full = false;
    const page = count / PAGE;
    const foot = { space: "", "- n -": `- ${page} -`, "Page n": `Page ${page}`, "— n —": `— ${page} —` }[furniture];
    pen.write(foot === "" ? " " : `${foot}${gap}`);
  };
  const end = () => {
    full = ++count % PAGE === 0;
    pen.write(full && furniture === "space" ? "\n" : gap);
  };
  const write = (text: string) => {
    begin();
    pen.write(text);
    end();
  };
  return { begin, end, write };
}

/** Between a number and a word: 2020 年. */
const LOOSE = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu;

/** Prose as a PDF has it: each printed line is a line; numbers may stand off from the words. */
function pdfProse({ pen, way }: Sheet, lines: PdfLines): Omit<Page, "table"> {
  const loose = way("numbers in prose", ["close", "loose"]) === "loose";
  const words = (text: string) => (loose ? text.replace(LOOSE, " ") : text);
  return {
    title: (titles) => {
      for (const line of titles) lines.write(words(line));
    },
    paragraph: (text, tail) => {
      const broken = wrap(words(text), MEASURE).map((line) => line.trim());
      for (const line of broken.slice(0, -1)) lines.write(line);
      lines.begin();
      pen.write(broken.at(-1) ?? "");
      tail?.();
      lines.end();
    },
    heading: (write) => {
      lines.begin();
      write();
      lines.end();
    },
  };
}

/** The outcomes' label runs down its column one character a line; the groups inside break in twos. */
function groupLines(text: string, column: number, groups: "shattered" | "lines" | "fused"): string[] {
  const narrow = text.startsWith("三");
  if (column === 0 && !narrow) return [text.slice(0, 6), text.slice(6)];
  if (narrow) return groups === "shattered" ? [...text] : [text.slice(0, 2), ...[...text.slice(2)]];
  return groups === "shattered" ? (text.match(/^[（(].[）)]|.{1,2}/gu) ?? [text]) : breakLabel(text);
}

type Heads = "fused" | "words" | "shattered" | "justified";

/** The heads of 表三 and 表四, whose cells are narrower than their words. */
function headLines(grid: Grid, rows: readonly GridRow[], heads: Heads): string[] {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  if (heads === "words") return texts.map((line) => line.join(" "));
  if (grid.table === "四") return rows.flatMap(({ cells }) => headsOfCases(cells, heads));
  const [above, middle, below] = texts as [string[], string[], string[]];
  const [person, legal, total] = middle as [string, string, string];
  const [first, ...others] = below.map((text) => narrow(text, heads));
  // The total's head stands beside the first of the row below it: 总计商业.
  const joined = heads === "shattered" ? [total, first![0]!] : [`${total}${first![0]}`];
  const kinds = [...joined, ...first!.slice(1), ...others.flat()];
  return [...above.flatMap((text) => wrap(text, 18)), ...narrow(person, heads), legal, ...kinds];
}

/** 商业/企业, 商/业/企/业, or spread over the line: 商 业 企/业. */
function narrow(text: string, heads: Heads): string[] {
  if (heads === "justified") return wrap(text, 3).map((line) => [...line].join(" "));
  return heads === "shattered" ? [...text] : wrap(text, 2);
}

/** Wide heads share a line; the narrow ones beside and below them are shattered, or read across: 结 结 其 尚/果 果 他 未. */
function headsOfCases(cells: readonly GridCell[], heads: Heads): string[] {
  const single = cells.filter(({ colspan }) => colspan === 1).map(({ text }) => text);
  const wide = cells.filter(({ colspan }) => colspan > 1).map(({ text }) => text);
  const across = (texts: string[]) => [0, 1, 2, 3].map((at) => texts.flatMap((text) => text[at] ?? []).join(" "));
  const parts =
    heads === "justified" && single.length > 0 ? across(single) : single.flatMap((text) => narrow(text, heads));
  return wide.length > 0 ? [...parts, wide.join(" ")] : parts;
}

/** Breaks a text into lines of so many characters; no line begins with a closing mark, no number is cut. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const unit of text.match(/[（《“]*(?:[\d.]+|.)[，。；：、）》”]*/gu) ?? []) {
    if (lines.length > 0 && lines.at(-1)!.length + unit.length <= width) lines[lines.length - 1] += unit;
    else lines.push(unit);
  }
  return lines;
}
