/** What is read as a figure, folded. */
export const FIGURE = /^[+-]?\d[\d.,]*$/;

/** Fewer rows than this may have been hurt by hand. */
export const SEVERAL = 3;

/** Longer cells are sentences, in which a character may be lost without harm to a table. */
export const SENTENCE = 60;
