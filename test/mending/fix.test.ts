import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../server/core/check.js";
import { applyEdits, fixAll, joinEdits } from "../../server/core/fix.js";
import type { Finding, Fix } from "../../server/core/rule.js";
import type { Edit } from "../../server/core/text.js";
import { haveSeeds, readSeed } from "../helpers/seeds.js";

const finding = (start: number, end: number, ...fixes: Fix<string>[]): Finding => ({
  ...{ start, end, fixes },
  rule: "any",
  severity: "error",
  message: "",
  related: [],
});

const safe = (...edits: Edit[]): Fix<string> => ({ title: "", edits, safe: true });

/** Findings of a pattern, each with one safe fix. */
const replacing = (pattern: RegExp, by: string) => (text: string) =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const at = { start: index, end: index + found.length };
    return finding(at.start, at.end, safe({ ...at, text: by }));
  });

describe("applyEdits", () => {
  it("takes edits in any order, and keeps what is outside them", () => {
    const edits = [
      { start: 3, end: 3, text: "丙" },
      { start: 0, end: 1, text: "甲" },
    ];
    expect(applyEdits("1𠮷2", edits)).toBe("甲𠮷丙2");
  });
});

describe("joinEdits", () => {
  it("makes one of those that meet, and none of those apart", () => {
    const edits = [
      { start: 2, end: 4, text: "丁" },
      { start: 2, end: 2, text: "丙" },
      { start: 0, end: 1, text: "甲" },
    ];
    const joined = joinEdits(edits);
    expect(joined).toEqual([
      { start: 0, end: 1, text: "甲" },
      { start: 2, end: 4, text: "丙丁" },
    ]);
    expect(applyEdits("12345", joined)).toBe(applyEdits("12345", edits));
  });
});

describe("fixAll", () => {
  it("leaves a text without safe fixes as it is", () => {
    const unsafe = (text: string) =>
      replacing(/a/g, "b")(text).map((each) => ({ ...each, fixes: [{ ...each.fixes[0]!, safe: false }] }));
    expect(fixAll("aaa", unsafe)).toEqual({ text: "aaa", edits: [], count: 0 });
  });

  it("takes the preferred one of several safe fixes", () => {
    const edit = { start: 0, end: 1 };
    const find = (text: string) =>
      text === "a"
        ? [finding(0, 1, safe({ ...edit, text: "b" }), { ...safe({ ...edit, text: "c" }), preferred: true })]
        : [];
    expect(fixAll("a", find).text).toBe("c");
  });

  it("lets the first of two fixes that meet go first, and the other work on what it left", () => {
    // Full-width digits and a lost comma in one cell: both want the whole cell.
    const find = (text: string) => [...replacing(/１+/g, "1")(text), ...replacing(/[１1]x/g, "1")(text)];
    expect(fixAll("１１x", find)).toEqual({ text: "1", edits: [{ start: 0, end: 3, text: "1" }], count: 2 });
  });

  it("does not insert twice at one place", () => {
    const insert = (text: string) =>
      text.startsWith("二、") ? [] : [finding(0, 0, safe({ start: 0, end: 0, text: "二、" }))];
    const twice = (text: string) => [...insert(text), ...insert(text)];
    expect(fixAll("主动公开", twice)).toEqual({
      text: "二、主动公开",
      edits: [{ start: 0, end: 0, text: "二、" }],
      count: 1,
    });
  });

  it("keeps the line ends of the text", () => {
    expect(fixAll("a\r\nx", replacing(/x/g, "1\n2")).text).toBe("a\r\n1\r\n2");
    expect(fixAll("a\rx", replacing(/x/g, "1\n2")).text).toBe("a\r1\r2");
  });

  it("ends, even with rules that undo each other", () => {
    const find = (text: string) => [...replacing(/a/g, "b")(text), ...replacing(/b/g, "a")(text)];
    expect(fixAll("ab", find).text).toBe("ab");
  });

  it("has edits that make the text, and nothing left to do", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "c", "𠮷", "\n"), maxLength: 30 });
    fc.assert(
      fc.property(letters, (text) => {
        const find = (now: string) => [
          ...replacing(/aa|ab/g, "c")(now),
          ...replacing(/b(?=c)/g, "")(now),
          ...replacing(/cc+/g, "c\n")(now),
        ];
        const fixed = fixAll(text, find);
        expect(applyEdits(text, fixed.edits)).toBe(fixed.text);
        expect(fixAll(fixed.text, find)).toEqual({ text: fixed.text, edits: [], count: 0 });
        expect(fixed.edits.every((edit, index) => index === 0 || fixed.edits[index - 1]!.end <= edit.start)).toBe(true);
      }),
    );
  });

  it.skipIf(!haveSeeds).each(["000", "001", "002", "003", "004"])("ends what it mends in seed %s", (name) => {
    const find = (text: string) => check(text).findings;
    const seed = readSeed(name);
    const fixed = fixAll(seed, find);
    expect(applyEdits(seed, fixed.edits)).toBe(fixed.text);
    const left = find(seed).filter(({ fixes }) => !fixes.some(({ safe }) => safe));
    expect(find(fixed.text).map(({ rule, message }) => [rule, message])).toEqual(
      left.map(({ rule, message }) => [rule, message]),
    );
    expect(fixAll(fixed.text, find).count).toBe(0);
  });
});
