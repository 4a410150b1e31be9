import type { Cell } from "./cell.js";
import { type DelimitedRecord, recordAt } from "./delimited.js";
import { isFigureWord, type Line } from "./lines.js";

/** Lines between two rows of a table: a label that was broken, a heading, blank ones. */
const GAP = 4;
/** A longer cell that is not in quotation marks is a part of a sentence. */
const SENTENCE = 60;
/** Figures and blanks that make a row of a table by themselves, without a label even. */
const FEW = 3;
const MANY = 5;
/** Rows of less that are a table only together. */
const SEVERAL = 3;

/**
 * The records of tables whose cells commas part, by their first line. A sentence has commas, too: lines are a table where
 * figures stand between them, or many lines have as many of them.
 */
export function commaRecords(text: string, lines: readonly Line[]): ReadonlyMap<number, DelimitedRecord> {
  const records = new Map<number, DelimitedRecord>();
  if (!text.includes(",")) return records;
  let run: Candidate[] = [];
  const alone: Candidate[] = [];
  const close = () => {
    if (isTable(run)) for (const { first, record } of run) records.set(first, record);
    run = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const found = candidateAt(text, lines, i);
    if (!found) continue;
    if (found.record.fields.length === 1) {
      alone.push(found);
      continue;
    }
    if (run.length > 0 && i - run.at(-1)!.record.last > GAP) close();
    run.push(found);
    i = found.record.last;
  }
  close();
  // Where some lines are such records, words in quotation marks alone on theirs are one of a single cell.
  if (records.size > 0) for (const { first, record } of alone) records.set(first, record);
  return records;
}

/** A line that may be a row, and what it has of one. */
interface Candidate {
  readonly first: number;
  readonly record: DelimitedRecord;
  /** Figures and blank cells behind a label, or many without one; 0 where there is no figure. */
  readonly figures: number;
}

function candidateAt(text: string, lines: readonly Line[], first: number): Candidate | undefined {
  const { start, end } = lines[first]!;
  if (text[start] !== '"' && !text.slice(start, end).includes(",")) return undefined;
  const record = recordAt(text, lines, first, ",");
  const { fields } = record;
  if (fields.length === 1 && !fields[0]!.quoted) return undefined;
  // Those between bars and tabs are other tables' cells, those in brackets a program's.
  if (fields.some(({ quoted, cell }) => !quoted && /[|\t]|^[[{]/.test(cell.text))) return undefined;
  const cells = fields.map(({ cell }) => cell);
  const label = cells.findIndex(isWritten);
  const isLabelled = label >= 0 && !/[\d０-９]$/.test(cells[label]!.text) && !isFigureWord(cells[label]!.text);
  const held = cells.slice(isLabelled ? label + 1 : 0).filter(({ text }) => text === "" || isFigureWord(text));
  const written = held.filter(isWritten).length;
  const isRow = written > 0 && (isLabelled || (written >= MANY && !areGroups(cells)));
  const isSaid = cells.filter(isWritten).length > 1 && fields.some(({ quoted, cell }) => !quoted && isSentence(cell));
  if (isSaid && held.length < 2) return undefined;
  return { first, record, figures: isRow ? held.length : 0 };
}

const isWritten = ({ text }: Cell) => text !== "";
const isSentence = ({ text }: Cell) => text.length > SENTENCE || text.includes("。");

/** 1,234,567 is one number. */
const areGroups = (cells: readonly Cell[]) => cells.slice(1).every(({ text }) => /^\d{3}$/.test(text));

function isTable(run: readonly Candidate[]): boolean {
  const rows = run.filter(({ figures }) => figures > 0);
  if (rows.length >= SEVERAL || rows.some(({ figures }) => figures >= FEW)) return true;
  const widths = run.map(({ record }) => record.fields.length);
  return run.length >= MANY && widths[0]! >= FEW && widths.every((width) => width === widths[0]);
}
