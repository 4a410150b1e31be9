import { blankReport, periodOf } from "../server/core/blank.js";
import { editions } from "../server/editions/index.js";

const YEAR = "2024";

const PROSE: Readonly<Record<string, string>> = {
  一: "本机关按照《政府信息公开条例》做好主动公开。依申请公开工作、政府信息管理、政府信息公开平台建设和监督保障正常开展。",
  五: "存在的主要问题是政策解读不够及时。下一步将按季度核对公开目录。",
  六: `本年度未收取信息处理费。${periodOf(YEAR)}`,
};

/** A report of the 2021 form in which there is nothing to find: every figure is 0. */
export function cleanDraft(): string {
  const edition = editions.find(({ id }) => id === "2021")!;
  const prose = (numeral: string) => PROSE[numeral] ?? "";
  return blankReport(edition, { organ: "某市某局", year: YEAR, figure: () => "0", prose }).join("\n");
}
