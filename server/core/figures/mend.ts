import { writeFigure } from "../edits/cells.js";
import { changeTo } from "../edits/titles.js";
import type { Figure, Report } from "../report.js";
import type { Fix } from "../rule.js";
import { admits, neededValue } from "./needed.js";

/** What a figure that could not be read may be. */
export interface Mending {
  /** The value that the equations demand first, then what the writing may mean. */
  readonly readings: readonly string[];
  readonly fixes: readonly Fix[];
}

/** Offers the readings with which the equations hold; where they agree with none, something else is wrong too. */
export function mend(report: Report, figure: Figure, written: readonly string[]): Mending {
  const { id } = figure;
  const needed = neededValue(report, id);
  const numbers = written.filter((text) => !/^0\d/.test(text));
  const readings = needed === undefined ? numbers : [...new Set([String(needed), ...numbers])];
  const fitting = readings.filter((text) => admits(report, [id], [Number(text)]));
  const fixes = fitting.map(
    (text, i): Fix => ({
      title: changeTo(text),
      edits: [writeFigure(report, figure, text)],
      safe: false,
      preferred: i === 0,
    }),
  );
  return { readings, fixes };
}
