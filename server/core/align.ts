import type { BlockForm, Edition, RowForm, Slot, TableForm } from "./edition.js";
import { slotsOf } from "./edition.js";
import { type FoundLabel, headsOf, type Place, placeOf, rowsOf, writtenAs } from "./labels.js";
import type { Cell } from "./layouts/cell.js";
import { readNumber } from "./number.js";
import { isWhole, type Placed, type Record, ROWED, sourceSpan, wordAt } from "./records.js";
import type { Figure, Head, SurplusRow, Table, TableRow } from "./report.js";
import { foldText, type Span } from "./text.js";

/** What aligning needs of an edition, derived once. */
interface Outline {
  /** Each label of the tables with its other forms, folded. */
  readonly labels: readonly (readonly string[])[];
  readonly tables: readonly TableOutline[];
}
interface TableOutline {
  readonly form: TableForm;
  readonly place: Place;
  readonly rows: readonly RowOutline[];
  readonly heads: ReadonlySet<string>;
  /** Those that no other table has. */
  readonly ownHeads: ReadonlySet<string>;
}
interface RowOutline {
  readonly row: RowForm;
  readonly block: BlockForm;
  readonly key: string;
  readonly slots: readonly Slot[];
  /** Its groups' labels as they may run together before its own, folded; the longest first. */
  readonly groups: readonly string[];
}

const outlines = new WeakMap<Edition, Outline>();

function outlineOf(edition: Edition): Outline {
  const known = outlines.get(edition);
  if (known) return known;
  const tables = edition.tables.map((form) => outlineTable(edition, form));
  const labels = edition.tables.flatMap((form) =>
    form.blocks.flatMap((block) => [...headsOf(block), ...(block.abreast ? [] : required(block).map(writtenAs))]),
  );
  const outline = { labels: unique(labels.map((forms) => forms.map(foldText))), tables };
  outlines.set(edition, outline);
  return outline;
}

const required = (block: BlockForm) => block.rows.filter((row) => !row.optional);

const unique = (labels: string[][]) => [...new Map(labels.map((forms) => [forms.join(), forms])).values()];

function outlineTable(edition: Edition, form: TableForm): TableOutline {
  const slots = slotsOf(form);
  const rows = rowsOf(form).map(({ row, block }) => ({
    row,
    block,
    key: foldText(row.label),
    slots: slots.filter((slot) => slot.row === row && slot.block === block),
    groups: row.groups.map((_, i) => foldText(row.groups.slice(i).join(""))),
  }));
  const heads = headKeys(form);
  const others = new Set(edition.tables.flatMap((table) => (table === form ? [] : [...headKeys(table)])));
  const ownHeads = new Set([...heads].filter((head) => !others.has(head)));
  return { ownHeads, form, place: placeOf(edition, form), rows, heads };
}

const headKeys = (form: TableForm) => new Set(form.blocks.flatMap(headsOf).flatMap((forms) => forms.map(foldText)));

/** The edition whose labels the text holds best, and how much of it: 0 to 1. Labels of others count against none. */
export function chooseEdition(
  records: readonly Record[],
  editions: readonly Edition[],
): { edition: Edition; fit: number } {
  const present = new Set(records.flatMap((record) => record.found.map(({ label }) => label.key)));
  let best = { edition: editions[0]!, fit: 0, score: Number.NEGATIVE_INFINITY };
  for (const edition of editions) {
    const { labels } = outlineOf(edition);
    let exact = 0;
    let held = 0;
    for (const forms of labels) {
      const index = forms.findIndex((form) => present.has(form));
      if (index >= 0) held++;
      if (index === 0) exact++;
    }
    const score = held + exact - (labels.length - held);
    if (score > best.score) best = { edition, fit: held / labels.length, score };
  }
  return best;
}

/** Lays the records against the tables of an edition. A table of which nothing was found is left out. */
export function align(records: readonly Record[], edition: Edition): Table[] {
  return outlineOf(edition).tables.flatMap((outline) => {
    const abreast = outline.rows[0]?.block.abreast;
    const table = abreast ? alignAbreast(records, outline) : alignRows(records, outline);
    return table ? [table] : [];
  });
}

/** A record taken for a row of the form. */
interface Match {
  readonly row: number;
  readonly record: number;
  /** The label in the record's text; absent when it was lost or stands in other words. */
  readonly label?: Span;
  /** Whether the record's figures are the row's: they follow its last label. */
  readonly owns: boolean;
  readonly displaced?: boolean;
}

