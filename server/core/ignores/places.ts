import { type Edition, nameRowOf, nameSlot, slotsOf } from "../form/edition.js";
import { headingOf } from "../form/phrases.js";
import type { Text } from "../language.js";

/** What the `at` of an ignore may name. */
export interface NamedPlace {
  readonly at: string;
  /** As a reader knows it. */
  readonly name: Text;
}

/** Every place of the forms by its name: figures, rows, tables, sections; what several forms have, by the first of them. */
export function namedPlaces(editions: readonly Edition[]): NamedPlace[] {
  const places = editions.flatMap(({ sections, tables }) => [
    ...tables.flatMap((table) => [
      ...slotsOf(table).map((slot) => ({ at: slot.id, name: nameSlot(slot) })),
      ...table.blocks.flatMap((block) =>
        block.rows.map((row) => ({ at: `${table.id}/${row.id}`, name: nameRowOf(table, block, row) })),
      ),
    ]),
    ...sections.map((section) => ({ at: section.numeral, name: quoted(headingOf(section)) })),
  ]);
  const first = new Map<string, NamedPlace>();
  for (const place of [...places, ...BEFORE_SECTIONS]) if (!first.has(place.at)) first.set(place.at, place);
  return [...first.values()];
}

const quoted = (heading: string): Text => ({ zh: heading, en: `“${heading}”` });

const BEFORE_SECTIONS: readonly NamedPlace[] = [
  { at: "标题", name: { zh: "报告的标题", en: "title of the report" } },
  { at: "引言", name: { zh: "第一个标题以前的文字", en: "words before the first heading" } },
];
