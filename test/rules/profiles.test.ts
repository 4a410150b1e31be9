import { expect, it, test } from "vitest";
import { check } from "../../server/core/check.js";
import { PROFILES } from "../../server/core/options.js";
import { rules } from "../../server/core/rules/index.js";
import { GATE, levelOf, profileOf } from "../../server/core/rules/profiles.js";
import { cleanDraft } from "../helpers/clean-draft.js";

const inProfile = (profile: (typeof PROFILES)[number]) =>
  rules.filter((rule) => levelOf(rule, { profile, rules: {} }) !== "off").map(({ name }) => name);
const [gate, usual, strict] = PROFILES.map(inProfile);

it("each profile holds the one before it, and the last holds every rule", () => {
  expect(gate!.filter((name) => !usual!.includes(name))).toEqual([]);
  expect(usual!.filter((name) => !strict!.includes(name))).toEqual([]);
  expect(strict).toHaveLength(rules.length);
  expect(gate!.length).toBeLessThan(usual!.length);
  expect(usual!.length).toBeLessThan(strict!.length);
});

it("the gate names rules that there are, and stops nothing for the sake of polish", () => {
  // The first group of what a reviewer would mend first, each as its rule is called here.
  const first = ["private-phone", "edition-year", "prose-figure", "sums", "unreadable-figure", "signature-date"];
  const more = ["section-numeral-lost", "number-missing", "stale-year", "organ-names", "rules-authority"];
  expect([...first, ...more].filter((name) => !gate!.includes(name))).toEqual([]);
  expect([...GATE].filter((name) => !gate!.includes(name))).toEqual([]);
  const polish = rules.filter((rule) => profileOf(rule) === "gate" && rule.severity === "information");
  expect(polish).toEqual([]);
});

const names = (text: string, options: Parameters<typeof check>[1]) =>
  check(text, options).findings.map(({ rule, severity }) => `${rule}: ${severity}`);

/** A private number (gate), an address that touches a full stop (default) and begins with http (off). */
const DRAFT = cleanDraft().replace(
  "六、其他需要报告的事项\n",
  "六、其他需要报告的事项\n\n联系电话13800000000,网址http://www.example.gov.cn。\n",
);

test.each([
  ["gate", ["private-phone: error"]],
  ["default", ["private-phone: error", "url-punctuation: information"]],
  ["strict", ["private-phone: error", "plain-http: information", "url-punctuation: information"]],
] as const)("profile %s finds what is its own", (profile, expected) => {
  expect(names(DRAFT, { profile })).toEqual(expected);
});

it("a rule's own level comes before the profile", () => {
  expect(names(DRAFT, { profile: "gate", rules: { "private-phone": "off", "plain-http": "error" } })).toEqual([
    "plain-http: error",
  ]);
});
