import { contradictions } from "../claims/index.js";
import { filledIn } from "../culprits/index.js";
import { writeFigure } from "../edits/cells.js";
import { type Equation, nameColumnOf, nameRowOf, nameSlot, type Slot, slotId } from "../form/edition.js";
import { inBoth, join, LIST, plural, type Text } from "../language.js";
import { isEmpty } from "../number.js";
import type { Figure, Report, Table } from "../report.js";
import type { Fix, Found } from "../rule.js";
import { admits, neededValues } from "./needed.js";
import { equationsWith } from "./relations.js";

type Empty = "blank" | "placeholder";

export const figuresIn = ({ rows }: Table): Figure[] =>
  rows.flatMap((row) => row.figures.filter((f) => f !== undefined));

/** Whether a table has not one figure filled in. */
export function isBare(table: Table): boolean {
  const figures = figuresIn(table);
  return figures.length > 0 && figures.every(({ reading }) => isEmpty(reading));
}

/**
 * More than so many empty cells of a table are told together, by row or by column, whichever is fewer; so is a column
 * in which nothing stands, however short. Of as many rows and columns the table is told as one: its zeros were not
 * filled in.
 */
const SINGLES = 3;
/** More places than these are only counted. */
const SHOWN = 20;

/** Nearly every report has none: then nothing is gathered. */
export function hasEmpty({ figures }: Report): boolean {
  for (const figure of figures.values()) if (isEmpty(figure.reading)) return true;
  return false;
}

/** Findings for the cells of a kind in the tables that are not bare. */
export function* emptyFigures(report: Report, kind: Empty, say: (what: Text) => Text): Iterable<Found> {
  if (!hasEmpty(report)) return;
  const told = filledIn(report);
  for (const table of report.tables) {
    if (!table.readable || isBare(table)) continue;
    const empty = figuresIn(table).filter(({ id, reading }) => reading.state === kind && !told.has(id));
    for (const group of groups(empty)) {
      const [first, last] = [group[0]!, group.at(-1)!];
      const what = group.length === 1 ? nameSlot(first.slot) : nameGroup(group);
      const inOneLine = sameRow(group);
      const { advice, fixes } = fill(report, group);
      const end = inOneLine ? last.end : first.end;
      yield {
        start: first.start,
        end: Math.max(first.end, end),
        message: join([say(what), advice], { zh: "", en: " " }),
        related: inOneLine
          ? []
          : group.slice(1, SHOWN).map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
        fixes,
      };
    }
  }
}

const sameRow = (group: readonly Figure[]) => group.every(({ slot }) => slot.row === group[0]!.slot.row);
const sameColumn = (group: readonly Figure[]) => group.every(({ slot }) => slot.column.id === group[0]!.slot.column.id);

function groups(empty: readonly Figure[]): Figure[][] {
  const byRow = groupBy(empty, ({ row }) => row.id);
  const byColumn = groupBy(empty, ({ column }) => column.id);
  if (byColumn.length === 1 && isColumn(empty)) return byColumn;
  if (empty.length <= SINGLES) return empty.map((figure) => [figure]);
  const lines = byColumn.length < byRow.length ? byColumn : byRow;
  return lines.length < SINGLES ? lines : [[...empty]];
}

const isColumn = (group: readonly Figure[]) => {
  const { rows } = group[0]!.slot.block;
  return rows.length > 1 && group.length === rows.length;
};

function groupBy(figures: readonly Figure[], key: (slot: Slot) => string): Figure[][] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(key(figure.slot));
    if (group) group.push(figure);
    else groups.set(key(figure.slot), [figure]);
  }
  return [...groups.values()];
}

function nameGroup(group: readonly Figure[]): Text {
  const { table, block, row, column } = group[0]!.slot;
  const count = group.length;
  const { zh, en } = sameRow(group)
    ? nameRowOf(table, block, row)
    : sameColumn(group)
      ? nameColumnOf(table, column)
      : table.name;
  if (!sameRow(group)) return { zh: `${zh}有 ${count} 格`, en: `${en}: ${plural(count, "cell")}` };
  const columns = group.map(({ slot }) => slot.column.label);
  return {
    zh: `${zh}有 ${count} 格（${columns.join("、")}）`,
    en: `${en}: ${plural(count, "cell")} (${columns.map((label) => `“${label}”`).join(", ")})`,
  };
}

const UNSURE: Text = {
  zh: "各等式对此处要求不一，附近可能另有错误，请一并核对。",
  en: "The equations ask for different figures here, so that something else nearby may be wrong; check both.",
};
/** Several cells may well differ, so that 0 in all of them tells nothing. */
const OPEN: Text = { zh: "请据实填写。", en: "Write what is true." };
const ZERO: Text = { zh: "没有发生的填 0。", en: "Write 0 where nothing happened." };

const TAKEN: Text = {
  zh: "本年有减少，上一年不会是 0，请查实后填写。",
  en: "There was a decrease this year, so that last year it was not 0; find out and fill it in.",
};

/** Whether this year's decrease says that there was something last year. */
function isTakenFrom({ figures }: Report, { table, row, column }: Slot): boolean {
  if (column.id !== "上一年项目数量") return false;
  const change = figures.get(slotId(table.id, row.id, "本年增减"))?.reading;
  return change?.state === "number" && change.value < 0;
}

/** Whether an equation says what a figure should be: all others of it are read. */
const isAskedBy = ({ figures }: Report, { terms }: Equation, id: string): boolean =>
  terms.every(({ figure }) => figure === id || figures.get(figure)?.reading.state === "number");

/** What the equations demand in the empty cells; else 0, where they do not forbid it, is offered but not preferred. */
function fill(report: Report, group: readonly Figure[]): { advice: Text; fixes: Fix[] } {
  const ids = group.map(({ id }) => id);
  const needed = neededValues(report, ids);
  const values = needed ?? ids.map(() => 0);
  if (!needed && !admits(report, ids, values)) {
    const isAsked = group.length === 1 && equationsWith(report, ids[0]!).some((one) => isAskedBy(report, one, ids[0]!));
    return { advice: isAsked ? UNSURE : OPEN, fixes: [] };
  }
  const slots = group.map(({ slot }) => slot);
  if (!needed && contradictions(report, slots, values) > contradictions(report)) return { advice: OPEN, fixes: [] };
  if (!needed && group.some(({ slot }) => isTakenFrom(report, slot))) return { advice: TAKEN, fixes: [] };
  const alike = new Set(values).size === 1;
  const shown = inBoth((language) => (alike ? String(values[0]) : values.join(LIST[language])));
  const edits = group.map((figure, i) => writeFigure(report, figure, String(values[i])));
  return {
    advice: needed
      ? {
          zh: `按勾稽关系可能${alike ? "" : "依次"}是 ${shown.zh}。`,
          en: `By the equations it may be ${shown.en}${alike ? "" : ", in this order"}.`,
        }
      : ZERO,
    fixes: [
      {
        title: { zh: `填写 ${shown.zh}`, en: `Write ${shown.en}` },
        edits,
        safe: false,
        preferred: needed !== undefined,
      },
    ],
  };
}
