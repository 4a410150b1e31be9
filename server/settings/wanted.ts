import type * as z from "zod/mini";
import type { Text } from "../core/language.js";
import { described } from "../core/options.js";

/** What to write where a setting does not fit: said by the setting itself, else by its kind. E.g. 只能写 gate、default、strict */
export function wanted(schema: z.core.$ZodType): Text {
  const said = described.get(schema)?.wanted;
  if (said) return said;
  const { def } = bare(schema)._zod;
  if (def.type === "enum") {
    const values = Object.values(def.entries);
    return { zh: `只能写 ${values.join("、")}`, en: `write one of ${values.join(", ")}` };
  }
  return KINDS[def.type]!;
}

const BRACES: Text = { zh: "应写在花括号 { } 里", en: "write it within braces { }" };
const KINDS: Readonly<Record<string, Text>> = {
  object: BRACES,
  record: BRACES,
  array: { zh: "应写在方括号 [ ] 里", en: "write it within brackets [ ]" },
  string: { zh: "应写文字，加英文双引号", en: "write words in double quotes" },
  number: { zh: "应写正整数，不加引号", en: "write a positive whole number, without quotes" },
};

/** The schema of what a path leads to; the path is one that values of the schema may have. */
export function schemaAt(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): z.core.$ZodType {
  if (key === undefined) return schema;
  const { def } = bare(schema)._zod;
  if (def.type === "object") return schemaAt(def.shape[String(key)]!, rest);
  if (def.type === "record") return schemaAt(def.valueType, rest);
  if (def.type === "array") return schemaAt(def.element, rest);
  throw new Error(`${def.type} has no ${String(key)}`);
}

/** Without what says that it may be left out. */
function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "default" || def.type === "optional" ? bare(def.innerType) : (schema as z.core.$ZodTypes);
}
