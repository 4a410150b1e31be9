import type { Locator, Page } from "playwright-core";
import type { Tally } from "../tally.js";

export type Step = readonly [title: string, take: () => Promise<unknown>];

/** Takes one step after the other; what follows one that fails builds on it, and is not taken. */
export async function walk(
  steps: readonly Step[],
  failed: (title: string, error: unknown) => Promise<unknown>,
): Promise<Tally> {
  for (const [passed, [title, step]] of steps.entries()) {
    try {
      await step();
      console.log(`✔ ${title}`);
    } catch (error) {
      console.log(`✘ ${title}\n${error}`);
      await failed(title, error);
      return { passed, failed: 1 };
    }
  }
  return { passed: steps.length, failed: 0 };
}

/** A key that VS Code passes over now and then, while it is busy with what came before. */
export const pressUntil = (page: Page, key: string, sight: Locator): Promise<void> =>
  until(() => page.keyboard.press(key), sight, key);

/** A button that leads elsewhere, from where VS Code comes back now and then. */
export const clickUntil = (button: Locator, sight: Locator): Promise<void> =>
  until(() => button.click(), sight, String(button));

/** Does something again and again until it is seen to have worked; a window that is busy may pass over it. */
export async function until(act: () => Promise<unknown>, sight: Locator, name: string): Promise<void> {
  for (let tries = 10; tries > 0; tries--) {
    await act();
    const seen = await sight.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (seen) return;
  }
  throw new Error(`${name} did not bring ${sight}`);
}

/** Goes where a problem is; the cursor stands before what is wrong, whose squiggle a selection would hide. */
export async function goTo(page: Page, problem: Locator): Promise<void> {
  await until(() => problem.dblclick(), page.locator(".part.editor .monaco-editor.focused").first(), String(problem));
  await page.keyboard.press("ArrowLeft");
}

/** Shuts the side bar, so that there is more to see of the editor. */
export const shutSideBar = (page: Page): Promise<void> =>
  pressUntil(page, "Control+B", page.locator(".monaco-workbench.nosidebar"));

/** Shuts the panel, likewise. */
export const shutPanel = (page: Page): Promise<void> =>
  pressUntil(page, "Control+J", page.locator(".monaco-workbench.nopanel"));

/** Holds the mouse over a part of the window, some pixels from its left or in its middle, until a hover is seen. */
export const pointAt = (page: Page, part: Locator, hover: Locator, left?: number): Promise<void> =>
  until(
    async () => {
      // What is being drawn anew is nowhere for a moment.
      const box = await part.boundingBox();
      if (!box) return;
      const [x, y] = [box.x + (left ?? box.width / 2), box.y + box.height / 2];
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
    },
    hover,
    `the mouse over ${part}`,
  );

/** The menu of code actions, without the one that opens beside it. */
export const MENU = ".action-widget:not(.action-list-submenu-panel)";

/** Takes the first line of the quick pick, which must be the one meant. */
export async function pick(page: Page, label: string): Promise<void> {
  await page.locator(".quick-input-list .monaco-list-row").first().filter({ hasText: label }).waitFor();
  await page.keyboard.press("Enter");
}

/** Waits until something is as it should be; says what it is instead. */
export async function becomes<T>(what: string, look: () => Promise<T>, is: (seen: T) => boolean): Promise<T> {
  let seen = await look();
  for (const deadline = Date.now() + 20_000; !is(seen); seen = await look()) {
    if (Date.now() > deadline) throw new Error(`${what} is ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return seen;
}

/**
 * Runs a command by its title. A window that has just opened does not know all commands yet, and a list that is open
 * learns of none.
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
  for (let tries = 10; tries > 0 && !(await row.isVisible()); tries--) {
    await page.keyboard.press("Escape");
    await pressUntil(page, "F1", page.locator(".quick-input-widget input"));
    await page.keyboard.type(title);
    await row.waitFor({ timeout: 3_000 }).catch(() => {});
  }
  await page.keyboard.press("Enter");
}
