import * as z from "zod/mini";
import type { Language, Text } from "../server/core/language.js";
import { type Described, described, Options } from "../server/core/options.js";
import { rules } from "../server/core/rules/index.js";
import { WORDS } from "./words.js";

// What of package.json follows from something else, and the texts that it names by %keys%.

/** Settings that the client reads itself, the server never. */
const CLIENT: Readonly<Record<string, Schema & { readonly described: Described }>> = {
  recognise: {
    type: "boolean",
    default: true,
    scope: "resource",
    described: {
      zh: "识别打开的纯文本、Markdown 和 HTML 中的政府信息公开工作年度报告并检查；纯文本的语言随之设为政府信息公开年报。",
      en: "Recognise reports in plain text, Markdown and HTML, and check them; the language of a plain text becomes Open Government Report.",
    },
  },
  "tableView.open": {
    type: "boolean",
    default: false,
    scope: "window",
    described: {
      zh: "打开年报时在旁边自动打开表格视图；关闭以后，本次不再为它自动打开。",
      en: "Open the table view beside a report by itself; once closed, it stays closed for that report.",
    },
  },
  "trace.server": {
    type: "string",
    enum: ["off", "messages", "verbose"],
    default: "off",
    scope: "window",
    described: {
      zh: "在日志中记录编辑器与检查服务之间的消息。",
      en: "Log what the editor and the server say to each other.",
      values: {
        off: { zh: "不记录", en: "nothing" },
        messages: { zh: "只记录消息的名称", en: "the names of the messages" },
        verbose: { zh: "连同内容一并记录", en: "the messages in full" },
      },
    },
  },
};

/** The files in which VS Code looks the keys up, by its display language; the first is for all others, as English is. */
const BUNDLES: Readonly<Record<string, Language>> = {
  "package.nls.json": "en",
  "package.nls.zh-cn.json": "zh",
  "package.nls.zh-tw.json": "zh",
};

/** That of .gouji.json is a file in each language, named by a key as words are: VS Code has no other way. */
const schemaPath = (language: Language) => `./syntaxes/project.schema.${language}.json`;

/** `package.json` with its settings as they are now, and the texts beside it, by path. */
export function manifestFiles(manifest: { readonly contributes: object }): Readonly<Record<string, object>> {
  const { configuration, texts } = settings();
  const all = Object.entries({ ...WORDS, ...texts });
  const bundles = Object.entries(BUNDLES).map(([path, language]) => [
    path,
    { schema: schemaPath(language), ...Object.fromEntries(all.map(([key, text]) => [key, text[language]])) },
  ]);
  return {
    "package.json": { ...manifest, contributes: { ...manifest.contributes, configuration } },
    ...Object.fromEntries(bundles),
  };
}

/** The settings as VS Code wants them declared, and what their keys stand for. */
function settings(): { readonly configuration: object; readonly texts: Readonly<Record<string, Text>> } {
  const texts: Record<string, Text> = {};
  const keyed = (key: string, { zh, en }: Text) => {
    texts[key] = { zh, en };
    return `%${key}%`;
  };
  const describe = (key: string, schema: Schema, { values, wanted, ...text }: Described) => {
    schema.description = keyed(key, text);
    if (wanted && schema.pattern) schema.patternErrorMessage = keyed(`${key}.wanted`, wanted);
    if (values) schema.enumDescriptions = schema.enum!.map((value) => keyed(`${key}.${value}`, values[value]!));
    return schema;
  };
  const { properties = {} } = z.toJSONSchema(Options, {
    target: "draft-07",
    io: "input",
    override: ({ zodSchema, jsonSchema, path }) => {
      const said = described.get(zodSchema);
      const names = path.filter((step) => step !== "properties");
      if (said) describe(["gouji", ...names].join("."), jsonSchema as Schema, said);
    },
  });
  (properties.rules as Schema).propertyNames = {
    enum: rules.map(({ name }) => name),
    enumDescriptions: rules.map(({ name, title }) => keyed(`gouji.rules.${name}`, title)),
  };
  const own = Object.entries(CLIENT).map(([name, { described, ...schema }]) => [
    name,
    describe(`gouji.${name}`, schema, described),
  ]);
  const named = Object.entries({ ...properties, ...Object.fromEntries(own) }).map(([name, schema]) => [
    `gouji.${name}`,
    schema,
  ]);
  return { configuration: { title: "%name%", properties: Object.fromEntries(named) }, texts };
}

/** Of JSON Schema, and of what VS Code adds to it, what is touched here. */
interface Schema {
  readonly [name: string]: unknown;
  readonly pattern?: string;
  description?: string;
  patternErrorMessage?: string;
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
  propertyNames?: object;
}
