import { numberOf } from "../claims/words.js";
import { slotId } from "../form/edition.js";
import type { Text } from "../language.js";
import { wordsAt } from "../prose/words.js";
import type { Report } from "../report.js";
import type { Found, Rule } from "../rule.js";

const COUNT = "(\\d[\\d,]*|[零一二两三四五六七八九十])";
/** 发出收费通知2件，收费通知总金额300元，实际收取信息处理费300元. */
const NOTICES = new RegExp(`(?:发出|作出)?(?:信息处理费)?收费通知(?:的)?(?:件数|数量)?(?:为|共)?${COUNT}(?:件|份|次)`);
const CLAIMED = /(?:收费通知)?总?金额(?:为|共|计)?(\d[\d,]*(?:\.\d+)?)元/;
const PAID =
  /(?:实际|实)?收取(?:的)?(?:政府信息公开)?(?:信息处理费)?(?:总?金额|费用)?(?:为|共计|共|合计|计)?(\d[\d,]*(?:\.\d+)?)元/;

interface Amount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** 信息处理费的几个数字互相矛盾. */
export const rule: Rule = {
  name: "fee-figures",
  title: { zh: "信息处理费的数字不合理", en: "Figures of the processing fee do not fit" },
  severity: "warning",
  *check(report) {
    for (const { from, to } of sentencesOnFees(report)) {
      const text = report.prose.text.slice(from, to);
      yield* partsOf(report, from, text);
      const [notices, claimed, paid] = [NOTICES, CLAIMED, PAID].map((pattern) => read(text, pattern, from));
      if (notices?.value === 0) {
        const sum = [claimed, paid].find((amount) => amount && amount.value > 0);
        if (sum) yield tell(report, sum, NO_NOTICE);
      } else if (claimed && paid && paid.value > claimed.value) yield tell(report, paid, MORE_THAN_CLAIMED);
      else {
        const odd = [claimed, paid].find((amount) => amount && amount.value % 10 !== 0);
        if (odd) yield { ...tell(report, odd, NO_TENS), severity: "information" };
        else yield* untold(report, paid);
      }
    }
  },
};

const NO_NOTICE: Text = {
  zh: "收费通知写作 0 件，却有金额。没有发出收费通知就没有收费，请核对。",
  en: "No notice of charges was sent (0), and yet there is an amount. Without notice there is no charge; check.",
};
const MORE_THAN_CLAIMED: Text = {
  zh: "实际收取的金额多于收费通知的总金额，请核对。",
  en: "More was paid than the notices claimed; check.",
};
const NOT_IN_TABLE: Text = {
  zh: "信息处理费属于行政事业性收费，这里收取了，表二“行政事业性收费”却是 0。请核对是否漏计（单位：万元）。",
  en: "The processing fee is an administrative charge: some was collected here, but Table 2 has 0 for charges. Check whether it was left out (in ten thousands of yuan).",
};
const NO_TENS: Text = {
  zh: "按《政府信息公开信息处理费管理办法》，按件、按量计收的金额都是 10 元的倍数，这里不是，请核对。",
  en: "By 《政府信息公开信息处理费管理办法》 every charge, by item or by page, is a multiple of 10 yuan; this is not. Check.",
};

/** Less than so much may be rounded away where ten thousands are counted. */
const ROUNDED = 100;

/** The fee is a charge that 表二 counts. */
function* untold(report: Report, paid: Amount | undefined): Iterable<Found> {
  const charge = report.figures.get(slotId("二", "行政事业性收费", "本年收费金额"));
  if (!paid || paid.value < ROUNDED || charge?.reading.state !== "number" || charge.reading.value !== 0) return;
  yield {
    ...tell(report, paid, NOT_IN_TABLE),
    severity: "information",
    related: [{ start: charge.start, end: charge.end, message: { zh: "表二填的是 0", en: "Table 2 has 0" } }],
  };
}

function tell({ prose }: Report, { from, to }: Amount, message: Text): Found {
  const { start, end } = wordsAt(prose, from, to);
  return { start, end, message };
}

/** 收取信息处理费3000元，其中市本级1000元、各县区2000元 */
const PARTED =
  /(\d[\d,]*(?:\.\d+)?)(万?元),?\(?其中[,:]?((?:[一-龥（）()]{2,16}(?:信息处理费)?\d[\d,]*(?:\.\d+)?万?元[,、;]?)+)(?=[。)]|$)/g;
const PART = /(\d[\d,]*(?:\.\d+)?)(万?元)/g;

/** A sum and its parts, of one unit, that are all there is. */
function* partsOf(report: Report, begin: number, text: string): Iterable<Found> {
  for (const match of text.matchAll(PARTED)) {
    const [, sum, unit, list] = match as unknown as [string, string, string, string];
    const parts = [...list.matchAll(PART)];
    if (parts.length < 2 || parts.some(([, , own]) => own !== unit) || /减免|退|未|尚/.test(list)) continue;
    const total = parts.reduce((made, [, part]) => made + numberOf(part!), 0);
    if (Math.abs(total - numberOf(sum)) < 1e-6) continue;
    const terms = parts.map(([, part]) => part).join("＋");
    const made = String(Number(total.toFixed(4)));
    const from = begin + match.index;
    yield tell(
      report,
      { value: total, from, to: from + sum.length },
      {
        zh: `合计写作 ${sum} ${unit}，其中各项 ${terms}＝${made}，两者不符。请核对。`,
        en: `The sum reads ${sum}, but its parts ${terms.replaceAll("＋", " + ")} = ${made}. Check.`,
      },
    );
  }
}

/** The sentences that speak of the fee. */
function* sentencesOnFees({ prose: { text } }: Report): Iterable<{ from: number; to: number }> {
  let last = -1;
  for (const { index } of text.matchAll(/信息处理费/g)) {
    const from = text.lastIndexOf("。", index) + 1;
    const stop = text.indexOf("。", index);
    if (from > last) yield { from, to: stop < 0 ? text.length : stop };
    last = from;
  }
}

function read(text: string, pattern: RegExp, begin: number): Amount | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const from = begin + match.index + match[0].lastIndexOf(match[1]!);
  return { value: numberOf(match[1]!), from, to: from + match[1]!.length };
}
