/** Brackets and quotation marks, full width and half. */
const MARKS = { "（": "(", "）": ")", "“": '"', "”": '"' };

/** Words of the form with half-width marks, where a text has only such. */
export const inMarksOf = (source: string, words: string): string =>
  words.replace(/[（）“”]/g, (mark) => {
    const half = MARKS[mark as keyof typeof MARKS];
    return !source.includes(mark) && source.replace(/<[^<>]*>/g, "").includes(half) ? half : mark;
  });
