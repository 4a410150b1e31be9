import { writeFigure } from "../edits/cells.js";
import { changeTo } from "../edits/titles.js";
import type { Text } from "../language.js";
import type { Flaw } from "../number.js";
import type { Figure, Report } from "../report.js";
import type { Found } from "../rule.js";

/**
 * A finding for each figure that was read for certain but not written as it should be, with the fix that rewrites it; where
 * it may be read in another way too, both, and neither is preferred.
 */
export function* flawed(
  report: Report,
  flaw: Flaw,
  say: (figure: Figure, text: string) => { message: Text; safe: boolean; or?: string | undefined },
): Iterable<Found> {
  for (const figure of report.figures.values()) {
    const { reading, start, end } = figure;
    if (reading.state !== "number" || reading.flaw !== flaw) continue;
    const text = reading.readings![0]!;
    const { message, safe, or } = say(figure, text);
    const readings = or === undefined ? [text] : [text, or];
    yield {
      start,
      end,
      message,
      fixes: readings.map((text) => ({
        title: changeTo(text),
        edits: [writeFigure(report, figure, text)],
        safe: safe && readings.length === 1,
        preferred: readings.length === 1,
      })),
    };
  }
}
