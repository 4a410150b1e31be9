import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll } from "vitest";

const RULES = "server/core/rules";

/** The programs as they are shipped, built for the tests of one file. */
export function built(): { readonly server: string; readonly cli: string } {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  beforeAll(async () => {
    await build({
      entryPoints: { server: "server/boot.ts", node: "server/node.ts", cli: "server/cli.ts" },
      outdir: folder,
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "error",
    });
    const isPage = (path: string) => basename(path) === basename(RULES) || path.endsWith(".md");
    cpSync(RULES, join(folder, "rules"), { recursive: true, filter: isPage });
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return { server: join(folder, "server.js"), cli: join(folder, "cli.js") };
}
