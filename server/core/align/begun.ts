import type { FoundLabel, Label, Labels } from "../form/labels.js";
import type { Record } from "./records.js";

/** As much of a label as may stand for it, when no other begins so. */
const ENOUGH = 3;
/** No label of a form is longer. */
const LONGEST = 48;

/**
 * Finds the labels that break over their figures: a narrow column has the beginning beside them and the rest below,
 * where it begins the words of the next record.
 */
export const withBegun = (records: readonly Record[], labels: Labels): Record[] =>
  records.map((record, index) => {
    const begun = record.values.length > 0 ? begunIn(record, records[index + 1], labels) : undefined;
    if (!begun) return record;
    return { ...record, found: [...record.found.filter(({ end }) => end <= begun.start), begun] };
  });

function begunIn({ text, found }: Record, next: Record | undefined, labels: Labels): FoundLabel | undefined {
  for (let start = Math.max(0, text.length - LONGEST); start + 1 < text.length; start++) {
    const rest = text.length - start;
    const those = labels
      .get(text[start]!)
      ?.filter(({ key }) => key.length > rest && text.startsWith(key.slice(0, rest), start));
    // In a remark that is still open stand words, whatever they are.
    if (!those || those.length === 0 || text.lastIndexOf("(", start) > text.lastIndexOf(")", start)) continue;
    const whole = those.find(({ key }) => next?.text.startsWith(key.slice(rest)));
    if (whole) return { label: whole, start, end: text.length };
    if (found.some((label) => label.start <= start && label.end > start)) continue;
    const [only, ...others] = those.filter(({ rows }) => rows.size > 0);
    if (only && others.length === 0 && rest >= ENOUGH) return { label: unsure(only), start, end: text.length };
  }
  return undefined;
}

const unsured = new WeakMap<Label, Label>();

/** The same label, of which only a part was seen. */
function unsure(label: Label): Label {
  const known = unsured.get(label) ?? {
    key: label.key,
    rows: new Map([...label.rows].map(([place, row]) => [place, { ...row, weak: true }])),
  };
  unsured.set(label, known);
  return known;
}
