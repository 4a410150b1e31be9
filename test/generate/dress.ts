import type { LineEnd } from "./pen.js";
import type { Random } from "./random.js";

/** What varies in real reports whatever their layout, and is no defect of a table. The default is the form to the letter. */
export interface Dress {
  readonly lineEnd: LineEnd;
  /** `glued`: the first heading follows the preamble's full stop on the same line. */
  readonly headings: "official" | "reworded" | "ascii" | "unnumbered" | "spaced" | "glued";
  readonly brackets: "full" | "half";
  readonly quotes: "curly" | "straight";
  /** Row labels and heads: with spaces inside, with U+200B inside, or cut short. */
  readonly labels: "official" | "spaced" | "zero-width" | "cut";
  readonly digits: "half" | "full";
  /** White space at the ends of figures. */
  readonly padding: "none" | "no-break" | "ideographic";
  /** Lines of the site above and below. */
  readonly chrome: boolean;
  /** A table of contents with dot leaders. */
  readonly contents: boolean;
  /** A cover with a date before the title. */
  readonly cover: boolean;
  /** A sentence between the heading of a table and the table. */
  readonly lead: boolean;
}

export const PLAIN: Dress = {
  lineEnd: "\n",
  headings: "official",
  brackets: "full",
  quotes: "curly",
  labels: "official",
  digits: "half",
  padding: "none",
  chrome: false,
  contents: false,
  cover: false,
  lead: false,
};

/** Every local variation at once or none of it, as chance has it. */
export const randomDress = (random: Random): Dress => ({
  lineEnd: random.pick(["\n", "\n", "\r\n", "\r"] as const),
  headings: random.pick(["official", "reworded", "ascii", "unnumbered", "spaced", "glued"] as const),
  brackets: random.pick(["full", "half"] as const),
  quotes: random.pick(["curly", "straight"] as const),
  labels: random.pick(["official", "spaced", "zero-width", "cut"] as const),
  digits: random.chance(0.2) ? "full" : "half",
  padding: random.pick(["none", "none", "no-break", "ideographic"] as const),
  chrome: random.chance(0.3),
  contents: random.chance(0.2),
  cover: random.chance(0.2),
  lead: random.chance(0.3),
});

/** Headings as real reports word them. */
const REWORDED: Record<string, readonly string[]> = {
  一: ["工作基本情况", "工作总体推进情况", "总体公开情况", "政府信息公开总体情况", "本单位信息公开总体情况概述。"],
  二: ["行政机关主动公开政府信息情况", "政府信息主动公开情况", "主动公开信息情况", "主动公开政府信息的情况"],
  三: ["收到和处理政府信息公开的申请情况", "行政机关收到和处理政府信息公开申请情况"],
  四: ["因政府信息公开工作被申请行政复议提起行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"],
  五: ["政府信息公开工作存在的主要问题及改进情况", "存在问题及改进情况"],
  六: ["其他需要报告事项"],
};

export interface Heading {
  readonly numeral: string;
  readonly title: string;
}

/** A section's heading as the dress has it. */
export function dressHeading(numeral: string, title: string, { headings }: Dress, random: Random): Heading {
  const ascii = `${"一二三四五六".indexOf(numeral) + 1}、`;
  if (headings === "reworded") return { numeral: `${numeral}、`, title: random.pick(REWORDED[numeral] ?? [title]) };
  if (headings === "ascii") return { numeral: ascii, title };
  if (headings === "unnumbered") return { numeral: "", title };
  return { numeral: headings === "spaced" ? `${numeral}、 ` : `${numeral}、`, title };
}

const HALF: Record<string, string> = { "（": "(", "）": ")" };
const STRAIGHT: Record<string, string> = { "“": '"', "”": '"' };

/** Any words: brackets and quotes. */
export function dressWords(text: string, { brackets, quotes }: Dress): string {
  const bracketed = brackets === "half" ? text.replace(/[（）]/g, (mark) => HALF[mark]!) : text;
  return quotes === "straight" ? bracketed.replace(/[“”]/g, (mark) => STRAIGHT[mark]!) : bracketed;
}

/** Heads that real pages cut short. */
const CUT: Record<string, string> = {
  本年新制作数量: "本年新",
  本年新公开数量: "本年新",
  现行有效件数: "现行有效件",
  "本年增/减": "本年增/",
};

/** A row's label or a head. */
export function dressLabel(text: string, dress: Dress): string {
  const words = dressWords(text, dress);
  if (dress.labels === "cut") return CUT[text] ?? words;
  if (dress.labels === "zero-width") return words.replace(/^(.{2})(?=.)/, "$1\u200b");
  const short = /^\p{Script=Han}{2,4}$/u.test(text);
  return dress.labels === "spaced" && short ? [...words].join(" ") : words;
}

export const wide = (figure: string) =>
  figure.replace(/[0-9+\-.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** White space before and after a figure. */
export function paddingOf({ padding }: Dress, random: Random): [before: string, after: string] {
  if (padding === "none") return ["", ""];
  const space = padding === "no-break" ? "\u00a0" : "\u3000";
  return random.chance(0.5) ? [space, ""] : ["", space];
}
