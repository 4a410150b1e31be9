import { editions } from "../../editions/index.js";
import { regionOf } from "../document/region.js";
import { figuresIn } from "../figures/empty.js";
import { withLineEndsOf } from "../fix.js";
import { type Edition, nameRow, type RowForm, type Slot, slotId, slotsOf, type TableForm } from "../form/edition.js";
import { rowsOf } from "../form/labels.js";
import { formOf } from "../form/marks.js";
import { join, plural, type Text } from "../language.js";
import { readReports } from "../read.js";
import type { Figure, Report, Table } from "../report.js";
import { drafted } from "./drafted.js";
import type { NotedEdit, Rewrite } from "./rewrite.js";
import { readsWith } from "./same.js";
import { joinLines, layoutLike, writeTable } from "./table.js";

/**
 * Puts the tables into the form of the report year; those that are in it stay as they are. A figure is kept where that form
 * has its row and its column; the other cells are left blank, and what has no cell any more is dropped: the notes say which.
 * Undefined where the form fits, where a table is not read for certain in either form, or the result would not read as
 * written.
 * @param reports all that the text was read as
 */
export function convertEdition(report: Report, reports: readonly Report[] = [report]): Rewrite | undefined {
  const { source, year } = report;
  const right = year === undefined ? undefined : formOf(year);
  if (!right || (right.form === report.edition.form && report.tables.every(isWhole))) return undefined;
  const at = reports.indexOf(report);
  const [now, old] = [readAs(report, at, right, true), readAs(report, at, right, false)];
  const kept = now.tables.filter((table) => drafted(now, table));
  const others = right.tables.filter(({ id }) => !kept.some(({ form }) => form.id === id));
  const converted = others.flatMap(({ id }) => {
    const table = old.tables.find(({ form }) => form.id === id);
    return table && isWhole(table) ? [convert(old, table, right)] : [];
  });
  if (converted.length === 0 || converted.length < others.length) return undefined;
  const edits = converted.map(({ edit }) => edit).sort((a, b) => a.start - b.start);
  const written = new Map([
    ...kept.flatMap((table) => figuresIn(table).map(({ id, raw }) => [id, raw] as const)),
    ...converted.flatMap(({ figures }) => [...figures]),
  ]);
  const isRight = (before: Report, after: Report) =>
    before === report ? after.edition.form === right.form && says(after, written) : says(after, before.figures);
  if (!readsWith(source, reports, edits, isRight)) return undefined;
  const sum = (key: keyof Counts) => converted.reduce((total, one) => total + one.counts[key], 0);
  const counts = sayCounts({ kept: sum("kept"), blank: sum("blank"), dropped: sum("dropped") });
  return { title: sayForm(join(converted.map(({ form }) => form.name)), right, counts), edits };
}

const isWhole = ({ readable, surplus }: Table) => readable && surplus.length === 0;

/** The report as it reads under the right form, or under the best of the others. */
function readAs(report: Report, at: number, right: Edition, isRight: boolean): Report {
  const isAsked = ({ form }: Edition) => (form === right.form) === isRight;
  return isAsked(report.edition) ? report : (readReports(report.source, editions.filter(isAsked))[at] ?? report);
}

/** Whether these figures, and no others, stand there. */
function says({ figures }: Report, written: ReadonlyMap<string, string | Figure>): boolean {
  const rawOf = (one: string | Figure | undefined) => (typeof one === "string" ? one : one?.raw);
  return figures.size === written.size && [...figures].every(([id, { raw }]) => rawOf(written.get(id)) === raw);
}

interface Counts {
  readonly kept: number;
  readonly blank: number;
  readonly dropped: number;
}

const sayCounts = ({ kept, blank, dropped }: Counts): Text => ({
  zh: `保留 ${kept} 个数字，${blank} 格留空待填，舍去 ${dropped} 个`,
  en: `${plural(kept, "figure")} kept, ${plural(blank, "cell")} left blank, ${dropped} dropped`,
});

const sayForm = (tables: Text, { name }: Edition, counts: Text): Text => ({
  zh: `${tables.zh}换为 ${name.zh}：${counts.zh}`,
  en: `${tables.en} in the ${name.en}: ${counts.en}`,
});

interface Converted {
  readonly form: TableForm;
  /** What is written in each cell of the form. */
  readonly figures: ReadonlyMap<string, string>;
  readonly counts: Counts;
  readonly edit: NotedEdit;
}

function convert(report: Report, table: Table, right: Edition): Converted {
  const { source } = report;
  const form = right.tables.find(({ id }) => id === table.form.id)!;
  const slots = slotsOf(form);
  const figures = new Map(slots.map((slot) => [slot.id, carried(report, table, slot)]));
  const gone = slotsOf(table.form).filter((slot) => !figures.has(slot.id) && !isNothing(report, slot, form));
  const kept = [...figures.values()].filter((raw) => raw !== "").length;
  const counts = { kept, blank: slots.length - kept, dropped: gone.length };
  const text = joinLines(writeTable(form, (slot) => figures.get(slot)!, layoutLike(table.layout, source)));
  const note = { label: sayForm(form.name, right, sayCounts(counts)), description: sayGone(report, gone) };
  return { form, figures, counts, edit: { ...withLineEndsOf(source, { ...regionOf(source, table), text }), note } };
}

/** What the old table says for a cell of the new one. What was 0 as a whole is 0 in each of the parts that it now has. */
function carried({ figures }: Report, { form }: Table, { id, row, column }: Slot): string {
  const own = figures.get(id);
  if (own) return own.raw;
  const whole = rowsOf(form).find((old) => isPart(row, old.row));
  return whole && isZero(figures.get(slotId(form.id, whole.row.id, column.id))) ? "0" : "";
}

/** Whether nothing is lost with a figure that has no cell in the new form: it is blank, or a 0 that its parts now say. */
function isNothing({ figures }: Report, { id, row }: Slot, form: TableForm): boolean {
  const figure = figures.get(id);
  const isParted = rowsOf(form).some((part) => isPart(part.row, row));
  return !figure || figure.raw === "" || (isParted && isZero(figure));
}

const isPart = ({ groups }: RowForm, whole: RowForm) => groups.at(-1) === whole.label;

const isZero = (figure: Figure | undefined) => figure?.reading.state === "number" && figure.reading.value === 0;

/** Beyond so many their list no longer helps. */
const SHOWN = 30;

function sayGone({ figures }: Report, gone: readonly Slot[]): Text {
  if (gone.length === 0) return { zh: "原有数字全部保留", en: "every figure is kept" };
  const shown = gone
    .slice(0, SHOWN)
    .map((slot) => `${nameRow(slot.block, slot.row)}·${slot.column.label} ${figures.get(slot.id)!.raw}`);
  const more = gone.length - shown.length;
  return {
    zh: `舍去：${shown.join("、")}${more > 0 ? `，等 ${gone.length} 个` : ""}`,
    en: `Dropped: ${shown.map((one) => `“${one}”`).join(", ")}${more > 0 ? `, ${gone.length} in all` : ""}`,
  };
}
