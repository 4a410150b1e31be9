import { WORDS } from "../../../client/words.js";
import manifest from "../../../package.json";
import { becomes, pressUntil, runCommand, type Step } from "../walk.js";
import { FILES, said, speaks, type Window, whole } from "./whole.js";

const SETTINGS = Object.keys(manifest.contributes.configuration.properties).length;
/** Of the walkthrough. */
const STEPS = ["sample", "problem", "fix", "new"];

/** What is said beside the editor: by commands, settings, the walkthrough, questions, pages, the table view. */
export function beside(window: Window): readonly Step[] {
  const { page, picture, language, open } = window;
  const { keyboard } = page;
  const inChinese = language === "zh";
  const rows = page.locator(".quick-input-list .monaco-list-row");
  const input = page.locator(".quick-input-widget input");
  const command = (key: string) => runCommand(page, said(`command.${key}`, language));

  return [
    [
      `${language}: every command by its title`,
      async () => {
        await open(FILES.draft);
        await page.locator(".statusbar-item", { hasText: /42.+2.+0/ }).waitFor();
        await pressUntil(page, "F1", input);
        await keyboard.type(`${said("name", language)}: `);
        const titles = Object.keys(WORDS)
          .filter((key) => key.startsWith("command."))
          .map((key) => `${said("name", language)}: ${said(key, language)}`);
        const shown = new Set<string>();
        await becomes(
          "the commands",
          async () => {
            for (const title of await rows.locator(".label-name").allTextContents()) shown.add(title);
            await keyboard.press("PageDown");
            return titles.filter((title) => !shown.has(title));
          },
          (lacking) => lacking.length === 0,
        );
        await picture("commands");
        await keyboard.press("Escape");
      },
    ],
    [
      `${language}: the settings`,
      async () => {
        await pressUntil(page, "Control+,", page.locator(".settings-editor"));
        await page.locator(".settings-editor .suggest-input-container").click();
        await keyboard.insertText("@ext:gouji.gouji");
        // Until what is looked for is heeded, those of others are still there.
        const found = page.locator(".settings-editor .settings-toc-count");
        await found
          .filter({ hasText: `(${SETTINGS})` })
          .first()
          .waitFor();
        const described = page.locator(".settings-editor .setting-item-description");
        // The list has only those that are to be seen.
        const seen = new Set<string>();
        await page.locator(".settings-editor .settings-tree-container").hover();
        await becomes(
          "the number of settings",
          async () => {
            await whole(window, described);
            for (const text of await described.allTextContents()) seen.add(text);
            await page.mouse.wheel(0, 300);
            return seen.size;
          },
          (count) => count === SETTINGS,
        );
        await picture("settings");
      },
    ],
    [
      `${language}: the walkthrough, step by step`,
      async () => {
        await runCommand(page, inChinese ? "帮助: 欢迎" : "Help: Welcome");
        await page
          .locator(".getting-started-category", { hasText: said("walkthrough.title", language) })
          .first()
          .click();
        for (const name of STEPS) {
          await page.locator(".getting-started-step", { hasText: said(`walkthrough.${name}.title`, language) }).click();
          const description = said(`walkthrough.${name}.description`, language).split("\n")[0]!;
          await page.locator(".getting-started-step.expanded", { hasText: description.slice(0, 12) }).waitFor();
          await page.locator(`img[alt="${said(`walkthrough.${name}.picture`, language)}"]`).waitFor();
        }
        await whole(window, page.locator(".getting-started-step"));
        await picture("walkthrough");
      },
    ],
    [
      `${language}: the questions before a new report, and what is asked in it`,
      async () => {
        await command("new");
        for (let asked = 0; asked < 5; asked++) {
          await becomes(
            "the question",
            () => page.locator(".quick-input-title").textContent(),
            (title) => title?.includes(`${asked + 1}/5`) ?? false,
          );
          speaks((await input.getAttribute("placeholder")) ?? "", language, ["甲县水务局"]);
          await whole(window, rows, ["云岭县水务局"]);
          await picture(`question-${asked + 1}`);
          await keyboard.press("Enter");
        }
        await page.locator(".view-line", { hasText: "请填写" }).first().waitFor();
      },
    ],
    [
      `${language}: the list of rules, and a page`,
      async () => {
        await command("explain");
        await becomes(
          "the rules",
          () => rows.count(),
          (count) => count > 20,
        );
        await whole(window, rows);
        await picture("rules");
        await keyboard.press("Enter");
        await page.locator("iframe.webview.ready").last().waitFor();
        await picture("rule");
      },
    ],
    [
      `${language}: the table view`,
      async () => {
        await open(FILES.draft);
        await page.locator(".statusbar-item", { hasText: /42.+2.+0/ }).waitFor();
        await command("openTableView");
        const frame = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
        await frame.locator('td[data-culprit="sure"] .raw').click();
        await whole(window, frame.locator("header"));
        await whole(window, frame.locator("footer"));
        const labels = await frame
          .locator("[aria-label]")
          .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")).join("\n"));
        speaks(labels as string, language);
        await picture("table");
      },
    ],
  ];
}
