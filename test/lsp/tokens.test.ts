import { expect, it } from "vitest";
import type { Draft } from "../../server/lsp/drafts.js";
import { LEGEND, semanticTokens } from "../../server/lsp/tokens.js";
import { cleanDraft } from "../clean-draft.js";
import { draftOf, drafts, formWith } from "./draft.js";

/** Each token as an editor reads it: what it covers, and as what. */
function tokens(draft: Draft, shown?: { start: number; end: number }) {
  const { data } = semanticTokens(draft, shown);
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [down, right, length, type, modifiers] = data.slice(i * 5, i * 5 + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = down > 0 ? right : character + right;
    line += down;
    const start = { line, character };
    return {
      start,
      text: draft.document.getText({ start, end: { line, character: character + length } }),
      as: [LEGEND.tokenTypes[type], ...LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit))].join("."),
    };
  });
}

it("headings, also those that lost their numeral or stand behind other words", () => {
  const text = cleanDraft()
    .replace("三、收到和处理政府信息公开申请情况", "收到和处理公开申请情况")
    .replace(/\n+六、其他需要报告的事项/, "六、其他需要报告的事项");
  const headings = tokens(draftOf(text)).filter(({ as }) => as === "heading");
  expect(headings.map(({ text }) => text)).toEqual([
    "一、总体情况",
    "二、主动公开政府信息情况",
    "收到和处理公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
  ]);
});

it("figures by what they are in the form", () => {
  const draft = draftOf(
    formWith({ "三/新收/自然人": "7", "三/新收/总计": "8", "三/予以公开/自然人": "1 2", "二/规章/本年制发件数": "" }),
  );
  const as = (text: string) => [
    ...new Set(
      tokens(draft)
        .filter((each) => each.text === text)
        .map((each) => each.as),
    ),
  ];
  expect(as("7")).toEqual(["number"]);
  expect(as("8")).toEqual(["number.total"]);
  expect(as("1 2")).toEqual(["number.unreadable"]);
  expect(tokens(draft).filter(({ as }) => as.startsWith("number"))).toHaveLength(199);
});

it("those of the lines that are shown", () => {
  const draft = draftOf(cleanDraft());
  const start = draft.text.indexOf("四、政府信息公开");
  expect(tokens(draft, { start, end: start + 3 }).map(({ text }) => text)).toEqual([
    "四、政府信息公开行政复议、行政诉讼情况",
  ]);
});

it.each(drafts())("in %s each stands on one line, none in another", (_, text) => {
  const all = tokens(draftOf(text));
  const overlaps = all.filter(({ start, text }, i) => {
    const next = all[i + 1];
    return next?.start.line === start.line && next.start.character < start.character + text.length;
  });
  expect(overlaps).toEqual([]);
  expect(all.filter(({ text }) => text === "" || /[\r\n]/.test(text))).toEqual([]);
});
