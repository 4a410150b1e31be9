/** Set phrases of a report, as the form or custom has them. */

export const titleOf = ({ organ, year }: { readonly organ: string; readonly year: string }) =>
  `${organ}${year}年政府信息公开工作年度报告`;

export const preamble =
  "依据《中华人民共和国政府信息公开条例》（以下简称《政府信息公开条例》）第五十条规定，编制本报告。";

export const periodOf = (year: string) => `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;

export const headingOf = ({ numeral, title }: { readonly numeral: string; readonly title: string }) =>
  `${numeral}、${title}`;

/** 信息处理费, which the last section reports from this report year on. */
export const FEE_SINCE = 2021;
export const noFee = (year: string) => `${year}年，本机关未发出信息处理费收费通知，未收取信息处理费。`;

export const feeOf = (year: string, [notices, charged, paid]: readonly [string, string, string]) =>
  `${year}年，本机关发出信息处理费收费通知${notices}件，总金额${charged}元，实际收取${paid}元。`;
