import zhCN from "zod/v4/locales/zh-CN.js";
import { Options } from "../core/options.js";

export interface Settings {
  readonly options: Options;
  /** What is wrong with the settings, in Chinese, each with its path. */
  readonly problems: readonly string[];
}

/** Reads settings from outside. What is invalid is named and left out; the rest stays in force. */
export function readSettings(value: unknown, section = "gouji"): Settings {
  const given: unknown = structuredClone(value ?? {});
  const first = Options.safeParse(given, { error: zhCN().localeError });
  if (first.success) return { options: first.data, problems: [] };

  const problems = first.error.issues.map(
    ({ path, message }) => `设置 ${[section, ...path].join(".")} 无效，已忽略：${message}`,
  );
  for (const { path } of first.error.issues) remove(given, path);
  return { options: Options.safeParse(given).data ?? Options.parse({}), problems };
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], value);
  const key = path.at(-1);
  if (key !== undefined && typeof parent === "object" && parent !== null) Reflect.deleteProperty(parent, key);
}
