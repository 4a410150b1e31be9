import type { Edition } from "../form/edition.js";
import { outlineOf } from "./outline.js";
import { isSentence, type Record } from "./records.js";

/**
 * The edition whose labels the text holds best, and how much of it: 0 to 1. Labels of others count against none; a
 * missing row counts more than a missing head, for heads are cut and reworded. Of equals the one that has more to say.
 */
export function chooseEdition(records: readonly Record[], editions: readonly Edition[]): Choice {
  const inCells = choose(new Set(records.flatMap((record) => [...labelsInCells(record)])), editions);
  if (inCells.fit >= TABLES) return inCells;
  return choose(new Set(records.flatMap(({ found }) => found.map(({ label }) => label.key))), editions);
}

interface Choice {
  readonly edition: Edition;
  readonly fit: number;
}

/** Below this share of the labels there are no tables: then sentences tell what they would hold. */
const TABLES = 0.25;

function choose(present: ReadonlySet<string>, editions: readonly Edition[]): Choice {
  let best = { edition: editions[0]!, fit: 0, score: Number.NEGATIVE_INFINITY };
  for (const edition of editions) {
    const { labels, extras, required } = outlineOf(edition);
    let exact = 0;
    let held = 0;
    let lacking = 0;
    let words = 0;
    for (const forms of labels) {
      const index = forms.findIndex((form) => present.has(form));
      if (index >= 0) held++;
      else lacking += required.has(forms[0]!) ? 2 : 1;
      if (index !== 0) continue;
      exact++;
      words += forms[0]!.length;
    }
    const extra = extras.filter((key) => present.has(key)).length;
    const score = held + exact + extra - lacking + words / 1e6;
    if (score > best.score) best = { edition, fit: held / labels.length, score };
  }
  return best;
}

/** The labels of a record that stand in cells of a table, and not in a sentence that only speaks of them. */
function* labelsInCells({ words, found }: Record): Iterable<string> {
  let next = 0;
  for (const [index, word] of words.entries()) {
    const end = words[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const first = next;
    while (next < found.length && found[next]!.start < end) next++;
    const labels = found.slice(first, next);
    if (labels.length === 0 || isSentence(word, labels)) continue;
    for (const { label } of labels) yield label.key;
  }
}