function alignRows(records: readonly Record[], outline: TableOutline): Table | undefined {
  const chain = bestChain(records, outline);
  if (chain.length === 0) return undefined;
  const first = chain[0]!.record;
  const split = splitRecords(records, chain, outline);
  const table = assign(split.records, split.chain, outline);
  return {
    ...table,
    ...regionOf(records[first]!, [...table.rows, ...table.surplus]),
    layout: layoutOf(records[first]!),
  };
}

interface Link extends Match {
  readonly score: number;
  readonly before?: Link | undefined;
}

/** The heaviest run of labels in the order of the form: labels recur, so none is found by itself. */
function bestChain(records: readonly Record[], { rows, place, heads }: TableOutline): Match[] {
  const ends: (Link | undefined)[] = rows.map(() => undefined);
  for (const [index, record] of records.entries()) {
    const owner = ownerOf(record, place, heads);
    for (const [at, found] of record.found.entries()) {
      const labelled = found.label.rows.get(place);
      if (!labelled) continue;
      const row = labelled.index;
      const owns = at === owner;
      const before = bestBefore(ends, row, index);
      const score = weigh(record, found, labelled.weak, rows[row]!, owns) + (before?.score ?? 0) - gap(before, index);
      if (score <= (ends[row]?.score ?? 0)) continue;
      ends[row] = { row, record: index, label: found, owns, score, before };
    }
  }
  return unroll(ends.reduce((best, link) => ((link?.score ?? 0) > (best?.score ?? 0) ? link : best), undefined));
}

/** The last label of a row, unless words of another table part it from the figures: then they are not its own. */
function ownerOf({ found }: Record, place: Place, heads: ReadonlySet<string>): number {
  const last = found.findLastIndex(({ label }) => label.rows.has(place));
  return found.slice(last + 1).every(({ label }) => heads.has(label.key)) ? last : -1;
}

function bestBefore(ends: readonly (Link | undefined)[], row: number, record: number): Link | undefined {
  let best: Link | undefined;
  for (let i = 0; i < row; i++) {
    const link = ends[i];
    if (link && link.record <= record && link.score - gap(link, record) > (best ? best.score - gap(best, record) : 0))
      best = link;
  }
  return best;
}

/** Rows of one table stand near each other. */
const gap = (before: Link | undefined, record: number) =>
  before ? Math.min(1, 0.03 * (record - before.record - 1)) : 0;

function weigh(record: Record, { label, end }: FoundLabel, weak: boolean, row: RowOutline, owns: boolean) {
  const sure = weak ? Math.min(0.9, 0.15 * label.key.length) : 1;
  // Without figures it may be a word of the prose.
  if (!owns || record.values.length === 0) return sure * 0.3;
  const whole = end === record.text.length ? 0.2 : 0;
  const count = record.values.length;
  return sure + whole + (count === row.slots.length ? 1 : 0.4);
}

function unroll(link: Link | undefined): Match[] {
  const chain: Match[] = [];
  for (let at = link; at; at = at.before)
    chain.push({ row: at.row, record: at.record, label: at.label!, owns: at.owns });
  return chain.reverse();
}

/** The cells of a row, once those that only pad it are taken off. */
function fit(values: readonly Placed[], count: number): readonly Placed[] {
  let from = 0;
  let to = values.length;
  while (to - from > count && values[to - 1]!.cell.text === "") to--;
  while (to - from > count && values[from]!.cell.text === "") from++;
  return values.slice(from, to);
}

/**
 * Where a row's label was lost, its figures follow those of the row above: a row of the source that is complete in
 * itself ends the record there.
 */
function splitRecords(records: readonly Record[], chain: readonly Match[], { rows }: TableOutline) {
  const owners = new Map(chain.filter((match) => match.owns).map((match) => [match.record, match]));
  const moved: number[] = [];
  const result: Record[] = [];
  for (const [index, record] of records.entries()) {
    moved.push(result.length);
    const owner = owners.get(index);
    const count = owner ? rows[owner.row]!.slots.length : 0;
    const cut = owner ? firstRowEnd(record.values, count) : undefined;
    if (cut === undefined) {
      result.push(record);
      continue;
    }
    result.push({ ...record, values: record.values.slice(0, cut) });
    const rest = record.values.slice(cut);
    result.push({ words: [], text: "", found: [], values: rest, start: rest[0]!.row.start });
  }
  return { records: result, chain: chain.map((match) => ({ ...match, record: moved[match.record]! })) };
}

