import { contradictions } from "../claims/index.js";
import { type Repair, repairs, withoutComma } from "../edits/repairs.js";
import { rewriteRow } from "../edits/rows.js";
import { isRuled, writeRowBelowRuler } from "../edits/ruled.js";
import { writeRowInSheet } from "../edits/sheet.js";
import { changeTo } from "../edits/titles.js";
import { neededValues } from "../figures/needed.js";
import { nameRowOf, nameSlot, type Slot, slotsOf } from "../form/edition.js";
import { inBoth, LIST, type Text } from "../language.js";
import type { Cell, Report, Table, TableRow } from "../report.js";
import type { Fix, Found, Rule } from "../rule.js";
import type { Edit } from "../text.js";

/** 一行的格数不对：少一格、多一格、一个数拆成两格. */
export const rule: Rule = {
  name: "row-cells",
  title: { zh: "表格的格数不对", en: "Row with too few or too many cells" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.rows) {
        if (isShort(row)) yield tell(report, table, row, slotsFor(table, row));
        if (isShared(table, row)) break;
      }
    }
  },
};

const isShort = ({ figures }: TableRow) => figures.length === 0 || figures.includes(undefined);

/** Longer rows are not written out in a title. */
const LONG = 7;

/** Rows that stand side by side share one line of cells. */
const isShared = ({ stacked }: Table, { block }: TableRow): boolean => block.abreast && !stacked;

const slotsFor = (table: Table, row: TableRow): Slot[] =>
  slotsOf(table.form).filter((slot) => slot.block === row.block && (isShared(table, row) || slot.row === row.form));

function tell(report: Report, table: Table, row: TableRow, slots: readonly Slot[]): Found {
  const { cells } = row;
  const name = isShared(table, row)
    ? { zh: `${table.form.name.zh}的数字行`, en: `${table.form.name.en} row of figures` }
    : nameRowOf(table.form, row.block, row.form);
  const place = row.label ?? cells[0] ?? { start: table.start, end: table.end };
  const options = borneOut(report, slots, repairsOf(report, table, slots, cells));
  const whole = cells.every(({ text }) => text === "") ? fillIn(report, table, row, slots) : [];
  const [only] = options;
  const isFull = cells.length === slots.length;
  const why = only && options.length === 1 ? sayRepair(only, slots) : isFull ? UNALIGNED : UNSURE;
  const count = isFull ? inStep(slots.length) : counted(slots.length, cells.length);
  return {
    start: place.start,
    end: place.end,
    message: {
      zh: `${name.zh}${count.zh}，未参与勾稽。${why.zh}`,
      en: `${name.en} ${count.en} and their sums were not checked. ${why.en}`,
    },
    related: cells.length > 0 ? [{ start: cells[0]!.start, end: cells.at(-1)!.end, message: READ }] : [],
    fixes: [
      ...whole,
      ...options.flatMap((repair): Fix[] => {
        const edit = repairIn(report, table, row, repair);
        if (!edit) return [];
        return [
          {
            title: titleOf(repair, slots),
            edits: [edit],
            safe: false,
            preferred: options.length === 1 && repair.kind !== "totals",
          },
        ];
      }),
    ],
  };
}

/** Below a ruler and in a spreadsheet the columns tell the figures apart, and each must come to stand in its own. */
function repairIn(report: Report, table: Table, row: TableRow, { kind, values, edit }: Repair): Edit | undefined {
  if (isRuled(report, table)) return writeRowBelowRuler(report, table, row, values);
  return kind === "point" ? edit : (writeRowInSheet(report, table, row, values) ?? edit);
}

const counted = (wanted: number, read: number): Text => ({
  zh: `应有 ${wanted} 格数字，读到 ${read} 格，各数对不上列`,
  en: `should have ${wanted} figures but has ${read}, so that they cannot be told apart`,
});

/** As many as there should be, but pushed aside: one may be lost and another split. */
const inStep = (count: number): Text => ({
  zh: `的 ${count} 格没有和其他行对齐，分不清各在哪一列`,
  en: `has its ${count} cells out of line with the other rows, so that their columns cannot be told`,
});

/** Between spaces blank cells are only guessed by their columns, which a cell too many pushes aside. */
function repairsOf(report: Report, { layout }: Table, slots: readonly Slot[], cells: readonly Cell[]): Repair[] {
  const found = repairs(report, slots, cells);
  if (found.length === 0 && layout === "commas") return withoutComma(slots, cells);
  const written = cells.filter(({ text }) => text !== "");
  return found.length > 0 || layout !== "spaced" ? found : repairs(report, slots, written);
}

