import { isSpace, type Span, trim } from "../text.js";
import type { Cell, Row } from "./cell.js";
import { isBlankLine, isFigureWord, type Line } from "./lines.js";
import { joinPieces, lineBreak, type Piece } from "./pieces.js";
import { piecesOf } from "./pipes.js";
import { withoutSpans } from "./spans.js";
import { bestWidth, type Width } from "./width.js";

const [DASH, DOUBLE] = [0x2d, 0x3d];
/** Shorter runs of dashes may stand for figures. */
const SHORTEST = 3;
/** Lines that the heads of a table may take above its ruler. */
const HEADS = 40;
/** More columns than any form has; a line of more runs is no ruler, and is not to be measured column by column. */
const WIDEST = 60;

/** A table of pandoc's whose columns a ruler shows: `---- ------ ---`. */
export interface RuledTable {
  /** Its last line. */
  readonly last: number;
  /** Where its columns begin on the page. */
  readonly columns: readonly number[];
  /** Where the last of them ends. */
  readonly end: number;
  /** Borders enclose it and blank lines part its rows, so that a row may take several lines. */
  readonly bordered: boolean;
}

/** The table that begins with a line: with its ruler, or with a border over heads that the ruler follows. */
export function ruledTable(text: string, lines: readonly Line[], first: number): RuledTable | undefined {
  const runs = runsIn(text, lines[first]!);
  if (runs.length === 0) return undefined;
  const isBorder = runs.length === 1;
  const ruler = isBorder ? rulerBelow(text, lines, first) : first;
  if (ruler === undefined) return undefined;
  const bordered = isBorder || isClosed(text, lines, ruler);
  let last = ruler;
  const columns = runsIn(text, lines[ruler]!);
  // White space that reaches into the columns is a row that lost all its words.
  const isNone = (line: Line) => isBlankLine(text, line) && line.end - line.start <= (columns[1] ?? 0);
  for (let i = ruler + 1; i < lines.length; i++) {
    const isBlank = isNone(lines[i]!);
    if (isBlank && (!bordered || isNone(lines[i - 1]!))) break;
    if (isBlank) continue;
    last = i;
    if (runsIn(text, lines[i]!).length > 0) break;
  }
  const { end } = trim(text, lines[ruler]!.start, lines[ruler]!.end);
  return { last, columns, end: end - lines[ruler]!.start, bordered };
}

function rulerBelow(text: string, lines: readonly Line[], border: number): number | undefined {
  for (let i = border + 1; i < Math.min(lines.length, border + HEADS); i++) {
    const runs = runsIn(text, lines[i]!).length;
    if (runs > 1) return i;
    if (runs === 1 || (isBlankLine(text, lines[i]!) && isBlankLine(text, lines[i - 1]!))) return undefined;
  }
  return undefined;
}

/** Whether a ruler comes again below rows that blank lines part: without heads it is the border, too. */
function isClosed(text: string, lines: readonly Line[], ruler: number): boolean {
  const drawn = runsIn(text, lines[ruler]!).join();
  let blank = false;
  for (let i = ruler + 1; i < lines.length; i++) {
    const isBlank = isBlankLine(text, lines[i]!);
    if (isBlank && isBlankLine(text, lines[i - 1]!)) return false;
    blank ||= isBlank;
    const runs = runsIn(text, lines[i]!);
    if (runs.length > 0) return blank && runs.join() === drawn;
  }
  return false;
}

/** Where the runs of dashes begin in a line that has nothing else; none where they are too many for a table. */
function runsIn(text: string, { start, end }: Span): number[] {
  const runs: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (code !== DASH && code !== DOUBLE) return [];
    const from = i;
    while (i + 1 < end && text.charCodeAt(i + 1) === code) i++;
    if (i + 1 - from < SHORTEST || runs.length === WIDEST) return [];
    runs.push(from - start);
  }
  return runs;
}

