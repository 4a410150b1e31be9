import { expect, it } from "vitest";
import { summarise } from "../../client/summary.js";
import type { Status } from "../../server/lsp/protocol.js";
import { mismatch } from "../helpers/languages.js";

const status: Status = {
  uri: "file:///稿.txt",
  recognised: true,
  edition: { zh: "2021 年版", en: "2021 form" },
  year: 2024,
  equations: { holds: 39, fails: 1, unread: 2 },
  findings: { error: 1, warning: 2, information: 3 },
  ignored: 0,
  lapsed: 0,
  failures: [],
};

it("is one line in the status bar, and more in the tooltip", () => {
  const { icon, text, details } = summarise(status);
  expect(icon).toBe("error");
  expect(text).toEqual({
    zh: "2021 年版 · 2024 年度 · 等式 42，不符 1，未核 2 · 问题 6",
    en: "2021 form · report year 2024 · equations 42, failed 1, not checked 2 · findings 6",
  });
  expect(details.zh).toBe("2021 年版，2024 年度\n42 个等式：39 成立，1 不符，2 未核\n1 处错误，2 处警告，3 处提示");
  expect(mismatch(details)).toBeUndefined();
});

it("says what was ignored, and what no longer is", () => {
  const { text, details } = summarise({ ...status, ignored: 2, lapsed: 1 });
  expect(text.zh).toMatch(/ · 问题 6 · 忽略 2$/);
  expect(details.zh).toMatch(/\n另有 2 处已忽略\n1 条忽略已失效$/);
});

it("tells of a rule that threw, once", () => {
  const { icon, details } = summarise({
    ...status,
    findings: { error: 0, warning: 0, information: 0 },
    failures: ["sums"],
  });
  expect(icon).toBe("warning");
  expect(details.zh).toMatch(/没有发现问题\n规则 sums 出错，没有查$/);
  expect(mismatch(details)).toBeUndefined();
});

it.each([
  [{ error: 0, warning: 1, information: 0 }, "warning"],
  [{ error: 0, warning: 0, information: 1 }, "info"],
  [{ error: 0, warning: 0, information: 0 }, "pass"],
])("shows the gravest by its icon: %j", (findings, icon) => {
  expect(summarise({ ...status, findings }).icon).toBe(icon);
});
