import { isSpace } from "../text.js";
import { isFigureWord, type Line } from "./lines.js";

/** Figures that stand beside another one, and rows of which words follow each: a sentence has a few at most. */
const BESIDE = 3;
const ROWS = 2;
/** Shorter lines hold no table. */
const SHORTEST = 60;

/** What a line has of a table in one line: how many rows that words follow, and figures beside another one in them. */
interface Traces {
  readonly rows: number;
  readonly beside: number;
  /** Rows of a single figure. */
  readonly alone: number;
}

/**
 * A page that lost its line ends: words follow the figures of a row, and another row follows them, on one line; or on
 * the one above or below it, where such a line was broken.
 */
export function isRunOn(text: string, lines: readonly Line[], index: number): boolean {
  const own = tracesIn(text, lines[index]);
  if (own.rows === 0 || own.beside < ROWS) return false;
  if (isEnough(own) && lines[index]!.end - lines[index]!.start >= SHORTEST) return true;
  return [index - 1, index + 1].some((near) => {
    const { rows, beside, alone } = tracesIn(text, lines[near]);
    return rows > 0 && isEnough({ rows: own.rows + rows, beside: own.beside + beside, alone: own.alone + alone });
  });
}

/** Each of them may stand in a sentence, where rows of one figure are many; two of them do not beside a row of several. */
const isEnough = ({ rows, beside, alone }: Traces) =>
  rows > 0 && [rows >= ROWS, beside >= BESIDE, alone >= ROWS].filter(Boolean).length > 1;

function tracesIn(text: string, line: Line | undefined): Traces {
  let [figures, rows, beside, alone] = [0, 0, 0, 0];
  if (line && line.end - line.start > FEW) {
    for (const word of wordsOf(text, line)) {
      if (isFigureWord(text.slice(word.start, word.end))) figures++;
      else {
        if (figures > 1) [rows, beside] = [rows + 1, beside + figures - 1];
        if (figures === 1) alone++;
        figures = 0;
      }
      if (rows >= ROWS && beside >= BESIDE) break;
    }
  }
  return { rows, beside, alone };
}

/** Most lines are shorter, and need not be looked at. */
const FEW = 20;

const QUESTION = /^[?？]$/;
const NUMERAL = /^[一二三四五六]、$/;

/**
 * The words of such a line; a question mark is one with the figure that it stands before in the place of a lost digit, and so
 * is a numeral with the words behind it.
 */
export function* cellsOf(text: string, line: Line): Iterable<Line> {
  let mark: Line | undefined;
  for (const word of wordsOf(text, line)) {
    const written = text.slice(word.start, word.end);
    const isMarked = mark !== undefined && isFigureWord(written) === QUESTION.test(text.slice(mark.start, mark.end));
    if (mark && !isMarked) yield mark;
    const cell = isMarked ? { start: mark!.start, end: word.end } : word;
    mark = QUESTION.test(written) || NUMERAL.test(written) ? word : undefined;
    if (!mark) yield cell;
  }
  if (mark) yield mark;
}

/** White space parts words. */
function* wordsOf(text: string, { start, end }: Line): Iterable<Line> {
  for (let i = start; i < end; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    yield { start: from, end: i };
  }
}
