import type { Page } from "playwright-core";
import { pick, runCommand, type Step, shutPanel } from "./walk.js";
import type { Picture } from "./window.js";

/**
 * How a new report is begun.
 * @param last the file of last year's report
 */
export function newReport(page: Page, picture: Picture, last: string): readonly Step[] {
  const { keyboard } = page;
  return [
    [
      "a new report is begun after a few questions, from which one can go back",
      async () => {
        await runCommand(page, "勾稽: 新建年报");
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
        await pick(page, last);
        await question(page, "表格的写法").waitFor();
        await pick(page, "Markdown");
        await page.locator(".view-line", { hasText: "请填写本机关实施《政府信息公开条例》的总体情况" }).waitFor();
      },
    ],
    [
      "it asks what the form cannot know, and shows beside the text what last year's report says",
      async () => {
        await shutPanel(page);
        // From question to question, as far as the tables.
        for (let stop = 0; stop < 6; stop++) await keyboard.press("Tab");
        await page.waitForFunction(SHOWN_BESIDE, "上年现行有效 13", { polling: 100 });
        await picture("new");
      },
    ],
  ];
}

/**
 * Whether words stand beside the text, no part of it, for a second: they come and go while VS Code colours the text. Runs in
 * the page.
 */
const SHOWN_BESIDE = `(words) => {
  const isShown = [...document.querySelectorAll(".view-line span")].some((each) =>
    getComputedStyle(each, "::after").content.includes(words));
  window.shownFor = isShown ? (window.shownFor ?? 0) + 1 : 0;
  return window.shownFor > 10;
}`;

/** The question that the quick pick asks now. */
const question = (page: Page, asks: string) => page.locator(`.quick-input-widget input[placeholder*="${asks}"]`);
