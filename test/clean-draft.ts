import { blankReport, periodOf } from "../server/core/blank.js";
import { editions } from "../server/editions/index.js";

const YEAR = "2024";

/** A report of the 2021 form in which there is nothing to find: every figure is 0. */
export function cleanDraft(): string {
  const edition = editions.find(({ id }) => id === "2021")!;
  const prose = (numeral: string) =>
    numeral === "六"
      ? `本年度未收取信息处理费。${periodOf(YEAR)}`
      : "本机关依法做好主动公开、依申请公开、政府信息管理、政府信息公开平台建设和监督保障工作。";
  return blankReport(edition, { organ: "某市某局", year: YEAR, figure: () => "0", prose }).join("\n");
}
