import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Tally } from "../tally.js";

const NAME = "fresh-rule";
const LISTS = ["README.md", "README.zh-CN.md", "package.json", "client/rules.json"];
const TESTS = ["rules/pages", "house/languages", "house/readme", "house/manifest"].map(
  (name) => `test/${name}.test.ts`,
);

/** What a newcomer does, in a copy of the project: begins a rule, which then compiles, is listed and passes its tests. */
export function beginRule(): Tally {
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  try {
    copyProject(folder);
    const tally = { passed: 0, failed: 0 };
    for (const [title, holds] of steps(folder)) {
      const right = holds();
      console.log(`${right ? "✔" : "✘"} ${title}`);
      tally[right ? "passed" : "failed"]++;
    }
    return tally;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As it is being worked on, without what is built. */
function copyProject(folder: string): void {
  const list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", list, { encoding: "utf8" }).split("\0").filter(Boolean);
  for (const file of files) cpSync(file, join(folder, file));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
}

function steps(folder: string): readonly (readonly [title: string, holds: () => boolean])[] {
  const run = (command: string, ...args: readonly string[]) => {
    const options = { cwd: folder, encoding: "utf8" } as const;
    const { status, stdout, stderr } = spawnSync("npx", ["--no-install", command, ...args], options);
    return { right: status === 0, output: stdout + stderr };
  };
  const succeeds = (command: string, ...args: readonly string[]) => {
    const { right, output } = run(command, ...args);
    if (!right) console.log(output);
    return right;
  };
  return [
    [
      "a name that is taken is refused",
      () => run("tsx", "server/new-rule.ts", "sums").output.startsWith("已经有 sums"),
    ],
    ["a new one is written", () => succeeds("tsx", "server/new-rule.ts", NAME)],
    ["it is listed everywhere", () => LISTS.every((path) => readFileSync(join(folder, path), "utf8").includes(NAME))],
    ["it compiles", () => succeeds("tsc", "-p", "server/core")],
    ["it is written as all rules are", () => succeeds("biome", "check", "server")],
    [
      "its page and its messages pass",
      () => succeeds("npm", "run", "test:unit", "--", ...TESTS, "-t", `${NAME}|rule has|lists the rules`),
    ],
  ];
}
