import type { Signature } from "../report.js";
import type { DateFound } from "./dates.js";
import { type Line, type Prose, placeOf } from "./prose.js";

/** Lines from the end in which it is looked for: contacts and site chrome may stand below. */
const TAIL_LINES = 12;
const MAX_ORGAN = 30;

/** The organ and the date at the end. */
export function readSignature(prose: Prose, after: number, dates: readonly DateFound[]): Signature | undefined {
  const { lines, text } = prose;
  for (let i = lines.length - 1; i >= Math.max(after, lines.length - TAIL_LINES, 0); i--) {
    const line = lines[i]!;
    const found = dates.findLast(
      ({ to, date }) => date.year !== undefined && to <= line.to && /^\)?$/.test(text.slice(to, line.to)),
    );
    if (!found || found.from < line.from) continue;
    const before = text.slice(line.from, found.from).replace(/\($/, "");
    const organ = before === "" ? organAbove(prose, i > after ? lines[i - 1] : undefined) : isName(before) && line;
    if (before !== "" && !organ) continue;
    const to = organ === line ? line.from + before.length : organ ? organ.to : 0;
    const own = organ ? { ...placeOf(prose, organ.from, to), text: text.slice(organ.from, to) } : undefined;
    return {
      start: own?.start ?? found.date.start,
      end: found.date.end,
      date: found.date,
      ...(own ? { organ: own } : {}),
    };
  }
  return undefined;
}

const isName = (words: string) => words.length <= MAX_ORGAN && !/[。,;:\d!?]/.test(words);

function organAbove({ text }: Prose, line: Line | undefined): Line | undefined {
  return line && isName(text.slice(line.from, line.to)) ? line : undefined;
}
