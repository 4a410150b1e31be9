import type { BlockForm, Edition, TableForm } from "./edition.js";

/** What goes into a blank form: nothing, a zero, a snippet's tab stop. */
export interface Filling {
  readonly organ: string;
  readonly year: string;
  figure(): string;
  /** What stands under the heading of a section that has no table. */
  prose(numeral: string): string;
}

/** The whole form, as the lines of a draft. */
export function blankReport({ sections, tables }: Edition, filling: Filling): string[] {
  const content = (numeral: string) => {
    const table = tables.find(({ id }) => id === numeral);
    return table ? blankTable(table, filling.figure) : [filling.prose(numeral), ""];
  };
  return [
    titleOf(filling),
    "",
    preamble,
    "",
    ...sections.flatMap(({ numeral, title }) => [`${numeral}、${title}`, "", ...content(numeral)]),
  ];
}

export const titleOf = ({ organ, year }: Pick<Filling, "organ" | "year">) =>
  `${organ}${year}年政府信息公开工作年度报告`;

export const preamble =
  "依据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。";

export const periodOf = (year: string) => `本报告所列数据的统计期限，自${year}年1月1日起至${year}年12月31日止。`;

/** A table as Word hands it over: one cell a line after a tab, an empty line after each row. */
export function blankTable(table: TableForm, figure: () => string): string[] {
  const rows = table.blocks.flatMap((block) => [...header(table, block), ...body(block, figure)]);
  return rows.flatMap((cells) => [...cells.map((cell) => `\t${cell}`), ""]);
}

/** A cell merged with the one above or beside it leaves an empty one. */
const blank = (count: number) => Array<string>(count).fill("");

function header({ id }: TableForm, block: BlockForm): string[][] {
  const columns = block.columns.map((column) => column.label);
  switch (id) {
    case "二": {
      const [item = "", ...beside] = block.heads;
      return [[item], [...beside, ...columns]];
    }
    case "三": {
      const [corner = "", applicants = "", organisations = ""] = block.heads;
      return [
        [corner, applicants],
        ["", columns[0]!, organisations, columns.at(-1)!],
        ["", "", ...columns.slice(1, -1), ""],
      ];
    }
    case "四": {
      const [review = "", suit = "", ...suits] = block.heads;
      return [
        [review, suit],
        [...columns, ...suits],
        [...blank(columns.length), ...suits.flatMap(() => columns)],
      ];
    }
  }
}

function body(block: BlockForm, figure: () => string): string[][] {
  if (block.abreast) return [block.rows.flatMap(() => block.columns.map(figure))];
  return block.rows.map(({ label, groups }, index) => {
    const above = block.rows[index - 1]?.groups ?? [];
    const left = groups.map((group, depth) => (above[depth] === group ? "" : group));
    return [...left, label, ...block.columns.map(figure)];
  });
}
