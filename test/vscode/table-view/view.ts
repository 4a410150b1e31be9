import type { FrameLocator, Locator, Page } from "playwright-core";
import { WORDS } from "../../../client/words.js";
import type { Language } from "../../../server/core/language.js";
import { becomes, runCommand, type Step, shutSideBar } from "../walk.js";
import type { Picture } from "../window.js";

/** The figure of the sample that is wrong. */
export const WRONG = "三/不掌握相关政府信息/自然人";

/** A window's table view, and how to lay hands on it. */
export interface View {
  readonly page: Page;
  readonly picture: Picture;
  /** What the manifest says, in the window's language. */
  readonly said: (key: string) => string;
  readonly frame: FrameLocator;
  readonly cell: (slot: string) => Locator;
  /** Clicks a cell. */
  readonly choose: (slot: string) => Promise<unknown>;
  readonly command: (name: string) => Promise<void>;
  readonly intoDraft: () => Promise<void>;
  /** A cell has the focus, not in its page alone: keys go there. */
  readonly hasFocus: (slot: string) => Promise<unknown>;
  readonly figureIs: (slot: string, text: string) => Promise<unknown>;
  readonly draftIs: (text: string) => Promise<unknown>;
}

export function viewIn(page: Page, language: Language, picture: Picture): View {
  const { keyboard } = page;
  const frame = page.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
  const cell = (slot: string) => frame.locator(`td[data-slot="${slot}"]`);
  const raw = (slot: string) => cell(slot).locator(".raw");

  const hasFocus = (slot: string) =>
    becomes(
      "the focus",
      () => cell(slot).evaluate((own) => own.ownerDocument.hasFocus() && own.matches(":focus")),
      (has) => has,
    );
  const intoDraft = () =>
    page
      .locator(".part.editor .monaco-editor")
      .first()
      .click({ position: { x: 200, y: 12 } });
  /** The draft as it stands, by the clipboard: on either host there is nothing else that has all of it. */
  const draft = async () => {
    await intoDraft();
    await keyboard.press("Control+A");
    await keyboard.press("Control+C");
    return ((await page.evaluate("navigator.clipboard.readText()")) as string).replaceAll("\r\n", "\n");
  };

  return {
    page,
    picture,
    said: (key) => WORDS[key]![language],
    frame,
    cell,
    choose: async (slot) => {
      await raw(slot).click();
      await hasFocus(slot);
    },
    command: (name) => runCommand(page, name),
    intoDraft,
    hasFocus,
    figureIs: (slot, text) =>
      becomes(
        "the figure",
        () => raw(slot).textContent(),
        (seen) => seen === text,
      ),
    draftIs: (text) => becomes("the draft", draft, (seen) => seen === text),
  };
}

/** With which everything begins. */
export const opened = ({ page, said, command, cell }: View): Step => [
  "a draft is opened, and its title bar has the button",
  async () => {
    await page.locator(".monaco-workbench .part.statusbar").waitFor();
    await command(said("command.openSample"));
    await page.locator(".part.statusbar", { hasText: said("language") }).waitFor();
    await shutSideBar(page);
    // The group that was there before is empty.
    await page.keyboard.press("Control+1");
    await page.keyboard.press("Control+W");
    await page
      .locator(`.editor-actions .action-label[aria-label*='${said("command.openTableView")}']`)
      .first()
      .click();
    await cell(WRONG).waitFor();
  },
];
