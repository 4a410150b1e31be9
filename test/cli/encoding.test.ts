import { describe, expect, it } from "vitest";
import { Complaint } from "../../server/complaint.js";
import { decode, encode } from "../../server/encoding.js";

const TEXT = "政府信息公开\r\n\t491,5000\u00a0𠮷😀—“”·朆䶮€\r\n";
const GB = Buffer.from("d5feb8aed0c5cfa2b9abbfaa0d0a", "hex"); // 政府信息公开

describe("encodings", () => {
  it.each(["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"] as const)("%s survives the round trip", (encoding) => {
    for (const bom of [true, ...(encoding.startsWith("UTF-16") ? [] : [false])]) {
      const bytes = encode(TEXT, { encoding, bom });
      expect(decode(bytes)).toEqual({ text: TEXT, encoding, bom });
    }
  });

  it("reads what Windows writes as ANSI", () => {
    expect(decode(GB)).toEqual({ text: "政府信息公开\r\n", encoding: "GB18030", bom: false });
    expect(encode("政府信息公开\r\n", { encoding: "GB18030", bom: false })).toEqual(GB);
  });

  it("writes every character of the BMP so that it is read again", () => {
    const all = Array.from({ length: 0xd800 - 0x80 }, (_, index) => String.fromCharCode(index + 0x80)).join("");
    expect(decode(encode(all, { encoding: "GB18030", bom: false })).text).toBe(all);
  });

  it.each([
    ["PK\x03\x04", /docx.*另存为纯文本/],
    ["%PDF-1.7", /PDF.*另存为纯文本/],
    ["\xd0\xcf\x11\xe0", /doc）.*另存为纯文本/],
    ["a\0b", /不是文本文件/],
    ["\xff\xff\xff", /不是文本文件/],
  ])("says why %j is no text", (bytes, message) => {
    let said: unknown;
    try {
      decode(Buffer.from(bytes, "latin1"));
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(Complaint);
    expect((said as Complaint).text.zh).toMatch(message);
  });
});
