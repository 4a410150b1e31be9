import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { nameSlot } from "../core/form/edition.js";
import type { Evaluated, Figure, Heading, Report } from "../core/report.js";
import type { Span } from "../core/text.js";
import { rangeOf, spanOf, visible } from "./convert.js";
import type { Draft } from "./drafts.js";

export function hover({ document, text, checked }: Draft, { position }: HoverParams): Hover | undefined {
  const { start: offset } = spanOf(document, { start: position, end: position });
  const report = checked.reports.find((each) => holds(each, offset));
  if (!report) return;
  const show = (at: Span, paragraphs: string[]): Hover => ({
    contents: { kind: MarkupKind.Markdown, value: paragraphs.join("\n\n") },
    range: rangeOf(document, at),
  });

  const figure = nearest([...report.figures.values()], (each) => visible(text, each), offset);
  if (figure) return show(visible(text, figure), aboutFigure(report, figure));
  const section = nearest(report.sections, (each) => each.heading, offset);
  if (section) return show(section.heading, aboutHeading(report, section.heading));
  return;
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** The one that the offset is in, before one that it only ends. */
function nearest<T>(things: readonly T[], spanOf: (thing: T) => Span, offset: number): T | undefined {
  const touched = things.filter((thing) => holds(spanOf(thing), offset));
  return touched.find((thing) => offset < spanOf(thing).end) ?? touched[0];
}

function aboutFigure(report: Report, figure: Figure): string[] {
  const equations = report.equations.filter(({ terms }) => terms.some((term) => term.figure === figure.id));
  const list = equations.map((equation) => `- ${writeEquation(report, equation)}`).join("\n");
  return [`**${nameSlot(figure.slot).zh}**`, aboutValue(figure), ...(list ? [list] : [])];
}

function aboutValue({ raw, reading, slot }: Figure): string {
  const unit = slot.column.kind === "amount" ? " 万元" : "";
  switch (reading.state) {
    case "blank":
      return "没有填写";
    case "placeholder":
      return `写作 ${code(raw)}，不是数字`;
    case "malformed": {
      const readings = reading.readings.map((each) => `${each}${unit}`).join("，或 ");
      return `写作 ${code(raw)}，无法确定是多少${readings && `：可能是 ${readings}`}`;
    }
    case "number":
      return `数值 ${reading.value}${unit}${reading.flaw ? `，写作 ${code(raw)}` : ""}`;
  }
}

const code = (text: string) => `\`${text.replaceAll("`", "'")}\``;

const SIGN = { holds: "✓", fails: "✗", unread: "？" };

/** E.g. ✗ 本列合计：予以公开 3 ＋ 重复申请 1（其余 17 项为 0）≠ 总计 5，左边少 1. */
function writeEquation(report: Report, { name, each, terms, state, residual }: Evaluated): string {
  const side = (sign: number) => {
    const own = terms.filter(({ weight }) => Math.sign(weight) === sign);
    const shown = own.filter(({ figure }) => !isZero(report.figures.get(figure)));
    const zeros = own.length - shown.length;
    const sum = shown
      .map(({ figure }) => `${nameTerm(figure, each)} ${writeTerm(report.figures.get(figure))}`)
      .join(" ＋ ");
    return sum && zeros > 0 ? `${sum}（其余 ${zeros} 项为 0）` : sum || "0";
  };
  const gap = residual ? `，左边${residual > 0 ? "多" : "少"} ${Math.abs(residual)}` : "";
  const verdict = state === "unread" ? "，未核" : gap;
  return `${SIGN[state]} ${name}：${side(1)} ${state === "fails" ? "≠" : "＝"} ${side(-1)}${verdict}`;
}

const isZero = (figure: Figure | undefined) => figure?.reading.state === "number" && figure.reading.value === 0;

/** The part of a figure's id that tells it from the others of its equation: its column in a row, its row in a column. */
const nameTerm = (id: string, each: Evaluated["each"]) => id.split("/")[each === "row" ? 2 : 1]!;

function writeTerm(figure: Figure | undefined): string {
  if (!figure) return "〔缺〕";
  const { reading, raw } = figure;
  if (reading.state === "number") return String(reading.value);
  return reading.state === "blank" ? "〔空白〕" : `〔${raw}〕`;
}

function aboutHeading({ edition }: Report, { form }: Heading): string[] {
  return [`**${form.numeral}、${form.title}**`, `${edition.name.zh}格式（${edition.notice}）的第${form.numeral}部分`];
}
