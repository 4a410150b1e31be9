import * as z from "zod/mini";
import { LANGUAGES } from "./language.js";

const Level = z.enum(["off", "information", "warning", "error"]);

const OrganKind = z.enum(["ministry", "province", "city", "county", "town", "department", "institution"]);
export type OrganKind = z.infer<typeof OrganKind>;

/** The organ that reports, as far as its name does not tell. */
const Organ = z.object({
  kind: z
    ._default(z.union([z.literal("auto"), OrganKind]), "auto")
    .check(
      z.describe(
        "机关类别：auto 按名称判断，ministry 国务院部门，province 省级政府，city 设区的市、自治州政府，county 县级政府，town 乡镇政府，department 其他政府部门和派出机关，institution 企事业单位。",
      ),
    ),
  name: z.optional(z.string()).check(z.describe("机关全称；不写则取报告标题中的名称。")),
});

/** The settings of editor and command line; package.json's block is generated from this, descriptions and all. */
export const Options = z.object({
  language: z
    ._default(z.enum(["auto", ...LANGUAGES]), "auto")
    .check(z.describe("提示所用的语言：auto 随编辑器的显示语言，zh 中文，en 英文。")),
  rules: z._default(z.record(z.string(), Level), {}).check(z.describe("各条规则的级别；未列出的按规则自身的级别。")),
  organ: z._default(Organ, { kind: "auto" }).check(z.describe("编制报告的机关。")),
  overviewLength: z
    ._default(z.int().check(z.positive()), 1000)
    .check(z.describe("“总体情况”的字数上限，不计空白。格式的填写说明为一千字。")),
});
export type Options = z.infer<typeof Options>;
