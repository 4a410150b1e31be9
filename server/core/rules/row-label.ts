import { isInOnePiece } from "../edits/models.js";
import { insertLabel } from "../edits/rows.js";
import { changeToWords } from "../edits/titles.js";
import { nameRow, quote } from "../form/edition.js";
import { rowsOf, writtenAs } from "../form/labels.js";
import type { Text } from "../language.js";
import type { Layout, TableRow } from "../report.js";
import type { Rule } from "../rule.js";
import { foldText } from "../text.js";

/** 行名丢失或改写. */
export const rule: Rule = {
  name: "row-label",
  title: { zh: "行名丢失或与格式不符", en: "Row label lost or reworded" },
  severity: "warning",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      const abreast = new Set(rowsOf(table.form).flatMap(({ block, row }) => (block.abreast ? [row.id] : [])));
      for (const row of table.rows) {
        if (abreast.has(row.form.id) || row.cells.length === 0) continue;
        const name = nameRow(row.block, row.form);
        const { zh, en } = table.form.name;
        if (!row.label) {
          const [first] = row.cells;
          const edit = insertLabel(report, table, row);
          yield {
            start: first!.start,
            end: first!.end,
            severity: "error",
            message: {
              zh: `${zh}这一行没有行名，按次序应是“${name}”。请补上行名，以免数字对错了行。`,
              en: `${en}: this row has lost its label, by the order “${name}”. Put it back, lest the figures be taken for another row's.`,
            },
            fixes: edit ? [{ title: labelled(row.form.label), edits: [edit], safe: false, preferred: true }] : [],
          };
        } else if (row.again) {
          const [first, second] = [row.label, row.again].sort((a, b) => a.start - b.start);
          yield {
            ...second!,
            severity: "error",
            message: {
              zh: `${zh}的行名“${name}”写了两遍。一行只有一个行名，请删去多余的。`,
              en: `${en}: the label “${name}” stands there twice. A row has one label; delete the one too many.`,
            },
            fixes: [
              {
                title: { zh: "删去多余的行名", en: "Delete the second label" },
                edits: [{ start: first!.start, end: second!.start, text: "" }],
                safe: false,
                preferred: true,
              },
            ],
          };
        } else if (isReworded(report.source, table.layout, row)) {
          const { label: text } = row.form;
          const { end } = row.label;
          const start = row.label.start - numberBefore(report.source, row.label.start).length;
          const whole = isInOnePiece(report.source, row.label);
          // The label alone does not tell which row of which group it is.
          const named = name === text ? "" : quote(name);
          const written = whole ? report.source.slice(start, end).replace(/\s+/g, "") : row.label.text;
          yield {
            start,
            end,
            message: {
              zh: `${zh}${named}的行名写作“${written}”，格式原文是“${text}”。请照格式原文书写。`,
              en: `${en}${named && ` ${named}`}: the label reads “${written}”, where the form has “${text}”. Write it as the form does.`,
            },
            fixes: whole
              ? [{ title: changeToWords(text), edits: [{ start, end, text }], safe: true, preferred: true }]
              : [],
          };
        }
      }
    }
  },
};

const labelled = (label: string): Text => ({ zh: `补上行名“${label}”`, en: `Insert the label “${label}”` });

/** So many characters tell a label from the end of the one above it. */
const BEGINNING = 6;

/** How a label differs from the form's; white space and brackets' width make no difference. */
function isReworded(source: string, layout: Layout, row: TableRow): boolean {
  const { form, label } = row;
  const written = label!.text;
  const official = writtenAs(form).map(foldText)[0]!;
  // Text taken from a PDF breaks labels over the figures: a part of one, or the end of the one above, is no wording.
  const isPart = official.includes(written) && (bare(written) !== "" || goesOnBelow(source, row, official));
  if (layout === "spaced" && (isPart || written.includes(bare(official).slice(0, BEGINNING)))) return false;
  if (official.startsWith(`${written}(`)) return false;
  return (
    bare(written) !== bare(official) || isMisnumbered(foldText(numberBefore(source, label!.start)) + written, official)
  );
}

/** Whether a number alone has its label in the line below. */
const goesOnBelow = (source: string, { end }: TableRow, official: string) =>
  foldText(source.slice(end, end + 2 * BEGINNING)).startsWith(bare(official).slice(0, 2));

/** Another number than the row's is no part of the label that was read. */
const numberBefore = (source: string, start: number) =>
  /(?<![\d.])(?:\d{1,2}[.．、]|[一二三四五六七八九十]、|[（(][一二三四五六七八九十][）)])[^\S\n\r]*$/.exec(
    source.slice(Math.max(0, start - 8), start),
  )?.[0] ?? "";

const NUMBER = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+\.)/;
const bare = (text: string) => text.replace(NUMBER, "");

/** A label may lack its number, but not have another's. */
function isMisnumbered(written: string, official: string): boolean {
  const [own, right] = [written, official].map((text) => NUMBER.exec(text)?.[0]);
  return own !== undefined && own !== right;
}
