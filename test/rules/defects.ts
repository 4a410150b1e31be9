import { kindsChapter } from "./kinds/index.js";

/**
 * The defects that a reader found in the five seeds, one by one, and what Gouji says of each. `program` tells whether a
 * program can know it alone: yes, partly (with a list of words), or no.
 *
 * A line reads: id, program, the finding (line, severity, rule; `strict` where the rule is off by default) or — and why
 * not, then the defect. Several defects may share a finding; every finding belongs to one.
 */
const LISTS = {
  "000": `
0-01 yes | 16 error section-numeral-lost | 二、 lost, the heading glued to the paragraph above
0-02 yes | 63 error section-numeral-lost | 三、 lost
0-03 yes | 11 error number-missing | no number before 件
0-04 yes | 418 error signature-date | signed before the period ends
0-05 yes | 420 error private-phone | a mobile number
0-06 partly | 420 warning contact-name | a private person as contact
0-07 yes | 420 information half-width-punctuation | a half-width comma between two numbers
0-08 yes | 1 warning organ-names | three names of one organ, the title lacks 北京市
0-09 yes | 10 warning overview-aspects | three of the five aspects missing
0-10 yes | 15 warning item-number | 4、 after 1. 2. 3.
0-11 yes | 10 information level-skipped strict | level （一） skipped, which is allowed with two levels
0-12 yes | 6 information half-width-brackets | (以下简称…)
0-13 yes | 6 information abbreviation-unused | 《政府信息公开条例》 defined and never used
0-14 partly | 412 information wrong-term | 信息处理收费 for 信息处理费
0-15 partly | 412 information stray-comma | 统计期限，自
0-16 yes | 414 information url-punctuation | a full stop touches the address
0-16 yes | 414 information plain-http strict | plain http
0-17 partly | 10 information unmarked-title | 西城报 without 《》
0-18 no | — meaning | one term in two forms
0-19 no | — meaning | a broken coordination
0-20 no | — meaning | 申请信息 for the information applied for
0-21 yes | 4 information mixed-indent | layout by blanks
0-22 yes | 85 information hard-space | no-break spaces beside figures
0-23 yes | 75 information label-broken | labels broken by line ends
0-24 partly | 15 information extra-aspect | an item that is none of the five aspects`,
  "001": `
1-01 yes | 33 error acronym-spelling | APCE, APEC
1-02 yes | 125 information amount-decimals | no decimals where the header asks for four
1-03 yes | 5 information half-width-brackets | (以下简称…), over two lines
1-04 yes | 39 warning half-width-punctuation | half-width commas
1-04 yes | 387 information stray-comma | the second is superfluous as well
1-05 yes | 25 information abbreviation-undefined | 我办
1-06 no | — meaning | four names of one site
1-07 partly | 27 information term-variants | 新冠疫情 in several forms
1-08 partly | 23 information wrong-term | 篇 for 条
1-09 yes | 387 information date-spacing | uneven spaces in a date
1-10 yes | 11 information broken-lines | every line of the PDF its own paragraph
1-11 yes | 1 information mixed-indent | a space where a page begins
1-12 yes | 11 information broken-lines | table text shattered: a related place of 1-10, the same copying
1-13 partly | 370 information subject-named | section 5 speaks of 政务公开 only
1-14 no | — meaning | a programme's title
1-15 yes | 11 information level-skipped strict | level （一） skipped
1-16 yes | 391 information url-punctuation | a full stop touches the address
1-16 yes | 391 information plain-http strict | plain http
1-17 yes | 7 information abbreviation-unused | 《政府信息公开条例》 defined and never used`,
  "002": `
2-01 yes | 1 error odd-title | a stray 附
2-02 yes | 14 error section-numeral-lost | 一、 lost
2-03 yes | 20 error item-number | 2. lost
2-04 partly | 17 warning documents-named | one counted, two named
2-05 partly | 17 warning years-crossed | last year's plan with this year's summary
2-06 no | — meaning | a final account that cannot be out yet
2-07 partly | 8 warning cover-left | cover and title both left in
2-08 yes | 11 information date-form | a date in Chinese numerals
2-09 yes | 16 warning overview-aspects | no 政府信息公开平台建设
2-10 no | — meaning | verb and object do not fit
2-11 no | — meaning | a sentence without subject
2-12 yes | 12 information half-width-brackets | (以下简称…)
2-13 yes | 12 information abbreviation-unused | the full title twice after the short one was defined
2-14 yes | 431 warning half-width-punctuation | a half-width comma
2-15 yes | 433 information stray-space | a no-break space after a comma
2-16 yes | 16 information item-spacing | uneven spaces after numbers
2-16 yes | 16 information level-skipped strict | level （一） skipped
2-17 yes | 12 information mixed-indent | indent by mixed blanks
2-18 yes | 434 information no-period | no 统计期限 anywhere
2-19 yes | 392 information label-broken | a space in 总 计
2-20 yes | 169 information label-broken | labels broken by line ends
2-21 partly | 17 information wrong-term | 全文电子化率, of older forms
2-22 yes | 17 information abbreviation-undefined | 我办
2-23 yes | 435 information url-punctuation | a comma touches the address
2-23 yes | 435 information plain-http strict | plain http`,
  "003": `
3-01 yes | 28 error edition-year | the 2019 form for 2021
3-02 yes | 101 error unreadable-figure | 491,5000
3-03 yes | 18 warning percentage | 9.53 %, raised to reach 100 %
3-04 partly | 18 warning classes-differ | 机构职能, then 政务公开
3-05 yes | 22 warning wrong-term | 上诉 for 行政诉讼
3-06 yes | 22 warning overview-length | 1,166 characters
3-07 yes | 6 warning overview-aspects | slogans for headings, aspects missing
3-08 yes | 422 warning processing-fee | nothing on 信息处理费
3-09 yes | 419 warning redundant-words | 继续不断持续
3-10 yes | 421 information redundant-words | 继续持续, 监督监管
3-11 yes | 18 warning half-width-punctuation | a half-width semicolon
3-12 yes | 2 information half-width-brackets | (以下简称…)
3-13 yes | 421 information floating-year | 今年
3-14 no | — meaning | problems only hinted at
3-15 partly | 12 information wrong-term | 有涉及到
3-16 no | — meaning | a sentence against its own principle
3-17 yes | 4 information abbreviation-undefined | undefined abbreviations
3-17 yes | 12 information abbreviation-unused | the full title after the short one was defined
3-18 yes | 20 information wrong-term | 依申请信息公开
3-19 yes | 380 information label-broken | a space in 总 计
3-20 yes | 161 information label-broken | labels broken by line ends
3-21 yes | 2 information mixed-indent | indent by no-break spaces
3-22 yes | 423 information url-punctuation | a full stop touches the address
3-22 yes | 423 information plain-http strict | plain http
3-23 partly | — it would be said of most titles | a title without 北京市`,
  "004": `
4-01 yes | 16 error section-numeral-lost | 二、 lost, the heading glued to the paragraph above
4-02 yes | 426 error section-numeral-lost | 六、 lost, likewise
4-03 yes | 428 warning processing-fee | 行政事业性收费 instead of 信息处理费
4-04 yes | 11 warning overview-aspects | aspects missing
4-05 partly | 1 warning organ-names | not the formal name
4-06 no | — meaning | tells of applications where there are none
4-07 yes | 9 information abbreviation-undefined | 区政府办公室, 我办
4-08 yes | 11 information misquotation | the principle misquoted
4-09 partly | 13 information term-variants | 常务会议, 常务会
4-10 partly | 9 information unmarked-title | a document's title without 《》
4-11 no | — meaning | a quotation to be compared word for word
4-12 yes | 426 information no-period | no 统计期限 anywhere
4-13 no | — meaning | unclear wording
4-14 yes | 62 information empty-row | an extra empty row
4-15 yes | 5 information mixed-indent | an indent of one blank
4-16 yes | 78 information label-broken | labels broken by line ends`,
} as const;

