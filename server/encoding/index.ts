import { Complaint } from "../complaint.js";
import type { Edit } from "../core/text.js";
import { CODECS, type Codec, type Encoding } from "./codecs.js";
import { isBig5, isGb18030, isUtf16 } from "./likely.js";

export type { Encoding } from "./codecs.js";

/** What a file says, and how it writes its characters. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** How many characters are not whole: U+FFFD stands for each. */
  readonly broken: number;
}

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
  const decoded = marked ? (whole(marked, bytes, true) ?? torn(marked, bytes, true)) : guess(bytes);
  if (decoded) return decoded;
  if (isBig5(bytes)) {
    throw new Complaint({
      zh: "编码是 Big5（繁体中文），请先另存为 UTF-8",
      en: "its encoding is Big5 (traditional Chinese); save it as UTF-8 first",
    });
  }
  throw new Complaint({
    zh: "不是文本文件，或者编码不是 UTF-8、UTF-16、GB18030（GBK），请先另存为 UTF-8",
    en: "not a text file, or its encoding is none of UTF-8, UTF-16, GB18030 (GBK); save it as UTF-8 first",
  });
}

/**
 * Without a mark: bytes that are UTF-8 are nothing else by chance, and GB18030 is hardly ever against its rules. So a
 * few broken characters do not make GB18030 of UTF-8, and what GB18030 makes of other encodings is no common Chinese.
 */
function guess(bytes: Uint8Array): Decoded | undefined {
  const [utf8, little, big, gb18030] = CODECS;
  const utf16 = [little, big].find(({ name }) => isUtf16(bytes, name === "UTF-16LE"));
  return (
    whole(utf8, bytes) ??
    (utf16 && (whole(utf16, bytes) ?? torn(utf16, bytes))) ??
    torn(utf8, bytes) ??
    (isGb18030(bytes) ? (whole(gb18030, bytes) ?? torn(gb18030, bytes)) : undefined)
  );
}

const body = ({ bom }: Codec, bytes: Uint8Array, isMarked: boolean) => bytes.subarray(isMarked ? bom.length : 0);

function whole(codec: Codec, bytes: Uint8Array, bom = false): Decoded | undefined {
  try {
    const decoder = new TextDecoder(codec.name, { fatal: true, ignoreBOM: true });
    const text = decoder.decode(body(codec, bytes, bom));
    return text.includes("\0") ? undefined : { text, encoding: codec.name, bom, broken: 0 };
  } catch {
    return;
  }
}

/** One in so many characters beyond ASCII may be broken. */
const RARELY = 20;

/** A file that was cut off, or lost some bytes. */
function torn(codec: Codec, bytes: Uint8Array, bom = false): Decoded | undefined {
  const text = new TextDecoder(codec.name, { ignoreBOM: true }).decode(body(codec, bytes, bom));
  const broken = count(text, /\ufffd/g);
  const isText = !text.includes("\0") && broken * RARELY <= count(text, /[^\0-\x7f]/g);
  return isText ? { text, encoding: codec.name, bom, broken } : undefined;
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The bytes of a file after edits of its text: every other byte stays as it is, however it writes its characters.
 * @param edits in order, none overlapping
 * @throws a Complaint where characters are broken, as then no place in the file is certain
 */
export function rewrite(bytes: Uint8Array, { encoding, bom, broken }: Decoded, edits: readonly Edit[]): Uint8Array {
  if (broken > 0) {
    throw new Complaint({
      zh: `有 ${broken} 个字符残缺，无法原样写回，没有改动文件`,
      en: `characters are broken (${broken}), so that it cannot be written back as it was; the file is unchanged`,
    });
  }
  const codec = CODECS.find(({ name }) => name === encoding)!;
  let [byte, unit, kept] = [bom ? codec.bom.length : 0, 0, 0];
  const byteAt = (offset: number) => {
    while (unit < offset) {
      const length = codec.lengthAt(bytes, byte);
      unit += codec.isPair(bytes, byte) ? 2 : 1;
      byte += length;
    }
    return byte;
  };
  const parts: Uint8Array[] = [];
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(kept, byteAt(start)), codec.encode(text));
    kept = byteAt(end);
  }
  return Buffer.concat([...parts, bytes.subarray(kept)]);
}
