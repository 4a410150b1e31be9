import { execFileSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";
import { installVsCodeWeb } from "./install.js";

/** VS Code for the Web as vscode.dev has it: no server side, all extensions in a worker, files in memory. */
export interface Web {
  readonly address: string;
  stop(): Promise<void>;
}

/** An extension, by the folder it lies in and the files that are shipped of it; all, unless told. */
export interface Extension {
  readonly folder: string;
  readonly files?: readonly string[];
}

/** Webviews are below it, as a private window lets no other site have the service worker that they need. */
const HOST = "code.localhost";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
};

/** What `vsce package` would put into the .vsix. */
export function shipped(): Required<Extension> {
  const list = execFileSync("npx", ["--no-install", "vsce", "ls", "--no-dependencies"], { encoding: "utf8" });
  return { folder: resolve("."), files: list.trim().split("\n") };
}

export interface Wishes {
  /** A path below one of the extensions: it is run in the extension host. */
  readonly tests?: string;
  readonly settings?: object;
}

/** Serves VS Code with the extensions. */
export async function startWeb(extensions: readonly Extension[], wishes: Wishes = {}): Promise<Web> {
  const roots = new Map<string, Extension>([
    ["code", { folder: installVsCodeWeb() }],
    ...extensions.map((extension, index) => [String(index), extension] as const),
  ]);
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    if (pathname === "/") answer(response, ".html", page(extensions.length, wishes));
    else sendFile(response, roots, decodeURIComponent(pathname));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://${HOST}:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((ended) => {
        server.close(() => ended());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, type: string, body?: string): void {
  response.setHeader("content-type", TYPES[type] ?? "application/octet-stream");
  // A worker of VS Code's has an origin of its own.
  response.setHeader("access-control-allow-origin", "*");
  if (body !== undefined) response.end(body);
}

function sendFile(response: ServerResponse, roots: ReadonlyMap<string, Extension>, pathname: string): void {
  const [, name = "", path = ""] = /^\/([^/]+)\/(.+)$/.exec(normalize(pathname)) ?? [];
  const root = roots.get(name);
  const file = root && (root.files?.includes(path) ?? true) ? join(root.folder, path) : undefined;
  if (!file || !existsSync(file) || !statSync(file).isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  answer(response, extname(file));
  createReadStream(file).pipe(response);
}

const SETTINGS = {
  "gouji.language": "zh",
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "'DejaVu Sans Mono', 'WenQuanYi Micro Hei Mono', 'Noto Sans Mono CJK SC', monospace",
  "extensions.ignoreRecommendations": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
};

/** The page that embeds VS Code, as its own web server writes it. */
function page(extensions: number, { tests, settings }: Wishes): string {
  const options = {
    _wrapWebWorkerExtHostInIframe: false,
    enableWorkspaceTrust: false,
    configurationDefaults: { ...SETTINGS, ...settings },
    productConfiguration: { nameShort: "VS Code", nameLong: "VS Code", quality: "stable", enableTelemetry: false },
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
