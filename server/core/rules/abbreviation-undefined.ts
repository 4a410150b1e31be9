import { changeToWords } from "../edits/titles.js";
import { definitionsIn } from "../prose/definitions.js";
import { organName } from "../prose/organ.js";
import { findWords, type Words } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Fix, Rule } from "../rule.js";

/** 我局 and the like, where no other word begins there: 我办理, 自我处理. */
const SELF =
  /(?<!自)我(?:局|委(?!托|派|员)|办(?!理|公|事|好|实|结)|厅|中心|镇|乡|街道|院|站|馆|处(?!在|理|于|置)|所(?!有|在|以|需|能|说))/g;
/** What an organ's name ends in: in 云岭县水务局, 我局 says no more than “this bureau”; 我办 of 办公室 is cut short. */
const KIND = /(局|厅|院|中心|站|馆|处|所|镇|乡|街道)(?:(?:人民)?政府|办事处)?$/;
/** 西城区 of 西城区政府办公室. */
const PLACE = /^(?:.*?[省市])?([一-龥]{1,8}?)(?=[市县区旗镇乡])/;

/** Another place before it: another organ's name. */
const OTHER = "(?:公布|发布|编制|与|联系)[一-龥]{2,6}";

/** 简称未加说明. */
export const rule: Rule = {
  name: "abbreviation-undefined",
  title: { zh: "简称未加说明", en: "Abbreviation not explained" },
  severity: "information",
  *check(report) {
    const defined = definitionsIn(report.prose).map(({ short }) => short);
    const kind = KIND.exec(organName(report) ?? "")?.[1];
    const known = ({ text }: Words) =>
      text === `我${kind}` || defined.some((short) => short.includes(text) || text.includes(short));
    const used = [...findWords(report, SELF), ...shortNames(report)]
      .filter((words) => words.start > (report.title?.end ?? 0) && !known(words))
      .sort((a, b) => a.from - b.from);
    const forms = used.filter(({ text }, index) => used.findIndex((words) => words.text === text) === index);
    const [first, ...others] = forms;
    if (!first) return;
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: "这里用了机关的简称，前文没有说明。请在第一次出现时写全称并注明“（以下简称……）”，或直接写全称。",
        en: "An abbreviation of the organ's name, not explained before. Write the full name with “（以下简称……）” where it first stands, or everywhere.",
      },
      fixes: define(report, first),
      related: others.map(({ start, end, text }) => ({
        start,
        end,
        message: { zh: `“${text}”也没有说明`, en: `“${text}” is not explained either` },
      })),
    };
  },
};

/** The organ's name without that of its place: 区政府办公室. */
function shortNames(report: Report): Words[] {
  const name = organName(report);
  const place = name && PLACE.exec(name)?.[1];
  if (!name || !place) return [];
  const short = name.slice(name.indexOf(place) + place.length);
  // 昆区 of 昆都仑区 is the place cut short, and the name is whole.
  return short.length < 4 ? [] : findWords(report, new RegExp(`(?<![${place}]|${OTHER})${short}(?!\\(以下简称)`, "g"));
}

/** Where it first stands: the full name, with the abbreviation explained if it comes again. */
function define(report: Report, { start, end, text }: Words): Fix[] {
  const name = organName(report);
  if (!name || /[\n\r]/.test(report.source.slice(start, end))) return [];
  const isOnlyOne = report.prose.text.split(text).length === 2;
  const right = isOnlyOne ? name : `${name}（以下简称“${text}”）`;
  return [{ title: changeToWords(right), edits: [{ start, end, text: right }], safe: false }];
}
