import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Complaint } from "../../server/complaint.js";
import { check } from "../../server/core/check.js";
import { applyEdits } from "../../server/core/fix.js";
import type { Edit } from "../../server/core/text.js";
import { type Decoded, decode, type Encoding, rewrite } from "../../server/encoding/index.js";
import { encode } from "../helpers/encode.js";

const TEXT = "政府信息公开\r\n\t491,5000\u00a0𠮷😀—“”·朆䶮€\r\n";
const GB = Buffer.from("d5feb8aed0c5cfa2b9abbfaa0d0a", "hex"); // 政府信息公开

const ENCODINGS: readonly Encoding[] = ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"];
const FORMS = ENCODINGS.flatMap((encoding) => [true, false].map((bom) => ({ encoding, bom })));
const LINE_ENDS = ["\n", "\r\n", "\r", "mixed"] as const;

const FOLDER = fileURLToPath(new URL("../reports/", import.meta.url));
const REPORTS = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.(?:txt|md|html)$/.test(name),
);
const SEEDS = ["000", "001", "002", "003", "004"]
  .map((name) => fileURLToPath(new URL(`../../../shared/seeds/${name}.txt`, import.meta.url)))
  .filter(existsSync);

function withEnds(text: string, ends: (typeof LINE_ENDS)[number]): string {
  let line = 0;
  const mixed = ["\r\n", "\n", "\r"];
  // A lone CR before LF would end one line with it.
  return text.replace(/(?:\r\n?|\n)+/g, (some) => {
    const end = ends === "mixed" ? mixed[line++ % 3]! : ends;
    return end.repeat(some.replace(/\r\n?/g, "\n").length);
  });
}

describe.each(FORMS)("$encoding, mark: $bom", ({ encoding, bom }) => {
  it("survives the round trip", () => {
    const bytes = encode(TEXT, { encoding, bom });
    expect(decode(bytes)).toEqual({ text: TEXT, encoding, bom, broken: 0 });
  });

  it.each(LINE_ENDS)("is told of every invented report and of the real ones, lines ending in %j", (ends) => {
    for (const name of [...REPORTS.map((name) => FOLDER + name), ...SEEDS]) {
      const text = withEnds(readFileSync(name, "utf8").replace(/^\ufeff/, ""), ends);
      expect([name, decode(encode(text, { encoding, bom }))]).toEqual([name, { text, encoding, bom, broken: 0 }]);
    }
  });

  it("keeps every byte outside the edits, wherever they stand", () => {
    const text = fc.string({ unit: fc.constantFrom(..."政府信息公开0 \t\r\n，𠮷😀\u00a0é") });
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 6 }), (words, cuts) => {
        const source: Decoded = { text: words, encoding, bom, broken: 0 };
        const edits = editsAt(words, cuts);
        const bytes = encode(words, source);
        expect(Buffer.from(rewrite(bytes, source, edits))).toEqual(encode(applyEdits(words, edits), source));
      }),
    );
  });
});

/** Where characters begin. */
function* wholeCharacters(text: string) {
  let at = 0;
  for (const character of text) {
    yield at;
    at += character.length;
  }
}

/** Edits at some of the places, between whole characters. */
function editsAt(text: string, cuts: readonly number[]): Edit[] {
  const starts = [...wholeCharacters(text), text.length];
  const at = [...new Set(cuts.map((cut) => starts[cut % starts.length]!))].sort((a, b) => a - b);
  return at.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: at[i + 1] ?? start, text: i % 4 ? "公0" : "" }] : []));
}

it.each(LINE_ENDS)("the same is found in every invented report, lines ending in %j", (ends) => {
  for (const name of [...REPORTS.map((name) => FOLDER + name), ...SEEDS]) {
    const text = withEnds(readFileSync(name, "utf8"), "\n");
    expect([name, ...foundIn(withEnds(text, ends))]).toEqual([name, ...foundIn(text)]);
  }
});

/** Findings and figures, by their places in the lines. */
function foundIn(text: string): string[] {
  const { reports, findings } = check(text);
  const placeOf = (at: number) => withEnds(text.slice(0, at), "\n").length;
  const figures = reports.flatMap((report) => [...report.figures.values()]);
  return [
    ...findings.map(({ rule, start, end }) => `${rule} ${placeOf(start)}-${placeOf(end)}`),
    ...figures.map(({ id, raw, start }) => `${id} ${raw} ${placeOf(start)}`),
  ];
}

