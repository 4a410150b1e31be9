import { cpSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Tally } from "../../tally.js";
import { addressOf, remote, startServer } from "../code-server.js";
import { openWindow } from "../window.js";
import { FAILED, PASSED } from "./signs.js";

/** Far beyond what all tests take, also when each waits in vain. */
const LIMIT = 300_000;

/** Runs the suite in VS Code's extension host, against the installed .vsix, the way VS Code runs its own. */
export async function inHost(vsix: string): Promise<Tally> {
  // Without the driver a built VS Code passes over the tests in silence.
  const server = await startServer(vsix, ["--vscode-option", "enable-smoke-test-driver"]);
  const drafts = join(server.folder, "drafts");
  cpSync("test/drafts", drafts, { recursive: true });
  const { browser, page } = await openWindow();
  try {
    const tally = { passed: 0, failed: 0 };
    await page.exposeFunction("codeAutomationLog", (_: string, [line]: readonly unknown[]) => {
      const said = String(line);
      if (!said.startsWith(PASSED) && !said.startsWith(FAILED)) return;
      console.log(said);
      tally[said.startsWith(PASSED) ? "passed" : "failed"]++;
    });
    const ended = new Promise<void>((resolve, reject) => {
      setTimeout(() => reject(new Error(`the extension host said nothing for ${LIMIT / 1000} s`)), LIMIT).unref();
      void page.exposeFunction("codeAutomationExit", () => resolve());
    });
    await page.goto(
      addressOf(server, drafts, [
        ["extensionDevelopmentPath", remote(server, resolve("test/vscode/in-host/extension"))],
        ["extensionTestsPath", remote(server, resolve("dist/tools/in-host.js"))],
        ["skipWelcome", "true"],
      ]),
    );
    await ended;
    return tally;
  } catch (error) {
    await page.screenshot({ path: "artefacts/in-host-failed.png" });
    console.log(server.log());
    throw error;
  } finally {
    await browser.close();
    await server.stop();
  }
}
