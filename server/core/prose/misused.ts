import { changeToWords } from "../edits/titles.js";
import type { Text } from "../language.js";
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
    const verdict = judge(right);
    const found = together(places, {
      message: {
        zh: `“${written}”${verdict.zh}。${why.zh}`,
        en: `“${written}” ${verdict.en}. ${why.en}`,
      },
      again: { zh: `也写作“${written}”`, en: `“${written}” here too` },
      ...(right !== undefined && {
        fix: {
          title: right ? changeToWords(right) : { zh: `删去“${written}”`, en: `Delete “${written}”` },
          edits: places.flatMap((words) => rewrite(report, words, right)),
          safe: false,
        },
      }),
    });
    yield* found.map((one) => ({ ...one, ...(severity && { severity }) }));
  }
}

function judge(right: string | undefined): Text {
  if (right === undefined) return { zh: "用得不妥", en: "does not belong here" };
  if (right === "") return { zh: "多余", en: "is superfluous" };
  return { zh: `应为“${right}”`, en: `should be “${right}”` };
}
