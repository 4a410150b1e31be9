import type { Edition } from "../form/edition.js";
import { headingOf, preamble, titleOf } from "../form/phrases.js";
import { type Writable, writeTable } from "./table.js";

/** What goes into a blank form: nothing, a zero, a snippet's tab stop. */
export interface Filling {
  readonly organ: string;
  readonly year: string;
  /** By the slot that it is for. */
  figure(slot: string): string;
  /** What stands under the heading of a section that has no table. */
  prose(numeral: string): string;
  /** What stands under the title; the grounds alone, unless told. */
  readonly opening?: string;
  /** How the title (1) and the headings of sections (2) are written, where the layout marks them. */
  heading?(text: string, level: 1 | 2): string;
}

/** The whole form, as the lines of a draft. */
export function blankReport({ sections, tables }: Edition, filling: Filling, layout: Writable = "lines"): string[] {
  const content = (numeral: string) => {
    const table = tables.find(({ id }) => id === numeral);
    if (!table) return [filling.prose(numeral), ""];
    const lines = writeTable(table, filling.figure, layout);
    return lines.at(-1) === "" ? lines : [...lines, ""];
  };
  const { opening = preamble, heading = (text) => text } = filling;
  return [
    heading(titleOf(filling), 1),
    "",
    opening,
    "",
    ...sections.flatMap((section) => [heading(headingOf(section), 2), "", ...content(section.numeral)]),
  ];
}
