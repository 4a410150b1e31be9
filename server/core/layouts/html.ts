import { type Span, trim } from "../text.js";
import type { Cell, Row } from "./cell.js";
import { linesOf } from "./lines.js";
import { type MarkupReader, readMarkup } from "./markup.js";
import { isBlankPiece, joinPieces, lineBreak, type Piece } from "./pieces.js";

const words = (list: string) => new Set(list.split(" "));

/** Elements that begin and end a line. */
const BLOCKS = words(
  "address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary ul",
);
/** Those whose text is one line, however the source breaks it. */
const PARAGRAPHS = words("p li dd dt h1 h2 h3 h4 h5 h6 caption");
const HEADINGS = words("h1 h2 h3 h4 h5 h6");
const ROW_GROUPS = words("thead tbody tfoot");
const VOID = words("area base br col embed hr img input link meta source track wbr");

/** No label of a form is as long; a cell that is holds the text of a page, laid out by a table. */
const LONGEST_LABEL = 300;

interface OpenTable {
  row?: { readonly start: number; readonly cells: Cell[] } | undefined;
  cell?: OpenCell | undefined;
}
interface OpenCell {
  readonly pieces: Piece[];
  /** Where content belongs as long as there is none: inside the innermost element. */
  place: number;
  inward: boolean;
}

/**
 * Cuts HTML into the rows of its tables and, between them, the lines of its text. A row has the cells that begin in
 * it, in the order of the source, which is that of the grid: a cell reaching in from another row is not repeated, so
 * spans need not be counted. A table inside a cell makes the outer one mere page layout. A lost tag costs only what it
 * marked: a cell without <td> is still a cell, rows without <table> are still rows.
 */
export function cutHtml(text: string, start: number, end: number): Row[] {
  const source = text.slice(start, end);
  const page = new Page(source);
  readMarkup(source, page);
  page.close();
  return start === 0 ? page.rows : page.rows.map((row) => moved(row, start));
}

/** The rows found so far, and what is still open. */
class Page implements MarkupReader {
  readonly rows: Row[] = [];
  private readonly tables: OpenTable[] = [];
  private line: Piece[] = [];
  private paragraph = false;

  constructor(private readonly source: string) {}

  text(piece: Piece) {
    const table = this.tables.at(-1);
    const blank = isBlankPiece(this.source, piece);
    if (table?.row && !table.cell && !blank) this.beginCell(table, piece.start, piece.start);
    if (table?.cell) {
      table.cell.pieces.push(piece);
      if (!blank) table.cell.inward = false;
    } else if (!blank || this.paragraph || !LINE_ENDS.has(this.source[piece.start]!)) this.line.push(piece);
    else this.endLine();
  }

  start(name: string, at: number, to: number) {
    const table = this.tables.at(-1);
    if (name === "table") this.beginTable(at);
    else if (name === "tr") this.beginRow(table ?? this.beginTable(at), at);
    else if (name === "td" || name === "th") this.beginCell(table ?? this.beginTable(at), at, to);
    else if (ROW_GROUPS.has(name) && table) this.endRow(table, at);
    else if (BLOCKS.has(name)) {
      // No cell of a form has a heading in it: the table was not closed, or lays out the page.
      if (table && HEADINGS.has(name)) {
        if (table.cell?.inward) table.cell = undefined;
        this.endRow(table, at);
      }
      this.breakLine(at);
      this.paragraph = PARAGRAPHS.has(name) || (this.paragraph && VOID.has(name));
    }
    const cell = this.tables.at(-1)?.cell;
    if (cell?.inward && !VOID.has(name)) cell.place = to;
  }

  end(name: string, at: number, to: number) {
    const table = this.tables.at(-1);
    if (table?.cell) table.cell.inward = false;
    if (name === "table") {
      if (table) this.endRow(table, at);
      this.endLine();
      this.tables.pop();
    } else if (table && (name === "tr" || ROW_GROUPS.has(name))) this.endRow(table, to);
    else if (table && (name === "td" || name === "th")) this.endCell(table, at);
    else if (BLOCKS.has(name)) {
      this.breakLine(at);
      this.paragraph = false;
    }
  }

  close() {
    for (let table = this.tables.pop(); table; table = this.tables.pop()) this.endRow(table, this.source.length);
    this.endLine();
  }

  private beginTable(at: number): OpenTable {
    const outer = this.tables.at(-1);
    if (outer?.cell) this.unfold(outer, outer.cell, at);
    else if (outer) this.endRow(outer, at);
    this.endLine();
    const table: OpenTable = {};
    this.tables.push(table);
    return table;
  }

  private beginRow(table: OpenTable, at: number) {
    this.endRow(table, at);
    this.endLine();
    table.row = { start: at, cells: [] };
  }

  private beginCell(table: OpenTable, at: number, place: number) {
    this.endCell(table, at);
    this.endLine();
    if (!table.row) this.beginRow(table, at);
    table.cell = { pieces: [], place, inward: true };
  }

  private endCell(table: OpenTable, at: number) {
    const { cell } = table;
    table.cell = undefined;
    if (!cell) return;
    const says = joinPieces(this.source, cell.pieces, cell.place);
    if (says.text.length > LONGEST_LABEL && cell.pieces.some(isLineBreak)) this.unfold(table, cell, at);
    else table.row?.cells.push(says);
  }

