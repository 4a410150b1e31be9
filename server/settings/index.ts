import { type Language, languageOf, type Text } from "../core/language.js";
import { type Ignore, Options } from "../core/options.js";
import { nameFrom, readable } from "./places.js";
import { PROJECT_FILE, type Project } from "./project.js";
import { type Problem, type Rules, type Sifted, sift } from "./sift.js";

/** A project's settings, with the URI of their file. */
export interface ProjectAt extends Project {
  readonly uri: string;
}

/** The settings in force for a draft. */
export type InForce = Options & { readonly language: Language };

/** The user's settings, as far as they are right. */
export type Own = Partial<Options>;

/** Reads the user's own settings. */
export const readSettings = (value: unknown, rules: Rules): Sifted<Options> => sift(Options, value ?? {}, rules);

/**
 * The settings in force for one draft: what the project's file says comes before what the user has set, each rule's
 * level by itself; of the ignores, those that are meant for this draft.
 * @param locale the editor's own, which decides where the settings leave the language open
 */
export function settingsFor(draft: string, own: Own, project?: ProjectAt, locale?: string): InForce {
  const shared = project?.value ?? {};
  const name = project && nameFrom(project.uri, draft);
  const meant = (ignores: readonly Ignore[] = [], isDraft: (file: string) => boolean) =>
    ignores.filter(({ file }) => file === undefined || isDraft(file.normalize("NFC")));
  const options = Options.parse({
    ...own,
    ...shared,
    rules: { ...own.rules, ...shared.rules },
    organ: { ...own.organ, ...shared.organ },
    ignore: [
      ...meant(own.ignore, (file) => readable(draft).endsWith(`/${file}`)),
      ...meant(shared.ignore, (file) => file === name),
    ],
  });
  return { ...options, language: languageOf(options.language, locale) };
}

/** E.g. 设置 gouji.deadline 未采用：应写作月-日，如 01-26 */
export function sayProblem({ path, why }: Problem): Text {
  const name = ["gouji", ...path].join(".");
  return { zh: `设置 ${name} 未采用：${why.zh}`, en: `Setting ${name} is ignored: ${why.en}` };
}

/** E.g. .gouji.json 第 3 行：rules.sums 未采用：… @param file the file as the user knows it */
export const sayProjectProblems = ({ problems }: Project, file = PROJECT_FILE): Text[] =>
  problems.map(({ line, path, why }) => {
    const name = path.join(".");
    return {
      zh: `${file} 第 ${line} 行：${name && `${name} 未采用：`}${why.zh}`,
      en: `${file}, line ${line}: ${name && `${name} is ignored: `}${why.en}`,
    };
  });

/** What became of an ignore that no finding needs. */
export const sayLapsed = ({ rule, at }: Ignore): Text => ({
  zh: `这条忽略已失效：“${at}”处的原文改过了，或者不再有 ${rule} 所指的问题。核对之后可以删去。`,
  en: `This ignore has lapsed: the text at “${at}” has changed, or ${rule} finds nothing there any more. Check, and delete it.`,
});
