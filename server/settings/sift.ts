import type * as z from "zod/mini";
import type { Text } from "../core/language.js";
import { schemaAt, wanted } from "./wanted.js";

/** What is wrong with settings, and where. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  readonly why: Text;
}

export interface Sifted<T> {
  /** What is right of it, as it was written: without the defaults. */
  readonly value: Partial<T>;
  readonly problems: readonly Problem[];
}

/** The names of all rules. */
export type Rules = Pick<ReadonlySet<string>, "has">;

/**
 * Parts what is right of settings from what is not. What is wrong is left out, an entry of a list as a whole.
 * @param rules those that there are; others are named, as they would do nothing
 */
export function sift<T extends object>(schema: z.ZodMiniType<T>, value: unknown, rules: Rules): Sifted<T> {
  const problems = problemsOf(schema, value);
  const rest: unknown = structuredClone(value);
  for (const path of wrongParts(problems)) remove(rest, path);
  const right: Partial<T> = isObject(rest) && schema.safeParse(rest).success ? rest : {};
  return { value: right, problems: [...problems, ...unknownRules(value, rules)] };
}

/** Once for each place, however much is wrong there. */
function problemsOf(schema: z.ZodMiniType, value: unknown): Problem[] {
  const problems = (schema.safeParse(value).error?.issues ?? []).flatMap((issue): Problem[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ path: [...issue.path, key], why: NO_SETTING }))
      : [{ path: issue.path, why: isLeftOut(value, issue.path) ? LEFT_OUT : wanted(schemaAt(schema, issue.path)) }],
  );
  return [...new Map(problems.map((problem) => [problem.path.join("/"), problem])).values()];
}

function isLeftOut(value: unknown, path: readonly PropertyKey[]): boolean {
  const [key, parent] = [path.at(-1), at(value, path.slice(0, -1))];
  return key !== undefined && parent !== undefined && !(key in parent);
}

const NO_SETTING: Text = { zh: "没有这个设置", en: "there is no such setting" };
const LEFT_OUT: Text = { zh: "缺少这一项", en: "it is left out" };

function unknownRules(value: unknown, rules: Rules): Problem[] {
  const levels = Object.keys(at(value, ["rules"]) ?? {}).map((name) => ({ name, path: ["rules", name] }));
  const ignores = Object.values(at(value, ["ignore"]) ?? {}).map((ignore, i) => ({
    name: isObject(ignore) ? Reflect.get(ignore, "rule") : undefined,
    path: ["ignore", i, "rule"],
  }));
  const unknown = [...levels, ...ignores].filter(({ name }) => typeof name === "string" && !rules.has(name));
  return unknown.map(({ name, path }) => ({
    path,
    why: { zh: `没有“${name}”这条规则`, en: `there is no rule “${name}”` },
  }));
}

/** What to take out for the problems; from the end of a list on, as taking out moves what follows. */
function wrongParts(problems: readonly Problem[]): PropertyKey[][] {
  const paths = problems.map(({ path }) => {
    const index = path.findIndex((key) => typeof key === "number");
    return index < 0 ? [...path] : path.slice(0, index + 1);
  });
  const once = new Map(paths.map((path) => [path.join("/"), path]));
  return [...once.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const at = (value: unknown, path: readonly PropertyKey[]): object | undefined => {
  const found = path.reduce<unknown>((part, key) => (isObject(part) ? Reflect.get(part, key) : undefined), value);
  return isObject(found) ? found : undefined;
};

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const parent = at(value, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined || !parent) return;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}