describe("GB18030", () => {
  it("reads what Windows writes as ANSI", () => {
    expect(decode(GB)).toEqual({ text: "政府信息公开\r\n", encoding: "GB18030", bom: false, broken: 0 });
    expect(encode("政府信息公开\r\n", { encoding: "GB18030", bom: false })).toEqual(GB);
  });

  it("writes every character of the BMP so that it is read again", () => {
    const all = Array.from({ length: 0xd800 - 0x80 }, (_, index) => String.fromCharCode(index + 0x80)).join("");
    const body = "政府信息公开工作年度报告".repeat(9000);
    expect(decode(encode(body + all, { encoding: "GB18030", bom: false })).text).toBe(body + all);
  });

  it("leaves a character alone that may be written in two ways", () => {
    // The euro sign of one Windows code page is one byte; the standard's is two.
    const bytes = Buffer.concat([GB, Uint8Array.of(0x80), GB, Buffer.from("a2e3", "hex"), GB]);
    const source = decode(bytes);
    const at = source.text.lastIndexOf("公");
    expect(Buffer.from(rewrite(bytes, source, [{ start: at, end: at + 1, text: "1" }]))).toEqual(
      Buffer.concat([bytes.subarray(0, -6), Buffer.from("1"), bytes.subarray(-4)]),
    );
  });
});

describe("a wrong guess", () => {
  const report = readFileSync(`${FOLDER}A/2021-broken-labels.txt`, "utf8");

  it.each(ENCODINGS)("is not made of a %s file that was cut off, at whatever byte", (encoding) => {
    const bytes = encode(report, { encoding, bom: false });
    for (let cut = 1; cut < 24; cut++) {
      const decoded = decode(bytes.subarray(0, bytes.length - cut));
      expect([cut, decoded.encoding]).toEqual([cut, encoding]);
      expect(decoded.broken).toBe(decoded.text.endsWith("\ufffd") ? 1 : 0);
      expect(report.startsWith(decoded.text.replace(/\ufffd$/, ""))).toBe(true);
    }
  });

  it.each(["UTF-8", "GB18030"] as const)("is not made of %s that lost bytes here and there", (encoding) => {
    const bytes = encode(report, { encoding, bom: false });
    for (let seed = 1; seed < 20; seed++) {
      const at = (seed * 977) % bytes.length;
      expect([seed, decode(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])).encoding]).toEqual([
        seed,
        encoding,
      ]);
    }
  });

  it("is not written back where characters are broken", () => {
    const bytes = encode(report, { encoding: "UTF-8", bom: false }).subarray(0, -2);
    const source = decode(bytes);
    expect(source.broken).toBe(1);
    expect(saidOf(() => rewrite(bytes, source, []))).toMatch(/1 个字符残缺，无法原样写回，没有改动文件/);
  });

  it("is no matter where a character that says so stands in the text itself", () => {
    expect(decode(Buffer.from("信息\ufffd公开"))).toEqual({
      text: "信息\ufffd公开",
      encoding: "UTF-8",
      bom: false,
      broken: 0,
    });
  });
});

describe("what is no text", () => {
  it.each([
    ["PK\x03\x04", /docx.*另存为纯文本/],
    ["%PDF-1.7", /PDF.*另存为纯文本/],
    ["\xd0\xcf\x11\xe0", /doc）.*另存为纯文本/],
    ["a\0b", /不是文本文件/],
    ["\xff\xff\xff", /不是文本文件/],
    ["caf\xe9 d\xe9j\xe0", /不是文本文件.*另存为 UTF-8/],
    // 政府資訊公開工作年度報告, 各機關應於每年公布 in Big5; 政府情報公開年次報告書 in Shift JIS.
    [
      "\xac\x46\xa9\xb2\xb8\xea\xb0\x54\xa4\xbd\xb6\x7d\xa4\x75\xa7\x40\xa6\x7e\xab\xd7\xb3\xf8\xa7\x69",
      /Big5（繁体中文）.*另存为 UTF-8/,
    ],
    [
      "\x90\xad\x95\x7b\x8f\xee\x95\xf1\x8c\xf6\x8a\x4a\x94\x4e\x8e\x9f\x95\xf1\x8d\x90\x8f\x91",
      /不是文本文件.*另存为 UTF-8/,
    ],
  ])("is said of %j", (bytes, message) => {
    expect(saidOf(() => decode(Buffer.from(bytes, "latin1")))).toMatch(message);
  });
});

function saidOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(Complaint);
    return (error as Complaint).text.zh;
  }
  return "";
}
