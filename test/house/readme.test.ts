import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listRules, READMES, shipReadme } from "../../server/readme.js";

const file = (path: string) => new URL(`../../${path}`, import.meta.url);

test.each(Object.entries(READMES))("%s lists the rules as they are", (path, listing) => {
  const readme = readFileSync(file(path), "utf8");
  expect(listRules(readme, listing)).toBe(readme);
});

test.each(Object.keys(READMES))("%s links to nothing that is not there", (path) => {
  const links = [...readFileSync(file(path), "utf8").matchAll(/\]\(([^):]+)\)/g)].map(([, link]) => link!);
  expect(links.filter((link) => !existsSync(file(link)))).toEqual([]);
});

test("the README that is shipped has no picture and no link that its page could not show", () => {
  const shipped = shipReadme(readFileSync(file("README.zh-CN.md"), "utf8"));
  expect(shipped).not.toMatch(/!\[|\]\((?!https?:)/);
  expect(shipped).not.toMatch(/\n{3}/);
  expect(shipped).toMatch(/^\| table-missing \| error \| gate \| 缺少表格 \|$/m);
});

test("what a title holds is put into the table as it is", () => {
  const readme = "前\n<!-- rules:start -->\n旧\n<!-- rules:end -->\n后\n";
  const listed = listRules(readme, { language: "zh", heads: ["甲", "乙", "丙", "丁"] });
  expect(listed.startsWith("前\n<!-- rules:start -->\n| 甲 | 乙 | 丙 | 丁 |\n| --- | --- | --- | --- |\n| [")).toBe(
    true,
  );
  expect(listed.endsWith(" |\n<!-- rules:end -->\n后\n")).toBe(true);
  expect(listed).not.toContain("旧");
});
