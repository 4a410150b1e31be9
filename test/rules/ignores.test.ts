import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { check } from "../../server/core/check.js";
import { accept } from "../../server/core/ignores/index.js";
import type { Ignore } from "../../server/core/options.js";
import { cleanDraft } from "../helpers/clean-draft.js";

/** Every finding of a text, as it would be ignored. */
function ignoresFor(text: string, language: "zh" | "en" = "zh"): Ignore[] {
  const { reports, findings } = check(text, { profile: "strict", language });
  return findings.map((finding) => ({
    file: "年报.txt",
    rule: finding.rule,
    ...accept(reports, finding),
    reason: "已核实",
  }));
}

const CLEAN = cleanDraft();
/** A total of 表三 that is not the sum of its row, and of its column. */
const WRONG = CLEAN.replace(/(（七）总计(?:\n\t0){6}\n\t)0/, "$18");

describe("an ignore", () => {
  it("names a figure by its place in the form, what is written there, and how far its sums are out", () => {
    const [ignore, ...others] = ignoresFor(WRONG);
    expect(others).toEqual([]);
    expect(ignore).toMatchObject({
      rule: "sums",
      at: "三/总计/总计",
      text: "8（本行合计差 -8，本列合计差 -8，一＋二＝三＋四差 -8）（另 3 处）",
    });
  });

  it("sets the finding aside, which is counted and keeps its reason", () => {
    const { findings, ignored, lapsed } = check(WRONG, { ignore: ignoresFor(WRONG) });
    expect(findings).toEqual([]);
    expect(ignored).toMatchObject([{ rule: "sums", severity: "error", reason: "已核实" }]);
    expect(lapsed).toEqual([]);
  });

  it("holds while other places change", () => {
    const edited = WRONG.replace("一、总体情况\n", "一、总体情况\n\n新写的一段。\n");
    expect(check(edited, { ignore: ignoresFor(WRONG) })).toMatchObject({ findings: [], lapsed: [] });
  });

  it.each([
    ["what it accepted is written otherwise", WRONG.replace("\t8\n", "\t9\n"), ["sums"]],
    ["another figure breaks the same sum", WRONG.replace(/(（七）总计\n)\t0/, "$1\t5"), ["sums", "sums"]],
    ["nothing is wrong there any more", CLEAN, []],
  ])("lapses when %s", (_, text, rules) => {
    const ignore = ignoresFor(WRONG);
    const { findings, ignored, lapsed } = check(text, { ignore });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect([ignored, lapsed]).toEqual([[], ignore]);
  });

  it("of a rule that is off has not lapsed", () => {
    expect(check(WRONG, { ignore: ignoresFor(WRONG), rules: { sums: "off" } }).lapsed).toEqual([]);
  });

  it("that names no file may be meant for another draft", () => {
    const [{ file: _, ...ignore }] = ignoresFor(WRONG) as [Ignore];
    expect(check(CLEAN, { ignore: [ignore] }).lapsed).toEqual([]);
    expect(check(WRONG, { ignore: [ignore] }).findings).toEqual([]);
  });

  it("of one rule leaves the others alone", () => {
    const ignore = ignoresFor(WRONG).map((each) => ({ ...each, rule: "blank-figure" }));
    expect(check(WRONG, { ignore }).findings).toHaveLength(1);
  });

  it("quotes the sentence around the words, so that the same words elsewhere are not meant", () => {
    const one = "六、其他需要报告的事项\n\n网址http://a.cn/ ，网址http://b.cn/ 。\n";
    const [first, second] = ignoresFor(CLEAN.replace("六、其他需要报告的事项\n", one));
    expect(first).toMatchObject({ rule: "plain-http", at: "六" });
    expect(first!.text).toContain("⟦http://⟧");
    expect(second?.text).not.toBe(first!.text);
  });

  it("outlives line breaks and the width of punctuation", () => {
    const say = (words: string) => CLEAN.replace("一、总体情况\n", `一、总体情况\n\n${words}\n`);
    const ignore = ignoresFor(say("今年，我局公开信息，做好有关的各项工作。"));
    expect(ignore.map(({ rule }) => rule)).toContain("floating-year");
    const { findings } = check(say("今年,我局公开信息，\n做好有关的各项工作。"), { ignore });
    expect(findings.map(({ rule }) => rule)).not.toContain("floating-year");
  });

  it("keeps of long words both ends, and sees a change between them", () => {
    const long = (word: string) => `${"很长的话，".repeat(300)}${word}${"还没有完，".repeat(10)}`;
    const say = (word: string) => CLEAN.replace("一、总体情况\n", `一、总体情况\n\n${long(word)}\n`);
    const ignore = ignoresFor(say("甲")).filter(({ rule }) => rule === "overview-length");
    expect(ignore).toHaveLength(1);
    expect(ignore[0]!.text.length).toBeLessThan(120);
    const left = (word: string) => check(say(word), { ignore }).ignored.map(({ rule }) => rule);
    expect([left("甲"), left("乙")]).toEqual([["overview-length"], []]);
  });
});

/** Drafts with every kind of mistake, in four layouts and both forms. */
const texts = ["test/drafts", "test/bases", "test/reports/A", "test/reports/J", "test/reports/mixed"].flatMap(
  (folder) =>
    readdirSync(folder)
      .filter((name) => /\.(?:txt|md|html)$/.test(name))
      .map((name): [string, string] => [name, readFileSync(join(folder, name), "utf8")]),
);

test.each(texts)("what is found in %s can be ignored, each by itself and in either language", (_, text) => {
  const ignore = ignoresFor(text);
  expect(ignoresFor(text, "en")).toEqual(ignore);
  expect(new Set(ignore.map(({ rule, at, text }) => `${rule} ${at} ${text}`)).size).toBe(ignore.length);
  const { findings, ignored, lapsed } = check(text, { profile: "strict", ignore });
  expect([findings, ignored.length, lapsed]).toEqual([[], ignore.length, []]);
});
