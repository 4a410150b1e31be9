import { isSpace, type Span } from "../text.js";
import type { Cell, Row } from "./cell.js";
import { isFigureWord, type Line, linesOf, spacedRow } from "./lines.js";
import { joinPieces, type Piece } from "./pieces.js";
import { withoutSpans } from "./spans.js";

const [BAR, BACKSLASH] = [0x7c, 0x5c];

/** No row of a form has as many cells with something in them. */
const WIDEST = 60;

interface CutLine extends Line {
  readonly cells: Cell[];
}

/**
 * Lines of cells parted by bars, in any of the ways in which converters write them: padded or not, with or without a
 * bar in front, one cell a line, the bar on a line of its own, GFM. Every line is a row: which of them belong together
 * only labels can tell. Blank cells at a row's end may be padding, as wide as the widest row.
 */
export function cutPipes(text: string, start: number, end: number): Row[] {
  const rows: Row[] = [];
  let run: CutLine[] = [];
  let loose: CutLine | undefined;
  const lines = [...linesOf(text, start, end)].map((line) => ({ ...line, cells: cellsOf(text, line.start, line.end) }));
  const isEnded = endsRows(lines);
  for (const line of lines) {
    const { start: from } = line;
    if (isPage(line)) {
      if (loose) rows.push(spacedRow(text, loose));
      cutRun(run, rows, isEnded);
      [run, loose] = [[], undefined];
      for (const cell of line.cells) if (!isBlank(cell)) rows.push(spacedRow(text, cell));
      continue;
    }
    if (line.cells.length > 1) {
      if (!loose) run.push(line);
      else if (!line.cells.every(isBlank)) {
        rows.push(spacedRow(text, loose));
        run.push(line);
      } else {
        // The first bar ends the cell above; those behind it only fill the row up.
        const bar = text.indexOf("|", from) + 1;
        rows.push({ start: loose.start, end: bar, cells: loose.cells, layout: "pipes" });
      }
      loose = undefined;
      continue;
    }
    if (loose) rows.push(spacedRow(text, loose));
    cutRun(run, rows, isEnded);
    run = [];
    loose = isBlank(line.cells[0]!) ? undefined : line;
  }
  if (loose) rows.push(spacedRow(text, loose));
  cutRun(run, rows, isEnded);
  return rows;
}

/** Whether a line is a page whose texts were put together with bars between them: its rows were lost with its lines. */
const isPage = ({ cells }: CutLine) =>
  cells.length > WIDEST &&
  cells.filter((cell) => !isBlank(cell)).length > WIDEST &&
  cells.some(({ text }) => text.includes("。"));

/** Whether a cell holds nothing, not even a hard space. */
const isBlank = ({ start, end }: Span) => start === end;

/** The bars of adjoining lines mean the same: whether one opens a row or ends a blank cell, the lines of words tell. */
function cutRun(run: readonly CutLine[], rows: Row[], isEnded: boolean) {
  let blank = 0;
  for (; isBlankLine(run[blank], run[blank + 1]); blank++) {
    const { start, end, cells } = run[blank]!;
    for (const cell of cells.slice(0, -1)) rows.push({ start, end, cells: [cell], layout: "pipes" });
  }
  const lines = run.slice(blank);
  const isLed = opensRows(lines);
  for (const [index, { start, end, cells }] of lines.entries()) {
    // Whatever follows a bar that ends the row is no cell unless something is written there.
    if (isEnded && isBlank(cells.at(-1)!)) cells.pop();
    if (isLed && cells.length > 1 && isBlank(cells[0]!)) cells.shift();
    if (!isDelimiter(cells, index === 1)) rows.push({ start, end, cells, layout: "pipes" });
  }
}

/** So many lines whose last cell has no bar behind it were not each hurt, and that share of them. */
const SEVERAL = 3;
const SHARE = 0.2;

