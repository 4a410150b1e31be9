import { expect, it } from "vitest";
import { foreignIn } from "../helpers/languages.js";

// What the walk through the screens of a real VS Code looks with must see what it looks for.

it.each([
  ["The sum “一、总体情况” is 5", "en", []],
  ["The sum 合计 is 5", "en", ["合计"]],
  ["合计写作 5，在 Word 中改正", "zh", []],
  ["合计写作 5, mend it in Word", "zh", ["mend it in"]],
  ["《政府信息公开条例》 says so", "en", []],
  ["规则 `see the page` 起", "zh", []],
] as const)("%s, in %s", (text, language, foreign) => {
  expect(foreignIn(text, language)).toEqual(foreign);
});

it("passes over names, the longest first", () => {
  expect(foreignIn("Gouji 勾稽: 表三 and 表三总计", "en", ["表三", "勾稽", "表三总计"])).toEqual([]);
  expect(foreignIn("Gouji 勾稽: 表四", "en", ["表三", "勾稽"])).toEqual(["表四"]);
});
