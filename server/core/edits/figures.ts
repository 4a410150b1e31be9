import { editions } from "../../editions/index.js";
import { applyEdits, compose } from "../fix.js";
import { nameSlot, type Slot, slotsOf, type TableId } from "../form/edition.js";
import type { Text } from "../language.js";
import { readReports } from "../read.js";
import type { Report } from "../report.js";
import { type Edit, trim } from "../text.js";
import { type Line, lineOf, waysToWrite } from "./lines.js";

/** What is to stand in a slot of a report; "" leaves it blank. */
export interface Wanted {
  readonly id: string;
  readonly text: string;
}

export type Setting =
  | { readonly edits: readonly Edit[] }
  /** Why it cannot be written; `partial`: it can as soon as every figure of its line is given. */
  | { readonly refused: Text; readonly partial?: boolean };

/**
 * The smallest edits after which the slots hold what is wanted. They are tried before they are given: the text they
 * leave is read again and must say what is wanted, every other figure as before, and the same sections, rows and labels.
 * @param reports all reports of one text
 * @param index the report that the slots belong to
 */
export function setFigures(reports: readonly Report[], index: number, wanted: readonly Wanted[]): Setting {
  const report = reports[index];
  if (!report) return { refused: UNKNOWN };
  if (report.garbled) return { refused: GARBLED };
  const texts = new Map(wanted.map(({ id, text }) => [id, oneLine(text)]));
  const lines = linesOf(report, texts);
  if (!lines) return { refused: UNKNOWN };
  const { source } = report;
  const all = lines.flatMap((line) => waysToWrite(line)[0] ?? []);
  if (isMeant(reports, index, texts, applyEdits(source, all)))
    return { edits: all.filter((edit) => changes(source, edit)) };
  return oneByOne(reports, index, lines);
}

/** A figure is one word of one line. */
const oneLine = (text: string) => {
  const words = text.replace(/\s+/g, " ");
  const { start, end } = trim(words, 0, words.length);
  return words.slice(start, end);
};

const changes = (source: string, { start, end, text }: Edit) => source.slice(start, end) !== text;

const slotsIn = ({ edition }: Report, texts: ReadonlyMap<string, string>): Slot[] =>
  edition.tables.flatMap(slotsOf).filter(({ id }) => texts.has(id));

/** The lines of the form that hold what is wanted, in its order; undefined where a slot is not of this form. */
function linesOf(report: Report, texts: ReadonlyMap<string, string>): Line[] | undefined {
  const slots = slotsIn(report, texts);
  if (slots.length !== texts.size) return undefined;
  const lines = new Map<string, readonly Slot[]>();
  for (const slot of slots) {
    const line = lineOf(slot);
    lines.set(line[0]!.id, line);
  }
  return [...lines.values()].map((line) => ({
    report,
    form: line[0]!.table,
    slots: line,
    texts: line.map(({ id }) => texts.get(id)),
  }));
}

/** Line after line, each in the first way that reads as meant once it is made. */
function oneByOne(reports: readonly Report[], index: number, lines: readonly Line[]): Setting {
  const { source } = reports[index]!;
  let [now, text] = [reports, source];
  const steps: (readonly Edit[])[] = [];
  for (const { slots, texts } of lines) {
    const wanted = new Map(slots.flatMap(({ id }, i) => (texts[i] === undefined ? [] : [[id, texts[i]] as const])));
    const [line] = linesOf(now[index]!, wanted)!;
    const edits = waysToWrite(line!).find((way) => isMeant(now, index, wanted, applyEdits(text, way)));
    if (!edits) return refuse(line!);
    steps.push(edits);
    text = applyEdits(text, edits);
    now = readReports(text, editions);
  }
  return { edits: compose(source.length, steps).filter((edit) => changes(source, edit)) };
}

