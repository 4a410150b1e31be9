import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type InForce, type Own, type ProjectAt, sayProjectProblems, settingsFor } from "../settings/index.js";
import { placesOf } from "../settings/places.js";
import { readProject } from "../settings/project.js";
import type { Rules } from "../settings/sift.js";

/** Standard input is a draft that is not saved yet. */
const UNSAVED = "untitled:-";

/** The settings in force for a file; absent: for standard input. */
export type SettingsOf = (file?: string) => InForce;

/**
 * Finds the project's settings of each file, as the editor does.
 * @param given by the arguments; it comes before what the project says
 * @param warn hears what is wrong with a project's settings, once
 */
export function projects(
  given: Own & Pick<InForce, "language">,
  rules: Rules,
  warn: (words: string) => void,
): SettingsOf {
  const open = [pathToFileURL(process.cwd()).href];
  const known = new Map<string, ProjectAt | undefined>();

  function projectAt(uri: string): ProjectAt | undefined {
    if (!known.has(uri)) known.set(uri, load(uri));
    return known.get(uri);
  }

  function load(uri: string): ProjectAt | undefined {
    const path = fileURLToPath(uri);
    const text = textOf(path);
    if (text === undefined) return;
    const project = { uri, ...readProject(text, rules) };
    for (const problem of sayProjectProblems(project, relative("", path))) warn(problem[given.language]);
    return project;
  }

  return (file) => {
    const draft = file === undefined ? UNSAVED : pathToFileURL(file).href;
    const place = placesOf(draft, open).find((uri) => projectAt(uri) !== undefined);
    return { ...settingsFor(draft, {}, place === undefined ? undefined : projectAt(place)), ...given };
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return;
  }
}
