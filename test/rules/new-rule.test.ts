import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Complaint } from "../../server/complaint.js";
import { rules } from "../../server/core/rules/index.js";
import { INDEX, scaffold } from "../../server/scaffold.js";

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
