import { expect, it } from "vitest";
import { cleanDraft } from "../helpers/clean-draft.js";
import { draftOf, formWith } from "./draft.js";
import { tokens } from "./tokens.js";

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
