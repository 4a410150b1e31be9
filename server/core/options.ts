import * as z from "zod/mini";

const Level = z.enum(["off", "information", "warning", "error"]);

/** The settings of editor and command line; package.json's block is generated from this, descriptions and all. */
export const Options = z.object({
  rules: z._default(z.record(z.string(), Level), {}).check(z.describe("各条规则的级别；未列出的按规则自身的级别。")),
});
export type Options = z.infer<typeof Options>;
