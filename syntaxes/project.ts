import * as z from "zod/mini";
import { namedPlaces } from "../server/core/ignores/places.js";
import { described, ProjectOptions } from "../server/core/options.js";
import { rules } from "../server/core/rules/index.js";
import { editions } from "../server/editions/index.js";

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

/** What .gouji.json may hold, for VS Code to complete and to check while it is written; in Chinese, as its users are. */
export function projectSchema(): object {
  const schema = z.toJSONSchema(ProjectOptions, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, describe(zodSchema, jsonSchema as Schema)),
  });
  const title = "勾稽：这个文件夹里的年报怎样检查";
  const description = "编辑器和命令行都按它检查；写在这里的，先于个人的设置。";
  return { title, description, ...explain(schema as Schema) };
}

function describe(zodSchema: z.core.$ZodType, { enum: values }: Schema): Schema {
  const said = described.get(zodSchema);
  if (!said) return {};
  const meanings = said.values && values?.map((value) => said.values![value]!.zh);
  return { description: said.zh, ...(meanings && { enumDescriptions: meanings }) };
}

const ruleNames = { enum: rules.map(({ name }) => name), enumDescriptions: rules.map(({ title }) => title.zh) };

/** The newest form first, as nearly all drafts have it. Places that no form names, as the drafts' own, are right as well. */
const places = namedPlaces(editions.toSorted((a, b) => b.from - a.from));
const placeNames: Schema = {
  anyOf: [
    { enum: places.map(({ at }) => at), enumDescriptions: places.map(({ name }) => name.zh) },
    { type: "string" },
  ],
};

/** Says at each place what belongs there, instead of VS Code's own words for what does not fit; names rules and places. */
function explain(schema: Schema, name = ""): Schema {
  const { properties, additionalProperties, items } = schema;
  const named = name === "rule" ? { ...schema, ...ruleNames } : schema;
  const error = name === "rule" ? NO_RULE : mistake(schema);
  return {
    ...named,
    ...(name === "at" && placeNames),
    ...(error && { errorMessage: error }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, explain(each, key)])),
    }),
    ...(name === "rules" && { propertyNames: { ...ruleNames, errorMessage: NO_RULE } }),
    ...(typeof additionalProperties === "object" && { additionalProperties: explain(additionalProperties) }),
    ...(items && { items: explain(items) }),
  };
}

const NO_RULE = "没有这条规则。";

function mistake({ type, enum: values, properties, additionalProperties }: Schema): string | undefined {
  if (values) return `只能写 ${values.join("、")}。`;
  if (properties && additionalProperties === false) {
    return `没有这一项。可以写的有：${Object.keys(properties).join("、")}。`;
  }
  return type && KINDS[type];
}

const KINDS: Readonly<Record<string, string>> = {
  object: "应写在花括号 { } 里。",
  array: "应写在方括号 [ ] 里。",
  string: "应写文字，加英文双引号。",
  integer: "应写正整数，不加引号。",
};
