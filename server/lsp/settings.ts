import { type InForce, type Own, type ProjectAt, settingsFor } from "../settings/index.js";
import { newPlaceOf, placesOf } from "../settings/places.js";
import { readProject } from "../settings/project.js";
import type { Rules } from "../settings/sift.js";

export interface Surroundings {
  readonly rules: Rules;
  /** The text of a file, by its URI; undefined where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** The folders that are open, by their URIs. */
  open(): readonly string[];
  /** Hears of each project's settings as they are read, and of those that are gone. */
  heard(uri: string, project: ProjectAt | undefined): void;
}

export type DraftSettings = ReturnType<typeof settingsOf>;

/** The settings of each draft: the user's own, and those of the project around it, each file read once. */
export function settingsOf({ rules, read, open, heard }: Surroundings) {
  let own: Own = {};
  let locale: string | undefined;
  let projects = new Map<string, Promise<ProjectAt | undefined>>();
  let known = new Map<string, { readonly project: ProjectAt | undefined; readonly settings: InForce }>();

  async function load(uri: string): Promise<ProjectAt | undefined> {
    const text = await read(uri).catch(() => undefined);
    const project = text === undefined ? undefined : { uri, ...readProject(text, rules) };
    heard(uri, project);
    return project;
  }

  function projectAt(uri: string): Promise<ProjectAt | undefined> {
    const project = projects.get(uri) ?? load(uri);
    projects.set(uri, project);
    return project;
  }

  const projectOf = async (draft: string): Promise<ProjectAt | undefined> =>
    (await Promise.all(placesOf(draft, open()).map(projectAt))).find((each) => each !== undefined);

  return {
    projectOf,
    newPlaceOf: (draft: string) => newPlaceOf(draft, open()),
    /** The same object as long as nothing changes. */
    async of(draft: string): Promise<InForce> {
      const project = await projectOf(draft);
      const last = known.get(draft);
      if (last && last.project === project) return last.settings;
      const settings = settingsFor(draft, own, project, locale);
      known.set(draft, { project, settings });
      return settings;
    },
    set(value: Own, editorLocale: string | undefined): void {
      own = value;
      locale = editorLocale;
      known = new Map();
    },
    /** Projects are read anew when next they are asked for. */
    forget(): void {
      projects = new Map();
    },
  };
}
