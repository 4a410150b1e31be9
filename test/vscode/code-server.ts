import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { inChinese, type Messages } from "./chinese.js";
import { installVsCode, Missing, type VsCode } from "./install.js";

const SETTINGS = {
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
  "workbench.tips.enabled": false,
};

export interface Server {
  readonly port: number;
  /** A fresh folder of its own, for the files that are worked on too. */
  readonly folder: string;
  /** What the server and the extension host wrote. */
  log(): string;
  stop(): Promise<void>;
}

export interface Setup {
  /** Without it the window is in English. */
  readonly chinese?: Messages;
  readonly settings?: object;
  readonly options?: readonly string[];
  readonly vscode?: VsCode;
}

/** Starts a VS Code of its own in which nothing but the .vsix is installed; its window is a page on 127.0.0.1. */
export async function startServer(
  vsix: string,
  { chinese, settings, options = [], vscode: { node, entry } = installVsCode() }: Setup,
): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-vscode-"));
  const [data, logFile] = [join(folder, "data"), join(folder, "server.log")];
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User/settings.json"), JSON.stringify({ ...SETTINGS, ...settings }));
  const own = [
    "--config",
    join(folder, "config.yaml"),
    "--user-data-dir",
    data,
    "--extensions-dir",
    join(folder, "ext"),
  ];
  // Without a gallery it looks nothing up.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  execFileSync(node, [entry, ...own, "--install-extension", vsix], { env, stdio: "ignore" });

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
    ...(chinese ? inChinese(data, chinese) : []),
  ];
  const server = spawn(node, [entry, ...args, ...options], { env, stdio: ["ignore", log, log] });
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const running: Server = {
    port,
    folder,
    log: () => [logFile, ...logsOf(data)].map((file) => `${file}\n${readFileSync(file, "utf8")}`).join("\n"),
    stop: async () => {
      server.kill();
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (const deadline = Date.now() + 30_000; !(await answers(port)); await after(50)) {
    if (Date.now() > deadline || server.exitCode !== null) {
      const said = running.log();
      await running.stop();
      throw new Missing(`VS Code did not start. VS Code 没有启动：\n${said}`);
    }
  }
  return running;
}

/** What the extension host wrote, and our extension's own log. */
const logsOf = (data: string) =>
  readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((file) => /(?:remoteexthost|勾稽)\.log$/.test(file))
    .map((file) => join(data, file));

/** The address of the window that shows a folder, with more for the window to do. */
export function addressOf({ port }: Server, folder: string, payload: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/** How the window names a file of the server's. */
export const remote = ({ port }: Server, path: string) => `vscode-remote://127.0.0.1:${port}${path}`;

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
