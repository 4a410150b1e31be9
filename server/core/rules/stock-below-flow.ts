import { nameSlot, slotId } from "../form/edition.js";
import type { Figure } from "../report.js";
import type { Found, Rule } from "../rule.js";

/** 现有的少于本年新增的. */
export const rule: Rule = {
  name: "stock-below-flow",
  title: { zh: "现有数少于本年新增数", en: "Fewer in force than were added" },
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
  const name = nameSlot(stock.slot);
  const parts = [more, ...(less ? [less] : [])];
  const named = parts.map(({ slot, raw }) => `“${slot.column.label}” ${raw}`);
  yield {
    start: stock.start,
    end: stock.end,
    message: {
      zh: `${name.zh}为 ${have}，少于${named.join("减")}。请核对这几个数。`,
      en: `${name.en} is ${have}, fewer than ${named.join(" less ")}. Check these figures.`,
    },
    related: parts.map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
  };
}

const countOf = (figure: Figure | undefined) => (figure?.reading.state === "number" ? figure.reading.value : undefined);