/** Of several repairs those that the prose contradicts least. */
function borneOut(report: Report, slots: readonly Slot[], options: readonly Repair[]): readonly Repair[] {
  if (options.length < 2) return options;
  const against = options.map(({ values }) => contradictions(report, slots, values));
  const least = Math.min(...against);
  return options.filter((_, i) => against[i] === least);
}

/** Where nothing is left of a row but its label, blanks hold no place, or too few: all that the equations demand is written at once. */
function fillIn(report: Report, table: Table, row: TableRow, slots: readonly Slot[]): Fix[] {
  const needed = neededValues(
    report,
    slots.map(({ id }) => id),
  )?.map(String);
  const edit = needed && rewriteRow(report, table, row, needed);
  if (!edit) return [];
  const title = inBoth((language) => changeTo(needed.join(LIST[language]))[language]);
  return [{ title, edits: [edit], safe: false, preferred: true }];
}

const READ: Text = { zh: "读到的各格", en: "The cells that were read" };
const UNSURE: Text = {
  zh: "请补齐或删去多余的格；没有发生的填 0。",
  en: "Fill in what is missing, with 0 where nothing happened, or delete what is too many.",
};

const UNALIGNED: Text = {
  zh: "请与上下各行对齐；没有发生的填 0。",
  en: "Bring them in line with the rows above and below, with 0 where nothing happened.",
};

const SLIPS: Record<Repair["kind"], Text> = {
  lost: { zh: "漏了一格", en: "a cell was left out" },
  doubled: { zh: "多了一格", en: "there is a cell too many" },
  split: { zh: "一个数拆成了两格", en: "one number was split over two cells" },
  joined: { zh: "两个数连成了一格", en: "two numbers ran together in one cell" },
  totals: { zh: "总计没有填", en: "no total was filled in" },
  point: { zh: "小数点写成了逗号", en: "a comma was typed for the point" },
};

function sayRepair({ kind, at, values, edit }: Repair, slots: readonly Slot[]): Text {
  const slot = slotAt(at, slots);
  // The row is named already, but for those that stand side by side.
  const name = slot.block.abreast ? nameSlot(slot) : inBoth(() => `“${slot.column.label}”`);
  const { zh, en } = SLIPS[kind];
  if (kind === "totals") {
    return {
      zh: `可能各组${zh}，各格应为 ${values.join(LIST.zh)}；请对照原表核实。`,
      en: `Perhaps ${en}, and the row should be ${values.join(LIST.en)}; check with the original.`,
    };
  }
  if (kind === "point") {
    return {
      zh: `可能是${name.zh}的${zh}，而逗号在这里分格，应为 ${edit.text}；请核对。`,
      en: `Perhaps at ${name.en} ${en}, which parts cells here, and it should be ${edit.text}; check it.`,
    };
  }
  return {
    zh: `按勾稽关系，可能是${name.zh}处${zh}，各格应为 ${values.join(LIST.zh)}。`,
    en: `By the equations, ${en} at ${name.en}, and the row should be ${values.join(LIST.en)}.`,
  };
}

const slotAt = (at: number, slots: readonly Slot[]): Slot => slots[Math.min(at, slots.length - 1)]!;

function titleOf({ kind, at, values, edit }: Repair, slots: readonly Slot[]): Text {
  if (kind === "point") return changeTo(edit.text);
  if (slots.length <= LONG) return inBoth((language) => changeTo(values.join(LIST[language]))[language]);
  const name = nameSlot(slotAt(at, slots));
  return {
    lost: { zh: `在${name.zh}处补上 ${values[at]}`, en: `Insert ${values[at]} at ${name.en}` },
    doubled: { zh: `删去${name.zh}处多出的一格`, en: `Delete the cell too many at ${name.en}` },
    split: { zh: `把${name.zh}处的两格合为 ${values[at]}`, en: `Join the two cells at ${name.en}: ${values[at]}` },
    joined: { zh: `把${name.zh}处的一格分成两格`, en: `Split the cell at ${name.en} in two` },
    totals: { zh: "各组总计按各项之和补上", en: "Fill in the totals of all groups" },
  }[kind];
}
