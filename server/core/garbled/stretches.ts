import type { Edition, TableForm } from "../form/edition.js";
import { findLabels, headsOf, type Labels, placeOf } from "../form/labels.js";
import type { Cell } from "../layouts/cell.js";
import { foldText } from "../text.js";
import { FIGURE, SENTENCE } from "./marks.js";

/** Labels of rows, then figures, as they follow each other in the text, whatever parts them. */
export interface Stretch {
  readonly labels: readonly number[];
  /** Folded. */
  readonly figures: readonly string[];
}

/** What a text holds of a table whose rows have labels, from its section's heading to the heads of the next table. */
export function stretchesOf(cells: readonly Cell[], edition: Edition, table: TableForm, labels: Labels): Stretch[] {
  const place = placeOf(edition, table);
  const heads = headKeys([table]);
  const next = headKeys(edition.tables.slice(edition.tables.indexOf(table) + 1));
  const title = foldText(edition.sections.find(({ numeral }) => numeral === table.id)?.title ?? table.name.zh);
  let stretches: Stretch[] = [];
  let begun = false;
  for (const { words, figures } of alternating(cells)) {
    const found = findLabels(words, labels);
    const own = found.flatMap(({ label, end }) => {
      const row = label.rows.get(place);
      return row && !row.weak ? [{ index: row.index, end }] : [];
    });
    const last = own.at(-1)?.end ?? 0;
    begun ||= last > 0 || words.includes(title) || found.some(({ label }) => heads.has(label.key));
    const ends = found.some(({ label, start }) => start >= last && next.has(label.key));
    if (begun) stretches.push({ labels: [...new Set(own.map(({ index }) => index))], figures: ends ? [] : figures });
    if (!ends) continue;
    if (stretches.some(({ labels }) => labels.length > 0)) break;
    // A table of contents has the headings of both.
    stretches = [];
    begun = false;
  }
  return stretches;
}

/** Words run together and folded, then the figures that follow them; sentences are left out. */
function* alternating(
  cells: readonly Cell[],
): Iterable<{ readonly words: string; readonly figures: readonly string[] }> {
  let words = "";
  let figures: string[] = [];
  for (const { text } of cells) {
    if (text.length > SENTENCE || text.includes("。")) continue;
    const word = foldText(text);
    if (FIGURE.test(word)) {
      figures.push(word);
      continue;
    }
    if (figures.length > 0) yield { words, figures };
    words = figures.length > 0 ? word : words + word;
    figures = [];
  }
  yield { words, figures };
}

/** The heads of tables, without the short ones, 总计 or 其他, that stand in every table. */
const headKeys = (tables: readonly TableForm[]) =>
  new Set(tables.flatMap(({ blocks }) => blocks.flatMap(headsOf).flat().map(foldText)).filter((key) => key.length > 2));
