import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";

// What agrees with one explanation of failed sums supports it; what contradicts all of them is another mistake.

const base = readFileSync(new URL("../bases/2024.txt", import.meta.url), "utf8");
const PLACE = "全年新收政府信息公开申请7件，上年结转1件，办结7件，结转下年度继续办理1件。";

/** The base with a passage, and figures written otherwise. */
function draft(passage: string, changes: Readonly<Record<string, number | string>>, text = base): string {
  const [{ figures }] = check(text).reports as [ReturnType<typeof check>["reports"][number]];
  const edits = Object.entries(changes).map(([id, to]) => ({ ...figures.get(id)!, text: String(to) }));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text)
    .replace(PLACE, passage);
}

const AGREES = /与此相符$/;
const found = (text: string) =>
  check(text).findings.map(({ rule, message, related, fixes }) => ({
    rule,
    message,
    agrees: related.filter((note) => AGREES.test(note.message)).map((note) => text.slice(note.start, note.end)),
    related: related.map((note) => note.message),
    fixes: fixes.map(({ title, preferred }) => (preferred ? `${title}*` : title)),
  }));

// 新收 7 (自然人 5, 商业企业 2), 结转 1, 予以公开 4, 部分公开 1, 第三方 1, 不掌握 1, 总计 7, 结转下年度 1; 复议 1, 诉讼 0.
describe("a claim of the prose that agrees", () => {
  it.each([
    ["全年新收政府信息公开申请7件。", { "三/新收/总计": 27 }, ["7"]],
    ["共收到政府信息公开申请7件。", { "三/新收/总计": 2 }, ["7"]],
    ["全年受理7份政府信息公开申请。", { "三/新收/总计": 70 }, ["7"]],
    ["新收政府信息公开申请7件，上年结转1件。", { "三/上年结转/总计": 11 }, ["1"]],
    ["新收政府信息公开申请7件，上年结转1件，共计8件。", { "三/上年结转/总计": 3 }, ["1", "8"]],
    ["收到的申请中，结转下年度继续办理1件。", { "三/结转下年度/总计": 4 }, ["1"]],
    ["在答复的申请中，予以公开4件。", { "三/予以公开/总计": 5 }, ["4"]],
    ["在答复的申请中，部分公开1件。", { "三/部分公开/总计": 0 }, ["1"]],
    ["在答复的申请中，不予公开1件。", { "三/第三方合法权益/总计": 8 }, ["1"]],
    ["在答复的申请中，无法提供1件。", { "三/不掌握相关政府信息/总计": 3 }, ["1"]],
    ["在答复的申请中，不予处理0件。", { "三/重复申请/总计": 3 }, ["0"]],
    ["在答复的申请中，其他处理0件。", { "三/逾期不缴费/总计": 3 }, ["0"]],
    ["答复的申请中，本机关不掌握相关政府信息1件。", { "三/不掌握相关政府信息/总计": 6 }, ["1"]],
    ["答复的申请中，重复申请0件。", { "三/重复申请/总计": 6 }, ["0"]],
  ])("supports the one figure that is wrong: %s", (passage, changes, agrees) => {
    const sums = found(draft(passage, changes)).filter(({ rule }) => rule === "sums");
    const others = found(draft(passage, {})).map(({ rule }) => rule);
    expect(sums.map((one) => one.agrees)).toEqual([agrees]);
    expect(
      found(draft(passage, changes))
        .map(({ rule }) => rule)
        .filter((rule) => rule !== "sums"),
    ).toEqual(others);
  });

  it.each([
    [`${PLACE}因政府信息公开引起的行政复议1件。`, { "四/行政复议/总计": 2 }, "表四“行政复议·总计”由 2 改为 1"],
    [
      `${PLACE}没有因政府信息公开引起的行政诉讼。`,
      { "四/复议后起诉/总计": 3 },
      "表四“行政诉讼·复议后起诉·总计”由 3 改为 0",
    ],
    [
      `${PLACE}因政府信息公开引起的行政复议1件，未经复议直接起诉0件。`,
      { "四/未经复议直接起诉/总计": 2 },
      "表四“行政诉讼·未经复议直接起诉·总计”由 2 改为 0",
    ],
  ])("ranks explanations that the equations cannot tell apart: %s", (passage, changes, best) => {
    const [finding, ...more] = found(draft(passage, changes));
    expect([finding?.rule, finding?.fixes[0], more]).toEqual(["sums", best, []]);
    expect(finding!.message).toContain("结合文字看，最可能是");
    expect(finding!.fixes.some((title) => title.endsWith("*"))).toBe(false);
    expect(finding!.agrees).toHaveLength(1);
  });

  it("makes none of several determined, though it agrees with a wrong one", () => {
    // The total is right; the prose says what it would be if it were not.
    const [finding, ...more] = found(draft(`${PLACE}因政府信息公开引起的行政复议2件。`, { "四/行政复议/结果维持": 2 }));
    expect([finding?.rule, more]).toEqual(["sums", []]);
    expect(finding!.fixes).toEqual(["表四“行政复议·总计”由 1 改为 2"]);
    expect(finding!.message).toContain("也可能是：表四“行政复议·结果维持”由 2 改为 1");
  });

  it.each([
    ["the table is right but for one figure", "全年新收政府信息公开申请9件。", { "三/新收/总计": 27 }],
    ["two figures are wrong", "全年新收政府信息公开申请9件。", { "三/新收/总计": 27, "三/予以公开/自然人": 8 }],
  ])("is a second mistake where it agrees with nothing, and %s", (_, passage, changes) => {
    const text = draft(passage, changes);
    const said = found(text);
    expect(said.map(({ rule }) => rule).sort()).toEqual(["prose-figure", ...Object.keys(changes).map(() => "sums")]);
    const prose = said.find(({ rule }) => rule === "prose-figure")!;
    expect(prose.message).toContain("而按勾稽关系，表三中“新收政府信息公开申请”应为 7 件");
    expect(prose.fixes[0]).toBe("文字改为 7");
  });

  it("is no second finding where nobody can tell which figure is wrong", () => {
    const text = draft(`${PLACE}因政府信息公开引起的行政复议9件。`, { "四/行政复议/总计": 2 });
    // None is offered: the prose would contradict it, and one error would only give way to another.
    expect(found(text).map(({ rule, agrees, fixes }) => [rule, agrees, fixes])).toEqual([["sums", [], []]]);
  });
});

