import type { Period, Signature, Title, YearWritten } from "../report.js";
import { type Prose, placeOf } from "./prose.js";

const YEAR = /(?<!\d)(20\d\d)年/g;
/** A month after it: a date, of which the end of the year alone says what year it is. */
const MONTH = /^\d{1,2}(?:月|[-—至])/;
const YEAR_END = /^(?:底|末|年底|12月31日)/;
/** A comparison, a plan or another year's document: the year need not be the report's. */
const OTHER = /[较比自从于至到及和与、]$|同比|相比|较$/;
/** Words that make the year the report's own. */
const OWN =
  /^度?,?(?:我|本|全)[局办委厅院处所站中单机镇乡街区县市校系年]|^度?,?(?:共|累计|全年)?(?:主动公开|新收|收到|受理|办理)|^度?,[一-龥]{2,18}?(?:局|厅|委|委员会|政府|办公室|办事处|中心)(?:\(以下简称[^)]*\))?(?:认真|坚持|严格|深入|紧扣|围绕|按照|高度|积极|切实|全面|持续|扎实|不断|进一步)/;
/** 我局2021年度没有收取: the organ before it says whose year it is. */
const OF_THE_ORGAN = /(?:^|[。;,])[我本](?:局|办|委|厅|院|处|所|站|中心|单位|机关|镇|乡|街道|县|区|市)$/;
const HAPPENED = /^年?度?(?:没有|未|共|累计|主动公开|新收|收到|受理|办理|收取|发出)/;
const YEAR_AGAIN = /20\d\d年/;
const COMPARED = /同比|相比|[较比]|增长|下降|上年|去年/;

/** The years in the sentences of the prose from a place on. */
export function readYears(prose: Prose, begin: number): YearWritten[] {
  const part = prose.text.slice(begin);
  const found: YearWritten[] = [];
  const starts = new Set(prose.lines.map(({ from }) => from));
  for (const match of part.matchAll(YEAR)) {
    const from = begin + match.index;
    const before = part.slice(Math.max(0, match.index - 30), match.index);
    const after = part.slice(match.index + match[0].length, match.index + 80);
    const closing = /截[至止]$/.test(before) && YEAR_END.test(after);
    if (!closing && (MONTH.test(after) || OTHER.test(before))) continue;
    if (/《[^》]*$/.test(before)) continue;
    const sentence = after.replace(/[。;].*$/s, "");
    const opens = starts.has(from) || /[。;]$/.test(before);
    const says = opens ? OWN.test(after) : OF_THE_ORGAN.test(before) && HAPPENED.test(after);
    const own = closing || (says && !COMPARED.test(sentence) && !YEAR_AGAIN.test(sentence));
    found.push({ ...placeOf(prose, from, from + 4), value: Number(match[1]), own });
  }
  return found;
}

interface Evidence {
  readonly titles: readonly Title[];
  readonly period: Period | undefined;
  readonly signature: Signature | undefined;
  readonly years: readonly YearWritten[];
}

/**
 * The report year. Title and period each count for more than the signature; the sentences count when most of them agree.
 * Where the votes are even the title has it.
 */
export function voteYear({ titles, period, signature, years }: Evidence): number | undefined {
  const votes = new Map<number, number>();
  const vote = (year: number | undefined, weight: number) => {
    if (year !== undefined && year >= 2000 && year < 2100) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const title = titles.findLast(({ year }) => year)?.year?.value;
  vote(title, 4);
  for (const { year } of titles.slice(0, -1)) vote(year?.value, 2);
  const [from, to] = [period?.from?.year, period?.to?.year];
  vote(from ?? to, 2);
  vote(to ?? from, 2);
  const date = signature?.date ?? titles.findLast((one) => one.date)?.date;
  if (date?.year !== undefined) vote(date.month <= 8 ? date.year - 1 : date.year, 1);
  const named = mode(years);
  if (named) vote(named.year, named.count > 1 && named.count * 2 > years.length ? 5 : 2);
  let best: number | undefined = title;
  for (const [year, weight] of votes) if (weight > (best === undefined ? 0 : votes.get(best)!)) best = year;
  return best;
}

/** The year that the sentences name most, if any. */
function mode(years: readonly YearWritten[]): { year: number; count: number } | undefined {
  const counts = new Map<number, number>();
  for (const { value } of years) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { year: number; count: number } | undefined;
  for (const [year, count] of counts) if (count > (best?.count ?? 0)) best = { year, count };
  return best;
}
