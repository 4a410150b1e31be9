import { changeTo } from "../edits/titles.js";
import type { Text } from "../language.js";
import type { Flaw } from "../number.js";
import type { Figure, Report } from "../report.js";
import type { Found } from "../rule.js";

/** A finding for each figure that was read for certain but not written as it should be, with the fix that rewrites it. */
export function* flawed(
  { figures }: Report,
  flaw: Flaw,
  say: (figure: Figure, text: string) => { message: Text; safe: boolean },
): Iterable<Found> {
  for (const figure of figures.values()) {
    const { reading, start, end } = figure;
    if (reading.state !== "number" || reading.flaw !== flaw) continue;
    const text = reading.readings![0]!;
    const { message, safe } = say(figure, text);
    yield {
      start,
      end,
      message,
      fixes: [{ title: changeTo(text), edits: [{ start, end, text }], safe, preferred: true }],
    };
  }
}
