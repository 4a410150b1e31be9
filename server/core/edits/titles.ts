import type { Text } from "../language.js";

/** Titles of fixes that many rules offer: what will stand there afterwards. */

/** Of a figure, or of what else needs no quotation marks. */
export const changeTo = (written: string | number): Text => ({ zh: `改为 ${written}`, en: `Change to ${written}` });

export const changeToWords = (words: string): Text => ({ zh: `改为“${words}”`, en: `Change to “${words}”` });
