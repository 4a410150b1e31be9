export const LANGUAGES = ["zh", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a user reads, in every language. The form's own names stay in Chinese, in quotation marks. */
export type Text = Readonly<Record<Language, string>>;

/** Words that are still in Chinese only pass as they are. */
export type Said = string | Text;

export const say = (said: Said, language: Language): string => (typeof said === "string" ? said : said[language]);

/** The language to speak: as set, else the locale's (an IETF tag, such as zh-CN); Chinese where nobody tells. */
export function languageOf(set: Language | "auto", locale?: string): Language {
  if (set !== "auto") return set;
  return locale === undefined || /^zh\b/i.test(locale) ? "zh" : "en";
}
