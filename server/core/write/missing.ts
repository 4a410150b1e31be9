import { lineEnd } from "../document/area.js";
import { isPage, regionOf } from "../document/region.js";
import { placeOf } from "../edits/missed.js";
import { blockStart, insertHeading } from "../edits/sections.js";
import { withLineEndsOf } from "../fix.js";
import type { Edition, SectionForm, TableForm } from "../form/edition.js";
import { formOf } from "../form/marks.js";
import { headingOf } from "../form/phrases.js";
import { inBoth, LIST, NOTHING, type Text } from "../language.js";
import type { Report, Section } from "../report.js";
import { type Edit, trim } from "../text.js";
import type { Rewrite } from "./rewrite.js";
import { joinLines, layoutLike, writeTable } from "./table.js";

/**
 * Puts what is missing where the form has it: headings of sections, set as the draft's others, and blank tables in the
 * layout of its others. What stands there already is not moved. Undefined where nothing is missing, and where the tables are
 * there but were lost in conversion.
 */
export function insertMissing(report: Report): Rewrite | undefined {
  if (report.garbled) return undefined;
  const edition = editionFor(report);
  const missing = edition.sections.flatMap((section) => missingIn(report, edition, section));
  if (missing.length === 0) return undefined;
  return {
    title: inBoth((language) => {
      const list = missing.map(({ what }) => what[language]).join(LIST[language]);
      return language === "zh" ? `插入${list}` : `Insert ${list}`;
    }),
    edits: missing.map(({ edit }) => withLineEndsOf(report.source, edit)),
  };
}

/** The form of the draft's own tables; without any, that of its year. */
const editionFor = ({ tables, year, edition }: Report): Edition =>
  (tables.length === 0 && year !== undefined && formOf(year)) || edition;

const WITH: Text = { zh: "及其空白表格", en: " with its blank table" };
const BELOW: Text = { zh: "的空白表格", en: ": its blank table" };

function missingIn(report: Report, edition: Edition, section: SectionForm): { what: Text; edit: Edit }[] {
  const own = report.sections.find(({ form, doubled }) => form.numeral === section.numeral && !doubled);
  const form = edition.tables.find(({ id }) => id === section.numeral);
  const lost = form && !report.tables.some((table) => table.form.id === form.id) ? form : undefined;
  if (own && !lost) return [];
  const table = lost ? blankTable(report, lost) : undefined;
  const edit = own ? below(report, own, table!) : newSection(report, edition, section, table);
  const blank = own ? BELOW : table ? WITH : NOTHING;
  return [{ what: inBoth((language) => `“${headingOf(section)}”${blank[language]}`), edit }];
}

function blankTable({ source, tables }: Report, form: TableForm): string {
  const layout = isPage(source) ? "html" : layoutLike(tables[0]?.layout, source);
  return joinLines(writeTable(form, () => "", layout));
}

/** A table at the end of its section; that of another may end in blank cells, which are white space. */
function below({ source, tables }: Report, { heading, body }: Section, table: string): Edit {
  const ends = tables.map((each) => regionOf(source, each).end).filter((end) => end <= body.end);
  const at = lineEnd(source, Math.max(heading.end, trim(source, body.start, body.end).end, ...ends));
  return { start: at, end: at, text: `\n\n${table}` };
}

function newSection(report: Report, edition: Edition, section: SectionForm, table = ""): Edit {
  const { source } = report;
  const place = placeFor(report, edition, section);
  const { start, end, text } = insertHeading(report, section, place);
  const whole = table ? `${text}${table}\n\n` : text;
  // On a page that has lost its line ends the line goes on behind it.
  const isOpen =
    place > 0 && !/[\r\n>]/.test(source[place - 1]!) && /^(?:$|[\r\n])/.test(source.slice(place, place + 1));
  return { start, end, text: isOpen ? `\n\n${whole.trimEnd()}` : whole };
}

/** Above what the section says if that stands there; else above the next section, the signature or the end. */
function placeFor(report: Report, edition: Edition, section: SectionForm): number {
  const { source, sections, tables, signature } = report;
  const index = edition.sections.indexOf(section);
  const find = (numeral: string | undefined) => sections.find(({ form }) => form.numeral === numeral);
  const has = (numeral: string) => tables.some(({ form }) => form.id === numeral);
  const isTabular = edition.tables.some(({ id }) => id === section.numeral);
  const above = edition.sections[index - 1]?.numeral;
  const said = placeOf(report, section);
  // Words may be those of another section that lost its heading too.
  const isOwn = isTabular ? has(section.numeral) : above === undefined || find(above) || has(above);
  if (said.follows && isOwn) return said.at;
  const next = edition.sections.slice(index + 1).flatMap(({ numeral }) => find(numeral) ?? [])[0];
  return next ? blockStart(source, next.start) : signature ? blockStart(source, signature.start) : said.at;
}
