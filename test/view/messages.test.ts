import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FromPage, ToPage } from "../../client/view/messages.js";
import { printedPage } from "../../client/view/print.js";
import { shownIn } from "../helpers/view.js";

// What the page and the extension take for a message, and what comes of a draft that means ill.

describe("hostile drafts", () => {
  const SAMPLE = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
  const EVIL = "<img src=x onerror=alert(1)><script>alert(1)</script>[点我](command:workbench.action.quit)";

  it("give their markup as text", () => {
    const text = SAMPLE.replace("依法做好政府信息公开工作", EVIL);
    const passages = shownIn(text).reports[0]!.blocks.flatMap((block) => ("marks" in block ? [block.text] : []));
    expect(passages.some((passage) => passage.includes("<script>alert(1)</script>"))).toBe(true);
  });

  it("give it as text in a title and a label too", () => {
    const text = SAMPLE.replace("云岭县水务局\n", `云岭县${EVIL}水务局\n`).replace(
      "1.属于国家秘密",
      `1.属于国家秘密${EVIL}`,
    );
    const { reports } = shownIn(text);
    const page = printedPage(shownIn(text));
    expect(JSON.stringify(reports)).toContain("<script>alert(1)</script>");
    expect(page).not.toMatch(/<script|<img|<a /);
  });

  it("of 100,000 rows too many come through reader, check and messages whole", () => {
    const rows = "3.要求提供公开出版物\t0\t0\t0\t0\t0\t0\t0\n".repeat(100_000);
    const draft = readFileSync("test/drafts/样例三-制表符分隔.txt", "utf8");
    const at = draft.indexOf("（七）总计");
    const { blocks } = shownIn(draft.slice(0, at) + rows + draft.slice(at)).reports[0]!;
    expect(blocks.filter(({ kind }) => kind === "surplus").length).toBeGreaterThan(99_000);
  });

  it("of many rows too many are shown whole", () => {
    const rows = Array.from({ length: 1_000 }, (_, i) => `\t3.要求提供公开出版物\n\t${i}\n\t0\n\t0\n\n`).join("");
    const at = SAMPLE.indexOf("\t4.无正当理由大量反复申请");
    const text = SAMPLE.slice(0, at) + rows + SAMPLE.slice(at);
    const { blocks } = shownIn(text).reports[0]!;
    expect(blocks.filter(({ kind }) => kind === "surplus").length).toBeGreaterThan(990);
  });
});

describe("messages that are none", () => {
  it.each<unknown>([
    null,
    "ready",
    {},
    { kind: "run", command: "workbench.action.quit" },
    { kind: "select", version: 1, start: -1, end: 0 },
    { kind: "select", version: 1, start: 0.5, end: 1 },
    { kind: "fix", version: 1, finding: "0", fix: 0 },
    { kind: "write", token: 0, report: 0, figures: [] },
    { kind: "write", token: 0, report: 0, figures: [{ id: "三/总计/自然人", text: "9".repeat(201) }] },
    { kind: "write", token: 0, report: 0, figures: Array(1001).fill({ id: "三/总计/自然人", text: "9" }) },
  ])("are not heard by the extension: %j", (message) => expect(FromPage.safeParse(message).success).toBe(false));

  it.each<unknown>([
    undefined,
    { kind: "view", version: 1, view: { findings: [] } },
    { kind: "eval", code: "alert(1)" },
    { kind: "cursor", version: 1, offset: "0" },
  ])("are not heard by the page: %j", (message) => expect(ToPage.safeParse(message).success).toBe(false));
});
