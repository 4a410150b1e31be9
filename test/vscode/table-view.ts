import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { slotsOf } from "../../server/core/form/edition.js";
import { editions } from "../../server/editions/index.js";
import type { Tally } from "../tally.js";
import { microsoftsChinese } from "./chinese.js";
import { addressOf, startServer } from "./code-server.js";
import { becomes, pressUntil, type Step, walk } from "./walk.js";
import { openWindow } from "./window.js";

const SAMPLE = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
const WRONG = "三/不掌握相关政府信息/自然人";
const FORM = editions.find(({ id }) => id === "2021")!.tables.find(({ id }) => id === "三")!;
/** All of 表三 as Excel hands it over: 25 rows of 7. */
const BLOCK = Array.from({ length: 25 }, (_, row) =>
  Array.from({ length: 7 }, (_, column) => String(row * 7 + column)),
);

/** The table view beside a draft, in VS Code as on the desktop: the extension runs in Node. */
export async function tableView(vsix: string, pictures: string): Promise<Tally> {
  const server = await startServer(vsix, { chinese: microsoftsChinese() });
  const drafts = join(server.folder, "drafts");
  mkdirSync(drafts);
  try {
    return await inWindow(addressOf(server, drafts, []), (name) => join(pictures, `${name}.png`), server.log);
  } finally {
    await server.stop();
  }
}

async function inWindow(address: string, pathOf: (name: string) => string, log: () => string): Promise<Tally> {
  const { browser, page } = await openWindow();
  const spoken: string[] = [];
  page.on("console", (message) => spoken.push(message.text()));
  try {
    await page.setViewportSize({ width: 1440, height: 860 });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address);
    const picture = (name: string) => page.screenshot({ path: pathOf(name) });
    return await walk(steps(page, picture), async () => {
      console.log([log(), ...spoken.filter((line) => !line.includes("gallery")).slice(-30)].join("\n"));
      await picture("table-view-failed");
    });
  } finally {
    await browser.close();
  }
}

