import { type Prose, placeOf } from "../document/prose.js";
import { insertNumeral } from "../edits/sections.js";
import { plural } from "../language.js";
import { Options } from "../options.js";
import { type Item, runsOf } from "../prose/items.js";
import type { Report } from "../report.js";
import { rule as itemNumber } from "../rules/item-number.js";
import type { Edit } from "../text.js";
import type { Rewrite } from "./rewrite.js";

const DEFAULTS = Options.parse({});
const NUMERALS = "一二三四五六七八九十";

/**
 * Numbers every heading: the six sections by the form, what stands numbered below them （一）（二） or 1. 2. one after another.
 * Headings that stand in the wrong place are left to the eye. Undefined where all numbers are right.
 */
export function renumber(report: Report): Rewrite | undefined {
  if (report.sections.some(({ doubled, displaced }) => doubled || displaced)) return undefined;
  const lost = lostNumbers(report);
  const edits = [...sections(report), ...lost, ...items(report, lost)].sort((a, b) => a.start - b.start);
  if (edits.length === 0) return undefined;
  return {
    title: {
      zh: `全部标题重新编号：改写 ${edits.length} 处`,
      en: `Number all headings anew (${plural(edits.length, "change")})`,
    },
    edits,
  };
}

const sections = (report: Report): Edit[] =>
  report.sections.flatMap((section) => {
    const { numeral } = section.heading;
    if (!numeral) return [insertNumeral(report, section)];
    const text = `${section.form.numeral}、`;
    return numeral.text === text ? [] : [{ start: numeral.start, end: numeral.end, text }];
  });

/** Numbers that were lost; those behind them are right as they stand. */
const lostNumbers = (report: Report): Edit[] =>
  [...itemNumber.check(report, DEFAULTS)]
    .flatMap(({ fixes = [] }) => fixes.flatMap(({ edits }) => edits))
    .filter(isInsertion);

const isInsertion = ({ start, end }: Edit) => start === end;

function items(report: Report, lost: readonly Edit[]): Edit[] {
  const { prose } = report;
  return runsOf(report).flatMap(({ items }) => {
    const [first, last] = [items[0]!.line, items.at(-1)!.line];
    const hasLost = lost.some(({ start }) => first.start <= start && start <= prose.offsets[last.from]!);
    return hasLost ? [] : items.flatMap((item, index) => numbered(prose, item, index + 1));
  });
}

function numbered(prose: Prose, { value, style, line: { from } }: Item, right: number): Edit[] {
  const [text, at] = style === "bracketed" ? [NUMERALS[right - 1], from + 1] : [String(right), from];
  if (value === right || text === undefined) return [];
  const digits = style === "bracketed" ? 1 : String(value).length;
  return [{ ...placeOf(prose, at, at + digits), text }];
}
