import { slotId } from "../form/edition.js";
import type { Figure } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** 现有的少于本年新增的. */
export const rule: Rule = {
  name: "stock-below-flow",
  title: "现有数少于本年新增数",
  severity: "warning",
  *check(report) {
    for (const row of ["规章", "规范性文件"]) {
      const figure = (column: string) => report.figures.get(slotId("二", row, column));
      yield* compare(figure("现行有效件数"), figure("本年制发件数"), figure("本年废止件数"));
      yield* compare(figure("对外公开总数量"), figure("本年新公开数量"));
    }
  },
};

function* compare(stock: Figure | undefined, more: Figure | undefined, less?: Figure): Iterable<Found> {
  const [have, added, taken] = [countOf(stock), countOf(more), less ? countOf(less) : 0];
  if (!stock || !more || have === undefined || added === undefined || taken === undefined) return;
  if (have >= added - taken) return;
  const { row, column } = stock.slot;
  const parts = [more, ...(less ? [less] : [])];
  yield {
    start: stock.start,
    end: stock.end,
    message: `表二“${row.label}·${column.label}”为 ${have}，少于${parts.map(({ slot, raw }) => `“${slot.column.label}”${raw}`).join("减")}。请核对这几个数。`,
    related: parts.map(({ start, end, slot }) => ({ start, end, message: `“${slot.column.label}”` })),
  };
}

const countOf = (figure: Figure | undefined) => (figure?.reading.state === "number" ? figure.reading.value : undefined);
