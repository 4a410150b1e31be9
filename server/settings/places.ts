import { PROJECT_FILE } from "./project.js";

// Files are named by their URIs here, as the protocol does: the same code serves every editor and the command line.

/**
 * Where the settings of a draft may lie, the nearest first: in its folder and those around it, up to the outermost that
 * is open (on the command line: the folder it runs in). A draft outside of all has its own folder only; one that is not
 * saved yet has the open folder, where there is just one.
 */
export function placesOf(draft: string, open: readonly string[]): string[] {
  const roots = open.map(folder);
  if (!isPlaced(draft)) return roots.length === 1 ? [roots[0]! + PROJECT_FILE] : [];
  const own = parent(draft);
  const root = roots.filter((each) => own.startsWith(each)).sort((a, b) => a.length - b.length)[0] ?? own;
  const folders: string[] = [];
  for (let at = own; at.startsWith(root); at = parent(at.slice(0, -1))) folders.push(at);
  return folders.map((each) => each + PROJECT_FILE);
}

/** Where settings for a draft are written that has none yet, beside all drafts of the open folder; none if not saved. */
export const newPlaceOf = (draft: string, open: readonly string[]): string | undefined =>
  isPlaced(draft) ? placesOf(draft, open).at(-1) : undefined;

const isPlaced = (uri: string) => /^[\w+.-]+:.*\//.test(uri);

/** The path of a file, as a message names it. */
export const pathOf = (uri: string): string => readable(uri.replace(/^[\w+.-]+:(?:\/\/[^/]*)?/, ""));

/** A draft as its settings name it: the path from the folder where these lie. */
export function nameFrom(settings: string, draft: string): string {
  const from = parent(settings);
  return readable(draft.startsWith(from) ? draft.slice(from.length) : draft);
}

const folder = (uri: string) => (uri.endsWith("/") ? uri : `${uri}/`);
const parent = (uri: string) => uri.slice(0, uri.lastIndexOf("/") + 1);

/** A URI or a part of it as its reader knows it; composed, as some file systems take characters apart. */
export function readable(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC");
  } catch {
    return path;
  }
}
