import * as z from "zod/mini";
import { LANGUAGES, type Text } from "./language.js";

/** What a setting is for, and what each of its values means. */
export interface Described extends Text {
  readonly values?: Readonly<Record<string, Text>>;
  /** What to write where something else stands; the rest says it by its kind. */
  readonly wanted?: Text;
}

/** For the editor's list of settings; nothing here reads it. */
export const described = z.registry<Described>();

const Level = z.enum(["off", "information", "warning", "error"]);

export const PROFILES = ["gate", "default", "strict"] as const;
export type Profile = (typeof PROFILES)[number];

/** The kinds of organs that report. */
export const KINDS = {
  ministry: { zh: "国务院部门", en: "department of the State Council" },
  province: { zh: "省级政府", en: "government of a province" },
  city: { zh: "设区的市、自治州政府", en: "government of a city with districts, or of a prefecture" },
  county: { zh: "县级政府", en: "government of a county" },
  town: { zh: "乡镇政府", en: "government of a town" },
  department: { zh: "其他政府部门和派出机关", en: "any other department, or an agency" },
  institution: { zh: "企事业单位", en: "public institution or enterprise" },
} satisfies Readonly<Record<string, Text>>;
export type OrganKind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as [OrganKind, ...OrganKind[]];

/** The organ that reports, as far as its name does not tell. */
const Organ = z.strictObject({
  kind: z._default(z.enum(["auto", ...KIND_NAMES]), "auto").register(described, {
    zh: "机关类别。",
    en: "Kind of the organ.",
    values: {
      auto: { zh: "按名称判断", en: "by its name" },
      ...KINDS,
    },
  }),
  name: z.optional(z.string()).register(described, {
    zh: "机关全称；不写则取报告标题中的名称。",
    en: "Full name of the organ; that of the report's title where it is not set.",
  }),
});

/** One finding that was looked at and accepted. It names no position, so that it outlives edits elsewhere. */
const Ignore = z.strictObject({
  file: z.optional(z.string()).register(described, {
    zh: "年报文件，从 .gouji.json 所在的文件夹写起；不写则对各份年报都有效，失效时也不提示。",
    en: "The report's file, from the folder of .gouji.json on; without it the ignore is for every report, and nothing tells that it has lapsed.",
  }),
  rule: z.string().register(described, { zh: "规则名称。", en: "Name of the rule." }),
  at: z.string().register(described, {
    zh: "在何处：表中数字的名称（如“三/总计/自然人”），或行、表、部分的名称。",
    en: "Where: the name of a figure (such as “三/总计/自然人”), or that of a row, a table or a section.",
  }),
  text: z.string().register(described, {
    zh: "忽略时的原文，所指的字句在⟦⟧之内。原文改了，忽略即失效。",
    en: "What stood there, with the words in question in ⟦⟧. When it changes, the ignore lapses.",
  }),
  reason: z
    .string()
    .check(z.minLength(1))
    .register(described, {
      zh: "为什么可以这样写。",
      en: "Why it may stand as it is.",
      wanted: { zh: "应写明理由，加英文双引号", en: "give a reason, in double quotes" },
    }),
});
export type Ignore = z.infer<typeof Ignore>;

/** What a folder may settle for everyone who checks its drafts. */
const shared = {
  profile: z._default(z.enum(PROFILES), "default").register(described, {
    zh: "检查的范围。",
    en: "How much is looked at.",
    values: {
      gate: { zh: "只查公开出去会造成后果的", en: "only what damages once it is published" },
      default: { zh: "常规检查", en: "what reviewers send back, and polish" },
      strict: { zh: "再加上写法因人而异、平时不查的", en: "also what is a matter of taste" },
    },
  }),
  rules: z._default(z.record(z.string(), Level), {}).register(described, {
    zh: "各条规则的级别，先于检查的范围；未列出的按规则自身的级别。",
    en: "Level of each rule, before the profile; its own where it is not listed.",
  }),
  organ: z._default(Organ, { kind: "auto" }).register(described, {
    zh: "编制报告的机关。",
    en: "The organ that reports.",
  }),
  overviewLength: z._default(z.int().check(z.positive()), 1000).register(described, {
    zh: "“总体情况”的字数上限，不计空白。格式的填写说明为一千字。",
    en: "Most characters for “总体情况”, white space not counted. The form's instructions say a thousand.",
  }),
  // Empty, not absent: VS Code hands over "" for a string without a default.
  deadline: z
    ._default(z.string().check(z.regex(/^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/)), "")
    .register(described, {
      zh: "年度报告公布的期限，写作月-日，如 01-26；不写则按《条例》第四十九条：政府部门 01-31，地方人民政府 03-31。",
      en: "Day by which the report is published, as month-day, such as 01-26; else by article 49 of 《条例》: departments 01-31, local governments 03-31.",
      wanted: { zh: "应写作月-日，如 01-26", en: "write month-day, such as 01-26" },
    }),
  ignore: z._default(z.array(Ignore), []).register(described, {
    zh: "核实过、可以保留的地方，由快速修复写入 .gouji.json。",
    en: "What was looked at and may stay; a quick fix writes it into .gouji.json.",
  }),
};

/** The settings of editor and command line; package.json's block is generated from this, descriptions and all. */
export const Options = z.object({
  language: z._default(z.enum(["auto", ...LANGUAGES]), "auto").register(described, {
    zh: "提示所用的语言。",
    en: "Language of the messages.",
    values: {
      auto: { zh: "随编辑器的显示语言", en: "the editor's own" },
      zh: { zh: "中文", en: "Chinese" },
      en: { zh: "英文", en: "English" },
    },
  }),
  inlayHints: z._default(z.enum(["off", "totals", "all"]), "totals").register(described, {
    zh: "编辑器在表内显示的核算结果。",
    en: "What the editor shows within the tables.",
    values: {
      off: { zh: "不显示", en: "nothing" },
      totals: { zh: "合计后面显示各项之和", en: "behind totals, what their terms make" },
      all: { zh: "另在一行一格的表里显示列名", en: "also the columns' names where each cell has a line of its own" },
    },
  }),
  ...shared,
});
export type Options = z.infer<typeof Options>;

/** The file .gouji.json: the same, without the language, which is its reader's own. */
export const ProjectOptions = z.strictObject({ $schema: z.optional(z.string()), ...shared });
