import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Tally } from "../tally.js";
import { microsoftsChinese } from "./chinese.js";
import { addressOf, remote, startServer } from "./code-server.js";
import { becomes, boxOf, MENU, pick, pressUntil, type Step, walk } from "./walk.js";
import { openWindow, type Picture, picturesOf } from "./window.js";

const DRAFT = "样例一-从Word粘贴.txt";
const WRONG = "本机关不掌握相关政府信息·自然人";
const SQUIGGLE = ".squiggly-error";
/** Where the wrong figure stands, by the outline and by the lines of the draft. */
const WAY = ["收到和处理政府信息公开申请情况", "表三", "三、本年度办理结果", "（四）无法提供"];
const STICKY = ["收到和处理政府信息公开申请情况", "三、本年度办理结果"];

/** What a user sees and does: a draft is opened, a wrong figure is underlined, explained and mended. */
export async function journey(vsix: string, pictures: string): Promise<Tally> {
  const server = await startServer(vsix, { chinese: microsoftsChinese() });
  const drafts = join(server.folder, "drafts");
  cpSync("test/drafts", drafts, { recursive: true });
  const { browser, page } = await openWindow();
  const picture = picturesOf(page, pictures);
  try {
    await page.goto(addressOf(server, drafts, [["openFile", remote(server, join(drafts, DRAFT))]]));
    return await walk(steps(page, picture), async () => {
      console.log(server.log());
      await picture("journey-failed");
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function steps(page: Page, picture: Picture): readonly Step[] {
  const { keyboard, mouse } = page;
  const squiggles = page.locator(SQUIGGLE);
  const problems = page.locator(".markers-panel .monaco-list-row");
  const problem = problems.filter({ hasText: WRONG });
  const hover = page.locator(".monaco-hover:visible .monaco-hover-content").filter({ hasText: WRONG });
  const menu = page.locator(MENU);

  return [
    [
      "the draft opens as a report",
      async () => {
        await page.locator(".part.statusbar", { hasText: "政府信息公开年报" }).waitFor();
        await keyboard.press("Control+B");
        await page.locator(".part.sidebar").waitFor({ state: "hidden" });
      },
    ],
    [
      "the status bar says how far the check went, and lists what does not hold",
      async () => {
        await page.locator(".statusbar-item", { hasText: "2021 年版 · 2024 年度 · 等式 42，不符 2，未核 0" }).click();
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "表三“自然人”列" }).waitFor();
        await picture("status");
        await keyboard.press("Escape");
      },
    ],
    [
      "the Problems panel lists it in Chinese",
      async () => {
        await keyboard.press("Control+Shift+M");
        await problem.waitFor();
        await picture("problems");
      },
    ],
    [
      "a problem leads to the wrong figure, underlined",
      async () => {
        await problem.dblclick();
        await squiggles.first().waitFor();
        // What is selected hides its own squiggle.
        await keyboard.press("ArrowLeft");
        await keyboard.press("Control+J");
        await page.locator(".part.panel").waitFor({ state: "hidden" });
        await picture("squiggle");
      },
    ],
    [
      "breadcrumbs and the lines that stick above say in which section, table and row that is",
      async () => {
        const shown = async (where: string) => (await page.locator(where).allTextContents()).map((each) => each.trim());
        await becomes(
          "the way of breadcrumbs",
          () => shown(".breadcrumbs-control .monaco-breadcrumb-item"),
          (names) => WAY.every((each) => names.some((name) => name.startsWith(each))),
        );
        await becomes(
          "what sticks",
          () => shown(".sticky-widget .sticky-line-content"),
          (lines) => STICKY.every((each) => lines.includes(each)),
        );
      },
    ],
    [
      "the equations that it breaks are marked, and behind its total stands what the terms make",
      async () => {
        await page.locator(".view-line", { hasText: "≠ 14 ✗" }).waitFor();
        await page.locator(".wordHighlightStrong").first().waitFor();
        await page.locator(".wordHighlight").nth(6).waitFor();
        await picture("equations");
      },
    ],
    [
      "the mouse over it says what it is and why it is wrong",
      async () => {
        const { x, y, width, height } = await boxOf(squiggles.first());
        await mouse.move(x + width / 2, y + height / 2);
        await hover.first().waitFor();
        await picture("hover");
        await mouse.move(900, 700);
        await hover.first().waitFor({ state: "hidden" });
      },
    ],
    [
      "Ctrl+. offers the one figure that mends it",
      async () => {
        await pressUntil(page, "Control+.", menu.getByText("改为").first());
        await picture("quickfix");
      },
    ],
    [
      "applied, the underline is gone",
      async () => {
        await keyboard.press("Enter");
        await squiggles.first().waitFor({ state: "detached" });
      },
    ],
    [
      "and so is the problem, while the others stay",
      async () => {
        await keyboard.press("Control+Shift+M");
        await problems.filter({ hasText: "落款日期" }).waitFor();
        await problem.waitFor({ state: "detached" });
        await picture("mended");
      },
    ],
    [
      "a command says in Chinese what was checked",
      async () => {
        await keyboard.press("F1");
        await keyboard.type("勾稽: 检查本报告");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "检查本报告" }).first().waitFor();
        await keyboard.press("Enter");
        await page.locator(".notification-toast", { hasText: "42 个等式：42 成立" }).waitFor();
        await problems.first().waitFor();
        await picture("checked");
      },
    ],
    [
      "a new report is begun after a few questions, from which one can go back",
      async () => {
        await keyboard.press("F1");
        await keyboard.type("勾稽: 新建年报");
        await pick(page, "勾稽: 新建年报");
        await question(page, "机关全称").waitFor();
        await keyboard.type("云岭县水务局");
        await pick(page, "云岭县水务局");
        await question(page, "机关类别").waitFor();
        await pick(page, "其他政府部门和派出机关");
        await question(page, "报告年度").waitFor();
        await keyboard.type("2025");
        await pick(page, "国办公开办函〔2021〕30号");
        await question(page, "上一年的年报").waitFor();
        await page.locator(".quick-input-titlebar .action-label").first().click();
        await question(page, "报告年度").waitFor();
        await keyboard.type("2025");
        await pick(page, "国办公开办函〔2021〕30号");
        await question(page, "上一年的年报").waitFor();
        await picture("question");
        await pick(page, DRAFT);
        await question(page, "表格的写法").waitFor();
        await pick(page, "Markdown");
        await page.locator(".view-line", { hasText: "请填写本机关实施《政府信息公开条例》的总体情况" }).waitFor();
      },
    ],
    [
      "it asks what the form cannot know, and shows beside the text what last year's report says",
      async () => {
        await keyboard.press("Control+J");
        await page.locator(".part.panel").waitFor({ state: "hidden" });
        // From question to question, as far as the tables.
        for (let stop = 0; stop < 6; stop++) await keyboard.press("Tab");
        await page.waitForFunction(SHOWN_BESIDE, "上年现行有效 13");
        await picture("new");
      },
    ],
  ];
}

/** Whether words stand beside the text, no part of it. Runs in the page. */
const SHOWN_BESIDE = `(words) => [...document.querySelectorAll(".view-line span")].some((each) =>
  getComputedStyle(each, "::after").content.includes(words))`;

/** The question that the quick pick asks now. */
const question = (page: Page, asks: string) => page.locator(`.quick-input-widget input[placeholder*="${asks}"]`);
