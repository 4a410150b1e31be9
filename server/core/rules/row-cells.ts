import { type Repair, repairs } from "../edits/repairs.js";
import { nameRow, type Slot, slotsOf } from "../form/edition.js";
import type { Report, Table, TableRow } from "../report.js";
import type { Fix, Found, Rule } from "../rule.js";

/** 一行的格数不对：少一格、多一格、一个数拆成两格. */
export const rule: Rule = {
  name: "row-cells",
  title: "表格的格数不对",
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.rows) {
        if (isShort(row)) yield tell(report, table, row, slotsFor(table, row));
        if (row.block.abreast) break;
      }
    }
  },
};

const isShort = ({ figures }: TableRow) => figures.length === 0 || figures.includes(undefined);

/** Rows that stand side by side share one line of cells. */
const slotsFor = ({ form }: Table, { form: row, block }: TableRow): Slot[] =>
  slotsOf(form).filter((slot) => slot.block === block && (block.abreast || slot.row === row));

function tell(report: Report, table: Table, row: TableRow, slots: readonly Slot[]): Found {
  const { cells } = row;
  const name = row.block.abreast
    ? `${table.form.name.zh}的数字行`
    : `${table.form.name.zh}“${nameRow(row.block, row.form)}”行`;
  const place = row.label ?? cells[0] ?? { start: table.start, end: table.end };
  const options = repairs(report, slots, cells);
  const [only] = options;
  const why = only && options.length === 1 ? sayRepair(only, slots) : "";
  return {
    start: place.start,
    end: place.end,
    message: `${name}应有 ${slots.length} 格数字，读到 ${cells.length} 格，各数对不上列，未参与勾稽。${why || "请补齐或删去多余的格；没有发生的填 0。"}`,
    related: cells.length > 0 ? [{ start: cells[0]!.start, end: cells.at(-1)!.end, message: "读到的各格" }] : [],
    fixes: options.map(
      (repair): Fix => ({
        title: titleOf(repair, slots),
        edits: [repair.edit],
        safe: false,
        preferred: options.length === 1,
      }),
    ),
  };
}

const SLIPS: Record<Repair["kind"], string> = {
  lost: "漏了一格",
  doubled: "多了一格",
  split: "一个数拆成了两格",
  joined: "两个数连成了一格",
};

const sayRepair = ({ kind, at, values }: Repair, slots: readonly Slot[]) =>
  `按勾稽关系，可能是“${slots[Math.min(at, slots.length - 1)]!.column.label}”处${SLIPS[kind]}，各格应为 ${values.join("、")}。`;

const titleOf = ({ values }: Repair, slots: readonly Slot[]) =>
  slots.length > 7 ? `改为 ${values.length} 格` : `改为 ${values.join("、")}`;