/** How many cells the first row of the source has, when it is a whole row and more cells follow. */
function firstRowEnd(values: readonly Placed[], count: number): number | undefined {
  if (values.length <= count) return undefined;
  const end = values.findIndex(({ row }) => row !== values[0]!.row);
  if (end < 1 || (end < 2 && !ROWED.has(values[0]!.row.layout))) return undefined;
  return fit(values.slice(0, end), count).length === count ? end : undefined;
}

function assign(
  records: readonly Record[],
  chain: readonly Match[],
  outline: TableOutline,
): Pick<Table, "form" | "readable" | "rows" | "surplus" | "heads"> {
  const { rows, form } = outline;
  const matches = new Map(chain.map((match) => [match.row, match]));
  const taken = new Set(chain.filter((match) => match.owns).map((match) => match.record));
  const free = freeRecords(records, chain, taken, outline);
  for (const match of [
    ...displacedRows(records, free, matches, outline),
    ...unlabelledRows(records, free, matches, chain, outline),
  ]) {
    matches.set(match.row, match);
    taken.add(match.record);
  }
  const aligned = rows.flatMap((row, index) => {
    const match = matches.get(index);
    return match ? [tableRow(records, match, row, outline.place)] : [];
  });
  const surplus = free.filter((index) => !taken.has(index)).flatMap((index) => surplusRow(records, index, outline));
  return { form, readable: isReadable(rows, aligned), rows: aligned, surplus, heads: headsIn(records, chain, outline) };
}

/** The records among the chain's that no row of it owns, and those next to it that its first or last row may be. */
function freeRecords(
  records: readonly Record[],
  chain: readonly Match[],
  taken: ReadonlySet<number>,
  { place, ownHeads, rows }: TableOutline,
) {
  const counts = new Set(rows.map(({ slots }) => slots.length));
  const hasRow = ({ found }: Record) => found.some(({ label }) => label.rows.get(place)?.weak === false);
  const hasHead = ({ found }: Record) => found.some(({ label }) => ownHeads.has(label.key));
  const isFull = ({ values }: Record) => [...counts].some((count) => fit(values, count).length === count);
  const isEdge = (record: Record | undefined, words: (record: Record) => boolean) =>
    record !== undefined && record.values.length > 0 && (hasRow(record) || (words(record) && isFull(record)));
  let first = chain[0]!.record;
  let last = chain.at(-1)!.record;
  while (isEdge(records[first - 1], hasHead)) first--;
  while (isEdge(records[last + 1], (record) => record.words.length === 0 || hasHead(record))) last++;
  const isFigures = ({ values }: Record) => values.some(({ cell }) => cell.text !== "");
  return range(first, last + 1).filter((i) => !taken.has(i) && isFigures(records[i]!));
}

/** A row that stands elsewhere than the form has it is still that row: its label says so. */
function* displacedRows(
  records: readonly Record[],
  free: readonly number[],
  matches: ReadonlyMap<number, Match>,
  { place, rows }: TableOutline,
): Iterable<Match> {
  const found = new Set<number>();
  for (const record of free) {
    const label = records[record]!.found.findLast(({ label }) => label.rows.get(place)?.weak === false);
    const row = label?.label.rows.get(place)?.index;
    if (row === undefined || matches.has(row) || found.has(row) || !rows[row]) continue;
    found.add(row);
    yield { row, record, label: label!, owns: true, displaced: true };
  }
}

