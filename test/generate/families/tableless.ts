import { slotsOf } from "../../../server/core/form/edition.js";
import type { GridCell } from "../grid.js";
import type { Page, Sheet } from "../sheet.js";
import { proseLines } from "./lines.js";

/** P: the tables were pictures, or the extractor dropped them. */
export const withoutTables = (sheet: Sheet): Page => ({ ...proseLines(sheet), table: () => {} });

/** Q: the figures told in sentences, the last of each row. */
export function sentences(sheet: Sheet): Page {
  const { pen, model } = sheet;
  const prose = proseLines(sheet);
  const slots = new Map(model.edition.tables.flatMap(slotsOf).map((slot) => [slot.id, slot]));
  const tell = (cell: GridCell) => {
    const { row, column } = slots.get(cell.slot!)!;
    pen.write(sheet.words(row.label.replace(/^[一二三四1-8][、.]|^（.）|（.*$/g, "")));
    sheet.put(cell);
    pen.write(column.kind === "amount" ? "万元" : "件");
  };
  const table: Page["table"] = ({ rows }) => {
    const figures = rows.flatMap(({ cells }) => cells.filter(({ slot }) => slot !== undefined));
    const last = new Map(figures.map((cell) => [slots.get(cell.slot!)!.row, cell]));
    prose.paragraph("本年度，", () => {
      for (const [index, cell] of [...last.values()].entries()) {
        if (index > 0) pen.write("，");
        tell(cell);
      }
      pen.write("。");
    });
  };
  return { ...prose, table };
}