/** Whether a text, once it is read, says what is wanted and for the rest what it said before. */
function isMeant(before: readonly Report[], index: number, wanted: ReadonlyMap<string, string>, text: string): boolean {
  const after = readReports(text, editions);
  if (after.length !== before.length) return false;
  return after.every((report, i) => isSame(before[i]!, report, i === index ? wanted : NOTHING));
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function isSame(before: Report, after: Report, wanted: ReadonlyMap<string, string>): boolean {
  if (after.edition !== before.edition) return false;
  for (const [id, text] of wanted) if (after.figures.get(id)?.raw !== text) return false;
  for (const [id, { raw }] of before.figures) if (!wanted.has(id) && after.figures.get(id)?.raw !== raw) return false;
  const touched = new Set(slotsIn(after, wanted).flatMap((slot) => lineOf(slot).map(rowIdOf)));
  // The words of a table that could not be read, or was not there, are taken for prose.
  const isProse = [...before.tables, ...after.tables].every(({ readable }) => readable);
  const alike = before.tables.length < after.tables.length || !isProse || before.prose.text === after.prose.text;
  const known = new Set(before.tables.map(({ form }) => form.id));
  return alike && frameOf(before, known, touched) === frameOf(after, known, touched);
}

/** What else a report says: its sections, and of the tables that were there the rows that are not written. */
function frameOf({ sections, tables }: Report, known: ReadonlySet<TableId>, touched: ReadonlySet<string>): string {
  const rows = tables
    .filter(({ form }) => known.has(form.id))
    .flatMap(({ form, rows, surplus }) => [
      [form.id, surplus.length],
      ...rows
        .filter((row) => !touched.has(`${form.id}/${row.form.id}`))
        .map((row) => [form.id, row.form.id, row.label?.text, row.displaced, row.figures.length]),
    ]);
  const headings = sections.map(({ heading, doubled, displaced }) => [heading.title.text, doubled, displaced]);
  return JSON.stringify([headings, rows]);
}

const rowIdOf = ({ table, row }: Slot) => `${table.id}/${row.id}`;

function refuse({ report, form, slots, texts }: Line): Setting {
  const text = texts.find((each) => each !== undefined)!;
  const slot = slots[texts.indexOf(text)]!;
  const name = nameSlot(slot);
  const table = report.tables.find((each) => each.form.id === form.id);
  const isRead = report.figures.has(slot.id);
  const partial = texts.includes(undefined) && !isRead && table !== undefined;
  if (partial) {
    return {
      partial,
      refused: {
        zh: `${name.zh}所在的行在原稿中缺格或缺失，单填一格对不上列。请把这一行各格填齐，届时一并写入原稿。`,
        en: `The line of ${name.en} is lost or lacks cells in the draft, so that one figure alone cannot be placed. Fill in the whole line; it is written to the draft at once.`,
      },
    };
  }
  if (text === "" && isRead) {
    return {
      refused: {
        zh: `${name.zh}不能清空：这种排版中空格不留痕迹，清空后本行各数会对不上列。没有发生的请填 0。`,
        en: `${name.en} cannot be blanked: this layout leaves no trace of a blank cell, and the line could not be told apart. Write 0 where nothing happened.`,
      },
    };
  }
  if (!isRead && table !== undefined) {
    return {
      refused: {
        zh: `${name.zh}所在的行没有写入：原稿中这一行缺失或缺格，照邻近各行补写后仍读不准。请直接在原稿中补上这一行。`,
        en: `The line of ${name.en} was not written: it is lost or lacks cells in the draft, and written like those beside it it could not be read for certain. Put it back in the draft itself.`,
      },
    };
  }
  return {
    refused: {
      zh: `“${text}”没有写入${name.zh}：写入后这张表就读不准了。请填数字，或直接在原稿中修改。`,
      en: `“${text}” was not written to ${name.en}: the table could not be read with it. Write a number, or edit the draft itself.`,
    },
  };
}

const UNKNOWN: Text = {
  zh: "这一格不在本报告的格式中，没有写入。请重新打开表格视图。",
  en: "This cell is not of the report's form; nothing was written. Open the table view again.",
};
const GARBLED: Text = {
  zh: "原稿的表格没有读出，无法从视图写入。请从 Word、WPS 或网页重新复制表格到原稿。",
  en: "The draft's tables could not be read, so nothing can be written from the view. Copy them again from Word, WPS or the web page.",
};