export type Seed = keyof typeof LISTS;
export const seeds = Object.keys(LISTS) as Seed[];

export interface Defect {
  readonly id: string;
  readonly program: string;
  /** Line, severity and rule; absent where nothing is said. */
  readonly finding?: string;
  /** The rule is off by default. */
  readonly strict: boolean;
  /** Why nothing is said. */
  readonly why?: string;
  readonly what: string;
}

export const defectsOf = (seed: Seed): Defect[] => LISTS[seed].trim().split("\n").map(readDefect);

function readDefect(line: string): Defect {
  const [head, says, what] = line.split(" | ") as [string, string, string];
  const [id, program] = head.split(" ") as [string, string];
  if (says.startsWith("— ")) return { id, program, strict: false, why: says.slice(2), what };
  const strict = says.endsWith(" strict");
  return { id, program, strict, finding: says.replace(/ strict$/, ""), what };
}

const link = (rule: string) => `[${rule}](../server/core/rules/${rule}.md)`;

/** The page test/rules/defects.md. */
export function defectsPage(): string {
  const tables = seeds.map((seed) => {
    const rows = defectsOf(seed).map(({ id, program, finding, strict, why, what }) => {
      const [line, severity, rule] = finding?.split(" ") ?? [];
      const said = rule ? `${link(rule)}, ${severity}${strict ? " (strict)" : ""}` : `— ${why}`;
      return `| ${id} | ${line ? `L${line}` : ""} | ${what} | ${program} | ${said} |`;
    });
    return [
      `## Seed ${seed}`,
      "",
      "| Defect | Line | What | A program alone | Gouji |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n");
  });
  const all = seeds.flatMap(defectsOf);
  const count = (defects: readonly Defect[]) => new Set(defects.map(({ id }) => id)).size;
  const able = all.filter(({ program }) => program !== "no");
  const found = able.filter(({ finding }) => finding);
  return `# The defects of the five seeds

Generated from [defects.ts](defects.ts); the test holds it to what is found. Of ${count(all)} defects that a reader
found, a program can know ${count(able)}, some of them with a list of words; Gouji finds ${count(found)} of these, each once, and
nothing else. Those that only meaning tells are not guessed at.

${tables.join("\n\n")}

${kindsChapter(link)}
`;
}
