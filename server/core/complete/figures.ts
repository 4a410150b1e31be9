import { neededValue } from "../figures/needed.js";
import { saySolved } from "../figures/solved.js";
import { join, type Text } from "../language.js";
import type { Figure, Report } from "../report.js";
import type { Completion, Place } from "./completion.js";

/** The figure at the cursor, where the equations determine it and it is blank or begins so. */
export function figures(report: Report, { offset }: Place): Completion[] {
  const figure = [...report.figures.values()].find(({ start, end }) => start <= offset && offset <= end);
  const value = figure && neededValue(report, figure.id);
  if (!figure || value === undefined) return [];
  const { raw, reading, start, end } = figure;
  const isOpen = reading.state === "number" ? reading.value !== value && String(value).startsWith(raw) : true;
  if (!isOpen) return [];
  return [
    {
      kind: "figure",
      label: String(value),
      detail: join(reasons(report, figure), { zh: "；", en: "; " }),
      at: { start, end: Math.max(offset, end) },
      pieces: [String(value)],
    },
  ];
}

/** The equations that ask for it. */
const reasons = (report: Report, { id }: Figure): Text[] =>
  report.equations.flatMap((equation) => {
    const others = equation.terms.filter(({ figure }) => figure !== id);
    const isKnown =
      others.length < equation.terms.length && others.every(({ figure }) => numberAt(report, figure) !== undefined);
    return isKnown ? [saySolved(report, equation, id, (figure) => numberAt(report, figure)!)] : [];
  });

function numberAt({ figures }: Report, id: string): number | undefined {
  const reading = figures.get(id)?.reading;
  return reading?.state === "number" ? reading.value : undefined;
}
