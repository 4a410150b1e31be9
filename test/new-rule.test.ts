import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Complaint } from "../server/complaint.js";
import { rules } from "../server/core/rules/index.js";
import { INDEX, scaffold } from "../server/scaffold.js";

const index = readFileSync(INDEX, "utf8");

describe("the files of a new rule", () => {
  it.each(["a-first", "sums-too", "zz-last"])(
    "list it among the imports, in their order, and at the end: %s",
    (name) => {
      const after = scaffold(name, index)[INDEX]!;
      const imported = [...after.matchAll(/from "\.\/(.+)\.js"/g)].map(([, each]) => each!);
      expect(imported).toEqual([...imported].sort());
      expect(imported).toContain(name);
      const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
      expect(after.endsWith(`  ${camel},\n];\n`)).toBe(true);
      expect(after.length - index.length).toBe(
        `import { rule as ${camel} } from "./${name}.js";\n  ${camel},\n`.length,
      );
    },
  );

  it.each(["", "Sums", "-sums", "sums-", "a--b", "新规则", "../x", "a_b", "a b"])("have no such name: %j", (name) => {
    expect(() => scaffold(name, index)).toThrow(Complaint);
  });

  it.each([...rules.slice(0, 2).map(({ name }) => name), "index", "profiles"])("do not replace %s", (name) => {
    expect(() => scaffold(name, index)).toThrow("is there already");
  });
});

describe("npm run new-rule", () => {
  /** The project as it is checked in and being worked on, without what is built. */
  const folder = mkdtempSync(join(tmpdir(), "gouji-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (command: string, ...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync("npx", ["--no-install", command, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined },
    });
    return { status, output: stdout + stderr };
  };

  it("begins a rule that compiles, is listed everywhere and passes the tests of its page", { timeout: 600_000 }, () => {
    const listed = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const files = execFileSync("git", listed, { encoding: "utf8" }).split("\0");
    for (const file of files.filter((each) => each !== "")) cpSync(file, join(folder, file));
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));

    expect(run("tsx", "server/new-rule.ts", "sums").output).toContain("已经有 sums 了，请换一个名字。\n");
    expect(run("tsx", "server/new-rule.ts", "fresh-rule")).toMatchObject({ status: 0 });
    for (const path of ["README.md", "README.zh-CN.md", "package.json", "client/rules.json"]) {
      expect(readFileSync(join(folder, path), "utf8")).toContain("fresh-rule");
    }
    expect(run("tsc", "-p", "server/core")).toEqual({ status: 0, output: "" });
    expect(run("biome", "check", "server").status).toBe(0);
    const tests = ["pages", "languages", "readme", "manifest"].map((name) => `test/${name}.test.ts`);
    const { status, output } = run("vitest", "run", ...tests, "-t", "fresh-rule|rule has|lists the rules|settings");
    expect([status, status === 0 ? "" : output]).toEqual([0, ""]);
    expect(output).toMatch(/Tests {2}\d+ passed/);
  });
});
