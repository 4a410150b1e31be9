import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { WORDS } from "../../client/words.js";
import type { Tally } from "../tally.js";
import { buildThrowing, openLog } from "./throwing.js";
import { pick, pressUntil, runCommand, type Step, walk } from "./walk.js";
import { type Extension, shipped, startWeb, type Wishes } from "./web.js";
import { openWindow, type Picture, picturesOf } from "./window.js";

const NOTICE = "各科室：\n\n请于月底前报送政府信息公开年度报告的材料。\n";
/** The key of a new text, where the browser keeps Ctrl+N to itself. */
const NEW = "Control+Alt+N";
const CHECKED = "等式 42，不符 2";

/**
 * What the windows of VS Code for the Web show that are not as others are. Each is opened anew: its files are in memory. A
 * folder that lies in no file system of the machine's VS Code trusts by itself, so that there is no Restricted Mode here.
 */
export async function otherWindowsOnWeb(pictures: string): Promise<Tally> {
  const { browser, page } = await openWindow();
  const picture = picturesOf(page, pictures, "web-");
  const own = shipped();
  const broken = brokenCopy(own);
  try {
    return await walk(steps(page, picture, own, broken), async () => {});
  } finally {
    await browser.close();
    rmSync(broken.folder, { recursive: true, force: true });
  }
}

/** The extension as it is shipped, but for a server with a defect. */
function brokenCopy({ folder, files }: Required<Extension>): Required<Extension> {
  const copy = mkdtempSync(join(tmpdir(), "gouji-broken-"));
  for (const file of files) cpSync(join(folder, file), join(copy, file));
  buildThrowing("browser", join(copy, "dist/web/server.js"));
  return { folder: copy, files };
}

function steps(page: Page, picture: Picture, own: Required<Extension>, broken: Required<Extension>): readonly Step[] {
  const { keyboard } = page;
  const tab = (name: string) => page.locator(".tab.active", { hasText: name });
  const status = (words: string) => page.locator(".statusbar-item", { hasText: words });
  /** One step is one window. */
  const inWindow =
    (extension: Extension, wishes: Wishes, see: () => Promise<unknown>): Step[1] =>
    async () => {
      const web = await startWeb([extension], wishes);
      try {
        await page.goto(web.address);
        await page.locator(".monaco-workbench .part.statusbar").waitFor();
        await see();
      } catch (error) {
        await picture("other-windows-failed");
        throw error;
      } finally {
        await page.goto("about:blank");
        await web.stop();
      }
    };
  const openSample = () => runCommand(page, WORDS["command.openSample"]!.en);

  return [
    [
      "a text that is no report is told so in the status bar, and why; it is checked when the user says so",
      inWindow(own, {}, async () => {
        await pressUntil(page, NEW, tab("Untitled-1"));
        await keyboard.insertText(NOTICE);
        // Who comes back to a text is told.
        await pressUntil(page, NEW, tab("Untitled-2"));
        await keyboard.press("Control+W");
        await status("未按年报检查").click();
        await page.locator(".quick-input-titlebar", { hasText: "没有检查：没有“某机关某年" }).waitFor();
        await picture("unrecognised");
        await pick(page, "仍按年报检查");
        await page.locator(".part.statusbar", { hasText: WORDS.language!.en }).waitFor();
        await status("年度未读出").waitFor();
      }),
    ],
    [
      "a wrong setting is named in Chinese, with its path",
      inWindow(own, { settings: { "gouji.overviewLength": "一千" } }, async () => {
        await openSample();
        await page.locator(".notification-toast", { hasText: "gouji.overviewLength" }).waitFor();
        await status(CHECKED).waitFor();
        await picture("wrong-setting");
      }),
    ],
    [
      "a rule that throws is told of in the status and in the log; what the others find stays",
      inWindow(broken, {}, async () => {
        await openSample();
        await openLog(page, status("等式 42，不符 2，未核 0 · 问题 2"), "server.js");
        await picture("rule-failed");
      }),
    ],
  ];
}
