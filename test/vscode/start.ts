import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { EXTENSIONS_ONLY } from "./chinese.js";
import { addressOf, remote, startServer } from "./code-server.js";
import { Missing, which } from "./install.js";

// `npm start`: the sample drafts in a VS Code with the extension. They are copies, so that they may be mended again.

const DRAFT = "样例一-从Word粘贴.txt";

try {
  const code = which("code");
  if (code) openDesktop(code);
  else await openBrowser();
} catch (error) {
  if (!(error instanceof Missing)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function openDesktop(code: string): void {
  script("build");
  const folder = join(mkdtempSync(join(tmpdir(), "gouji-")), "drafts");
  cpSync("test/drafts", folder, { recursive: true });
  const args = [`--extensionDevelopmentPath=${resolve(".")}`, "--new-window", folder, join(folder, DRAFT)];
  const { status } = spawnSync(code, args, { stdio: "inherit" });
  if (status !== 0) throw new Missing("VS Code 没有打开。命令 code 没有成功 (failed)。");
  console.log(`VS Code 已打开，样稿在 ${folder}`);
}

async function openBrowser(): Promise<void> {
  script("package");
  const server = await startServer(resolve("dist/gouji.vsix"), { chinese: EXTENSIONS_ONLY });
  const folder = join(server.folder, "drafts");
  cpSync("test/drafts", folder, { recursive: true });
  const address = addressOf(server, folder, [["openFile", remote(server, join(folder, DRAFT))]]);
  console.log(`\nVS Code 已启动，请用浏览器打开：\n${address}\n按 Ctrl+C 结束。`);
  openAddress(address);
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit()));
  }
}

/** Where there is a desktop; elsewhere the address is printed, and that is all. */
function openAddress(address: string): void {
  const opener = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? which("xdg-open") : undefined;
  if (opener)
    spawn(opener, [address], { stdio: "ignore", detached: true })
      .on("error", () => {})
      .unref();
}

function script(name: string): void {
  try {
    execFileSync("npm", ["run", "--silent", name], { stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    throw new Missing(`没有构建成功 (failed)：npm run ${name}\n${stdout}${stderr}`);
  }
}
