import { isSpace, type Span, trim } from "../text.js";
import type { Row } from "./cell.js";
import { type Line, linesOf, spacedRow } from "./lines.js";
import { isBlankPiece, joinPieces, lineBreak, type Piece } from "./pieces.js";
import { blankCell, cutPipes, piecesOf } from "./pipes.js";
import { withoutSpans } from "./spans.js";
import { bestWidth, unitWidth, type Width } from "./width.js";

const [PLUS, BACKSLASH] = [0x2b, 0x5c];
const codes = (units: string) => new Set([...units].map((unit) => unit.charCodeAt(0)));

/** What draws a table: ASCII as pandoc does, box drawings as text browsers do. */
const BOX_BARS = codes("│┃┆┇┊┋║");
const BARS = codes("|│┃┆┇┊┋║");
const DASHES = codes("-=:─━┄┅┈┉═");
const isBoxCross = (code: number) => code >= 0x2500 && code <= 0x2570 && !BARS.has(code) && !DASHES.has(code);
const isCross = (code: number) => code === PLUS || isBoxCross(code);

/** Whether a line is a border that runs through a drawn table: +---+---+, +===+, ├──┼──┤; spaces where cells are merged. */
export function isGridRule(text: string, { start, end }: Span): boolean {
  const { start: from, end: to } = trim(text, start, end);
  if (to - from < 3 || !isCross(text.charCodeAt(from)) || !isCross(text.charCodeAt(to - 1))) return false;
  let drawn = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!DASHES.has(code) && !isCross(code) && code !== 0x20) return false;
    drawn ||= DASHES.has(code);
  }
  return drawn;
}

/** Whether a line stands in a table of box drawings: between two borders, or with one of its own. */
export function isBoxed(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) return BOX_BARS.has(code) || isBoxCross(code);
  }
  return false;
}

/** Whether a line holds a bar of box drawings. */
export function hasBoxBar(text: string, { start, end }: Span): boolean {
  for (let i = start; i < end; i++) if (BOX_BARS.has(text.charCodeAt(i))) return true;
  return false;
}

function isBorder(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!DASHES.has(text.charCodeAt(i))) return false;
  return end > start;
}

/**
 * Drawn tables as pandoc and text browsers write them: a cell may take several lines, and reach over rows or columns where the border
 * lacks. A row has the cells that begin in it. What follows the last border is cut like pipes: its own border may be
 * still to be typed.
 */
export function cutGrid(text: string, start: number, end: number): Row[] {
  const lines = [...linesOf(text, start, end)];
  const last = lines.findLastIndex((line) => isGridRule(text, line));
  if (last < 0) return cutPipes(text, start, end);
  const rows = cutLines(text, lines.slice(0, last + 1));
  const rest = lines[last + 1];
  if (rest) for (const row of cutPipes(text, rest.start, end)) rows.push(row);
  return rows;
}

/** A cell that grows line by line. */
interface Draft {
  readonly pieces: Piece[];
  /** Where content belongs on each of its lines, by where the line begins. */
  readonly places: Map<number, number>;
  /** The column after its last. */
  readonly to: number;
}
interface DraftRow {
  readonly start: number;
  end: number;
  cells: Draft[];
  /** How many cells its first line holds. */
  readonly width: number;
  torn: boolean;
}