/** Between two rows that are sure, as many records as rows are missing: theirs, whatever their labels say. */
function* unlabelledRows(
  records: readonly Record[],
  free: readonly number[],
  matches: ReadonlyMap<number, Match>,
  chain: readonly Match[],
  outline: TableOutline,
): Iterable<Match> {
  const { rows, place } = outline;
  const ends = [...chain, undefined];
  let before: Match | undefined;
  for (const after of ends) {
    const missing = range((before?.row ?? -1) + 1, after?.row ?? rows.length).filter((row) => !matches.has(row));
    const between = free.filter(
      (record) =>
        record > (before?.record ?? -1) &&
        record < (after?.record ?? records.length) &&
        !records[record]!.found.some(({ label }) => label.rows.get(place)?.weak === false),
    );
    yield* pair(records, missing, between, outline);
    before = after;
  }
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function* pair(
  records: readonly Record[],
  missing: readonly number[],
  between: readonly number[],
  { rows }: TableOutline,
): Iterable<Match> {
  if (missing.length === between.length) {
    for (const [i, row] of missing.entries())
      yield { row, record: between[i]!, owns: true, ...altered(records[between[i]!]!, rows[row]!.key) };
    return;
  }
  let from = 0;
  for (const row of missing) {
    const at = between.findIndex((record, i) => i >= from && alike(records[record]!.text, rows[row]!.key));
    if (at < 0) continue;
    from = at + 1;
    yield { row, record: between[at]!, owns: true, ...altered(records[between[at]!]!, rows[row]!.key) };
  }
}

/** The words next to the figures, when they are the row's label in other words; else the label was lost. */
function altered({ text, found }: Record, key: string): { label?: Span } {
  const start = found.at(-1)?.end ?? 0;
  return alike(text.slice(start), key) ? { label: { start, end: text.length } } : {};
}

/** Whether most of a label's pairs of characters stand in the text. */
function alike(text: string, key: string): boolean {
  if (text === "" || text.length > key.length * 2 + 4) return false;
  let shared = 0;
  for (let i = 0; i + 1 < key.length; i++) if (text.includes(key.slice(i, i + 2))) shared++;
  return shared * 2 >= key.length - 1;
}

function tableRow(
  records: readonly Record[],
  match: Match,
  { row, block, slots, groups }: RowOutline,
  place: Place,
): TableRow {
  const record = records[match.record]!;
  const values = match.owns ? ownValues(record, match.label, slots.length) : [];
  const cells = values.map(({ cell }) => cell);
  const figures = cells.length === slots.length ? slots.map((slot, i) => figureOf(slot, cells[i]!)) : [];
  return {
    form: row,
    block,
    ...(match.label && { label: sourceSpan(record, match.label.start, match.label.end) }),
    ...againIn(record, match, place),
    ...groupOf(record, match.label, groups),
    lead: leadOf(match.label ? wordAt(record, match.label.start) : values[0]),
    cells,
    figures,
    displaced: match.displaced ?? false,
    ...extent(record, values, match.label, groups),
  };
}

/** The same label a second time, in a cell of its own. */
function againIn(record: Record, { label, row }: Match, place: Place): { again?: Span } {
  if (record.found.length < 2) return {};
  const again = record.found.find(
    ({ label: { rows }, start, end }) =>
      start !== label?.start && rows.get(place)?.index === row && isWhole(record, start, end),
  );
  return again && label ? { again: sourceSpan(record, again.start, again.end) } : {};
}

/** The cells behind the label; what stands unreadable in the first of them was taken for a word. */
function ownValues(record: Record, label: Span | undefined, count: number): readonly Placed[] {
  const values = fit(record.values, count);
  const strays = label ? record.words.filter(({ at }) => at >= label.end) : [];
  const sameRow = strays.every(({ row }) => row === values[0]?.row && row.layout !== "prose");
  return strays.length > 0 && sameRow && strays.length + values.length <= count ? [...strays, ...values] : values;
}

export const figureOf = (slot: Slot, cell: Cell): Figure => ({
  id: slot.id,
  slot,
  start: cell.start,
  end: cell.end,
  raw: cell.text,
  reading: readNumber(cell.text, slot.column),
});

/** The whole lines of the source that hold a row: its groups' labels, its own, its figures. */
function extent(record: Record, values: readonly Placed[], label?: Span, groups: readonly string[] = []): Span {
  const unit = label && label.start - groupsBefore(record.text, label.start, groups);
  const first = unit === undefined ? values[0] : wordAt(record, unit);
  const last = values.at(-1) ?? (label && wordAt(record, label.end - 1)) ?? first;
  return { start: first?.row.start ?? record.start, end: last?.row.end ?? record.start };
}

/** How much of the text before a label is the labels of the groups that begin with the row. */
const groupsBefore = (text: string, end: number, groups: readonly string[]): number =>
  groups.find((joined) => text.endsWith(joined, end))?.length ?? 0;

function groupOf(record: Record, label: Span | undefined, groups: readonly string[]): { group?: Span } {
  const length = label ? groupsBefore(record.text, label.start, groups) : 0;
  return length > 0 ? { group: sourceSpan(record, label!.start - length, label!.start) } : {};
}

const leadOf = (first: Placed | undefined): readonly Cell[] =>
  first ? first.row.cells.slice(0, first.row.cells.indexOf(first.cell)) : [];

function surplusRow(records: readonly Record[], index: number, { rows, place }: TableOutline): SurplusRow[] {
  const record = records[index]!;
  const label = record.found.findLast(({ label }) => label.rows.has(place));
  const repeated = label && rows[label.label.rows.get(place)!.index];
  const repeats = repeated?.row;
  // A lone number is a page's, not a row.
  if (!repeats && record.values.length < 2) return [];
  const whole = record.text === "" ? undefined : sourceSpan(record, 0, record.text.length);
  return [
    {
      ...extent(record, record.values, label, repeated?.groups),
      cells: record.values.map(({ cell }) => cell),
      ...(whole && { label: { ...whole, text: record.text } }),
      ...(repeats && { repeats }),
    },
  ];
}

function headsIn(records: readonly Record[], chain: readonly Match[], outline: TableOutline) {
  const inside = records.slice(chain[0]!.record + 1, chain.at(-1)!.record + 1);
  return [
    ...headsAbove(records, chain[0]!.record, outline),
    ...inside.flatMap((record) => headsOfRecord(record, outline)),
  ];
}

/** The header cells over a table's first figures: they may lie in several records, parted by blank cells. */
function headsAbove(records: readonly Record[], first: number, outline: TableOutline) {
  const isHeader = ({ found }: Record) =>
    found.some(({ label }) => outline.heads.has(label.key)) &&
    !found.some(({ label }) => label.rows.get(outline.place)?.weak === false);
  let from = first;
  while (from > 0 && isHeader(records[from - 1]!)) from--;
  return records.slice(from, first + 1).flatMap((record) => headsOfRecord(record, outline));
}

/** A label that heads no row is a header cell, of this form or of another. */
function headsOfRecord(record: Record, { heads }: TableOutline): Head[] {
  const cells: Head[] = [];
  for (const { label, start, end } of record.found) {
    if (label.rows.size > 0 && !heads.has(label.key)) continue;
    const place = sourceSpan(record, start, end);
    cells.push({ start: place.start, end: place.end, label: label.key, whole: isWhole(record, start, end) });
  }
  return cells;
}

function regionOf(first: Record, rows: readonly Span[]): Span {
  const head = first.found[0];
  const start = head ? sourceSpan(first, head.start, head.end).start : first.start;
  return { start, end: Math.max(...rows.map(({ end }) => end)) };
}

const layoutOf = (record: Record) => (record.values[0] ?? record.words[0]!).row.layout;

/** Whether enough of the form's rows have their figures for sums to mean anything. */
function isReadable(rows: readonly RowOutline[], aligned: readonly TableRow[]): boolean {
  const needed = rows.filter(({ row }) => !row.optional).length;
  return aligned.filter(({ cells }) => cells.length > 0).length * 5 >= needed * 4;
}

/** A table whose rows stand side by side has one line of figures, told by the words above it and by its count. */
function alignAbreast(records: readonly Record[], outline: TableOutline): Table | undefined {
  const { form, rows, heads } = outline;
  const count = rows.reduce((sum, row) => sum + row.slots.length, 0);
  const index = findAbreast(records, heads, count);
  if (index === undefined) return undefined;
  const record = records[index]!;
  const cut = firstRowEnd(record.values, count) ?? record.values.length;
  const values = fit(record.values.slice(0, cut), count);
  const cells = values.map(({ cell }) => cell);
  const whole = cells.length === count;
  let from = 0;
  const aligned = rows.map(({ row, block, slots }): TableRow => {
    const own = whole ? cells.slice(from, from + slots.length) : [];
    from += slots.length;
    return {
      form: row,
      block,
      cells: whole ? own : cells,
      figures: own.map((cell, i) => figureOf(slots[i]!, cell)),
      lead: [],
      displaced: false,
      ...extent(record, values),
    };
  });
  const rest = record.values.slice(cut).filter(({ cell }) => cell.text !== "");
  const surplus = rest.length < count ? [] : [{ ...extent(record, rest), cells: rest.map(({ cell }) => cell) }];
  return {
    form,
    readable: cells.length * 5 >= count * 4,
    rows: aligned,
    surplus,
    heads: headsAbove(records, index, outline),
    layout: layoutOf(record),
    ...regionOf(record, aligned),
  };
}

function findAbreast(records: readonly Record[], heads: ReadonlySet<string>, count: number): number | undefined {
  let best: { index: number; score: number } | undefined;
  let above = 0;
  for (const [index, record] of records.entries()) {
    const here = record.found.filter(({ label }) => heads.has(label.key) && label.key.length > 2).length;
    const end = firstRowEnd(record.values, count) ?? record.values.length;
    const values = fit(record.values.slice(0, end), count).length;
    const score =
      Math.min(here, 8) + Math.min(above, 6) + (values === count ? 6 : -Math.min(6, Math.abs(values - count)));
    if (here + above >= 2 && score > (best?.score ?? 2)) best = { index, score };
    above = here + (here > 0 ? above : 0);
  }
  return best?.index;
}
