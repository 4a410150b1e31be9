import type { Table } from "../report.js";
import { SEVERAL } from "./marks.js";

/**
 * Whether most rows of a table are followed by themselves once more: its lines hold the table of another report as well,
 * as a comparison of two years has them.
 */
export function isBesideAnother({ rows, surplus }: Table): boolean {
  const again = surplus.filter(({ start, repeats }) => {
    const own = rows.findLast((row) => row.start <= start);
    return repeats !== undefined && own?.form === repeats;
  });
  return again.length * 2 > rows.length && again.length > SEVERAL;
}
