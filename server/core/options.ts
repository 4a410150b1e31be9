import * as z from "zod/mini";
import { LANGUAGES, type Text } from "./language.js";

/** What a setting is for, and what each of its values means. */
export interface Described extends Text {
  readonly values?: Readonly<Record<string, Text>>;
}

/** For the editor's list of settings; nothing here reads it. */
export const described = z.registry<Described>();

const Level = z.enum(["off", "information", "warning", "error"]);

const KINDS = ["ministry", "province", "city", "county", "town", "department", "institution"] as const;
export type OrganKind = (typeof KINDS)[number];

/** The organ that reports, as far as its name does not tell. */
const Organ = z.object({
  kind: z._default(z.enum(["auto", ...KINDS]), "auto").register(described, {
    zh: "机关类别。",
    en: "Kind of the organ.",
    values: {
      auto: { zh: "按名称判断", en: "by its name" },
      ministry: { zh: "国务院部门", en: "department of the State Council" },
      province: { zh: "省级政府", en: "government of a province" },
      city: { zh: "设区的市、自治州政府", en: "government of a city with districts, or of a prefecture" },
      county: { zh: "县级政府", en: "government of a county" },
      town: { zh: "乡镇政府", en: "government of a town" },
      department: { zh: "其他政府部门和派出机关", en: "any other department, or an agency" },
      institution: { zh: "企事业单位", en: "public institution or enterprise" },
    },
  }),
  name: z.optional(z.string()).register(described, {
    zh: "机关全称；不写则取报告标题中的名称。",
    en: "Full name of the organ; that of the report's title where it is not set.",
  }),
});

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
  rules: z._default(z.record(z.string(), Level), {}).register(described, {
    zh: "各条规则的级别；未列出的按规则自身的级别。",
    en: "Level of each rule; its own where it is not listed.",
  }),
  organ: z._default(Organ, { kind: "auto" }).register(described, {
    zh: "编制报告的机关。",
    en: "The organ that reports.",
  }),
  overviewLength: z._default(z.int().check(z.positive()), 1000).register(described, {
    zh: "“总体情况”的字数上限，不计空白。格式的填写说明为一千字。",
    en: "Most characters for “总体情况”, white space not counted. The form's instructions say a thousand.",
  }),
});
export type Options = z.infer<typeof Options>;
