import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { type Claim, comparedWith, holds } from "../core/claims/index.js";
import { fillEquation, fillSum, SIGN } from "../core/figures/filled.js";
import { claimsOn, equationsWith } from "../core/figures/relations.js";
import { nameRowOf, nameSlot } from "../core/form/edition.js";
import { type Instruction, onFigures, onSection } from "../core/form/instructions.js";
import { inBoth, join, NOTHING, type Text } from "../core/language.js";
import type { Figure, Heading, Report } from "../core/report.js";
import { rangeOf } from "./convert.js";
import type { Draft } from "./drafts.js";
import { type Target, targetAt } from "./target.js";

export function hover(draft: Draft, { position }: HoverParams): Hover | undefined {
  const target = targetAt(draft, position);
  if (!target) return;
  return {
    contents: { kind: MarkupKind.Markdown, value: about(target)[draft.language] },
    range: rangeOf(draft.document, target),
  };
}

function about(target: Target): Text {
  const { report } = target;
  switch (target.kind) {
    case "figure":
      return aboutFigure(report, target.figure);
    case "claim":
      return aboutClaim(report, target.claim);
    case "heading":
      return aboutHeading(report, target.section.heading);
    case "label": {
      const { form, row } = target;
      const told = onFigures(report.edition, `${form.id}/${row.form.id}`);
      return paragraphs([bold(nameRowOf(form, row.block, row.form)), list(told.map(sayInstruction))]);
    }
  }
}

const paragraphs = (texts: readonly Text[]): Text =>
  join(
    texts.filter((text) => text !== NOTHING),
    inBoth(() => "\n\n"),
  );
const list = (items: readonly Text[]): Text =>
  items.length === 0 ? NOTHING : inBoth((language) => items.map((item) => `- ${item[language]}`).join("\n"));
const bold = (text: Text): Text => inBoth((language) => `**${text[language]}**`);
const code = (text: string) => `\`${text.replaceAll("`", "'")}\``;

function aboutFigure(report: Report, figure: Figure): Text {
  return paragraphs([
    bold(nameSlot(figure.slot)),
    aboutValue(figure),
    list(equationsWith(report, figure.id).map((equation) => fillEquation(report, equation))),
    list(claimsOn(report, figure.id).map(sayClaim)),
    list(onFigures(report.edition, figure.id).map(sayInstruction)),
  ]);
}

function aboutValue({ raw, reading, slot }: Figure): Text {
  const [wan, tenThousand] = slot.column.kind === "amount" ? [" 万元", " × ten thousand yuan"] : ["", ""];
  switch (reading.state) {
    case "blank":
      return { zh: "没有填写", en: "Not filled in" };
    case "placeholder":
      return { zh: `写作“${code(raw)}”，不是数字`, en: `Written “${code(raw)}”, which is no number` };
    case "malformed": {
      const [zh, en] = [wan, tenThousand].map((unit) => reading.readings.map((each) => `${each}${unit}`));
      return {
        zh: `写作“${code(raw)}”，无法确定是多少${zh!.length > 0 ? `：可能是 ${zh!.join("，或 ")}` : ""}`,
        en: `Written “${code(raw)}”, which is no certain number${en!.length > 0 ? `: perhaps ${en!.join(", or ")}` : ""}`,
      };
    }
    case "number": {
      const { value, flaw } = reading;
      return {
        zh: `数值 ${value}${wan}${flaw ? `，写作“${code(raw)}”` : ""}`,
        en: `Value ${value}${tenThousand}${flaw ? `, written “${code(raw)}”` : ""}`,
      };
    }
  }
}

/** On a figure: what the prose says of it. */
function sayClaim(claim: Claim): Text {
  const { says } = claim;
  const sign = SIGN[holds(claim) ? "holds" : "fails"];
  return { zh: `${sign} 文字说：${says.zh}`, en: `${sign} The prose says: ${says.en}` };
}

/** On what the prose says: the sum of figures that it is compared with, then the other ways of counting. */
function aboutClaim(report: Report, claim: Claim): Text {
  const { subject, says, counted } = claim;
  const own = comparedWith(claim);
  const table = report.figures.get(own[0]!)!.slot.table.name;
  const sums = subject.sums.map((ids, i) => ({ ids, words: saySum(report, ids, counted[i]!) }));
  const sign = SIGN[holds(claim) ? "holds" : "fails"];
  return paragraphs([
    bold({ zh: `文字说：${says.zh}`, en: `The prose says: ${says.en}` }),
    list([
      ...sums
        .filter(({ ids }) => ids === own)
        .map(({ words }) => ({ zh: `${sign} ${table.zh}：${words.zh}`, en: `${sign} ${table.en}: ${words.en}` })),
      ...sums
        .filter(({ ids }) => ids !== own)
        .map(({ words }) => ({ zh: `另一种口径：${words.zh}`, en: `Counted otherwise: ${words.en}` })),
    ]),
  ]);
}

function saySum({ figures }: Report, ids: readonly string[], sum: number): Text {
  if (ids.length > 1 && sum === 0) return { zh: "各项都是 0", en: "every term is 0" };
  const terms = ids.map((figure) => ({ figure }));
  const words = fillSum(figures, terms, (id) => id.split("/").slice(1).join("·"));
  return ids.length === 1 ? words : { zh: `${words.zh} ＝ ${sum}`, en: `${words.en} = ${sum}` };
}

function aboutHeading({ edition }: Report, { form }: Heading): Text {
  return paragraphs([
    bold({ zh: `${form.numeral}、${form.title}`, en: `“${form.numeral}、${form.title}”` }),
    {
      zh: `${edition.name.zh}格式（${edition.notice}）的第${form.numeral}部分`,
      en: `Section ${edition.sections.indexOf(form) + 1} of the ${edition.name.en} (“${edition.notice}”)`,
    },
    list(onSection(edition, form).map(sayInstruction)),
  ]);
}

function sayInstruction({ says, basis, see }: Instruction): Text {
  if (!says) return { zh: `参见${see!.zh}`, en: `See ${see!.en}` };
  if (!basis) return says;
  return { zh: `${says.zh}（依据：${basis.zh}）`, en: `${says.en} (Basis: ${basis.en})` };
}
