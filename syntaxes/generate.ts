import { rules } from "../server/core/rules/index.js";
import { aboutRule } from "../server/core/rules/profiles.js";
import { editions } from "../server/editions/index.js";
import { grammar } from "./grammar.js";
import { projectSchema } from "./project.js";
import { snippets } from "./snippets.js";

/** What the editions' labels, the settings and the rules decide; checked in, so that a change of an edition shows here too. */
export const generated: Readonly<Record<string, unknown>> = {
  "syntaxes/gouji.tmLanguage.json": grammar(editions),
  "syntaxes/snippets.json": snippets(editions),
  "syntaxes/project.schema.zh.json": projectSchema("zh"),
  "syntaxes/project.schema.en.json": projectSchema("en"),
  "client/rules.json": rules.map(aboutRule),
};