/** Cuts the lines of such a table: each row has a cell in each column, blank ones too. */
export function cutRuled(text: string, lines: readonly Line[], { columns, end, bordered }: RuledTable): Row[] {
  const rows: Row[] = [];
  const ruler = { columns, end, width: widthOf(text, lines, columns) };
  let open: Parts[] = [];
  const close = () => {
    if (open.length > 0) rows.push(rowOf(text, open));
    open = [];
  };
  for (const line of lines) {
    const isRow = !isBlankLine(text, line) && runsIn(text, line).length === 0;
    const parts = isRow ? partsOf(text, line, ruler) : undefined;
    if (!parts || !bordered || open.some((above) => isAnother(text, above, parts))) close();
    if (parts) open.push(parts);
  }
  close();
  return withoutNumbersForLabels(rows);
}

/** Figures below all of a row's figures are another row's, though no blank line parts the two. */
function isAnother(text: string, first: Parts, next: Parts): boolean {
  const has = ({ parts }: Parts, column: number) => {
    const part = parts[column];
    return part !== undefined && isFigureWord(text.slice(part.start, part.end));
  };
  if (first.torn || next.torn) return false;
  const figures = [...first.parts.keys()].filter((column) => has(first, column));
  return figures.length > 1 && figures.every((column) => has(next, column));
}

/** Fewer rows do not make a column of labels. */
const SEVERAL = 3;

/** Where a figure stands in place of a label the rest of the row moved with it. */
function withoutNumbersForLabels(rows: readonly Row[]): Row[] {
  const begun = new Map<number, number>();
  for (const { cells } of rows) {
    const first = cells.findIndex(({ text }) => text !== "");
    if (first >= 0 && !isFigureWord(cells[first]!.text)) begun.set(first, (begun.get(first) ?? 0) + 1);
  }
  const labels = [...begun].flatMap(([column, count]) => (count >= SEVERAL ? [column] : []));
  const last = Math.max(-1, ...labels);
  return rows.map((row) => (row.cells.slice(0, last + 1).some(isFigure) ? { ...row, torn: true } : row));
}

const isFigure = ({ text }: Cell) => isFigureWord(text);

/** Chinese characters count as wide as they are printed, or as one, as the writer of the table counted: words begin there. */
function widthOf(text: string, lines: readonly Line[], columns: readonly number[]): Width {
  const fits = (width: Width) =>
    lines.reduce((sum, line) => sum + columns.filter((column) => beginsAt(text, line, column, width)).length, 0);
  return bestWidth(fits);
}

function beginsAt(text: string, { start, end }: Line, column: number, width: Width): boolean {
  let at = 0;
  for (let i = start; i < end && at <= column; i++) {
    if (at === column) return !isSpace(text.charCodeAt(i)) && (i === start || isSpace(text.charCodeAt(i - 1)));
    at += width(text.charCodeAt(i));
  }
  return false;
}

interface Ruler {
  readonly columns: readonly number[];
  readonly end: number;
  readonly width: Width;
}

function rowOf(text: string, [first, ...more]: readonly Parts[]): Row {
  const { parts, columns, torn, line } = first!;
  const cells = parts.map((part, i): Cell => {
    const own = [part, ...more.flatMap(({ parts }) => parts[columns?.[i] ?? i] ?? [])];
    const pieces = own.flatMap((part): Piece[] => [...piecesOf(text, part.start, part.end), lineBreak(part.end)]);
    return withoutSpans(joinPieces(text, pieces, part.start));
  });
  return { start: line.start, end: (more.at(-1)?.line ?? line).end, cells, layout: "grid", torn };
}

/** What a line has. */
interface Parts {
  readonly line: Line;
  /** By column; words alone where it is torn. */
  readonly parts: readonly Span[];
  readonly torn: boolean;
  /** Where it is torn, the column in which each word stands, so that a label goes on below. */
  readonly columns?: readonly number[];
}

