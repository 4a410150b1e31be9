import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../../server/core/language.js";
import type { Tally } from "../../tally.js";
import { microsoftsChinese } from "../chinese.js";
import { addressOf, remote, startServer } from "../code-server.js";
import { walk } from "../walk.js";
import { openWindow, picturesOf } from "../window.js";
import { beside } from "./beside.js";
import { FILES } from "./whole.js";
import { within } from "./within.js";

const SAMPLE = "test/drafts/样例一-从Word粘贴.txt";
/** Every screen of ours in the language of the window: none is half in the other. */
export async function screens(vsix: string, pictures: string, language: Language): Promise<Tally> {
  const server = await startServer(vsix, language === "zh" ? { chinese: microsoftsChinese() } : {});
  const drafts = join(server.folder, "drafts");
  mkdirSync(drafts);
  cpSync(SAMPLE, join(drafts, FILES.draft));
  writeFileSync(join(drafts, FILES.old), readFileSync(SAMPLE, "utf8").replaceAll("2024年", "2020年"));
  writeFileSync(join(drafts, FILES.notice), "各科室：\n\n请于月底前报送政府信息公开年度报告的材料。\n");
  const { browser, page } = await openWindow();
  const picture = picturesOf(page, pictures, `${language}-`);
  const open = (name: string) =>
    page.goto(addressOf(server, drafts, [["openFile", remote(server, join(drafts, name))]]));
  try {
    // Lists show all that they have.
    await page.setViewportSize({ width: 1440, height: 1600 });
    const window = { page, picture, language, open };
    return await walk([...within(window), ...beside(window)], async () => {
      console.log(server.log());
      await picture("screens-failed");
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}
