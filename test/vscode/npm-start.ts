import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Page } from "playwright-core";
import type { Tally } from "../tally.js";
import { addressOf, remote, startServer } from "./code-server.js";
import { walk } from "./walk.js";
import { openWindow, type Picture, picturesOf } from "./window.js";

const START = "dist/tools/start.mjs";

/** `npm start`, on a computer that has a VS Code and on one that has none. */
export async function npmStart(pictures: string): Promise<Tally> {
  const { browser, page } = await openWindow();
  const picture = picturesOf(page, pictures);
  const folder = mkdtempSync(join(tmpdir(), "gouji-start-"));
  try {
    return await walk(
      [
        ["tells the VS Code that is there to open a draft with the extension", () => withCode(page, picture, folder)],
        ["where there is none, brings one, and takes it away again on Ctrl+C", () => withoutCode(page, picture)],
      ],
      () => picture("npm-start-failed"),
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The command `code` notes what it is told; the same is then told to a VS Code that can be looked into. */
async function withCode(page: Page, picture: Picture, folder: string): Promise<void> {
  const [code, noted] = [join(folder, "code"), join(folder, "noted")];
  writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}'\n`);
  chmodSync(code, 0o755);
  const { output, ended } = start([folder, ...paths()]);
  const status = await ended;
  if (status !== 0) throw new Error(`it ended with ${status}: ${output()}`);
  const [development = "", ...others] = readFileSync(noted, "utf8").trim().split("\n");
  const [, extension] = /^--extensionDevelopmentPath=(.+)$/.exec(development) ?? [];
  const [drafts, draft] = others.filter((each) => !each.startsWith("--"));
  if (!extension || !drafts || !draft) throw new Error(`it was told ${development} ${others.join(" ")}`);
  const server = await startServer(undefined, {});
  try {
    await page.goto(
      addressOf(server, drafts, [
        ["extensionDevelopmentPath", remote(server, extension)],
        ["openFile", remote(server, draft)],
      ]),
    );
    await isChecked(page);
    await picture("npm-start-desktop");
  } finally {
    await server.stop();
  }
}

async function withoutCode(page: Page, picture: Picture): Promise<void> {
  const { child, output, ended } = start(paths().filter((path) => !existsSync(join(path, "code"))));
  try {
    const address = await addressIn(child, output);
    const folder = new URL(address).searchParams.get("folder")!;
    await page.goto(address);
    await isChecked(page);
    await picture("npm-start-browser");
    child.kill("SIGINT");
    const status = await ended;
    if (status !== 0 || existsSync(folder)) throw new Error(`it ended with ${status}, ${folder} is there`);
  } finally {
    child.kill("SIGINT");
  }
}

const paths = () => (process.env.PATH ?? "").split(delimiter);

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

/** As on a computer without a desktop, so that no browser of the user's comes up. */
function start(path: readonly string[]): Started {
  const env = { ...process.env, PATH: path.join(delimiter), DISPLAY: "", WAYLAND_DISPLAY: "" };
  const child = spawn(process.execPath, [START], { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return { child, output: () => said, ended: new Promise((resolve) => child.once("exit", resolve)) };
}

/** Where it says that its window is. */
async function addressIn(child: ChildProcess, output: () => string): Promise<string> {
  for (const deadline = Date.now() + 300_000; Date.now() < deadline && child.exitCode === null; ) {
    const [address] = /http:\/\/127\.0\.0\.1:\S+/.exec(output()) ?? [];
    if (address) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it names no address: ${output()}`);
}

async function isChecked(page: Page): Promise<void> {
  await page.locator(".statusbar-item", { hasText: /42.+2.+0/ }).waitFor();
}