function cutLines(text: string, lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  const columns = columnsOf(text, lines);
  let drafts: DraftRow[] = [];
  let row: DraftRow | undefined;
  /** The cells that reach down to the next line, by their first column. */
  let open = new Map<number, Draft>();
  /** A line without its bars broke into the row: of what stands on its other lines no column is certain. */
  let broken = false;
  const flush = () => {
    for (const draft of drafts) if (draft.cells.length > 0) rows.push(rowOf(text, draft));
    drafts = [];
    row = undefined;
  };
  for (const line of lines) {
    const segments = segmentsOf(text, line);
    if (segments.length === 0) {
      const content = trim(text, line.start, line.end);
      broken = content.start < content.end;
      if (broken && row) row.torn = true;
      flush();
      open = new Map();
      if (broken) rows.push(spacedRow(text, line));
      continue;
    }
    const { placed, torn } = columns(segments);
    const bordered = segments.some(({ border }) => border);
    // A border ends the cells above it; an unbroken one ends all, however its crosses stand.
    for (const { segment, from, to } of placed) {
      if (!segment.border) continue;
      row = undefined;
      broken = false;
      for (let column = from; column < to; column++) open.delete(column);
    }
    if (segments.every(({ border }) => border)) open = new Map();
    // Where no border parts the rows, second figures below the first do.
    if (isNextRow(text, placed, open)) {
      row = undefined;
      open = new Map();
    }
    if (open.size === 0) flush();
    for (const { segment, from, to } of placed) {
      if (segment.border) continue;
      let draft = open.get(from);
      // A cell does not change its width on its way down: where a row and its border are lost, another one follows.
      if (draft?.to !== to) {
        // A border may lack where there is nothing, and the lines below a row's first one only go on with its cells.
        const begun = row !== undefined && row.start !== line.start;
        if ((bordered || begun) && contentOf(text, segment) === "") continue;
        draft = { pieces: [], places: new Map(), to };
        open.set(from, draft);
        if (!row) {
          row = { start: line.start, end: line.end, cells: [], width: placed.length, torn: torn || broken };
          drafts.push(row);
        }
        row.cells.push(draft);
      }
      if (row) Object.assign(row, { end: line.end, torn: row.torn || torn });
      draft.places.set(line.start, blankCell(segment.start, segment.end).start);
      for (const piece of piecesOf(text, segment.start, segment.end)) draft.pieces.push(piece);
      draft.pieces.push(lineBreak(segment.end));
    }
    // What a border ends beside a cell that goes on are whole rows: none is begun there.
    if (bordered) row = undefined;
    // Where a cell was lost from one of a row's lines, what is blank in the others is not known to be.
    if (row && !bordered && placed.length < row.width) {
      const reached = new Set(placed.map(({ from }) => open.get(from)));
      row.cells = row.cells.filter(
        (draft) => reached.has(draft) || !draft.pieces.every((piece) => isBlankPiece(text, piece)),
      );
    }
  }
  flush();
  return rows;
}

function rowOf(text: string, { start, end, cells: drafts, torn }: DraftRow): Row {
  const line = lastLineOf(text, drafts);
  const cells = drafts.map(({ pieces, places }) => {
    const [first] = places.values();
    return withoutSpans(joinPieces(text, pieces, places.get(line) ?? first!));
  });
  // What stands in no column came in behind the others.
  if (torn) cells.sort((a, b) => a.start - b.start);
  // A cell that reaches over several rows may say the rest beside the later ones.
  return { start, end: cells.reduce((max, cell) => Math.max(max, cell.end), end), cells, layout: "grid", torn };
}

/** Where the line begins that the last cell is written on, if on one: where cells are set in the middle, so are figures. */
function lastLineOf(text: string, drafts: readonly Draft[]): number {
  const isWritten = (piece: Piece) => !isBlankPiece(text, piece);
  const last = drafts.findLast(({ pieces }) => pieces.some(isWritten));
  const lines = new Set(
    last?.pieces.filter(isWritten).map(({ start }) => [...last.places.keys()].findLast((line) => line <= start) ?? -1),
  );
  const [line = -1] = lines;
  return lines.size === 1 ? line : -1;
}

const FIGURE = /^[\d０-９][\d０-９.,]*$/;

/** Whether figures have others below them, and one of them is a 0: no number that broke over two lines begins so. */
function isNextRow(text: string, placed: readonly Placed[], open: ReadonlyMap<number, Draft>): boolean {
  return placed.some(({ segment, from }) => {
    if (!FIGURE.test(contentOf(text, segment))) return false;
    return open.get(from)?.pieces.some((piece) => piece.text === undefined && /^[0０]$/.test(contentOf(text, piece)));
  });
}

function contentOf(text: string, { start, end }: Span): string {
  const content = trim(text, start, end);
  return text.slice(content.start, content.end);
}

/** What stands between two bars or crosses: text, or a part of a border. */
interface Segment extends Span {
  readonly border: boolean;
}

