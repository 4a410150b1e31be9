import type { Cell, Row } from "./cell.js";
import type { Line } from "./lines.js";
import { joinPieces, lineBreak, type Piece } from "./pieces.js";
import { piecesOf } from "./pipes.js";
import { withoutSpans } from "./spans.js";

const OPEN = /^\s*\{\|/;
const CLOSE = /^\s*\|\}/;
const ROW = /^\s*\|-/;
const CELL = /^\s*[|!](?![-}+])/;
/** Attributes before the content of a cell: width="10%"| */
const ATTRIBUTES = /^\s*(?:[\w-]+\s*=\s*(?:"[^"]*"|[^\s|"]+)\s*)+\|(?!\|)/;
/** What parts cells that stand on one line. */
const NEXT = /\|\||!!/g;

/** The last line of each table that begins with a line `{|`, as MediaWiki writes them, by the first; one that nothing ends is none. */
export function wikiTables(text: string, lines: readonly Line[]): ReadonlyMap<number, number> {
  const tables = new Map<number, number>();
  let last: number | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    const written = text.slice(lines[i]!.start, lines[i]!.end);
    if (CLOSE.test(written)) last = i;
    else if (last !== undefined && OPEN.test(written)) tables.set(i, last);
  }
  return tables;
}

/** Cuts such a table: |- begins a row, | or ! a cell, which goes on to the next of these. */
export function cutWiki(text: string, lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let cells: Piece[][] = [];
  let places: number[] = [];
  let [start, end] = [0, 0];
  const flush = () => {
    if (cells.length > 0) rows.push({ start, end, cells: cells.map(cellOf), layout: "wiki" });
    cells = [];
    places = [];
  };
  const cellOf = (pieces: Piece[], index: number): Cell => withoutSpans(joinPieces(text, pieces, places[index]!));
  for (const line of lines) {
    const written = text.slice(line.start, line.end);
    if (ROW.test(written) || OPEN.test(written) || CLOSE.test(written)) flush();
    else if (CELL.test(written)) {
      if (cells.length === 0) start = line.start;
      for (const at of cellStarts(written)) {
        const from = line.start + at.from;
        places.push(Math.min(from + (written[at.from] === " " ? 1 : 0), line.end));
        cells.push([...piecesOf(text, from, line.start + at.to), lineBreak(line.start + at.to)]);
      }
      end = line.end;
    } else if (cells.length > 0) {
      cells.at(-1)!.push(...piecesOf(text, line.start, line.end), lineBreak(line.end));
      end = line.end;
    }
  }
  flush();
  return rows;
}

/** Where the cells of a line begin and end, without their attributes. */
function* cellStarts(written: string): Iterable<{ from: number; to: number }> {
  const first = /[|!]/.exec(written)!.index + 1;
  const parts = [...written.slice(first).matchAll(NEXT)].map(({ index }) => first + index);
  for (const [i, from] of [first, ...parts.map((at) => at + 2)].entries()) {
    const to = parts[i] ?? written.length;
    const attributes = ATTRIBUTES.exec(written.slice(from, to));
    yield { from: from + (attributes?.[0].length ?? 0), to };
  }
}
