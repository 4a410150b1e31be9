import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { WORDS } from "../../client/words.js";
import type { Language } from "../../server/core/language.js";
import type { Tally } from "../tally.js";
import { microsoftsChinese } from "./chinese.js";
import { addressOf, startServer } from "./code-server.js";
import { becomes, clickUntil, MENU, pressUntil, type Step, until, walk } from "./walk.js";
import { shipped, startWeb } from "./web.js";
import { openWindow, type Picture, picturesOf } from "./window.js";

const WRONG = "本机关不掌握相关政府信息·自然人";

/** The walkthrough, word for word, by someone who has just installed the extension. */
export async function newcomer(vsix: string, pictures: string): Promise<Tally> {
  const server = await startServer(vsix, { chinese: microsoftsChinese() });
  const empty = join(server.folder, "empty");
  mkdirSync(empty);
  try {
    return await inWindow(addressOf(server, empty, []), "zh", (page) => picturesOf(page, pictures), server.log);
  } finally {
    await server.stop();
  }
}

/** The same in VS Code for the Web, whose window is in English. */
export async function newcomerOnWeb(pictures: string): Promise<Tally> {
  const web = await startWeb([shipped()]);
  try {
    return await inWindow(
      web.address,
      "en",
      (page) => picturesOf(page, pictures, "web-"),
      () => "",
    );
  } finally {
    await web.stop();
  }
}

async function inWindow(
  address: string,
  language: Language,
  take: (page: Page) => Picture,
  log: () => string,
): Promise<Tally> {
  const { browser, page } = await openWindow();
  const picture = take(page);
  try {
    await page.setViewportSize({ width: 1440, height: 860 });
    await page.goto(address);
    return await walk(
      steps(page, (key) => WORDS[key]![language], picture),
      async () => {
        console.log(log());
        await picture("newcomer-failed");
      },
    );
  } finally {
    await browser.close();
  }
}

function steps(page: Page, said: (key: string) => string, picture: Picture): readonly Step[] {
  const { keyboard } = page;
  const step = (name: string) => page.locator(".getting-started-step", { hasText: said(`walkthrough.${name}.title`) });
  const button = (name: string) =>
    page.locator(".getting-started-step.expanded .monaco-button", {
      hasText: buttonOf(said(`walkthrough.${name}.description`)),
    });
  /** Takes a step by its button, again where the page took the focus back meanwhile; sees it ticked off. */
  const take = async (name: string, sight: Locator) => {
    await step(name).first().click();
    await clickUntil(button(name), sight);
    await page.locator(".getting-started-step.expanded .codicon-getting-started-step-checked").waitFor();
    await picture(`newcomer-${name}`);
  };

  return [
    [
      "the welcome page has the walkthrough",
      async () => {
        await page.locator(".monaco-workbench .part.statusbar").waitFor();
        const row = page
          .locator(".quick-input-list .monaco-list-row", { hasText: "Help: Welcome" })
          .or(page.locator(".quick-input-list .monaco-list-row", { hasText: "帮助: 欢迎" }));
        await pressUntil(page, "F1", page.locator(".quick-input-widget input"));
        await keyboard.type("Help: Welcome");
        await row.first().click();
        await page
          .locator(".getting-started-category", { hasText: said("walkthrough.title") })
          .first()
          .click();
        await step("sample").waitFor();
        await picture("newcomer-begins");
      },
    ],
    ["its first step opens the sample", () => take("sample", page.locator(".tab", { hasText: "Untitled-1" }))],
    [
      "its second says what is wrong with a figure",
      () => take("problem", page.locator(".monaco-hover:visible .monaco-hover-content", { hasText: WRONG }).first()),
    ],
    [
      "its third shows how to mend it, and Enter does",
      async () => {
        const menu = page.locator(MENU);
        await take("fix", menu.getByText("改为 4").first());
        // The page takes the focus back from the menu now and then, which closes it: no key goes anywhere else.
        const enter = async () => {
          if (!(await menu.isVisible())) await button("fix").click();
          await menu
            .locator(".monaco-list")
            .press("Enter", { timeout: 5_000 })
            .catch(() => {});
        };
        await until(enter, page.locator(".view-line", { hasText: "＝4 ✓" }).first(), "Enter");
      },
    ],
    [
      "its last asks what a new report must know, and opens it",
      async () => {
        const asks = (words: string) => page.locator(`.quick-input-widget input[placeholder*="${words}"]`);
        await take("new", asks("机关全称"));
        await keyboard.type("云岭县水务局");
        for (const words of ["机关类别", "报告年度", "表格的写法"]) await pressUntil(page, "Enter", asks(words));
        await pressUntil(page, "Enter", page.locator(".view-line", { hasText: "请填写本机关实施" }).first());
        await picture("newcomer-draft");
      },
    ],
    [
      "the page of a rule is rendered, with its headings and its table of examples",
      async () => {
        await pressUntil(page, "F1", page.locator(".quick-input-widget input"));
        await keyboard.type(said("command.explain"));
        await page
          .locator(".quick-input-list .monaco-list-row", { hasText: said("command.explain") })
          .first()
          .click();
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "table-missing" }).first().waitFor();
        await keyboard.type("sums");
        await page.locator(".quick-input-list .monaco-list-row", { hasText: "勾稽关系不成立" }).first().click();
        await becomes(
          "the page",
          () => headingsIn(page),
          (headings) => ["勾稽关系不成立", "内容", "依据"].every((each) => headings.includes(each)),
        );
        await page.locator("iframe.webview.ready").last().waitFor();
        await picture("newcomer-rule");
      },
    ],
  ];
}

/** What stands on the button of a step, as its description ends with. */
const buttonOf = (description: string) => /\[(.+)\]\(command:/.exec(description)![1]!;

/** The headings of all pages that VS Code shows within its own. */
async function headingsIn(page: Page): Promise<readonly string[]> {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .locator("h1, h2")
        .allTextContents()
        .catch(() => []),
    ),
  );
  return texts.flat().map((text) => text.trim());
}