/** The pieces of a line; none when it has no place in a grid. */
function segmentsOf(text: string, line: Line): Segment[] {
  const { start, end } = trim(text, line.start, line.end);
  const first = text.charCodeAt(start);
  if (end - start < 2 || !(BARS.has(first) || isCross(first))) return [];
  const segments: Segment[] = [];
  let from = start + 1;
  for (let i = from; i <= end; i++) {
    if (i < end && !isEdge(text, start, i, end)) continue;
    // Without its last bar the line is still being typed.
    const crossed = isCross(text.charCodeAt(from - 1)) || isCross(text.charCodeAt(i));
    if (i < end || i > from) segments.push({ start: from, end: i, border: crossed && isBorder(text, from, i) });
    from = i + 1;
  }
  return segments;
}

/** A bar that is not escaped, or a cross that a border runs into. */
function isEdge(text: string, start: number, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (BARS.has(code)) return text.charCodeAt(at - 1) !== BACKSLASH;
  if (code !== PLUS) return isBoxCross(code);
  const [before, after] = [at > start ? text[at - 1]! : "", at + 1 < end ? text[at + 1]! : ""];
  return /[-=:]/.test(before + after) || at === end - 1;
}

/** Lines of a table that are measured; no form has so many. */
const MEASURED = 500;

interface Placed {
  readonly segment: Segment;
  /** First column and the one after the last. */
  readonly from: number;
  readonly to: number;
}

interface Columns {
  readonly placed: readonly Placed[];
  /** The line has more cells than there are columns for, or is much shorter than they are. */
  readonly torn: boolean;
}

/** A line is so much shorter by what was deleted from a cell; by more where a cell was lost. */
const TYPED = 4;

/**
 * Finds the columns of a line's segments by where its bars stand under the crosses of the borders: nearest, for a
 * figure just typed has pushed the bars of its line aside. Chinese characters count as wide as they are printed, or
 * as one, as the writer of the table counted.
 */
function columnsOf(text: string, lines: readonly Line[]): (segments: readonly Segment[]) => Columns {
  const known = new Set<number>();
  const bars: Segment[][] = [];
  for (const line of lines) {
    const segments = segmentsOf(text, line);
    if (isGridRule(text, line)) for (const edge of edgesOf(text, segments, unitWidth)) known.add(edge);
    else if (segments.length > 0 && bars.length < MEASURED) bars.push(segments);
  }
  const fits = (width: Width) =>
    bars.reduce((sum, segments) => sum + edgesOf(text, segments, width).filter((edge) => known.has(edge)).length, 0);
  const width = bestWidth(fits);
  for (const segments of bars) {
    const found = edgesOf(text, segments, width);
    for (const [i, { border }] of segments.entries()) if (border) known.add(found[i]!).add(found[i + 1]!);
  }
  const edges = [...known].sort((a, b) => a - b);
  let above: readonly Placed[] = [];
  return (segments) => {
    const found = edgesOf(text, segments, width);
    // Bars that were pushed aside, as many as in the line above, are the same.
    if (above.length === segments.length && !found.every((edge) => known.has(edge))) {
      return { placed: segments.map((segment, i) => ({ ...above[i]!, segment })), torn: false };
    }
    const off = found.findIndex((edge) => !known.has(edge));
    const [kept, before] = off < 0 ? [found.length, -1] : [off, edges.indexOf(found[off - 1]!)];
    const [pushed, left] = [found.length - kept, edges.length - 1 - before];
    let last = -1;
    const indexes = found.map((edge, i) => {
      // Behind the first that was pushed aside as many cells as columns take them in turn.
      last = i >= kept && pushed === left ? last + 1 : Math.max(last + 1, nearest(edges, edge));
      return last;
    });
    above = segments.map((segment, i) => ({ segment, from: indexes[i]!, to: indexes[i + 1]! }));
    const isShort = found.at(-1)! < edges.at(-1)! - TYPED;
    return { placed: above, torn: off < 0 ? isShort : pushed > left || (isShort && pushed < left) };
  };
}

/** Where the bars around segments of a line stand, counted from the first of them. */
function edgesOf(text: string, segments: readonly Segment[], width: Width): number[] {
  const edges = [0];
  let at = 0;
  for (const { start, end } of segments) {
    for (let i = start; i < end; i++) at += width(text.charCodeAt(i));
    at += 1;
    edges.push(at);
  }
  return edges;
}

/** The index of the number closest to one, in ascending numbers. */
function nearest(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low > 0 && wanted - numbers[low - 1]! <= numbers[low]! - wanted ? low - 1 : low;
}
