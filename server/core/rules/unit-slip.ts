import { numberOf } from "../claims/words.js";
import { placeOf } from "../document/prose.js";
import { writeFigure } from "../edits/cells.js";
import { nameSlot, slotId } from "../form/edition.js";
import { findWords } from "../prose/words.js";
import type { Rule } from "../rule.js";

/** The amounts of 表二, with the words by which prose tells of them. */
const AMOUNTS = [
  [
    slotId("二", "行政事业性收费", "本年收费金额"),
    /(?:行政事业性收费|信息处理费)(?:总?金额|收入|收取|收缴)?(?:共计|合计|共|为|计|达)?(\d[\d,]*(?:\.\d+)?)(万?)元/g,
  ],
  [
    slotId("二", "政府集中采购", "采购总金额"),
    /采购(?:项目)?(?:总?金额|总额)(?:共计|合计|共|为|计|达)?(\d[\d,]*(?:\.\d+)?)(万?)元/g,
  ],
] as const;
const TEN_THOUSAND = 10_000;

/** 万元栏里填了元. */
export const rule: Rule = {
  name: "unit-slip",
  title: { zh: "金额的单位与正文不符", en: "Amount in another unit than the prose" },
  severity: "warning",
  *check(report) {
    for (const [id, words] of AMOUNTS) {
      const figure = report.figures.get(id);
      if (figure?.reading.state !== "number" || figure.reading.value === 0) continue;
      const { value } = figure.reading;
      for (const { from, to, text } of findWords(report, words)) {
        const [, amount, unit] = new RegExp(words.source).exec(text)!;
        const yuan = numberOf(amount!) * (unit ? TEN_THOUSAND : 1);
        // The same digits ten thousand times too large: yuan in a column of 万元.
        if (yuan !== value) continue;
        const name = nameSlot(figure.slot);
        const right = String(yuan / TEN_THOUSAND);
        yield {
          ...placeOf(report.prose, from, to),
          message: {
            zh: `${name.zh}填了 ${figure.raw}，正文写的是“${text}”。这一栏的单位是万元，可能把元填成了万元。请核对。`,
            en: `${name.en} reads ${figure.raw}, the prose “${text}”. The column counts ten thousands of yuan; yuan may have been filled in. Check.`,
          },
          related: [
            { start: figure.start, end: figure.end, message: { zh: "表二中的金额", en: "The amount in Table 2" } },
          ],
          fixes: [
            {
              title: { zh: `表二改为 ${right}`, en: `Change Table 2 to ${right}` },
              edits: [writeFigure(report, figure, right)],
              safe: false,
              preferred: true,
            },
          ],
        };
      }
    }
  },
};
