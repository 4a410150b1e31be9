export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a user reads, in every language. The form's own names stay in Chinese, in quotation marks. */
export type Text = Readonly<Record<Language, string>>;

/** The language to speak: as set, else the locale's (an IETF tag, such as zh-CN); Chinese where nobody tells. */
export function languageOf(set: Language | "auto", locale?: string): Language {
  if (set !== "auto") return set;
  return locale === undefined || /^zh(?![a-z])/i.test(locale) ? "zh" : "en";
}

/** Words that each language makes of the same parts. */
export const inBoth = (write: (language: Language) => string): Text => ({ zh: write("zh"), en: write("en") });

/** Several words as one, such as a list. */
export const join = (texts: readonly Text[], between: Text = LIST): Text =>
  inBoth((language) => texts.map((text) => text[language]).join(between[language]));

export const NOTHING: Text = { zh: "", en: "" };
export const LIST: Text = { zh: "、", en: ", " };

/** An English count: 1 figure, 2 figures. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
