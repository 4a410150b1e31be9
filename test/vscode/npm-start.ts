import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import type { Tally } from "../tally.js";
import { walk } from "./walk.js";

const START = "dist/tools/start.mjs";

/** `npm start` on a computer that has a VS Code: its command notes what it is told. */
export async function npmStart(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "gouji-start-"));
  try {
    return await walk(
      [["npm start tells the VS Code that is there to open a draft with the extension", async () => isTold(folder)]],
      async () => {},
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isTold(folder: string): void {
  const [code, noted] = [join(folder, "code"), join(folder, "noted")];
  writeFileSync(code, `#!/bin/sh\nprintf '%s\\n' "$@" > '${noted}'\n`);
  chmodSync(code, 0o755);
  const env = { ...process.env, PATH: [folder, process.env.PATH].join(delimiter), TMPDIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [START], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`it ended with ${status}: ${stdout}${stderr}`);
  const [development = "", ...others] = readFileSync(noted, "utf8").trim().split("\n");
  const [, extension = ""] = /^--extensionDevelopmentPath=(.+)$/.exec(development) ?? [];
  const [drafts = "", draft = ""] = others.filter((each) => !each.startsWith("--"));
  const { main, browser } = JSON.parse(readFileSync(join(extension, "package.json"), "utf8"));
  const lacking = [drafts, draft, join(extension, main), join(extension, browser)].filter((path) => !existsSync(path));
  if (lacking.length > 0 || !draft.startsWith(drafts))
    throw new Error(`it was told ${development} ${others.join(" ")}`);
}
