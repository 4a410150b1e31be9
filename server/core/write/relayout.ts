import { isPage, regionOf } from "../document/region.js";
import { applyEdits, withLineEndsOf } from "../fix.js";
import { cut } from "../layouts/index.js";
import type { Report, Table } from "../report.js";
import { type Edit, foldText, type Span } from "../text.js";
import { drafted } from "./drafted.js";
import { readsAlike } from "./same.js";
import { joinLines, type Writable, writeGrid } from "./table.js";

/**
 * Writes a table of a draft in another layout: the draft's own words, each figure character by character as it stands,
 * blanks and unreadable ones among them. Undefined unless the result reads the same, and where the table holds words that
 * have no cell in the form: they would be lost.
 * @param reports all that the text was read as
 */
export function relayout(
  report: Report,
  table: Table,
  layout: Writable,
  reports: readonly Report[] = [report],
): Edit | undefined {
  const { source } = report;
  const written = drafted(report, table);
  if (!written || (layout !== "html" && isPage(source))) return undefined;
  const region = regionOf(source, table);
  const text = joinLines(writeGrid(written.grid, written.textOf, layout));
  const edit = withLineEndsOf(source, { ...region, text: apart(source, region, text) });
  const before = wordsIn(source, region);
  const after = wordsIn(applyEdits(source, [edit]), { start: edit.start, end: edit.start + edit.text.length });
  return holdsAll(after, before) && readsAlike(source, reports, [edit]) ? edit : undefined;
}

/** With a blank line where the prose would touch the table: there Markdown begins and ends none. */
function apart(source: string, { start, end }: Span, text: string): string {
  const before = /[^\r\n](?:\r\n|\r|\n)$/.test(source.slice(Math.max(0, start - 3), start));
  const after = /^(?:\r\n|\r|\n)[^\r\n]/.test(source.slice(end, end + 3));
  return (before ? "\n" : "") + text + (after ? "\n" : "");
}

/** How often each character stands in the cells of a region; quotation marks are what Excel puts around broken lines. */
function wordsIn(source: string, { start, end }: Span): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of cut(source)) {
    if (row.start < start || row.end > end) continue;
    const words = foldText(row.cells.map(({ text }) => text).join("")).replaceAll('"', "");
    for (const unit of words) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

const holdsAll = (all: ReadonlyMap<string, number>, some: ReadonlyMap<string, number>) =>
  [...some].every(([unit, count]) => (all.get(unit) ?? 0) >= count);
