import type { Line } from "../document/prose.js";
import { brokenAt } from "../prose/pairs.js";
import { findSection, wordsAt, wordsOf } from "../prose/words.js";
import { asWritten, isExtracted, writtenLines } from "../prose/written.js";
import type { Report } from "../report.js";
import type { Rule } from "../rule.js";

/** Sentences inside, and none at the end: the last lost its stop, or its end. */
const OPEN = /。.*[一-龥”"》)]$/;
const CUT = /。.*[,、]$/;
/** One long sentence without its stop; a shorter line, or one with a number, may be a heading. */
const LONG = /^(?:(?=.{45})|(?=.{28})(?!\([一二三四五六七八九十]|\d{1,2}\.)).*[,;:].*[一-龥”"》)]$/;
const NUMBERED = /^(?:\([一二三四五六七八九十]\)|\d{1,2}\.|[一二三四五六七八九十][、是])/;
/** What may stand at the end without one: a list's heading, a signature, an address. */
const MAY = /(?:如下|附件|附表|联系人|电话|地址|邮编)[^。]*$/;

/** 段末没有句号. */
export const rule: Rule = {
  name: "final-stop",
  title: { zh: "段末没有句号", en: "No full stop at a paragraph's end" },
  severity: "warning",
  *check(report) {
    if (isExtracted(report)) return;
    const { prose } = report;
    const own = ["一", "五"].flatMap((numeral) => {
      const section = findSection(report, numeral);
      return section ? [wordsOf(report, section)] : [];
    });
    const lines = prose.lines.filter(
      ({ from, to, cell }) => !cell && own.some((words) => from >= words.from && to <= words.to),
    );
    // Where sentences that fill a paragraph do end in one.
    const closes = lines.some(({ from, to }) => /^(?=.{30})[^。]*[,;][^。]*。$/.test(prose.text.slice(from, to)));
    const open = lines.filter(({ from, to }, i) => {
      const text = prose.text.slice(from, to);
      return (
        (OPEN.test(text) || CUT.test(text) || (closes && LONG.test(text))) &&
        !MAY.test(text.slice(-30)) &&
        isParagraphEnd(report, lines, i) &&
        !brokenAt(asWritten(report, lines[i]!).text, lines[i + 1] && asWritten(report, lines[i + 1]!).text)
      );
    });
    // Where most paragraphs end so, lines were broken on the way.
    if (open.length * 2 > lines.length || writtenLines(report).length === 0) return;
    for (const { to } of open) {
      const last = wordsAt(prose, to - 1, to);
      const isCut = /[,、]/.test(last.text);
      yield {
        start: last.start,
        end: last.end,
        message: isCut
          ? {
              zh: `这一段以“${report.source.slice(last.start, last.end)}”结束，句子没有完。请核对是否漏了文字。`,
              en: `This paragraph ends in “${report.source.slice(last.start, last.end)}”, in the midst of a sentence. Check whether words are missing.`,
            }
          : {
              zh: "这一段末尾没有句号。请补上，并核对是否漏了文字。",
              en: "No full stop at the end of this paragraph. Put one, and check whether words are missing.",
            },
        fixes: [
          isCut
            ? {
                title: { zh: "改为句号", en: "Change it to a full stop" },
                edits: [{ start: last.start, end: last.end, text: "。" }],
                safe: false,
              }
            : {
                title: { zh: "补上句号", en: "Insert a full stop" },
                edits: [{ start: last.end, end: last.end, text: "。" }],
                safe: false,
                preferred: true,
              },
        ],
      };
    }
  },
};

/** What follows is another paragraph: after a blank line, or with a number of its own. */
function isParagraphEnd({ prose, source }: Report, lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (!next) return true;
  const between = source.slice(prose.offsets[line.to - 1]! + 1, prose.offsets[next.from]!);
  return /\n[^\S\n]*\r?\n/.test(between) || NUMBERED.test(prose.text.slice(next.from, next.from + 5));
}
