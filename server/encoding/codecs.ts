import { encodeGb18030 } from "./gb18030.js";

export interface Codec {
  readonly name: "UTF-8" | "UTF-16LE" | "UTF-16BE" | "GB18030";
  /** The byte order mark. */
  readonly bom: readonly number[];
  encode(text: string): Uint8Array;
  /** How many bytes the character takes that begins at a byte. */
  lengthAt(bytes: Uint8Array, at: number): number;
  /** Whether it is two UTF-16 units. */
  isPair(bytes: Uint8Array, at: number): boolean;
}
export type Encoding = Codec["name"];

const utf16 = (name: "UTF-16LE" | "UTF-16BE", bom: readonly number[]): Codec => {
  const high = name === "UTF-16LE" ? 1 : 0;
  const isPair = (bytes: Uint8Array, at: number) => (bytes[at + high]! & 0xfc) === 0xd8;
  return {
    name,
    bom,
    encode: (text) => (high ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16()),
    lengthAt: (bytes, at) => (isPair(bytes, at) ? 4 : 2),
    isPair,
  };
};

export const CODECS: readonly [Codec, Codec, Codec, Codec] = [
  {
    name: "UTF-8",
    bom: [0xef, 0xbb, 0xbf],
    encode: (text) => Buffer.from(text),
    lengthAt: (bytes, at) => (bytes[at]! < 0x80 ? 1 : bytes[at]! < 0xe0 ? 2 : bytes[at]! < 0xf0 ? 3 : 4),
    isPair: (bytes, at) => bytes[at]! >= 0xf0,
  },
  utf16("UTF-16LE", [0xff, 0xfe]),
  utf16("UTF-16BE", [0xfe, 0xff]),
  {
    name: "GB18030",
    bom: [0x84, 0x31, 0x95, 0x33],
    encode: encodeGb18030,
    // 0x80 alone is the euro sign of a Windows code page.
    lengthAt: (bytes, at) => (bytes[at]! <= 0x80 ? 1 : isDigit(bytes[at + 1]) ? 4 : 2),
    isPair: (bytes, at) => bytes[at]! >= 0x90 && isDigit(bytes[at + 1]),
  },
];

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;
