import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../server/core/language.js";
import type { Tally } from "../tally.js";
import { microsoftsChinese } from "./chinese.js";
import { addressOf, startServer } from "./code-server.js";
import { contrast } from "./table-view/contrast.js";
import { journey, printed } from "./table-view/journey.js";
import { type View, viewIn } from "./table-view/view.js";
import { type Step, walk } from "./walk.js";
import { shipped, startWeb } from "./web.js";
import { openWindow, type Picture, picturesOf } from "./window.js";

/** The table view beside a draft, in VS Code as on the desktop: the extension runs in Node. */
export const tableView = (vsix: string, pictures: string): Promise<Tally> =>
  onServer(vsix, pictures, (view) => [...journey(view), printed(view, true)]);

/** The same in a theme of high contrast. */
export const tableViewInContrast = (vsix: string, pictures: string): Promise<Tally> =>
  onServer(vsix, pictures, contrast, CONTRAST);

/** The same in VS Code for the Web, whose window is in English. */
export const tableViewOnWeb = (pictures: string): Promise<Tally> =>
  onWeb(pictures, (view) => [...journey(view), printed(view, false)]);

export const tableViewOnWebInContrast = (pictures: string): Promise<Tally> => onWeb(pictures, contrast, CONTRAST);

const CONTRAST = { "workbench.colorTheme": "Default High Contrast" };

async function onWeb(pictures: string, steps: Steps, settings = {}): Promise<Tally> {
  const web = await startWeb([shipped()], { settings });
  try {
    return await inWindow(
      web.address,
      "en",
      (page) => picturesOf(page, pictures, "web-"),
      steps,
      () => "",
    );
  } finally {
    await web.stop();
  }
}

async function onServer(vsix: string, pictures: string, steps: Steps, settings = {}): Promise<Tally> {
  const server = await startServer(vsix, { chinese: microsoftsChinese(), settings });
  const drafts = join(server.folder, "drafts");
  mkdirSync(drafts);
  try {
    return await inWindow(addressOf(server, drafts, []), "zh", (page) => picturesOf(page, pictures), steps, server.log);
  } finally {
    await server.stop();
  }
}

type Steps = (view: View) => readonly Step[];

async function inWindow(
  address: string,
  language: Language,
  take: (page: Page) => Picture,
  steps: Steps,
  log: () => string,
): Promise<Tally> {
  const { browser, page } = await openWindow();
  const spoken: string[] = [];
  page.on("console", (message) => spoken.push(message.text()));
  try {
    await page.setViewportSize({ width: 1440, height: 860 });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address);
    const picture = take(page);
    return await walk(steps(viewIn(page, language, picture)), async () => {
      console.log([log(), ...spoken.filter((line) => !line.includes("gallery")).slice(-30)].join("\n"));
      await picture("table-view-failed");
    });
  } finally {
    await browser.close();
  }
}
