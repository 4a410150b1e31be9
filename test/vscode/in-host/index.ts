import Mocha from "mocha";
import { FAILED, PASSED } from "./signs.js";
import { suite } from "./suite/index.js";

/** What VS Code calls in its extension host. The console is everybody's there, so a line of ours begins with a sign. */
export function run(): Promise<void> {
  // What it reports is heard below.
  const mocha = new Mocha({ ui: "bdd", timeout: 120_000, reporter: class {} as unknown as Mocha.ReporterConstructor });
  // Puts `describe` and `it` into the global scope without a file to load.
  mocha.suite.emit("pre-require", globalThis as unknown as Mocha.MochaGlobals, "", mocha);
  suite();
  return new Promise((resolve, reject) => {
    mocha
      .run((failures) => (failures > 0 ? reject(new Error(`${failures} failed`)) : resolve()))
      .on("pass", ({ title }) => console.log(`${PASSED} ${title}`))
      .on("fail", ({ title }, error) => console.log(`${FAILED} ${title}\n${error?.stack ?? error}`));
  });
}
