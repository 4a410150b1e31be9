import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { EXTENSIONS_ONLY } from "../chinese.js";
import { addressOf, remote, type Server, startServer } from "../code-server.js";
import { installOldest } from "../install.js";
import { shipped, startWeb } from "../web.js";

/** A VS Code that runs the tests in its extension host as soon as its window is opened. */
export interface Host {
  readonly address: string;
  /** What it wrote apart from the window's console. */
  log(): string;
  stop(): Promise<void>;
}

/** As on the desktop: the extension, installed from the .vsix, runs in Node. */
export const nodeHost = (vsix: string): Promise<Host> =>
  // Without the driver a built VS Code passes over the tests in silence.
  remoteHost(() => startServer(vsix, { ...IN_ENGLISH, options: ["--vscode-option", "enable-smoke-test-driver"] }));

/** The oldest VS Code that the manifest names; it has no such guard. It is in Chinese, and nothing is set, as at a clerk's. */
export const oldestHost = (vsix: string): Promise<Host> =>
  remoteHost(() => startServer(vsix, { chinese: EXTENSIONS_ONLY, vscode: installOldest() }));

/** Where the window is in English, what is said is tested in Chinese all the same. */
const IN_ENGLISH = { settings: { "gouji.language": "zh" } };

async function remoteHost(start: () => Promise<Server>): Promise<Host> {
  const server = await start();
  const drafts = join(server.folder, "drafts");
  mkdirSync(drafts);
  const address = addressOf(server, drafts, [
    ["extensionDevelopmentPath", remote(server, resolve("test/vscode/in-host/extension"))],
    ["extensionTestsPath", remote(server, resolve("dist/tools/in-host.js"))],
    ["skipWelcome", "true"],
  ]);
  return { address, log: server.log, stop: server.stop };
}

const TESTS = "dist/tools/in-host-web.js";

/** As on vscode.dev: what is shipped runs in a worker of the browser. Tests are loaded from an extension only. */
export async function webHost(): Promise<Host> {
  const { folder, files } = shipped();
  const web = await startWeb([{ folder, files: [...files, TESTS] }], { tests: `0/${TESTS}` });
  return { ...web, log: () => "" };
}