function steps(page: Page, picture: (name: string) => Promise<unknown>): readonly Step[] {
  const { keyboard } = page;
  const view = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
  const cell = (slot: string) => view.locator(`td[data-slot="${slot}"]`);
  const raw = (slot: string) => cell(slot).locator(".raw");
  const details = view.locator("footer");
  const figures = () => view.locator('[data-table="三"] td[data-slot] .raw').allTextContents();

  /** A window that has just opened does not know all commands yet, and a list that is open learns of none. */
  const command = async (name: string) => {
    const row = page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first();
    for (let tries = 10; tries > 0 && !(await row.isVisible()); tries--) {
      await keyboard.press("Escape");
      await pressUntil(page, "F1", page.locator(".quick-input-widget input"));
      await keyboard.type(name);
      await row.waitFor({ timeout: 3_000 }).catch(() => {});
    }
    await keyboard.press("Enter");
  };
  /** The draft as it stands, by the clipboard: on either host there is nothing else that has all of it. */
  const draft = async () => {
    await page
      .locator(".part.editor .monaco-editor")
      .first()
      .click({ position: { x: 200, y: 12 } });
    await keyboard.press("Control+A");
    await keyboard.press("Control+C");
    return ((await page.evaluate("navigator.clipboard.readText()")) as string).replaceAll("\r\n", "\n");
  };
  const draftIs = (what: string, text: string) => becomes(what, draft, (seen) => seen === text);
  const written = (text: string, from: string, to: string) => {
    const at = text.indexOf(from);
    return text.slice(0, at) + to + text.slice(at + from.length);
  };
  /** The wrong figure's line, and what follows it up to the next: there is no other like it. */
  const LINE = "1.本机关不掌握相关政府信息\n\t14";
  const MENDED = written(SAMPLE, LINE, LINE.replace("14", "4"));

  return [
    [
      "a draft is opened, and its title bar has the button",
      async () => {
        await page.locator(".monaco-workbench .part.statusbar").waitFor();
        await command("打开样例");
        await page.locator(".part.statusbar", { hasText: "政府信息公开年报" }).waitFor();
        await pressUntil(page, "Control+B", page.locator(".monaco-workbench.nosidebar"));
        // The group that was there before is empty.
        await keyboard.press("Control+1");
        await keyboard.press("Control+W");
        await page.locator(".editor-actions .action-label[aria-label*='打开表格视图']").first().click();
        await cell(WRONG).waitFor();
      },
    ],
    [
      "the form is beside it, the wrong figure marked with what it should be",
      async () => {
        await view.locator('td[data-culprit="sure"]').waitFor();
        await becomes(
          "the mark",
          () => raw(WRONG).textContent(),
          (text) => text === "14",
        );
        await becomes(
          "the offer",
          () => cell(WRONG).locator(".offer").textContent(),
          (text) => text === "→4",
        );
      },
    ],
    [
      "chosen, it says why; the equations that it breaks are drawn; the draft's cursor is at it",
      async () => {
        await raw(WRONG).click();
        await details.getByText("改为 4").first().waitFor();
        await view.locator("svg.equations polyline").nth(1).waitFor({ state: "attached" });
        const line = SAMPLE.slice(0, SAMPLE.indexOf(LINE)).split("\n").length + 1;
        await page.locator(".line-numbers.active-line-number", { hasText: String(line) }).waitFor();
        await picture("table-view");
      },
    ],
    [
      "the right figure is typed: the finding is gone",
      async () => {
        await keyboard.type("4");
        await keyboard.press("Enter");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "4",
        );
        await view.locator("td[data-culprit]").first().waitFor({ state: "detached" });
        await picture("table-view-mended");
      },
    ],
    ["the draft has changed by exactly that figure", () => draftIs("the draft", MENDED)],
    [
      "Ctrl+Z in the view undoes it on the draft's own stack, Ctrl+Y does it again",
      async () => {
        await raw(WRONG).click();
        await keyboard.press("Control+Z");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "14",
        );
        await becomes(
          "the focus",
          () => cell(WRONG).evaluate((own) => own.matches(":focus")),
          (has) => has,
        );
        await keyboard.press("Control+Y");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "4",
        );
        await keyboard.press("Control+Z");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "14",
        );
        await draftIs("the draft", SAMPLE);
      },
    ],
    [
      "a block of 25 rows of 7 is pasted at once, and undone at once",
      async () => {
        const text = `${BLOCK.map((row) => row.join("\t")).join("\r\n")}\r\n`;
        await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
        await raw(slotsOf(FORM)[0]!.id).click();
        await keyboard.press("Control+V");
        await becomes("表三", figures, (all) => all.join() === BLOCK.flat().join());
        await picture("table-view-pasted");
        await keyboard.press("Control+Z");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "14",
        );
        await draftIs("the draft", SAMPLE);
      },
    ],
    [
      "cells are copied as a spreadsheet takes them",
      async () => {
        await raw("三/国家秘密/自然人").click();
        await keyboard.press("Shift+ArrowRight");
        await keyboard.press("Shift+ArrowDown");
        await keyboard.press("Control+C");
        const copied = () => page.evaluate("navigator.clipboard.readText()") as Promise<string>;
        await becomes("the clipboard", copied, (text) => text.replaceAll("\r\n", "\n") === "1\t0\n0\t3");
      },
    ],
    [
      "by the keyboard alone: F8 leads to the wrong figure, F2 and Esc leave it, Ctrl+Enter takes what is offered",
      async () => {
        await raw("三/新收/自然人").click();
        await pressUntil(page, "F8", view.locator(`td[data-slot="${WRONG}"][data-current]`));
        await keyboard.press("F2");
        await keyboard.type("5");
        await becomes(
          "what is typed",
          () => cell(WRONG).locator("input").inputValue(),
          (text) => text === "145",
        );
        await keyboard.press("Escape");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "14",
        );
        await keyboard.press("Tab");
        await view.locator('td[data-slot="三/不掌握相关政府信息/商业企业"]:focus').waitFor();
        await keyboard.press("Shift+Tab");
        await keyboard.press("Control+Enter");
        await becomes(
          "the figure",
          () => raw(WRONG).textContent(),
          (text) => text === "4",
        );
        await draftIs("the draft", MENDED);
      },
    ],
    [
      "a blank cell does not look like 0, and says so",
      async () => {
        await raw("三/国家秘密/商业企业").click();
        await keyboard.press("Delete");
        await view.locator('td[data-slot="三/国家秘密/商业企业"][data-state="blank"]', { hasText: "空" }).waitFor();
        await keyboard.press("Control+Z");
        await becomes(
          "the figure",
          () => raw("三/国家秘密/商业企业").textContent(),
          (text) => text === "0",
        );
      },
    ],
    [
      "the draft's cursor chooses the cell, and its scrolling is followed",
      async () => {
        await page
          .locator(".part.editor .monaco-editor")
          .first()
          .click({ position: { x: 200, y: 12 } });
        const line = MENDED.slice(0, MENDED.indexOf("（七）总计")).split("\n").length + 1;
        await keyboard.press("Control+G");
        await page.locator(".quick-input-widget input").first().waitFor();
        await keyboard.type(String(line));
        await keyboard.press("Enter");
        await view.locator('td[data-slot="三/总计/自然人"][data-current]').waitFor();
        const top = () => view.locator("main").evaluate((main) => main.scrollTop);
        await keyboard.press("Control+Home");
        await becomes("the view's place", top, (at) => at < 200);
      },
    ],
    [
      "the view's scrolling is followed by the draft",
      async () => {
        const first = () => page.locator(".part.editor .line-numbers").first().textContent();
        const before = await first();
        await view.locator("header").hover();
        await page.mouse.move(1200, 400);
        await page.mouse.wheel(0, 1500);
        await becomes("the draft's place", first, (line) => line !== before);
      },
    ],
    [
      "it is saved as a page to print",
      async () => {
        await command("另存为可打印的网页");
        await page.locator(".quick-input-widget .monaco-button", { hasText: "确定" }).waitFor();
        await keyboard.press("Enter");
        await page.locator(".notification-toast", { hasText: "已另存为网页" }).waitFor();
        await picture("table-view-saved");
      },
    ],
  ];
}
