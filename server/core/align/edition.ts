import type { Edition } from "../form/edition.js";
import { outlineOf } from "./outline.js";
import type { Record } from "./records.js";

/** The edition whose labels the text holds best, and how much of it: 0 to 1. Labels of others count against none. */
export function chooseEdition(
  records: readonly Record[],
  editions: readonly Edition[],
): { edition: Edition; fit: number } {
  const keys = new Set(editions.flatMap((edition) => outlineOf(edition).labels.flat()));
  const present = new Set(records.flatMap((record, index) => labelsIn(record, records[index + 1], keys)));
  let best = { edition: editions[0]!, fit: 0, score: Number.NEGATIVE_INFINITY };
  for (const edition of editions) {
    const { labels, extras } = outlineOf(edition);
    let exact = 0;
    let held = 0;
    for (const forms of labels) {
      const index = forms.findIndex((form) => present.has(form));
      if (index >= 0) held++;
      if (index === 0) exact++;
    }
    const extra = extras.filter((key) => present.has(key)).length;
    const score = held + exact + extra - (labels.length - held);
    if (score > best.score) best = { edition, fit: held / labels.length, score };
  }
  return best;
}

/** The labels of a record. The last one may go on below its figures: there it begins the words of the next record. */
function labelsIn({ text, found, values }: Record, next: Record | undefined, keys: ReadonlySet<string>): string[] {
  const labels = found.map(({ label }) => label.key);
  const begun = text.slice(found.at(-1)?.start ?? text.length);
  if (begun === "" || begun === labels.at(-1) || values.length === 0 || !next) return labels;
  const goesOn = (key: string) => key.startsWith(begun) && next.text.startsWith(key.slice(begun.length));
  const whole = [...keys].find(goesOn);
  return whole === undefined ? labels : [...labels.slice(0, -1), whole];
}
