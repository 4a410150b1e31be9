import { type Span, trim } from "../text.js";
import type { Row } from "./cell.js";
import { fillColumns } from "./columns.js";
import { commaRecords } from "./commas.js";
import { type DelimitedRecord, delimitedRow, recordAt } from "./delimited.js";
import { cutGrid, hasBoxBar, isBoxed, isGridRule } from "./grid.js";
import { cutHtml, htmlRegions } from "./html.js";
import { innerRow, isInnerText } from "./inner-text.js";
import { isBlankLine, isFigureWord, isTabCell, type Line, linesOf, spacedRow, tabCell } from "./lines.js";
import { endsBlank, isLoneBar } from "./lone-bars.js";
import { cutPipes } from "./pipes.js";
import { withoutRepeats } from "./repeats.js";
import { cutRuled, ruledTable } from "./ruled.js";
import { cellsOf, isRunOn } from "./run-on.js";
import { withoutSwallowed } from "./sheet.js";
import { cutWiki, wikiTables } from "./wiki.js";

/**
 * Cuts a text into rows of cells, each with its place; knows nothing of what they mean. One document may mix layouts:
 * HTML tables by their tags, the rest line by line.
 */
export function cut(text: string): readonly Row[] {
  const rows: Row[] = [];
  let from = 0;
  for (const region of htmlRegions(text)) {
    cutLines(text, from, region.start, rows);
    append(rows, cutHtml(text, region.start, region.end));
    from = region.end;
  }
  cutLines(text, from, text.length, rows);
  return fillColumns(text, withoutSwallowed(withoutRepeats(rows)));
}

function append(rows: Row[], more: readonly Row[]) {
  for (const row of more) rows.push(row);
}

const holds = (text: string, char: number, { start, end }: Span) => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === char) return true;
  return false;
};
const hasBar = (text: string, line: Span) => holds(text, 0x7c, line);
/** Tabs alone, more than one: a row of blank cells. */
const isBlankRow = (text: string, line: Span) => !isTabCell(text, line) && hasTab(text, line);
const hasTab = (text: string, line: Span) => holds(text, 0x09, line);

/** A cell in quotation marks may end in another line than it begins, before the first tab. */
const mayBeTabbed = (text: string, line: Line) => hasTab(text, line) || text.charCodeAt(line.start) === 0x22;

/** Lines without a bar that may stand inside a broken table of pipes. */
const PIPE_GAP = 4;

function cutLines(text: string, start: number, end: number, rows: Row[]) {
  const lines = [...linesOf(text, start, end)];
  const wikis = wikiTables(text, lines);
  const commas = commaRecords(text, lines);
  const isInner = isInnerText(text, lines);
  let cells: Line[] = [];
  let blanks: Line[] = [];
  let barred = false;
  const flush = () => {
    if (cells.length === 0) return;
    const last = cells.at(-1)!;
    rows.push({ start: cells[0]!.start, end: last.end, cells: cells.map((c) => tabCell(text, c)), layout: "lines" });
    cells = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const inner = isInner && line.end > line.start ? innerRow(text, lines, i) : undefined;
    if (inner) {
      flush();
      rows.push(inner.row);
      blanks = [];
      i = inner.last;
      continue;
    }
    if (isTabCell(text, line)) {
      cells.push(line);
      blanks = [];
      continue;
    }
    flush();
    if (isFurniture(text, line) || isPageEnd(text, line)) {
      // What is blank around the end of a page is no cell.
      blanks = [];
      continue;
    }
    if (isLoneBar(text, lines, i)) {
      // Two of them with nothing between them have a blank cell there.
      if (barred && blanks.length > 0) rows.push(blankRow(blanks[blanks.length >> 1]!.start));
      barred = true;
      blanks = [];
      continue;
    }
    if (isBlankLine(text, line) && !isBlankRow(text, line)) {
      blanks.push(line);
      continue;
    }
    if (barred && blanks.length > 0 && endsBlank(text, lines, i, rows.at(-1)))
      rows.push(blankRow(blanks[blanks.length >> 1]!.start));
    else if (!isInner && isLoose(rows.at(-1))) for (const cell of blankCells(blanks)) rows.push(cell);
    barred = false;
    blanks = [];
    const record = commas.get(i);
    if (record) {
      rows.push(delimitedRow(record, "commas"));
      i = record.last;
      continue;
    }
    const ruled = ruledTable(text, lines, i);
    if (ruled) {
      append(rows, cutRuled(text, lines.slice(i, ruled.last + 1), ruled));
      i = ruled.last;
      continue;
    }
    if (isDrawnLine(text, line)) continue;
    const wiki = wikis.get(i);
    if (wiki !== undefined) {
      append(rows, cutWiki(text, lines.slice(i, wiki + 1)));
      i = wiki;
      continue;
    }
    const drawn = isGridRule(text, line) || isBoxed(text, line);
    if (drawn || hasBar(text, line)) {
      const last = tableEnd(text, lines, i, drawn);
      const block = drawn ? cutGrid : cutPipes;
      append(rows, block(text, line.start, lines[last]!.end));
      i = last;
    } else if (isRunOn(text, lines, i)) for (const cell of cellsOf(text, line)) rows.push(spacedRow(text, cell));
    else {
      const tabbed = mayBeTabbed(text, line) ? recordAt(text, lines, i, "\t") : undefined;
      const isRow = tabbed && tabbed.fields.length > 1;
      rows.push(isRow ? delimitedRow(withFigureBelow(text, tabbed, lines[i + 1]), "tabs") : spacedRow(text, line));
      if (isRow) i = tabbed.last;
    }
  }
  flush();
}

