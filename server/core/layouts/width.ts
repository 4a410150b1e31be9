/** How many columns of a page a UTF-16 unit takes. */
export type Width = (code: number) => number;

/** How many columns a text takes. */
export function widthOf(text: string, width: Width): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += width(text.charCodeAt(i));
  return columns;
}

/** As the tools count that know nothing of wide characters. */
export const unitWidth: Width = () => 1;

/** As a terminal prints: Chinese characters and full-width forms take two columns. */
export const printedWidth: Width = (code) => {
  if (code < 0x1100) return 1;
  if (code === 0x200b || (code >= 0xdc00 && code <= 0xdfff)) return 0;
  const wide = (code >= 0x2e80 && code <= 0xdbff) || code <= 0x115f || (code >= 0xf900 && code <= 0xfaff);
  return wide || isFullwidth(code) ? 2 : 1;
};

const isFullwidth = (code: number) =>
  (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff01 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6);

/**
 * As many tools of East Asia print: what Unicode calls ambiguous, “ ” — … × ·, takes two columns as well. Without box
 * drawings, which every drawn table counts as one.
 */
const eastAsianWidth: Width = (code) => (isAmbiguous(code) ? 2 : printedWidth(code));

const AMBIGUOUS = new Set([..."§¨°±´·×÷‐–—―‖‘’“”†‡•‥…‰′″※℃№"].map((char) => char.charCodeAt(0)));

/** Beside these, Roman numerals, arrows, numbers in circles, and what marks an item: ■ ○ ★. */
const isAmbiguous = (code: number) =>
  AMBIGUOUS.has(code) ||
  (code >= 0x2160 && code <= 0x2199) ||
  (code >= 0x2460 && code <= 0x24ff) ||
  (code >= 0x25a0 && code <= 0x2609);

/** Those that the writer of a table may have counted by; the likelier first. */
export const WIDTHS = [printedWidth, eastAsianWidth, unitWidth] as const;

/** The width that explains a table best; the likelier where several do. */
export const bestWidth = (fits: (width: Width) => number): Width =>
  WIDTHS.map((width) => ({ width, fit: fits(width) })).reduce((best, next) => (next.fit > best.fit ? next : best))
    .width;
