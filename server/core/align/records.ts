import { afterRemark, type FoundLabel, findLabels, type Labels } from "../form/labels.js";
import type { Cell, Layout, Row } from "../layouts/cell.js";
import { type Folded, fold, foldText, memo, type Span } from "../text.js";

/** A cell and the row that it was cut in. */
export interface Placed {
  readonly cell: Cell;
  readonly row: Row;
}

/** A cell of words, and where its folded text begins in the record's. */
export interface Word extends Placed {
  readonly folded: Folded;
  readonly at: number;
}

/** Whether something stands in a cell. */
export const isWritten = (placed: Placed | undefined): boolean => placed !== undefined && placed.cell.text !== "";

/** Words, then the cells with figures that follow them: what a row of a table is, however it was laid out. */
export interface Record {
  /** Cells of words; blank cells among them are left out. */
  readonly words: readonly Word[];
  /** The words run together and folded. */
  readonly text: string;
  /** The labels of the form that `text` holds. */
  readonly found: readonly FoundLabel[];
  /** The cells that follow, blank ones too. */
  readonly values: readonly Placed[];
  /** Where the record's first row begins, blank cells before the words included. */
  readonly start: number;
}

/** Longer lines outside a table are sentences, which no row of a table runs through. */
const SENTENCE = 120;

const FIGURE =
  /^(?:[+＋\-−–－增减]{0,2}\s*[\d０-９OolI○〇][\d０-９OolI○〇\s,，.．]*(?:亿元|万元|元|人次|[件个项条次份宗])?|[/／\\—–―\-－−_＿*]+|[?？]\s*\d+|无|空)$/;

/** Whether a cell can be a figure, by how it is written alone. */
export const isFigure = (text: string) => {
  if (text.length === 1 && text >= "0" && text <= "9") return true;
  return text.length <= 24 && FIGURE.test(text);
};

/** From so many cells of words on, the heads of a table stand before a row's label. */
const HEADED = 8;

/** So much of a label's words tells it, behind its number. */
const BEGINNING = 2;

/** Layouts in which a row of the source is a row of the table. */
export const ROWED: ReadonlySet<Layout> = new Set(["lines", "tabs", "commas", "wiki", "grid", "html"]);

/** Gathers cells into records; a table may be cut in whatever way. */
export function gather(rows: readonly Row[], labels: Labels): Record[] {
  const records: Record[] = [];
  let words: Placed[] = [];
  let values: Placed[] = [];
  let start: number | undefined;
  const close = (next?: Row) => {
    const rest = overhang(values, next);
    if (words.length > 0 || values.length > 0) records.push(record(words, values, start ?? 0, labels));
    words = [];
    values = [];
    start = rest[0]?.row.start;
  };
  // Behind the heads of a table no other row of it tells.
  const isFull = () =>
    words.length < HEADED &&
    values.length > 0 &&
    values.length >= (records.at(-1)?.values.length ?? Number.POSITIVE_INFINITY);
  const padded = new Map<Row, Row>();
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    if (above && isPadding(row, above)) {
      padded.set(above, row);
      continue;
    }
    if (row.layout === "prose" && row.cells.some(({ text }) => text.length > SENTENCE)) {
      close();
      start = undefined;
      continue;
    }
    for (const [i, cell] of row.cells.entries()) {
      const placed = { cell, row };
      const next = row.cells[i + 1] ?? rows[at + 1]?.cells[0];
      if (cell.text === "" || (isFigure(cell.text) && !isNumbering(cell, next, labels, isFull()))) {
        if (words.length === 0 && values.length === 0 && cell.text === "") start ??= row.start;
        else {
          start ??= row.start;
          values.push(placed);
        }
        continue;
      }
      if (values.length > 0) {
        if (row.layout !== "prose" && follows(values, row) && !isWord(cell, labels)) {
          values.push(placed);
          continue;
        }
        close(row);
      }
      start ??= row.start;
      words.push(placed);
    }
  }
  close();
  return withoutBars(records, padded);
}

