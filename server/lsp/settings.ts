import en from "zod/v4/locales/en.js";
import zhCN from "zod/v4/locales/zh-CN.js";
import { type Language, languageOf, type Text } from "../core/language.js";
import { Options } from "../core/options.js";

export interface Settings {
  readonly options: Options & { readonly language: Language };
  /** What is wrong with the settings, each with its path. */
  readonly problems: readonly string[];
}

const LOCALES = { zh: zhCN, en };

/**
 * Reads settings from outside. What is invalid is named and left out; the rest stays in force.
 * @param locale the editor's own, which decides where the settings leave the language open
 */
export function readSettings(value: unknown, locale?: string, section = "gouji"): Settings {
  const given: unknown = structuredClone(value ?? {});
  for (const { path } of Options.safeParse(given).error?.issues ?? []) remove(given, path);
  const options = Options.safeParse(given).data ?? Options.parse({});
  const language = languageOf(options.language, locale);
  const { error } = Options.safeParse(value ?? {}, { error: LOCALES[language]().localeError });
  const problems = (error?.issues ?? []).map(({ path, message }) => {
    const name = [section, ...path].join(".");
    return wrong(name, message)[language];
  });
  return { options: { ...options, language }, problems };
}

const wrong = (setting: string, why: string): Text => ({
  zh: `设置 ${setting} 无效，已忽略：${why}`,
  en: `Setting ${setting} is ignored: ${why}`,
});

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
  const key = path.at(-1);
  if (key !== undefined && typeof parent === "object" && parent !== null) Reflect.deleteProperty(parent, key);
}
