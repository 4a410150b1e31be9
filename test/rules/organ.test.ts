import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { Options } from "../../server/core/options.js";
import { canMakeRules, isGovernment, organKind } from "../../server/core/prose/organ.js";
import { readReport } from "../../server/core/read.js";
import { editions } from "../../server/editions/index.js";

const base = readFileSync(new URL("../bases/2024.txt", import.meta.url), "utf8");
const kindOf = (organ: string, options = Options.parse({})) =>
  organKind(readReport(base.replace("云岭县水务局", organ), editions), options);

it.each([
  ["云岭县水务局", "department", false, false],
  ["青禾县栖溪镇人民政府", "town", true, false],
  ["苍浦区柳汀街道办事处", "department", false, false],
  ["云岭县人民政府", "county", true, false],
  ["苍浦区人民政府", "county", true, false],
  ["望川市人民政府", "city", true, true],
  ["某某自治州人民政府", "city", true, true],
  ["江东省人民政府", "province", true, true],
  ["某某自治区人民政府", "province", true, true],
  ["望川市档案局", undefined, false, undefined],
  ["某某自治区教育厅", undefined, false, undefined],
  ["云岭县人民政府办公室", "department", false, false],
])("%s is %s", (organ, kind, government, makesRules) => {
  expect([kindOf(organ), isGovernment(kindOf(organ)), canMakeRules(kindOf(organ))]).toEqual([
    kind,
    government,
    makesRules,
  ]);
});

it("takes kind and name from the settings", () => {
  expect(kindOf("云岭县水务局", Options.parse({ organ: { kind: "ministry" } }))).toBe("ministry");
  expect(kindOf("云岭", Options.parse({ organ: { name: "云岭县人民政府" } }))).toBe("county");
});

it("lets the settings say how long the survey may be, and switches rules on and off", () => {
  const names = (options: Parameters<typeof check>[1]) => check(base, options).findings.map(({ rule }) => rule);
  expect(names({})).toEqual([]);
  expect(names({ overviewLength: 100 })).toEqual(["overview-length"]);
  expect(names({ deadline: "01-10" })).toEqual(["late-date"]);
  expect(names({ overviewLength: 100, rules: { "overview-length": "off" } })).toEqual([]);
});
