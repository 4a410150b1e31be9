import { writeFigure } from "../edits/cells.js";
import { saySolved } from "../figures/solved.js";
import { sumsByTotal } from "../figures/totals.js";
import { type Equation, nameSlot } from "../form/edition.js";
import { inBoth, join, plural, type Text } from "../language.js";
import type { Figure, Report, Table } from "../report.js";
import type { NotedEdit, Rewrite } from "./rewrite.js";

/**
 * Totals of tables added up anew from their parts: those that read otherwise, are blank or cannot be read. A total is what
 * an equation subtracts alone (总计 of a row, （七）总计 of a column); where parts are totals themselves, they are added up
 * first. One of which a part cannot be read stays as it is. Undefined where nothing changes, and where more sums would fail
 * than do: what is wrong is another figure then.
 */
export function recompute(report: Report, tables: readonly Table[]): Rewrite | undefined {
  const summed = tables.flatMap(({ form, readable }) => {
    const sums = readable ? sumsOf(report, form.id) : new Map();
    const edits =
      failing(report, sums) > failing(report) ? [] : [...sums.keys()].flatMap((id) => rewriteTotal(report, sums, id));
    return edits.length > 0 ? [{ form, edits }] : [];
  });
  if (summed.length === 0) return undefined;
  const edits = summed.flatMap((table) => table.edits).sort((a, b) => a.start - b.start);
  const { zh, en } = join(summed.map(({ form }) => form.name));
  return {
    title: {
      zh: `${zh}的合计按各项重算：改写 ${edits.length} 处，逐处确认`,
      en: `Totals of ${en} added up from their parts: ${plural(edits.length, "change")}, each to confirm`,
    },
    edits,
  };
}

/** The equation that adds up each total of a table, by the total's id; of two, the first. */
type Sums = ReadonlyMap<string, Equation>;

const sumsOf = (report: Report, table: string): Sums =>
  new Map([...sumsByTotal(report)].flatMap(([id, [first]]) => (first.table === table ? [[id, first] as const] : [])));

const NONE: Sums = new Map();

/** How many equations fail once these totals are what their parts come to. */
const failing = (report: Report, sums = NONE): number =>
  report.equations.filter(({ terms }) => {
    const sum = terms.reduce(
      (sum, { figure, weight }) => sum + weight * (standing(report, sums, figure) ?? Number.NaN),
      0,
    );
    return sum !== 0 && !Number.isNaN(sum);
  }).length;

/** What a slot will hold: what its total comes to, else what stands there. */
const standing = (report: Report, sums: Sums, id: string) => valueAt(report, sums, id) ?? valueAt(report, NONE, id);

function valueAt(report: Report, sums: Sums, id: string): number | undefined {
  const equation = sums.get(id);
  const reading = report.figures.get(id)?.reading;
  if (!equation) return reading?.state === "number" ? reading.value : undefined;
  let sum = 0;
  for (const { figure, weight } of equation.terms) {
    if (figure === id) continue;
    const value = valueAt(report, sums, figure);
    if (value === undefined) return undefined;
    sum += weight * value;
  }
  return sum;
}

function rewriteTotal(report: Report, sums: Sums, id: string): NotedEdit[] {
  const figure = report.figures.get(id);
  const value = valueAt(report, sums, id);
  if (!figure || value === undefined || isWritten(figure, value)) return [];
  const { raw, slot } = figure;
  const name = nameSlot(slot);
  const was: Text = raw === "" ? { zh: "空白", en: "blank" } : inBoth(() => (/^[ -~]+$/.test(raw) ? raw : `“${raw}”`));
  const label = { zh: `${name.zh}：${was.zh} → ${value}`, en: `${name.en}: ${was.en} → ${value}` };
  const description = saySolved(report, sums.get(id)!, id, (part) => valueAt(report, sums, part)!);
  return [{ ...writeFigure(report, figure, String(value)), note: { label, description } }];
}

const isWritten = ({ reading }: Figure, value: number) => reading.state === "number" && reading.value === value;
