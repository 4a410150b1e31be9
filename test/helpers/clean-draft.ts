import { type Edition, slotsOf } from "../../server/core/form/edition.js";
import { periodOf } from "../../server/core/form/phrases.js";
import { blankReport } from "../../server/core/write/blank.js";
import type { Writable } from "../../server/core/write/table.js";
import { editions } from "../../server/editions/index.js";

const YEAR = "2024";

const PROSE: Readonly<Record<string, string>> = {
  一: "本机关按照《政府信息公开条例》做好主动公开。依申请公开工作、政府信息管理、政府信息公开平台建设和监督保障正常开展。",
  五: "存在的主要问题是政策解读不够及时。下一步将按季度核对公开目录。",
};

/** A report of a form in which there is nothing to find: every figure is 0. */
export function cleanDraft(edition: Edition = editions.find(({ id }) => id === "2021")!, layout?: Writable): string {
  const year = String(Math.max(edition.from, Math.min(Number(YEAR), edition.to ?? Number(YEAR))));
  const prose = (numeral: string) =>
    numeral === "六" ? `本年度未收取信息处理费。${periodOf(year)}` : (PROSE[numeral] ?? "");
  return blankReport(edition, { organ: "某市某局", year, figure: zeroIn(edition), prose }, layout).join("\n");
}

/** 0 as its column asks for it. */
const zeroIn = ({ tables }: Edition) => {
  const slots = new Map(tables.flatMap(slotsOf).map(({ id, column }) => [id, column]));
  return (slot: string) => (0).toFixed(slots.get(slot)?.decimals ?? 0);
};