/** A figure just typed is so much longer or shorter at most than what stood there; more is a cell. */
const TYPED = 4;

/**
 * What a line has in each column; an empty span where it has nothing. A figure that was just typed pushes the words
 * behind it aside, so that each word counts from where the one before it came to stand. A line that is much longer or
 * shorter than its ruler has a cell too many or too few: then it has its words alone, and no column.
 */
function partsOf(text: string, line: Line, ruler: Ruler): Parts {
  const { columns, width } = ruler;
  const parts: (Span | undefined)[] = columns.map(() => undefined);
  const loose: Span[] = [];
  const stands: number[] = [];
  let own = -1;
  let pushed = 0;
  let end = line.start;
  let at = 0;
  let widest = 0;
  let before = 0;
  for (const word of wordsIn(text, line)) {
    const gap = word.start - end;
    for (; end < word.start; end++) at += width(text.charCodeAt(end));
    const isFigure = isFigureWord(text.slice(word.start, word.end)) && !isQuestioned(text, loose.at(-1));
    const isOwn = columns.includes(at - pushed) || gap > 1 || isFigure;
    if (own < 0 || isOwn) {
      loose.push(word);
      stands.push(isFigure ? -1 : nearest(columns, at, 0));
    } else loose[loose.length - 1] = { start: loose.at(-1)!.start, end: word.end };
    if (own < 0 || (own < columns.length - 1 && isOwn)) {
      own = isNext(columns, own, gap, before) ? own + 1 : nearest(columns, at - pushed, own + 1);
      const aside = own > 0 ? at - columns[own]! : 0;
      // The figure before may be longer by all that it is.
      widest = Math.max(widest, pushed - aside, aside - pushed - Math.max(0, before - TYPED));
      pushed = aside;
      parts[own] = word;
    } else parts[own] = { start: parts[own]!.start, end: word.end };
    const begun = at;
    for (; end < word.end; end++) at += width(text.charCodeAt(end));
    before = isFigure ? at - begun : 0;
  }
  for (; end < line.end; end++) at += width(text.charCodeAt(end));
  if (widest > TYPED || at - Math.max(0, pushed) > ruler.end + TYPED || loose.length > columns.length)
    return { line, parts: loose, torn: true, columns: stands };
  const reached = columns.findLastIndex((column, i) => i <= own || column < at - pushed) + 1;
  const placed = parts.slice(0, reached).map((part, column) => part ?? placeOf(text, line, columns[column]!, width));
  return { line, parts: placed, torn: false };
}

/**
 * Whether a word belongs to the next column though it may stand nearer to another: what stands before it is a figure so
 * long that it has pushed it there, and there is no room for a blank cell between the two.
 */
const isNext = (columns: readonly number[], own: number, gap: number, before: number): boolean =>
  before > TYPED &&
  own + 1 < columns.length &&
  gap <= columns[own + 1]! - columns[own]! &&
  before < (columns[own + 2] ?? Number.POSITIVE_INFINITY) - columns[own + 1]!;

function* wordsIn(text: string, { start, end }: Line): Iterable<Span> {
  for (let i = start; i < end; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    yield { start: from, end: i };
  }
}

/** The column from `first` on that begins closest to a place. */
function nearest(columns: readonly number[], place: number, first: number): number {
  let best = first;
  for (let i = first; i < columns.length; i++) {
    if (Math.abs(columns[i]! - place) < Math.abs(columns[best]! - place)) best = i;
  }
  return best;
}

/** Where a line reaches a column, or ends before it. */
function placeOf(text: string, { start, end }: Line, column: number, width: Width): Span {
  let at = 0;
  let i = start;
  for (; i < end && at < column; i++) at += width(text.charCodeAt(i));
  return { start: i, end: i };
}

/** Whether a question mark stands for what a copy could not write before a figure. */
const isQuestioned = (text: string, before: Span | undefined) =>
  before !== undefined && /^[?？]$/.test(text.slice(before.start, before.end));
