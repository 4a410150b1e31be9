import type { Term } from "../form/edition.js";
import { inBoth, join, NOTHING, type Text } from "../language.js";
import type { Evaluated, Figure, Report } from "../report.js";

/** Equations with the numbers of a report filled in. */

export const SIGN = { holds: "✓", fails: "✗", unread: "?" };

/** E.g. ✗ 本列合计：予以公开 3 ＋ 重复申请 1（其余 17 项为 0） ≠ 总计 5，左边少 1. */
export function fillEquation({ figures }: Report, equation: Evaluated): Text {
  const { name, each, terms, state, residual } = equation;
  const [left, right] = [1, -1].map((sign) =>
    fillSum(
      figures,
      terms.filter(({ weight }) => Math.sign(weight) === sign),
      (id) => partOf(id, each),
    ),
  ) as [Text, Text];
  const equals = state === "fails" ? "≠" : "＝";
  return {
    zh: `${SIGN[state]} ${name}：${left.zh} ${equals} ${right.zh}${state === "unread" ? "，未核" : gap(residual).zh}`,
    en: `${SIGN[state]} “${name}”: ${left.en} ${equals === "＝" ? "=" : equals} ${right.en}${state === "unread" ? ", not checked" : gap(residual).en}`,
  };
}

function gap(residual = 0): Text {
  if (residual === 0) return NOTHING;
  const by = Math.abs(residual);
  return {
    zh: `，左边${residual > 0 ? "多" : "少"} ${by}`,
    en: `, the left side is ${by} ${residual > 0 ? "too much" : "short"}`,
  };
}

/** The figures of a sum by a short name; those that are 0 are only counted, unless there is but one. */
export function fillSum(
  figures: ReadonlyMap<string, Figure>,
  terms: readonly Pick<Term, "figure">[],
  nameOf: (id: string) => string,
): Text {
  const isShown = ({ figure }: Pick<Term, "figure">) => terms.length === 1 || !isZero(figures.get(figure));
  const shown = terms.filter(isShown);
  const zeros = terms.length - shown.length;
  if (shown.length === 0) return { zh: "0", en: "0" };
  const sum = join(
    shown.map(({ figure }) => {
      const value = fillTerm(figures.get(figure));
      return { zh: `${nameOf(figure)} ${value.zh}`, en: `“${nameOf(figure)}” ${value.en}` };
    }),
    { zh: " ＋ ", en: " + " },
  );
  if (zeros === 0) return sum;
  return { zh: `${sum.zh}（其余 ${zeros} 项为 0）`, en: `${sum.en} (${zeros} more at 0)` };
}

const isZero = (figure: Figure | undefined) => figure?.reading.state === "number" && figure.reading.value === 0;

/** The part of a figure's id that tells it from the others of its equation: its column in a row, its row in a column. */
const partOf = (id: string, each: Evaluated["each"]) => id.split("/")[each === "row" ? 2 : 1]!;

function fillTerm(figure: Figure | undefined): Text {
  if (!figure) return { zh: "〔缺〕", en: "[missing]" };
  const { reading, raw } = figure;
  if (reading.state === "number") return inBoth(() => String(reading.value));
  return reading.state === "blank" ? { zh: "〔空白〕", en: "[blank]" } : { zh: `〔${raw}〕`, en: `[“${raw}”]` };
}