  private endRow(table: OpenTable, at: number) {
    this.endCell(table, at);
    const { row } = table;
    table.row = undefined;
    if (row && row.cells.length > 0) {
      this.rows.push({ start: row.start, end: at, cells: row.cells, layout: "html" });
    }
  }

  /** The cell holds the text of the page: its lines stand for themselves, after the cells before it. */
  private unfold(table: OpenTable, { pieces }: OpenCell, at: number) {
    table.cell = undefined;
    this.endRow(table, pieces[0]?.start ?? at);
    for (const piece of pieces) {
      if (isLineBreak(piece)) this.endLine();
      else this.line.push(piece);
    }
    this.endLine();
  }

  private breakLine(at: number) {
    const cell = this.tables.at(-1)?.cell;
    if (cell) cell.pieces.push(lineBreak(at));
    else this.endLine();
  }

  private endLine() {
    if (this.line.length === 0) return;
    const cell = joinPieces(this.source, this.line, this.line[0]!.start);
    if (cell.text !== "") this.rows.push({ start: cell.start, end: cell.end, cells: [cell], layout: "prose" });
    this.line = [];
  }
}

const LINE_ENDS = new Set("\r\n");
const isLineBreak = ({ start, end }: Piece) => start === end;

function moved(row: Row, by: number): Row {
  const cells = row.cells.map((cell) => ({
    ...cell,
    start: cell.start + by,
    end: cell.end + by,
    ...(cell.offsets && { offsets: cell.offsets.map((offset) => offset + by) }),
  }));
  return { ...row, start: row.start + by, end: row.end + by, cells };
}

/** A page, whole or saved in part. */
const PAGE = /<(?:!doctype\b|html[\s>]|body[\s>])/i;
const TAG = /<\/?(?:p|div|h[1-6]|br|span|ul|ol|li|t(?:able|body|head|foot|r|d|h))[\s>/]/i;
const TABLE_TAG = /<(\/?)(t(?:able|body|head|r|d|h))(?=[\s>/]|$)/gi;
const REST_OF_TAG = /[^<>]*>/y;

/**
 * The parts of a document that are HTML: all of a page; in Markdown or plain text each table. One that is not closed
 * ends before the first blank line that a line without a tag follows.
 */
export function htmlRegions(text: string): Span[] {
  if (!text.includes("<")) return [];
  if (PAGE.test(text)) return [{ start: 0, end: text.length }];
  const tables = tableRegions(text);
  return isMostlyTags(text, tables) ? [{ start: 0, end: text.length }] : tables;
}

function tableRegions(text: string): Span[] {
  const tags: { readonly start: number; end?: number }[] = [];
  const open: { readonly start: number; end?: number }[] = [];
  for (const { 0: written, 1: slash, 2: name, index } of text.matchAll(TABLE_TAG)) {
    if (slash === "") {
      // Rows without their <table> stand for one.
      if (name!.toLowerCase() !== "table" && open.length > 0) continue;
      const tag = { start: index };
      tags.push(tag);
      open.push(tag);
    } else if (name!.toLowerCase() === "table") {
      const tag = open.pop();
      REST_OF_TAG.lastIndex = index + written.length;
      if (tag) tag.end = REST_OF_TAG.test(text) ? REST_OF_TAG.lastIndex : index + written.length;
    }
  }
  const regions: Span[] = [];
  let from = 0;
  for (const { start, end } of tags) {
    if (start < from) continue;
    const to = end ?? unclosedEnd(text, start);
    // A lone tag that nothing closes is being typed, or was typed by mistake, into a text.
    if (end === undefined && isLoneTag(text.slice(start, to))) continue;
    from = to;
    regions.push({ start, end: to });
  }
  return regions;
}

function isLoneTag(text: string): boolean {
  const tags = text.matchAll(TABLE_TAG);
  tags.next();
  return tags.next().done === true;
}

function unclosedEnd(text: string, start: number): number {
  let end = text.length;
  let blank = false;
  for (const line of linesOf(text, start, text.length)) {
    const { start: from, end: to } = trim(text, line.start, line.end);
    if (from === to) {
      if (!blank) end = line.start;
      blank = true;
    } else if (blank && !text.slice(from, to).includes("<")) return end;
    else blank = false;
  }
  return text.length;
}

/** A cell of a table of another kind, whatever tags stand in it. */
const BARRED = /^\s*[|!]/;

/** Whether most lines outside the tables have tags too; one that is being typed makes no page of a text in one line. */
function isMostlyTags(text: string, tables: readonly Span[]): boolean {
  const first = TAG.exec(text);
  if (!first || !TAG.test(text.slice(first.index + 1))) return false;
  let balance = 0;
  let from = 0;
  for (const { start, end } of [...tables, { start: text.length, end: text.length }]) {
    for (const line of linesOf(text, from, start)) {
      const written = text.slice(line.start, line.end);
      if (/\S/.test(written)) balance += TAG.test(written) && !BARRED.test(written) ? 1 : -1;
    }
    from = end;
  }
  return balance > 0;
}