/** Whether a bar ends each row: html2text puts bars between cells only, and what follows the last of them is a blank one. */
function endsRows(lines: readonly CutLine[]): boolean {
  const barred = lines.filter(({ cells }) => cells.length > 1);
  const open = barred.filter(({ cells }) => !isBlank(cells.at(-1)!)).length;
  return open < SEVERAL || open < barred.length * SHARE;
}

/** Where merged cells go on only some lines of words begin with a bar, where bars open the rows nearly all of them. */
function opensRows(lines: readonly CutLine[]): boolean {
  let led = 0;
  let others = 0;
  for (const { cells } of lines) {
    const first = cells.find((cell) => !isBlank(cell));
    if (first && isFigureWord(first.text)) continue;
    if (!isBlank(cells[0]!)) others++;
    else if (first) led++;
  }
  return led + others > 0 ? led >= 2 * others && led > 0 : lines.every(({ cells }) => isBlank(cells[0]!));
}

/** Where white lines part the cells, bars alone are blank ones, a merged one as several; a lone bar begins the next row. */
function isBlankLine(line: CutLine | undefined, next: CutLine | undefined): boolean {
  const isLoneBar = !next || (next.cells.length === 2 && next.cells.every(isBlank));
  return isLoneBar && (line?.cells.every(isBlank) ?? false);
}

/** GFM's line below the header. A row of single dashes is rather one of placeholders, unless it stands second. */
function isDelimiter(cells: readonly Cell[], second: boolean): boolean {
  if (cells.length < 2 || !cells.every(({ text }) => /^:?-+:?$/.test(text))) return false;
  return second || cells.some(({ text }) => text.length > 2);
}

/** What AsciiDoc writes before the bar of a merged cell: 2+| .3+| */
const SPAN = /^\d*(?:\.\d+)?\+$/;
const isSpan = (text: string, start: number, bar: number) => bar - start < 8 && SPAN.test(text.slice(start, bar));

/** What stands before, between and after the bars of a line. */
function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let first = -1;
  let last = -1;
  let marked = false;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : BAR;
    if (code === BAR && (i === from || i === end || text.charCodeAt(i - 1) !== BACKSLASH)) {
      if (first < 0 || (cells.length === 0 && isSpan(text, first, i))) cells.push(blankCell(from, i));
      else if (marked) cells.push(withoutSpans(joinPieces(text, piecesOf(text, first, last + 1), first)));
      else cells.push({ start: first, end: last + 1, text: text.slice(first, last + 1) });
      from = i + 1;
      first = -1;
      marked = false;
    } else if (!isSpace(code)) {
      if (first < 0) first = i;
      last = i;
      if (code < 0x80) marked ||= MARKS.has(code);
    }
  }
  return cells;
}

/** A cell between two bars is filled in between the spaces. */
export function blankCell(start: number, end: number): Cell {
  const place = end - start > 1 ? start + 1 : start;
  return { start: place, end: place, text: "" };
}

/** What Markdown writes in a cell beside its text: escapes, line ends, entities, bold type, formulas. */
const MARKUP = /\\([!-/:-@[-`{-~])|(<br\s*\/?>)|&(nbsp|#\d{1,5});|\*\*|\$/gi;
/** With which it begins, and the spans of pandoc. */
const MARKS = new Set([..."\\<&*$["].map((mark) => mark.charCodeAt(0)));

const decode = (entity: string) => (entity === "nbsp" ? "\u00a0" : String.fromCharCode(Number(entity.slice(1))));

/** The pieces of a Markdown text. */
export function piecesOf(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const { 0: written, 1: escaped, 2: lineEnd, 3: entity, index } of text.slice(start, end).matchAll(MARKUP)) {
    const at = start + index;
    if (from < at) pieces.push({ start: from, end: at });
    from = at + written.length;
    pieces.push({ start: at, end: from, text: escaped ?? (lineEnd ? "\n" : entity ? decode(entity) : "") });
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}
