import * as z from "zod/mini";
import { namedPlaces } from "../server/core/ignores/places.js";
import type { Language, Text } from "../server/core/language.js";
import { described, ProjectOptions } from "../server/core/options.js";
import { rules } from "../server/core/rules/index.js";
import { editions } from "../server/editions/index.js";
import { wanted } from "../server/settings/wanted.js";

/** JSON Schema, as far as it is used here, with what VS Code adds to it. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly description?: string;
  readonly errorMessage?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

const TITLE: Text = {
  zh: "勾稽：这个文件夹里的年报怎样检查",
  en: "Gouji: how the reports in this folder are checked",
};
const DESCRIPTION: Text = {
  zh: "编辑器和命令行都按它检查；写在这里的，先于个人的设置。",
  en: "Editor and command line check by it; what it says comes before what the user has set.",
};
const NO_RULE: Text = { zh: "没有这条规则", en: "there is no such rule" };

/** What .gouji.json may hold, for VS Code to complete and to check while it is written, in a language of its window. */
export function projectSchema(language: Language): object {
  const schema = z.toJSONSchema(ProjectOptions, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema }) =>
      Object.assign(jsonSchema, describe(zodSchema, jsonSchema as Schema, language)),
  });
  return { title: TITLE[language], description: DESCRIPTION[language], ...naming(schema as Schema, language) };
}

/** What a place is for, what its values mean, and what to say of one that does not fit instead of VS Code's own words. */
function describe(zodSchema: z.core.$ZodType, schema: Schema, language: Language): Schema {
  const said = described.get(zodSchema);
  const meanings = said?.values && schema.enum?.map((value) => said.values![value]![language]);
  const { properties, additionalProperties } = schema;
  const error = properties && additionalProperties === false ? noneOf(Object.keys(properties)) : wanted(zodSchema);
  return {
    ...(said && { description: said[language] }),
    ...(meanings && { enumDescriptions: meanings }),
    errorMessage: sentence(error, language),
  };
}

const noneOf = (names: readonly string[]): Text => ({
  zh: `没有这一项。可以写的有：${names.join("、")}`,
  en: `there is no such setting. There are: ${names.join(", ")}`,
});

const sentence = ({ zh, en }: Text, language: Language) =>
  language === "zh" ? `${zh}。` : `${en[0]!.toUpperCase()}${en.slice(1)}.`;

/** The newest form first, as nearly all drafts have it. Places that no form names, as the drafts' own, are right as well. */
const places = namedPlaces(editions.toSorted((a, b) => b.from - a.from));
const placeNames = (language: Language): Schema => ({
  anyOf: [
    { enum: places.map(({ at }) => at), enumDescriptions: places.map(({ name }) => name[language]) },
    { type: "string" },
  ],
});

const ruleNames = (language: Language): Schema => ({
  enum: rules.map(({ name }) => name),
  enumDescriptions: rules.map(({ title }) => title[language]),
  errorMessage: sentence(NO_RULE, language),
});

/** With the names that there are, where rules and places are named. */
function naming(schema: Schema, language: Language, name = ""): Schema {
  const { properties, items } = schema;
  return {
    ...schema,
    ...(name === "rule" && ruleNames(language)),
    ...(name === "at" && placeNames(language)),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, each]) => [key, naming(each, language, key)]),
      ),
    }),
    ...(name === "rules" && { propertyNames: ruleNames(language) }),
    ...(items && { items: naming(items, language) }),
  };
}