/** A line of the source that is bars alone. */
const isBars = ({ row }: Placed) => row.layout === "pipes" && row.cells.every(({ text }) => text === "");
const isLoneBar = (placed: Placed | undefined) =>
  placed !== undefined && isBars(placed) && placed.row.cells.length === 1;

/** So many rows with blank cells before other figures are no slip. */
const SEVERAL = 3;

/**
 * Where each cell has a line of its own, blank cells vanish from a row and come back as padding, bars behind it, unless
 * they keep their places before other figures; and a lone bar may begin each row instead of standing for a blank cell:
 * the heads tell, of which none is blank. Where several rows keep their blank cells, padding makes all as wide as each
 * other, and tells as in any other table which of the blank cells at the end are the row's own.
 * @param padded the rows of the source above lines of padding: there a lone bar is a row's own, elsewhere the padding
 */
function withoutBars(records: readonly Record[], padded: ReadonlyMap<Row, Row>): Record[] {
  const keeps = (record: Record) =>
    record.values.some((value, i, all) => isLoneBar(value) && isWritten(all[i + 1]) && (i > 0 || isLabelled(record)));
  const kept = records.filter(keeps).length;
  const opened = openedBy(records);
  const isOpened = opened.includes(true);
  const own = records.map((record, index) => (opened[index] ? withoutOpeners(record, records[index + 1]) : record));
  if (kept >= SEVERAL && padded.size > 0) return own.map((record) => withPadding(record, padded));
  // What only one row has behind its figures fills up none.
  const isAlone = own.filter(({ values }) => isLoneBar(values.at(-1)) && isWritten(values.at(-2))).length === 1;
  return own.map((record) => withoutPadding(record, padded, kept > 0 || isOpened || isAlone));
}

/** The row with the blank cells that fill it up; where a row before is filled up, the label of this one was lost. */
function withPadding(record: Record, padded: ReadonlyMap<Row, Row>): Record {
  const { values } = record;
  const filled = values.filter((value) => padded.has(value.row));
  const row = filled.length === 1 && filled[0] === values.at(-1) ? padded.get(filled[0]!.row) : undefined;
  if (!row) return record;
  return { ...record, values: [...values, ...row.cells.map((cell) => ({ cell, row }))] };
}

function withoutOpeners(record: Record, next: Record | undefined): Record {
  const { values } = record;
  // Figures below heads have no label that the bar could stand before.
  const from = isLoneBar(values[0]) && !isLabelled(record) ? 1 : 0;
  const isOpened = goesOn(next) && values.length > 1 && isLoneBar(values.at(-1));
  const to = values.length - (isOpened ? 1 : 0);
  return to - from < values.length ? { ...record, values: values.slice(from, to) } : record;
}

/** @param kept where no line of padding tells, a bar alone on its line is a blank cell */
function withoutPadding(record: Record, padded: ReadonlyMap<Row, Row>, kept: boolean): Record {
  const { values } = record;
  const last = values.findLastIndex(isWritten);
  const { row } = values[last] ?? {};
  if (row?.layout !== "pipes" || row.cells.length > 1) return record;
  const reached = values.findLastIndex((placed) => !isBars(placed) || isLoneBar(placed)) + 1;
  // Padding stands on one line, be it a single bar where other rows have more; what stands above it are blank cells.
  const isPadded = padded.size > 0 && !padded.has(values.at(-1)!.row);
  const isOwn = padded.size > 0 || kept || reached > last + 2;
  const end = isOwn ? Math.max(last + 1, reached - (isPadded ? 1 : 0)) : last + 1;
  return end < values.length ? { ...record, values: values.slice(0, end) } : record;
}

/**
 * Whether lone bars open each of the records: a line of one cell tells it of the whole text, one of more cells only of the
 * tables that have lines of several; another table may be laid out in another way.
 */
