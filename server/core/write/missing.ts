import { lineEnd, lineStart } from "../document/area.js";
import { isPage, regionOf } from "../document/region.js";
import { withLineEndsOf } from "../fix.js";
import type { Edition, SectionForm } from "../form/edition.js";
import { formOf } from "../form/marks.js";
import { headingOf } from "../form/phrases.js";
import { inBoth, LIST, type Text } from "../language.js";
import type { Report } from "../report.js";
import { placeOf } from "../rules/section-missing.js";
import { type Edit, trim } from "../text.js";
import type { Rewrite } from "./rewrite.js";
import { layoutLike, writeTable } from "./table.js";

/**
 * Puts what is missing where the form has it: headings of sections, in the draft's own way of writing them, and blank tables
 * in the layout of its others. What stands there already is not moved. Undefined where nothing is missing, where the tables
 * are there but were lost in conversion, and in pages of HTML.
 */
export function insertMissing(report: Report): Rewrite | undefined {
  if (report.garbled || isPage(report.source)) return undefined;
  const edition = editionFor(report);
  const missing = edition.sections.flatMap((section) => missingIn(report, edition, section));
  if (missing.length === 0) return undefined;
  return {
    title: inBoth((language) => {
      const list = missing.map(({ what }) => what[language]).join(LIST[language]);
      return language === "zh" ? `插入${list}` : `Insert ${list}`;
    }),
    edits: missing.map(({ edit }) => edit),
  };
}

/** The form of the draft's own tables; without any, that of its year. */
const editionFor = ({ tables, year, edition }: Report): Edition =>
  (tables.length === 0 && year !== undefined && formOf(year)) || edition;

function missingIn(report: Report, edition: Edition, section: SectionForm): { what: Text; edit: Edit }[] {
  const { source, sections, tables } = report;
  const own = sections.find(({ form, doubled }) => form.numeral === section.numeral && !doubled);
  const form = edition.tables.find(({ id }) => id === section.numeral);
  const table = form && !tables.some((each) => each.form.id === form.id) ? form : undefined;
  if (own && !table) return [];
  const lines = [
    ...(own ? [] : headingLike(report, section)),
    ...(table ? writeTable(table, () => "", layoutLike(tables[0]?.layout, source)) : []),
  ];
  const at = own ? own.body.end : placeFor(report, edition, section);
  const heading = `“${headingOf(section)}”`;
  const blank = own ? BELOW : table ? WITH : NONE;
  return [
    {
      what: inBoth((language) => heading + blank[language]),
      edit: withLineEndsOf(source, behind(report, at, lines)),
    },
  ];
}

const NONE: Text = { zh: "", en: "" };
const WITH: Text = { zh: "及其空白表格", en: " with its blank table" };
const BELOW: Text = { zh: "的空白表格", en: ": its blank table" };

/** Above what the section says if that stands there; else above the next section, the signature or the end. */
function placeFor(report: Report, edition: Edition, section: SectionForm): number {
  const { source, sections, tables, signature, end } = report;
  const table = tables.find((each) => each.form.id === section.numeral);
  if (table) return regionOf(source, table).start;
  const index = edition.sections.indexOf(section);
  const find = (numeral: string | undefined) => sections.find(({ form }) => form.numeral === numeral);
  const isTabular = edition.tables.some(({ id }) => id === section.numeral);
  const said = isTabular ? undefined : placeOf(report, section);
  const above = edition.sections[index - 1]?.numeral;
  const isBounded = above === undefined || find(above) || tables.some((each) => each.form.id === above);
  if (said?.follows && isBounded) return said.at;
  const next = edition.sections.slice(index + 1).flatMap(({ numeral }) => find(numeral) ?? [])[0];
  return next ? lineStart(source, next.heading.start) : signature ? lineStart(source, signature.start) : end;
}

/** The heading as the draft writes its others: marks of Markdown, indent, bold type. */
function headingLike({ source, sections }: Report, section: SectionForm): string[] {
  const model = sections.find(({ doubled }) => !doubled)?.heading;
  const before = model ? source.slice(lineStart(source, model.start), model.start) : "";
  const after = model ? /^[^\r\n]*/.exec(source.slice(model.end))![0] : "";
  const marks = (text: string) => (/^[#*\s]*$/.test(text) ? text : "");
  return [marks(before) + headingOf(section) + marks(after).trimEnd(), ""];
}

/** Writes lines behind the last words before a place, parted from them as the draft parts its sections. */
function behind({ source, sections, tables }: Report, place: number, lines: readonly string[]): Edit {
  // A table may end in blank cells, which are white space.
  const ends = tables.map((table) => regionOf(source, table).end).filter((end) => end <= place);
  const words = trim(source, 0, place).end;
  const at = words === 0 ? 0 : lineEnd(source, Math.max(words, ...ends));
  const text = lines.slice(0, lines.findLastIndex((line) => line !== "") + 1).join("\n");
  if (at === 0) return { start: 0, end: 0, text: `${text}\n\n` };
  const isLoose =
    sections.length === 0 ||
    sections.some(({ start }) =>
      /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$/.test(source.slice(0, lineStart(source, start))),
    );
  return { start: at, end: at, text: (isLoose || lines.length > 2 ? "\n\n" : "\n") + text };
}
