import { Complaint } from "./complaint.js";

/** What a file says, and how it writes its characters. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}
export type Encoding = (typeof CODECS)[number]["name"];

/** In the order in which they are tried; UTF-16 only where its mark stands. */
const CODECS = [
  { name: "UTF-8", bom: [0xef, 0xbb, 0xbf], encode: (text: string) => Buffer.from(text) },
  { name: "UTF-16LE", bom: [0xff, 0xfe], encode: (text: string) => Buffer.from(text, "utf16le") },
  { name: "UTF-16BE", bom: [0xfe, 0xff], encode: (text: string) => Buffer.from(text, "utf16le").swap16() },
  { name: "GB18030", bom: [0x84, 0x31, 0x95, 0x33], encode: encodeGb18030 },
] as const;

/** What is no text is told by how it begins, so that the reader hears what to do. */
const BINARY = [
  { magic: [0x50, 0x4b, 0x03, 0x04], what: { zh: "是 Word（docx）之类的文档", en: "a Word (docx) or like document" } },
  { magic: [0xd0, 0xcf, 0x11, 0xe0], what: { zh: "是旧版 Word（doc）文档", en: "an old Word (doc) document" } },
  { magic: [0x25, 0x50, 0x44, 0x46], what: { zh: "是 PDF 文件", en: "a PDF file" } },
];

const begins = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte);

/** @throws a Complaint that says why the bytes are no text */
export function decode(bytes: Uint8Array): Decoded {
  const binary = BINARY.find(({ magic }) => begins(bytes, magic));
  if (binary) {
    const { zh, en } = binary.what;
    throw new Complaint({
      zh: `${zh}，请先把内容另存为纯文本（.txt）`,
      en: `this is ${en}; save its content as plain text (.txt) first`,
    });
  }

  const marked = CODECS.find((codec) => begins(bytes, codec.bom));
  for (const { name, bom } of marked ? [marked] : CODECS.filter(({ name }) => !name.startsWith("UTF-16"))) {
    const text = read(name, bytes.subarray(marked ? bom.length : 0));
    if (text !== undefined && !text.includes("\0")) return { text, encoding: name, bom: marked !== undefined };
  }
  throw new Complaint({
    zh: "不是文本文件，或者编码不是 UTF-8、带标记的 UTF-16、GB18030（GBK）",
    en: "not a text file, or its encoding is none of UTF-8, UTF-16 with a mark, GB18030 (GBK)",
  });
}

function read(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return;
  }
}

/** Writes a text as its file wrote it. */
export function encode(text: string, { encoding, bom }: Omit<Decoded, "text">): Uint8Array {
  const codec = CODECS.find(({ name }) => name === encoding)!;
  return Buffer.concat([Uint8Array.from(bom ? codec.bom : []), codec.encode(text)]);
}

/** No encoder comes with the platform, so its decoder is asked what every sequence means, and turned round. */
function encodeGb18030(text: string): Buffer {
  const units = gb18030Units();
  return Buffer.concat(
    Array.from(text, (character) => {
      const point = character.codePointAt(0)!;
      if (point < 0x80) return Uint8Array.of(point);
      return point > 0xffff ? fourBytes(189_000 + point - 0x1_0000) : units.get(character)!;
    }),
  );
}

function gb18030Units(): Map<string, Uint8Array> {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const trails = [...range(0x40, 0x7e), ...range(0x80, 0xfe)];
  // Two bytes come last: where both forms mean the same, they are the usual one.
  const sequences = [
    ...range(0, 39_419).map(fourBytes),
    ...range(0x81, 0xfe).flatMap((lead) => trails.map((trail) => Uint8Array.of(lead, trail))),
  ];
  const decoder = new TextDecoder("gb18030");
  return new Map(sequences.map((bytes) => [decoder.decode(bytes), bytes]));
}

const fourBytes = (pointer: number) =>
  Uint8Array.of(
    0x81 + Math.floor(pointer / 12_600),
    0x30 + (Math.floor(pointer / 1260) % 10),
    0x81 + (Math.floor(pointer / 10) % 126),
    0x30 + (pointer % 10),
  );