function openedBy(records: readonly Record[]): readonly boolean[] {
  const starts = records.flatMap((record, index) => (index === 0 || isHeaded(record) ? [index] : []));
  const tables = starts.map((start, i) => records.slice(start, starts[i + 1]));
  const wide = new Set(tables.filter((table) => table.some(isWide)).flat());
  const sums = { line: 0, row: 0 };
  for (const [index, record] of records.entries()) {
    const isLine = record.values.at(-1)?.row.cells.length === 1;
    if (isLine || wide.has(record)) sums[isLine ? "line" : "row"] += opens(record, records[index + 1]);
  }
  return records.map((record) => sums.line + (wide.has(record) ? sums.row : 0) > 0);
}

/** Whether several of its cells stand on one line between bars. */
const isWide = ({ words, values }: Record) => {
  const written = [...words, ...values].filter((placed) => placed.row.layout === "pipes" && isWritten(placed));
  return written.some(({ row }, i) => i > 0 && row === written[i - 1]!.row);
};

/** What a record says of lone bars: 1 where one opens the next row, -1 where none does. */
function opens(record: Record, next: Record | undefined): number {
  const { words, values } = record;
  if (!isLabelled(record)) {
    const isHead = words.at(-1)?.row.layout === "pipes";
    return isHead && !values.some(isWritten) && isLoneBar(values.at(-1)) ? 1 : 0;
  }
  const last = values.at(-1);
  return last?.row.layout === "pipes" && goesOn(next) && !isLoneBar(last) ? -1 : 0;
}

/** Whether the table goes on with another row. */
const goesOn = (next: Record | undefined) =>
  next !== undefined && !isHeaded(next) && (next.words[0]?.row.layout === "pipes" || isLabelled(next));

/** Whether a section's heading, which a bar that opens the first row of its table may follow, stands before a row. */
const isHeaded = ({ text, found }: Record) => /^[一二三四五六]、/.test(text) && found[0]?.start !== 0;

/** Whether the last words are the label of a row. */
const isLabelled = ({ found }: Record) => [...(found.at(-1)?.label.rows.values() ?? [])].some(({ weak }) => !weak);

/** Where cells stand one a line, bars alone on a line only fill the row up to the widest one. */
const isPadding = ({ layout, cells }: Row, above: Row) =>
  layout === "pipes" && above.cells.length === 1 && cells.length > 1 && cells.every(({ text }) => text === "");

/**
 * Whether a cell is the number of a label: 5 / .属于三类内部事务信息, 2. / 重复申请; 2. / 行政许可 is a figure.
 * @param full the figures before it make a row: what follows is the label of the next one, be it but begun
 */
function isNumbering({ text }: Cell, rest: Cell | undefined, labels: Labels, full: boolean): boolean {
  const next = rest?.text ?? "";
  if (/^[.．、]\p{Script=Han}/u.test(next)) return true;
  if (!/^\d+[.．]$/.test(text)) return false;
  const begins = (words: string) => labels.get(words[0]!)?.some(({ key }) => key.startsWith(words)) ?? false;
  if (!/^\p{Script=Han}/u.test(next)) return full && begins(foldText(text));
  const follows = foldText(next);
  return (
    begins(foldText(text + next.slice(0, BEGINNING))) ||
    !labels.get(follows[0]!)?.some(({ key }) => follows.startsWith(key))
  );
}

/** Whether a figure of the same row was read before. */
const follows = (values: readonly Placed[], row: Row) =>
  values.some((value) => value.row === row && value.cell.text !== "");

