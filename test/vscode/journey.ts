import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Tally } from "../tally.js";
import { microsoftsChinese } from "./chinese.js";
import { addressOf, remote, startServer } from "./code-server.js";
import { newReport } from "./new-report.js";
import {
  becomes,
  goTo,
  MENU,
  pointAt,
  pressUntil,
  runCommand,
  type Step,
  shutPanel,
  shutSideBar,
  walk,
} from "./walk.js";
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
        await shutSideBar(page);
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
        await pressUntil(page, "Control+Shift+M", problem);
        await picture("problems");
      },
    ],
    [
      "a problem leads to the wrong figure, underlined",
      async () => {
        await goTo(page, problem);
        await squiggles.first().waitFor();
        await shutPanel(page);
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
        await pointAt(page, squiggles.first(), hover.first());
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
        await pressUntil(page, "Control+Shift+M", problems.filter({ hasText: "落款日期" }));
        await problem.waitFor({ state: "detached" });
        await picture("mended");
      },
    ],
    [
      "a command says in Chinese what was checked",
      async () => {
        await runCommand(page, "勾稽: 检查本报告");
        await page.locator(".notification-toast", { hasText: "42 个等式：42 成立" }).waitFor();
        await problems.first().waitFor();
        await picture("checked");
        await runCommand(page, "清除所有通知");
        await page.locator(".notification-toast").waitFor({ state: "detached" });
      },
    ],
    ...newReport(page, picture, DRAFT),
  ];
}