it("names a figure that no failed sum holds together with the one that it makes up for", () => {
  // A row that still adds up; the column of totals is not added up for a blank in it.
  const hurt = { "三/予以公开/自然人": 5, "三/予以公开/总计": 6, "三/部分公开/总计": "" };
  const messages = found(draft(PLACE, hurt)).flatMap(({ rule, message }) => (rule === "sums" ? [message] : []));
  expect(messages.map((message) => message.slice(message.lastIndexOf("总计写作")))).toEqual([
    "总计写作 5。改为 3，则“本列合计”成立。",
    "总计写作 6。此处改为 4，另一处也改正，则“本行合计”成立。",
  ]);
});

describe("a habit of the hand", () => {
  it("goes first where the equations cannot tell, and says what it is", () => {
    const [finding, ...more] = found(
      draft(PLACE, { "四/行政复议/结果维持": 31, "四/行政复议/结果纠正": 5, "四/行政复议/总计": 18 }),
    );
    expect([finding?.rule, more]).toEqual(["sums", []]);
    expect(finding!.fixes[0]).toBe("表四“行政复议·结果维持”由 31 改为 13");
    expect(finding!.related).toContain("由 31 改为 13：相邻两位数字写颠倒了");
  });

  it("is the reason given for one figure", () => {
    const [finding] = found(draft("全年新收政府信息公开申请7件。", { "三/新收/总计": 77 }));
    expect(finding!.message).toContain("改为 7（多写了一位数字）");
  });
});

describe("last year's report in front of this one", () => {
  const last = base.replaceAll("2024", "2023").replaceAll("2025", "2024");
  const moved = { "三/上年结转/自然人": 0, "三/上年结转/商业企业": 1 };
  const TITLES = /上年报告结转下年度继续办理的“.+”是 \d+，与此相符$/;
  const sums = (text: string) => found(text).filter(({ rule }) => rule === "sums");

  it("is one of two reports", () => {
    const { reports } = check(`${last}\n${base}`);
    expect(reports.map(({ year, last }) => [year, last?.year])).toEqual([
      [2023, undefined],
      [2024, 2023],
    ]);
  });

  it("ranks the explanation that it agrees with first, and is no finding of its own", () => {
    const alone = sums(draft(PLACE, moved));
    const both = sums(`${last}\n${draft(PLACE, moved)}`);
    expect([alone.length, both.length]).toEqual([1, 1]);
    expect(new Set(both[0]!.fixes)).toEqual(new Set(alone[0]!.fixes));
    expect(both[0]!.fixes[0]).toBe("表三“二、上年结转政府信息公开申请数量”行的自然人由 0 改为 1、商业企业由 1 改为 0");
    expect(both[0]!.message).toContain("结合上年报告看，最可能是");
    expect(both[0]!.related.filter((note) => TITLES.test(note))).toHaveLength(2);
    expect(both[0]!.fixes.some((title) => title.endsWith("*"))).toBe(false);
  });

  it("supports the one wrong figure", () => {
    const [finding] = sums(`${last}\n${draft(PLACE, { "三/上年结转/自然人": 4 })}`);
    expect(finding!.fixes).toEqual(["改为 1*"]);
    expect(finding!.related.filter((note) => TITLES.test(note))).toHaveLength(1);
  });

  it("says nothing where its own sums fail, or it is another organ's", () => {
    const doubtful = draft(PLACE, { "三/结转下年度/自然人": 6 }, last);
    const others = last.replaceAll("某市", "别市").replace(/^(.+)$/m, "别的县水务局");
    for (const text of [doubtful, others]) {
      const { related } = sums(`${text}\n${draft(PLACE, { "三/上年结转/自然人": 4 })}`).at(-1)!;
      expect(related.filter((note) => TITLES.test(note))).toEqual([]);
    }
  });
});
