import { besides, headLabels, shortened, type Written, wordedOtherwise } from "../document/heads.js";
import { changeToWords } from "../edits/titles.js";
import { rowsOf } from "../form/labels.js";
import type { Head, Report, Table } from "../report.js";
import type { Found, Rule } from "../rule.js";
import type { Span } from "../text.js";
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
  const heads = table.heads.filter(({ whole }) => whole).sort((a, b) => a.start - b.start);
  const off = [...headLabels(table.form)].flatMap(([label, { expected, keys }]) => {
    const found = heads.filter((head) => keys.includes(head.label));
    return found.length === expected ? [] : [{ label, expected, found }];
  });
  if (off.length > SLIPS) return [];
  const short = heads.flatMap((head) => shortened(source, table.form, head) ?? []);
  if (off.length === 0 && short.length <= SLIPS) return short.map((written) => reworded(table, written.label, written));
  return off.flatMap(({ label, expected, found }) => {
    if (goesWithRow(label, table)) return [];
    if (found.length === expected + 1) return [doubled(table, label, found, heads)];
    if (found.length > expected) return [];
    const written = wordedOtherwise(source, table, label, heads);
    return [written ? reworded(table, label, written) : missing(table, label, besides(label, table, heads))];
  });
}

/**
 * The label of a group is lost, doubled and torn with the row that it begins with; in drawn tables with any that it stands
 * beside: that row tells.
 */
function goesWithRow(label: string, { form, layout, rows, surplus }: Table): boolean {
  const own = rowsOf(form).flatMap(({ row }) => (row.groups.includes(label) && !row.optional ? [row.id] : []));
  const beside = layout === "grid" ? own : own.slice(0, 1);
  return beside.some(
    (id) =>
      !rows.some((row) => row.form.id === id && !row.displaced) || surplus.some(({ repeats }) => repeats?.id === id),
  );
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
