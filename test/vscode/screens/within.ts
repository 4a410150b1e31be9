import type { Step } from "../walk.js";
import { becomes, goTo, MENU, pointAt, pressUntil, runCommand, shutPanel, shutSideBar, until } from "../walk.js";
import { FILES, said, speaks, type Window, whole } from "./whole.js";

const FIGURE = ".squiggly-error";

/** What is said within the editor: of findings, figures, equations, rewritings. */
export function within(window: Window): readonly Step[] {
  const { page, picture, language, open } = window;
  const { keyboard, mouse } = page;
  const inChinese = language === "zh";
  const rows = page.locator(".quick-input-list .monaco-list-row");
  const input = page.locator(".quick-input-widget input");
  const status = page.locator(".statusbar-item", { hasText: /42.+2.+0/ });
  const problems = page.locator(".markers-panel .monaco-list-row");
  const wrong = problems.filter({ hasText: "14" }).first();
  const command = (key: string) => runCommand(page, said(`command.${key}`, language));
  const menu = page.locator(MENU);
  const toast = page.locator(".notification-toast");
  const hover = page.locator(".monaco-hover:visible .monaco-hover-content").first();
  const tell = async (key: string) => {
    await command(key);
    await whole(window, toast.first().locator(".notification-list-item-message"));
    await runCommand(page, inChinese ? "清除所有通知" : "Clear All Notifications");
    await toast.first().waitFor({ state: "detached" });
  };

  return [
    [
      `${language}: the status, and what it lists`,
      async () => {
        await open(FILES.draft);
        await whole(window, status);
        await shutSideBar(page);
        await status.click();
        await whole(window, rows);
        await whole(window, page.locator(".quick-input-titlebar"));
        await picture("status-list");
        await keyboard.press("Escape");
      },
    ],
    [
      `${language}: the problems`,
      async () => {
        await pressUntil(page, "Control+Shift+M", problems.first());
        await becomes(
          "the problems",
          () => problems.count(),
          (count) => count > 4,
        );
        await whole(window, problems.locator(".marker-message-details-container, .details-container"));
        await picture("problem-list");
        await goTo(page, wrong);
        await shutPanel(page);
      },
    ],
    [
      `${language}: what the mouse is told of a figure, a heading and a number of the prose`,
      async () => {
        await pointAt(page, page.locator(FIGURE).first(), hover);
        await whole(window, hover);
        await picture("hover-figure");
        await keyboard.press("Control+Home");
        for (const words of ["一、总体情况", "二、主动公开政府信息情况"]) {
          await mouse.move(1400, 1500);
          await hover.waitFor({ state: "hidden" });
          await pointAt(page, page.locator(".view-line", { hasText: words }).first(), hover, 30);
          await whole(window, hover);
        }
        await mouse.move(1400, 1500);
      },
    ],
    [
      `${language}: what may be done at the wrong figure`,
      async () => {
        await listAtFigure();
        await whole(window, menu.locator(".monaco-list-row .title"));
        await picture("actions");
        await keyboard.press("Escape");
      },
    ],
    [
      `${language}: what commands tell`,
      async () => {
        for (const key of ["check", "missing", "redact", "edition", "fixAll", "renumber"]) await tell(key);
      },
    ],
    [
      `${language}: why a finding may stand`,
      async () => {
        await listAtFigure();
        await menu
          .locator(".monaco-list-row", { hasText: inChinese ? "忽略此处" : "Ignore" })
          .first()
          .click();
        const box = page.locator(".quick-input-widget");
        await whole(window, box.locator(".quick-input-title, .quick-input-message"));
        speaks((await input.getAttribute("placeholder")) ?? "", language);
        await keyboard.type(" ");
        await picture("ignore");
        await keyboard.press("Escape");
      },
    ],
    [
      `${language}: what is completed`,
      async () => {
        await keyboard.press("Control+End");
        await keyboard.insertText("\n");
        await until(
          () => keyboard.press("Control+Space"),
          page.locator(".suggest-widget.visible .monaco-list-row").first(),
          "Control+Space",
        );
        await picture("completion");
        await keyboard.press("Escape");
        await keyboard.press("Control+Z");
      },
    ],
    [
      `${language}: the preview of a rewriting`,
      async () => {
        await open(FILES.old);
        await page.locator(".statusbar-item", { hasText: "2020" }).waitFor();
        await command("edition");
        const preview = page.locator(".bulk-edit-panel, .refactor-preview");
        await whole(window, preview.locator(".monaco-list-row:not(:has(.textedit))"));
        await picture("preview");
        await runCommand(page, inChinese ? "放弃重构" : "Refactor Preview: Discard Refactoring");
      },
    ],
    [
      `${language}: a text that is no report`,
      async () => {
        await open(FILES.notice);
        await page.locator(".statusbar-item[id='gouji.gouji.gouji.status']").click();
        await whole(window, page.locator(".quick-input-titlebar"));
        await whole(window, rows);
        await picture("no-report");
        await keyboard.press("Escape");
      },
    ],
  ];

  async function listAtFigure(): Promise<void> {
    if (!(await problems.first().isVisible())) await pressUntil(page, "Control+Shift+M", problems.first());
    await goTo(page, wrong);
    await pressUntil(page, "Control+.", menu.locator(".monaco-list-row").first());
  }
}
