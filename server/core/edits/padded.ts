import { printedWidth, unitWidth, type Width, widthOf } from "../layouts/width.js";
import type { Table } from "../report.js";
import { commonest } from "../text.js";

/** A bar that is not escaped. */
const BAR = /(?<!\\)\|/;

/** Fewer rows may be as wide as each other by chance. */
const SEVERAL = 3;

/** A row between bars, its cells padded as those of the other rows are in columns that are as wide all the way down. */
export function paddedLike(source: string, { layout, rows }: Table, row: string): string {
  if (layout !== "pipes" || /[\r\n]/.test(row)) return row;
  const own = row.split(BAR);
  const others = rows
    .map(({ start, end }) => source.slice(start, end).split(BAR))
    .filter((cells) => cells.length === own.length && !cells.some((cell) => /[\r\n]/.test(cell)));
  if (others.length < SEVERAL) return row;
  const columnOf = (k: number) => others.map((cells) => cells[k]!);
  return own.map((cell, k) => paddedIn(columnOf(k), cell)).join("|");
}

/** A cell padded as those of its column are: of one width, by either count, or no narrower than the dashes below the heads. */
function paddedIn(column: readonly string[], cell: string): string {
  for (const width of [unitWidth, printedWidth]) {
    const widths = column.map((other) => widthOf(other, width));
    const common = commonest(widths, 0);
    if (widths.filter((each) => each === common).length * 5 >= widths.length * 4)
      return padded(cell, common, column, width);
  }
  return padded(cell, Math.min(...column.map(({ length }) => length)), column, unitWidth);
}

/** A cell as wide as those of its column, flush at the side at which they are; as it is where they are at neither. */
function padded(cell: string, to: number, column: readonly string[], width: Width): string {
  const words = cell.trim();
  const written = column.filter((other) => other.trim() !== "");
  const before = new Set(written.map((other) => other.length - other.trimStart().length));
  const behind = new Set(written.map((other) => other.length - other.trimEnd().length));
  if (written.length === 0 || Math.min(before.size, behind.size) > 1) return cell;
  const [near, far] = before.size === 1 ? [before, behind] : [behind, before];
  const margin = Math.min(...near);
  const isPadded = far.size > 1 || Math.max(...far) > margin + 1;
  if (!isPadded) return cell;
  // The widest cell of the column may be the one that was lost.
  const least = Math.min(1, ...far);
  const room = Math.max(0, to - widthOf(words, width) - margin - least);
  const [edge, pad] = [" ".repeat(margin), " ".repeat(room + least)];
  return near === before ? edge + words + pad : pad + words + edge;
}