/** Something unreadable among figures, as against the label of the next row. */
const isWord = (cell: Cell, labels: Labels) =>
  cell.text.length > 12 || /[、（(]/.test(cell.text) || findLabels(fold(cell.text).text, labels).length > 0;

/** Takes off the blank cells that begin the next row: there they stand for the merged cells before its label. */
function overhang(values: Placed[], next?: Row): Placed[] {
  let last = values.length - 1;
  while (last > 0 && values[last]!.cell.text === "") last--;
  const own = values[last]?.row;
  let cut = values.length;
  const begins = ({ row }: Placed) => row !== own && (row === next || ROWED.has(row.layout));
  while (cut > last + 1 && begins(values[cut - 1]!)) cut--;
  return values.splice(cut);
}

function record(placed: readonly Placed[], values: Placed[], start: number, labels: Labels): Record {
  let text = "";
  const words = placed.map(({ cell, row }): Word => {
    const word = { cell, row, folded: fold(cell.text), at: text.length };
    text += word.folded.text;
    return word;
  });
  return { words, text, found: withSwallowed(findOnce(text, labels), words, labels), values, start };
}

/** Labels that fill a cell of a later row are found whatever remark was left open before them. */
function withSwallowed(found: readonly FoundLabel[], words: readonly Word[], labels: Labels): readonly FoundLabel[] {
  const open = words.findIndex(({ folded }) => folded.text.lastIndexOf("(") > folded.text.lastIndexOf(")"));
  if (open < 0) return found;
  const swallowed = words.slice(open + 1).flatMap(({ row, folded: { text }, at }): FoundLabel[] => {
    if (!ROWED.has(row.layout) || row === words[open]!.row || found.some(({ start }) => start === at)) return [];
    const label = labels.get(text[0] ?? "")?.find(({ key }) => key === text);
    return label ? [{ label, start: at, end: at + text.length }] : [];
  });
  return [...found, ...swallowed].sort((a, b) => a.start - b.start);
}

const labelsFound = new WeakMap<Labels, (text: string) => FoundLabel[]>();

function findOnce(text: string, labels: Labels): readonly FoundLabel[] {
  const find = labelsFound.get(labels) ?? memo((text: string) => findLabels(text, labels));
  labelsFound.set(labels, find);
  return find(text);
}

/** The cell of words that holds a unit of the record's text. */
export const wordAt = ({ words }: Record, unit: number): Word | undefined => words.findLast(({ at }) => at <= unit);

/** Whether a part of a record's words is one cell or several, not words within a longer one. */
export const isWhole = ({ words, text }: Record, start: number, end: number) =>
  words.some(({ at }) => at === start) && (end === text.length || words.some(({ at }) => at === end));

/** Whether labels and their remarks make up half of the cell that a label begins in; in a sentence they are words among others. */
export function isAmongLabels(record: Record, { start }: FoundLabel): boolean {
  const { at, folded } = wordAt(record, start)!;
  const to = at + folded.text.length;
  const said = record.found.map(({ start, end }) => Math.min(afterRemark(record.text, end), to) - Math.max(start, at));
  return said.reduce((sum, part) => sum + Math.max(0, part), 0) * 2 >= folded.text.length;
}

/** Marks of a sentence, or a count with its measure word; 一、 only numbers what follows. */
const SAID = /[。,;:]|[^一二三四五六七八九十]、|\d[件条个项次份宗]/;

/** Whether a line outside tables says more than the labels that it holds, as a sentence does. */
export function isSentence({ row, folded, at }: Word, labels: readonly FoundLabel[]): boolean {
  if (row.layout !== "prose") return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of labels) {
    rest += folded.text.slice(from, Math.max(from, start - at));
    from = afterRemark(folded.text, end - at);
  }
  return SAID.test(rest + folded.text.slice(from));
}

/** The source of a part of a record's text. */
export function sourceSpan(record: Record, start: number, end: number): Span {
  const place = ({ cell, folded, at }: Word, unit: number) => {
    const index = folded.offsets[unit - at]!;
    return cell.offsets?.[index] ?? cell.start + index;
  };
  const last = wordAt(record, end - 1)!;
  const first = last.at <= start ? last : wordAt(record, start)!;
  return { start: place(first, start), end: place(last, end - 1) + 1 };
}