/** - 5 -, 第 5 页 共 9 页, Page 5 of 9: what a page prints around its text. */
const FURNITURE = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.{0,10}|(?:Page|P\.)\s*\d{1,3}\b.{0,8})$/i;

function isFurniture(text: string, line: Span): boolean {
  const { start, end } = trim(text, line.start, line.end);
  return end > start && end - start <= 24 && FURNITURE.test(text.slice(start, end));
}

const isPageEnd = (text: string, line: Span) => isBlankLine(text, line) && holds(text, 0x0c, line);

/** A line across the page, or under a heading: no cell of dashes. */
const DRAWN = /^(?:-{3,}|={3,}|_{3,}|\*{3,})$/;

function isDrawnLine(text: string, line: Span): boolean {
  const { start, end } = trim(text, line.start, line.end);
  return end - start > 2 && "-=_*".includes(text[start]!) && DRAWN.test(text.slice(start, end));
}

/** Whether a row may be a cell that stands on a line of its own. */
const isLoose = (row: Row | undefined) =>
  row?.cells.length === 1 && (row.layout === "prose" || row.layout === "spaced");

/** Where cells are parted by a blank line, a blank cell leaves two more of them, or a line of spaces between two. */
function* blankCells(blanks: readonly Line[]): Iterable<Row> {
  for (let i = 1; i + 1 < blanks.length; i += 2) yield blankRow(blanks[i]!.start);
}

const blankRow = (at: number): Row => ({
  start: at,
  end: at,
  cells: [{ start: at, end: at, text: "" }],
  layout: "prose",
});

/** What a browser gives of labels whose figure is a paragraph: it stands in the next line, the tab before it in theirs. */
function withFigureBelow(text: string, record: DelimitedRecord, next: Line | undefined): DelimitedRecord {
  const labels = record.fields.slice(0, -1);
  const isTorn = record.fields.at(-1)!.cell.text === "" && labels.every(({ cell }) => /[^\d\s]/.test(cell.text));
  if (!isTorn || !next || !isFigureWord(text.slice(next.start, next.end).trim())) return record;
  return { ...record, fields: labels };
}

/** Behind so many lines of a table bars between blank lines are more of its cells; behind fewer they part paragraphs. */
const TABLE = 3;

/** The last line of the run of lines with bars that begins at `first`. */
function tableEnd(text: string, lines: readonly Line[], first: number, drawn: boolean): number {
  const isDrawn = (line: Line) => drawn && (hasBoxBar(text, line) || isGridRule(text, line));
  let count = 1;
  let last = first;
  for (let i = first + 1; i < lines.length && i - last <= (drawn ? 1 : PIPE_GAP); i++) {
    const isBarred = hasBar(text, lines[i]!) && (count >= TABLE || !isLoneBar(text, lines, i));
    if (!isBarred && !isDrawn(lines[i]!)) continue;
    last = i;
    count++;
  }
  return last;
}
