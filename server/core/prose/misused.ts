import type { Report } from "../report.js";
import type { Found } from "../rule.js";
import type { Term } from "./lexicon/terms.js";
import { findWords, isInTitle, rewrite, sentenceAround, together } from "./words.js";

/** A finding for each term of a list that the report uses wrongly, however often. */
export function* misused(report: Report, terms: readonly Term[]): Iterable<Found> {
  const { prose, source, year } = report;
  for (const { wrong, right, why, severity, unless, since } of terms) {
    if (since !== undefined && (year === undefined || year < since)) continue;
    const places = findWords(report, wrong).filter(
      (words) => !isInTitle(prose, words) && !unless?.test(sentenceAround(prose, words)),
    );
    const [first] = places;
    if (!first) continue;
    const written = source.slice(first.start, first.end).replace(/\s+/g, "");
    const found = together(places, {
      message: `“${written}”${verdict(right)}。${why}`,
      again: `也写作“${written}”`,
      ...(right !== undefined && {
        fix: {
          title: right ? `改为“${right}”` : `删去“${written}”`,
          edits: places.flatMap((words) => rewrite(report, words, right)),
          safe: false,
        },
      }),
    });
    yield* found.map((one) => ({ ...one, ...(severity && { severity }) }));
  }
}

const verdict = (right: string | undefined) =>
  right === undefined ? "用得不妥" : right === "" ? "多余" : `应为“${right}”`;
