import { join } from "node:path";
import type { Tally } from "../../tally.js";
import { openWindow } from "../window.js";
import type { Host } from "./hosts.js";
import { FAILED, PASSED } from "./signs.js";

/** Far beyond what all tests take, also when each waits in vain. */
const LIMIT = 900_000;

/** Runs the suite in a host, the way VS Code runs its own. `pictures` is where to show what went wrong. */
export async function inHost(start: () => Promise<Host>, pictures: string): Promise<Tally> {
  const host = await start();
  const { browser, page } = await openWindow();
  const spoken: string[] = [];
  page.on("console", (message) => spoken.push(message.text()));
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
    await page.goto(host.address);
    await ended;
    return tally;
  } catch (error) {
    await page.screenshot({ path: join(pictures, "in-host-failed.png") });
    console.log([host.log(), ...spoken].join("\n"));
    throw error;
  } finally {
    await browser.close();
    await host.stop();
  }
}
