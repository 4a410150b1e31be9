import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { installChromium } from "./install.js";

const QUIET = ["quic", "gpu", "background-networking", "component-update", "sync"];

/** A headless window on VS Code. */
export async function openWindow(): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await chromium.launch({
    executablePath: installChromium(),
    args: ["--no-sandbox", "--no-first-run", ...QUIET.map((each) => `--disable-${each}`)],
  });
  const page = await browser.newPage({ viewport: { width: 1120, height: 700 } });
  page.setDefaultTimeout(60_000);
  return { browser, page };
}

export type Picture = (name: string) => Promise<unknown>;

/** Takes pictures of a window, with whatever fades or slides at its end. */
export const picturesOf =
  (page: Page, folder: string, before = ""): Picture =>
  (name) =>
    page.screenshot({ path: join(folder, `${before}${name}.png`), animations: "disabled" });
