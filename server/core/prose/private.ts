import { areaOf } from "../document/area.js";
import type { Text } from "../language.js";
import type { Report } from "../report.js";
import type { Fix } from "../rule.js";
import type { Span } from "../text.js";

/** What parts a datum from the one before it, and the label that would be left without it. */
const LEAD =
  /[,，、;；/\s]*(?:(?:联系|办公|咨询)?电话(?:号码)?|手机(?:号码?)?|(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?|e-?mail|公民身份号码|身份证(?:号码?)?|银行卡号?|[账帐]号|卡号)?[:：为是]*\s*$/i;

/** Data that identify somebody, wherever they stand outside the tables. */
export function findPrivate({ source, start, end, tables }: Report, pattern: RegExp): (Span & { text: string })[] {
  const found = [...source.slice(start, end).matchAll(pattern)].map(({ index, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
    text,
  }));
  if (found.length === 0) return [];
  const areas = tables.map((table) => areaOf(source, table));
  return found.filter((one) => !areas.some((area) => one.start >= area.start && one.end <= area.end));
}

/** Strikes a datum out, with its label and what parted it from the one before it on the line. */
export function redaction(source: string, { start, end }: Span, what: Text): Fix[] {
  const before = /[^\n\r]*$/.exec(source.slice(Math.max(0, start - 40), start))![0];
  const lead = LEAD.exec(before)![0];
  const edit = { start: start - lead.length, end, text: "" };
  return [
    { title: { zh: `删去${what.zh}`, en: `Delete the ${what.en}` }, edits: [edit], safe: false, preferred: true },
  ];
}
