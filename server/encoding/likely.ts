/** Whether nearly all units of a text are what Chinese texts hold, read as UTF-16; its line ends have a byte that is 0. */
export function isUtf16(bytes: Uint8Array, isLittle: boolean): boolean {
  if (!bytes.includes(0)) return false;
  const units = Math.floor(bytes.length / 2);
  let usual = 0;
  for (let i = 0; i < units; i++) {
    const [low, high] = isLittle ? [bytes[2 * i]!, bytes[2 * i + 1]!] : [bytes[2 * i + 1]!, bytes[2 * i]!];
    if (isUsual(high * 256 + low)) usual++;
  }
  return usual >= units * 0.95;
}

/** Letters and line ends, Chinese, its punctuation, its full-width forms, what takes two units. */
const isUsual = (unit: number) =>
  (unit >= 0x20 && unit < 0x7f) ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0x3400 && unit <= 0x9fff) ||
  (unit >= 0xd800 && unit <= 0xdfff) ||
  (unit >= 0x3000 && unit <= 0x303f) ||
  (unit >= 0xff00 && unit <= 0xffef) ||
  (unit >= 0x2000 && unit <= 0x27ff) ||
  (unit >= 0xa0 && unit <= 0xff);

/** Fewer characters tell nothing. */
const FEW = 8;
const MOST = 0.6;

/** Where an encoding of two bytes has its common characters: lead bytes from 0xA1 up to them are punctuation. */
interface Zone {
  readonly from: number;
  readonly to: number;
  readonly trail: number;
}
/** Level 1 of GB 2312: simplified Chinese. */
const GB2312: Zone = { from: 0xb0, to: 0xd7, trail: 0xa1 };
/** Level 1 of Big5: traditional Chinese. */
const BIG5: Zone = { from: 0xa4, to: 0xc6, trail: 0x40 };

/** Whether nothing speaks against simplified Chinese in GB18030: its common characters are common here. */
export function isGb18030(bytes: Uint8Array): boolean {
  const { all, common } = countIn(bytes, GB2312);
  return all < FEW || common >= all * MOST;
}

/** Whether the text is traditional Chinese in Big5. */
export function isBig5(bytes: Uint8Array): boolean {
  const { all, common } = countIn(bytes, BIG5);
  if (all < FEW || common < all * MOST) return false;
  try {
    new TextDecoder("big5", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How many characters of two bytes there are, punctuation apart, and how many of them are common ones. */
function countIn(bytes: Uint8Array, { from, to, trail }: Zone): { readonly all: number; readonly common: number } {
  let [all, common] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead <= 0x80) continue;
    const next = bytes[++at]!;
    // The rare ones of GB18030 have four bytes, the second a digit.
    if (next >= 0x30 && next <= 0x39) at += 2;
    else if (lead < 0xa1 || lead >= from || next < trail) {
      all++;
      if (lead >= from && lead <= to && next >= trail) common++;
    }
  }
  return { all, common };
}
