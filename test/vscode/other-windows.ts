import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Tally } from "../tally.js";
import { microsoftsChinese } from "./chinese.js";
import { addressOf, remote, type Server, startServer } from "./code-server.js";
import { buildThrowing, openLog } from "./throwing.js";
import { becomes, goTo, pick, pressUntil, type Step, walk } from "./walk.js";
import { openWindow, type Picture, picturesOf } from "./window.js";

const DRAFT = "样例一-从Word粘贴.txt";
const COPY = "样例一-副本.txt";
const NOTICE = "关于编制2024年政府信息公开工作年度报告的通知.md";

const THEMES = [
  ["dark", "vs-dark", "Dark 2026"],
  ["contrast", "hc-black", "Default High Contrast"],
  ["light", "vs", "Light 2026"],
] as const;

/** Puts a server with a defect in place of the one that is installed. */
function breakServer({ folder }: Server): void {
  const extensions = join(folder, "ext");
  const ours = readdirSync(extensions).find((name) => name.startsWith("gouji."))!;
  buildThrowing("node", join(extensions, ours, "dist/node.js"));
}

const RESTRICTED = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
};

/** What windows after the first show: other colours, a text that is no report, a wrong setting, a folder not trusted. */
export async function otherWindows(vsix: string, pictures: string): Promise<Tally> {
  const server = await startServer(vsix, { chinese: microsoftsChinese() });
  const drafts = join(server.folder, "drafts");
  cpSync("test/drafts", drafts, { recursive: true });
  const { browser, page } = await openWindow();
  const picture = picturesOf(page, pictures);
  try {
    return await walk(steps(page, picture, server, drafts), async () => {
      console.log(server.log());
      await picture("other-windows-failed");
    });
  } finally {
    await browser.close();
    await server.stop();
  }
}

function steps(page: Page, picture: Picture, server: Server, drafts: string): readonly Step[] {
  const problem = page.locator(".markers-panel .monaco-list-row", { hasText: "本机关不掌握相关政府信息·自然人" });
  const settings = join(server.folder, "data/User/settings.json");
  const change = (more: object) =>
    writeFileSync(settings, JSON.stringify({ ...JSON.parse(readFileSync(settings, "utf8")), ...more }));
  const open = (name: string) =>
    page.goto(addressOf(server, drafts, [["openFile", remote(server, join(drafts, name))]]));
  /** A window that is opened again shows the panel again, if it was told in time. */
  const showProblem = async () => {
    const shown = await problem.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!shown) await pressUntil(page, "Control+Shift+M", problem);
  };
  const inColours = ([name, mark, theme]: (typeof THEMES)[number]): Step => [
    `the wrong figure is read in ${name} colours, too`,
    async () => {
      change({ "workbench.colorTheme": theme });
      await open(COPY);
      await page.locator(`.monaco-workbench.${mark}`).waitFor();
      await page.locator(".statusbar-item", { hasText: "等式 42，不符 2" }).waitFor();
      await showProblem();
      await goTo(page, problem);
      await page.locator(".squiggly-error").first().waitFor();
      await page.locator(".view-line", { hasText: "≠ 14 ✗" }).waitFor();
      await picture(name);
    },
  ];

  return [
    [
      "another draft is opened, with its problems",
      async () => {
        cpSync(join("test/drafts", DRAFT), join(drafts, COPY));
        change({ "window.autoDetectColorScheme": false });
        await open(COPY);
        await page.locator(".statusbar-item", { hasText: "等式 42，不符 2" }).waitFor();
        await showProblem();
      },
    ],
    ...THEMES.map(inColours),
    [
      "a text that is no report is told so in the status bar, and why",
      async () => {
        writeFileSync(join(drafts, NOTICE), "各科室：\n\n请于月底前报送政府信息公开年度报告的材料。\n");
        await open(NOTICE);
        await page.locator(".statusbar-item", { hasText: "未按年报检查" }).click();
        await page.locator(".quick-input-titlebar", { hasText: "没有检查：没有“某机关某年" }).waitFor();
        await picture("unrecognised");
      },
    ],
    [
      "and is checked all the same when the user says so",
      async () => {
        await pick(page, "仍按年报检查");
        await page.locator(".part.statusbar", { hasText: "政府信息公开年报" }).waitFor();
        await page.locator(".statusbar-item", { hasText: "年度未读出" }).waitFor();
        await picture("all-the-same");
      },
    ],
    [
      "a wrong setting is named in Chinese, with its path",
      async () => {
        change({ "gouji.overviewLength": "一千" });
        await open(COPY);
        await page.locator(".notification-toast", { hasText: "gouji.overviewLength" }).waitFor();
        await picture("wrong-setting");
      },
    ],
    [
      "a folder that the user has not vouched for is in Restricted Mode, and its draft is checked there, too",
      async () => {
        change(RESTRICTED);
        await open(COPY);
        await page.locator(".statusbar-item", { hasText: "受限模式" }).waitFor();
        await page.locator(".statusbar-item", { hasText: "等式 42，不符 2" }).waitFor();
        await showProblem();
        await picture("restricted");
      },
    ],
    [
      "a rule that throws is told of in the status and in the log, once; what the others find stays",
      async () => {
        change({ "security.workspace.trust.enabled": false });
        breakServer(server);
        await open(COPY);
        const status = page.locator(".statusbar-item", { hasText: "等式 42，不符 2，未核 0 · 问题 2" });
        await showProblem();
        await openLog(page, status, "node.js");
        await becomes(
          "what the log says of it",
          async () => server.log().split("规则 signature-date 出错，本次没有查").length - 1,
          (times) => times === 1,
        );
        await picture("rule-failed");
      },
    ],
  ];
}
