import type { Grid } from "../../server/core/form/grid.js";

/** Hubei's form explains its labels in brackets. */
const HUBEI: Readonly<Record<string, string>> = {
  规章: "（指本机关制定并公布的规章）",
  规范性文件: "（指经合法性审核并统一编号的行政规范性文件）",
  其他主动公开文件: "（指规范性文件以外主动公开的其他文件）",
  行政许可: "（指本机关实施的行政许可事项）",
  其他对外管理服务事项: "（指行政许可以外的公共服务事项）",
  行政处罚: "（指本机关实施的行政处罚事项）",
  行政强制: "（指本机关实施的行政强制事项）",
  行政事业性收费: "（指本机关收取的行政事业性收费项目）",
  政府集中采购: "（指列入集中采购目录的项目）",
  "本年增/减": "（减用负值表示）",
};

/** The same table with the explanations of the local form. */
export function withNotes(grid: Grid, edition: string): Grid {
  if (edition !== "2019-hubei" || grid.table !== "二") return grid;
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, text: `${cell.text}${HUBEI[cell.text] ?? ""}` })),
  }));
  return { ...grid, rows };
}
