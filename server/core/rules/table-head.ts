import { lineStart } from "../document/area.js";
import { rewordedAs, type Written } from "../document/heads.js";
import { changeToWords } from "../edits/titles.js";
import { headsOf, rowsOf } from "../form/labels.js";
import type { Head, Report, Table } from "../report.js";
import type { Found, Rule } from "../rule.js";
import { foldText, type Span } from "../text.js";
import { foreignMarks } from "./edition-mixed.js";

/** 表头缺项、重复或改写. */
export const rule: Rule = {
  name: "table-head",
  title: { zh: "表头缺项、重复或与格式不符", en: "Header cell missing, doubled or reworded" },
  severity: "warning",
  *check(report) {
    for (const table of report.tables) {
      // Text taken from a PDF shatters the heads; what a picture of the page shows is whole.
      const whole = table.readable && table.layout !== "spaced";
      // A head of the other form is told as such.
      if (whole && foreignMarks(report, table).length === 0) yield* tell(report, table);
    }
  },
};

/** More than so many at once come from the conversion, not from the hand. */
const SLIPS = 1;

function tell({ source }: Report, table: Table): Found[] {
  const wanted = table.form.blocks.flatMap(headsOf);
  const forms = new Map(wanted.map((labels) => [labels[0]!, labels.map(foldText)]));
  const heads = table.heads.filter(({ whole }) => whole).sort((a, b) => a.start - b.start);
  const off = [...forms].flatMap(([label, keys]) => {
    const expected = wanted.filter(([first]) => first === label).length;
    const found = heads.filter((head) => keys.includes(head.label));
    return found.length === expected ? [] : [{ label, expected, found }];
  });
  if (off.length > SLIPS) return [];
  const short = heads.flatMap((head) => shortened(source, head, wanted));
  if (off.length === 0 && short.length <= SLIPS) {
    return short.map(({ label, written }) => reworded(table, label, written));
  }
  return off.flatMap(({ label, expected, found }) => {
    if (goesWithRow(label, table)) return [];
    if (found.length < expected) {
      const written = writtenFor(source, table, label, heads);
      if (written) return [reworded(table, label, written)];
      return [missing(table, label, besides(label, table, wanted, heads))];
    }
    return found.length === expected + 1 ? [doubled(table, label, found, heads)] : [];
  });
}

/** The label of a group is lost, and doubled, with the row that it begins with: that row tells. */
function goesWithRow(label: string, { form, rows, surplus }: Table): boolean {
  const first = rowsOf(form).find(({ row }) => row.groups.includes(label))?.row.id;
  if (first === undefined) return false;
  return !rows.some((row) => row.form.id === first) || surplus.some(({ repeats }) => repeats?.id === first);
}

/** A header cell cut to a form that is known, as 现行有效件 is; where the rest stands on the next line it is whole. */
function shortened(source: string, head: Head, wanted: readonly (readonly string[])[]) {
  const labels = wanted.find((known) => known.map(foldText).includes(head.label));
  const label = labels?.[0];
  if (!label || foldText(label) === head.label) return [];
  const rest = foldText(label).slice(head.label.length);
  const isWhole = foldText(source.slice(head.start, head.end)) === head.label;
  if (
    !isWhole ||
    foldText(source.slice(head.end, head.end + 40))
      .replace(/^[|<>/br]+/, "")
      .startsWith(rest)
  )
    return [];
  return [{ label, written: { start: head.start, end: head.end, text: source.slice(head.start, head.end) } }];
}

/** The cell that stands for a label in other words: among those of the table that are neither header cells nor labels. */
function writtenFor(source: string, { rows, start, end }: Table, label: string, heads: readonly Head[]) {
  const first = Math.min(start, ...heads.map((head) => head.start));
  const known = [...heads, ...rows.flatMap(({ label: own, group }) => [own, group].filter((one) => one !== undefined))];
  return rewordedAs(source, label, { start: lineStart(source, first), end }, known);
}

/** The place where a label is missed: the first row of its group, else next to the header cells that the form has beside it. */
function besides(
  label: string,
  table: Table,
  wanted: readonly (readonly string[])[],
  heads: readonly Head[],
): Span | undefined {
  const row = table.rows.find(({ form }) => form.groups.includes(label));
  if (row) return row.label;
  const matched = alignHeads(wanted, heads);
  const at = wanted.findIndex((labels, i) => labels[0] === label && matched[i] === undefined);
  return matched.slice(at + 1).find((head) => head) ?? matched.slice(0, Math.max(at, 0)).findLast((head) => head);
}

/** For each label wanted the header cell found for it: the longest common sequence of the two. */
function alignHeads(wanted: readonly (readonly string[])[], heads: readonly Head[]): (Head | undefined)[] {
  const keys = wanted.map((labels) => labels.map(foldText));
  const same = (i: number, j: number) => keys[i]!.includes(heads[j]!.label);
  const longest = Array.from({ length: wanted.length + 1 }, () => Array<number>(heads.length + 1).fill(0));
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j = heads.length - 1; j >= 0; j--) {
      const skipped = Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
      longest[i]![j] = same(i, j) ? Math.max(skipped, longest[i + 1]![j + 1]! + 1) : skipped;
    }
  }
  let j = 0;
  return wanted.map((_, i) => {
    while (j < heads.length && longest[i]![j]! === longest[i]![j + 1]! && longest[i]![j]! > longest[i + 1]![j]!) j++;
    if (j >= heads.length || longest[i]![j] === longest[i + 1]![j]) return undefined;
    return heads[j++];
  });
}

function reworded({ form: { name }, layout }: Table, label: string, { start, end, text }: Written): Found {
  return {
    start,
    end,
    message: {
      zh: `${name.zh}的表头写作“${text}”，格式原文是“${label}”。表头决定各列数字的含义，请照格式原文书写。`,
      en: `${name.en}: the header reads “${text}”, where the form has “${label}”. The header says what the figures mean; write it as the form does.`,
    },
    // A drawn table would no longer fit its lines.
    fixes:
      layout === "grid"
        ? []
        : [{ title: changeToWords(label), edits: [{ start, end, text: label }], safe: false, preferred: true }],
  };
}

function missing(table: Table, label: string, near: Span | undefined): Found {
  const { start, end } = near ?? table.rows[0]?.label ?? table;
  const { zh, en } = table.form.name;
  return {
    start,
    end,
    message: {
      zh: `${zh}的表头在此处少了“${label}”，或与格式原文不同。表头决定各列数字的含义，请照格式补上。`,
      en: `${en}: the header lacks “${label}” here, or words it otherwise than the form. The header says what the figures mean; write it as the form does.`,
    },
  };
}

/** The second of two that follow each other, else the last. */
function doubled(table: Table, label: string, found: readonly Head[], heads: readonly Head[]): Found {
  const twin = found.find((head) => heads[heads.indexOf(head) - 1]?.label === head.label);
  const { start, end } = twin ?? found.at(-1)!;
  const before = twin && heads[heads.indexOf(twin) - 1];
  const { zh, en } = table.form.name;
  return {
    start,
    end,
    message: {
      zh: `${zh}的表头“${label}”多出一处。表头决定各列数字的含义，请删去多余的。`,
      en: `${en}: the header has “${label}” once too often. The header says what the figures mean; delete the one too many.`,
    },
    fixes: before
      ? [
          {
            title: { zh: `删去多余的“${label}”`, en: `Delete the second “${label}”` },
            edits: [{ start: before.start, end: start, text: "" }],
            safe: false,
            preferred: true,
          },
        ]
      : [],
  };
}
