import { existsSync, readFileSync } from "node:fs";

const folder = new URL("../../../shared/seeds/", import.meta.url);

/** The five real reports lie beside the project, where they are; a clone alone does without. */
export const haveSeeds = existsSync(folder);

export const readSeed = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), "utf8");
