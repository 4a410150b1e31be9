/** How many columns of a page a UTF-16 unit takes. */
export type Width = (code: number) => number;

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
