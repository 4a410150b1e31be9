/** Brackets and quotation marks, full width and half. */
const MARKS = { "（": "(", "）": ")", "“": '"', "”": '"' };

/** What is markup, and no words: tags, and the quotation marks around the cells of a spreadsheet. */
const MARKUP = /<[^<>]*>|(?<=^|[,\t])"|"(?=[,\t]|$)/gm;

/** Words of the form with half-width marks, where a text has only such. */
export const inMarksOf = (source: string, words: string): string =>
  words.replace(/[（）“”]/g, (mark) => {
    const half = MARKS[mark as keyof typeof MARKS];
    return !source.includes(mark) && source.replace(MARKUP, "").includes(half) ? half : mark;
  });
