import { type BuildOptions, buildSync } from "esbuild";
import type { Locator, Page } from "playwright-core";
import { until } from "./walk.js";

/** What is said of the rule in which the server has its defect. */
const THREW = "规则 signature-date 出错，没有查";

type Main = "node" | "browser";

const AS_SHIPPED: Readonly<Record<Main, BuildOptions>> = {
  node: { platform: "node", format: "cjs", target: "node20", charset: "utf8", mainFields: ["module", "main"] },
  browser: { platform: "browser", format: "iife", target: "es2022", charset: "utf8" },
};

/** Builds the server as it is shipped for a host, but that one rule throws. */
export function buildThrowing(main: Main, outfile: string): void {
  const contents = `import "./test/vscode/throwing-rule.js"; import "./server/${main}.js";`;
  buildSync({ stdin: { contents, resolveDir: "." }, bundle: true, outfile, ...AS_SHIPPED[main] });
}

/** From what the status lists of the rule to the log, which says where in which file it threw. */
export const openLog = (page: Page, status: Locator, file: string): Promise<void> =>
  until(
    async () => {
      await status.click();
      await page.locator(".quick-input-list .monaco-list-row", { hasText: THREW }).click();
    },
    page.locator(".part.panel .view-line", { hasText: file }).first(),
    "the failure in the status",
  );
