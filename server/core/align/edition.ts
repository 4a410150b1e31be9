import type { Edition } from "../form/edition.js";
import { outlineOf } from "./outline.js";
import type { Record } from "./records.js";

/** The edition whose labels the text holds best, and how much of it: 0 to 1. Labels of others count against none. */
export function chooseEdition(
  records: readonly Record[],
  editions: readonly Edition[],
): { edition: Edition; fit: number } {
  const present = new Set(records.flatMap((record) => record.found.map(({ label }) => label.key)));
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
