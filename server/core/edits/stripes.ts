import type { Table, TableRow } from "../report.js";

/** What opens a row of HTML. */
const OPENING = /^<tr\b[^<>]*>/i;

/** A row of HTML that comes between two others, where a tool has marked the rows by turns: class odd, class even. */
export function striped(
  source: string,
  { layout, rows }: Table,
  text: string,
  neighbour: TableRow | undefined,
): string {
  if (layout !== "html" || !neighbour) return text;
  const openingOf = ({ start, end }: TableRow) => OPENING.exec(source.slice(start, end))?.[0] ?? "";
  const openings = rows.map(openingOf);
  const [one, other, ...more] = new Set(openings);
  if (!one || !other || more.length > 0) return text;
  // One pair is alike where the row was lost.
  const alike = openings.filter((opening, i) => i > 0 && opening === openings[i - 1]);
  if (alike.length > 1) return text;
  return text.replace(OPENING, openingOf(neighbour) === one ? other : one);
}
