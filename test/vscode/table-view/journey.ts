import { readFileSync } from "node:fs";
import { slotsOf } from "../../../server/core/form/edition.js";
import { editions } from "../../../server/editions/index.js";
import { becomes, pressUntil, type Step } from "../walk.js";
import { opened, type View, WRONG } from "./view.js";

const SAMPLE = readFileSync("test/drafts/样例一-从Word粘贴.txt", "utf8");
/** The wrong figure's line, and what follows it up to the next: there is no other like it. */
const LINE = "1.本机关不掌握相关政府信息\n\t14";
const MENDED = SAMPLE.replace(LINE, LINE.replace("14", "4"));
const FORM = editions.find(({ id }) => id === "2021")!.tables.find(({ id }) => id === "三")!;
/** All of 表三 as Excel hands it over: 25 rows of 7. */
const BLOCK = Array.from({ length: 25 }, (_, row) =>
  Array.from({ length: 7 }, (_, column) => String(row * 7 + column)),
);

/** What is done with the view: found, typed, undone, pasted, copied, followed. */
export function journey(view: View): readonly Step[] {
  const { page, picture, frame, cell, choose, hasFocus, intoDraft, figureIs, draftIs } = view;
  const { keyboard } = page;
  const details = frame.locator("footer");
  const figures = () => frame.locator('[data-table="三"] td[data-slot] .raw').allTextContents();

  return [
    opened(view),
    [
      "the form is beside it, the wrong figure marked with what it should be",
      async () => {
        await frame.locator('td[data-culprit="sure"]').waitFor();
        await figureIs(WRONG, "14");
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
        await choose(WRONG);
        await details.getByText("改为 4").first().waitFor();
        await frame.locator("svg.equations polyline").nth(1).waitFor({ state: "attached" });
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
        await figureIs(WRONG, "4");
        await frame.locator("td[data-culprit]").first().waitFor({ state: "detached" });
        await picture("table-view-mended");
      },
    ],
    ["the draft has changed by exactly that figure", () => draftIs(MENDED)],
    [
      "Ctrl+Z in the view undoes it on the draft's own stack, Ctrl+Y does it again",
      async () => {
        await choose(WRONG);
        // More than once: the focus goes to the draft and back, quickly and not always by itself.
        for (const key of ["Z", "Y", "Z", "Y", "Z"]) {
          await keyboard.press(`Control+${key}`);
          await figureIs(WRONG, key === "Z" ? "14" : "4");
          await hasFocus(WRONG);
        }
        await draftIs(SAMPLE);
      },
    ],
    [
      "a block of 25 rows of 7 is pasted at once, and undone at once",
      async () => {
        const text = `${BLOCK.map((row) => row.join("\t")).join("\r\n")}\r\n`;
        await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
        await choose(slotsOf(FORM)[0]!.id);
        await keyboard.press("Control+V");
        await becomes("表三", figures, (all) => all.join() === BLOCK.flat().join());
        await picture("table-view-pasted");
        await keyboard.press("Control+Z");
        await figureIs(WRONG, "14");
        await hasFocus(slotsOf(FORM)[0]!.id);
        await draftIs(SAMPLE);
      },
    ],
    [
      "cells are copied as a spreadsheet takes them",
      async () => {
        await choose("三/国家秘密/自然人");
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
        await choose("三/新收/自然人");
        await pressUntil(page, "F8", frame.locator(`td[data-slot="${WRONG}"][data-current]`));
        await keyboard.press("F2");
        await keyboard.type("5");
        await becomes(
          "what is typed",
          () => cell(WRONG).locator("input").inputValue(),
          (text) => text === "145",
        );
        await keyboard.press("Escape");
        await figureIs(WRONG, "14");
        await keyboard.press("Tab");
        await frame.locator('td[data-slot="三/不掌握相关政府信息/商业企业"]:focus').waitFor();
        await keyboard.press("Shift+Tab");
        await keyboard.press("Control+Enter");
        await figureIs(WRONG, "4");
        await draftIs(MENDED);
      },
    ],
    [
      "a blank cell does not look like 0, and says so",
      async () => {
        await choose("三/国家秘密/商业企业");
        await keyboard.press("Delete");
        await frame.locator('td[data-slot="三/国家秘密/商业企业"][data-state="blank"]', { hasText: "空" }).waitFor();
        await keyboard.press("Control+Z");
        await figureIs("三/国家秘密/商业企业", "0");
        await hasFocus("三/国家秘密/商业企业");
      },
    ],
    [
      "the draft's cursor chooses the cell, and its scrolling is followed",
      async () => {
        await intoDraft();
        const line = MENDED.slice(0, MENDED.indexOf("（七）总计")).split("\n").length + 1;
        await keyboard.press("Control+G");
        await page.locator(".quick-input-widget input").first().waitFor();
        await keyboard.type(String(line));
        await keyboard.press("Enter");
        await frame.locator('td[data-slot="三/总计/自然人"][data-current]').waitFor();
        const top = () => frame.locator("main").evaluate((main) => main.scrollTop);
        await keyboard.press("Control+Home");
        await becomes("the view's place", top, (at) => at < 200);
      },
    ],
    [
      "the view's scrolling is followed by the draft",
      async () => {
        const first = () => page.locator(".part.editor .line-numbers").first().textContent();
        const before = await first();
        await frame.locator("header").hover();
        await page.mouse.move(1200, 400);
        await page.mouse.wheel(0, 1500);
        await becomes("the draft's place", first, (line) => line !== before);
      },
    ],
  ];
}

/** What ends it; on the web it is saved in the folder that is open, without a dialog. */
export const printed = ({ page, picture, said, command }: View, hasDialog: boolean): Step => [
  "it is saved as a page to print",
  async () => {
    await command(said("command.printView"));
    if (hasDialog) {
      await page.locator(".quick-input-widget .monaco-button", { hasText: "确定" }).waitFor();
      await page.keyboard.press("Enter");
    }
    await page.locator(".notification-toast", { hasText: "已另存为网页" }).waitFor();
    await picture("table-view-saved");
  },
];
