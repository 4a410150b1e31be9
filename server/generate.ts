import { readFileSync, writeFileSync } from "node:fs";
import { manifestFiles } from "../client/manifest.js";
import { generated } from "../syntaxes/generate.js";
import { listRules, READMES } from "./readme.js";

/** `npm run generate`: writes, from the project's folder, all that is checked in but follows from something else. */
const json = { ...generated, ...manifestFiles(JSON.parse(readFileSync("package.json", "utf8"))) };
for (const [path, content] of Object.entries(json)) writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
for (const [path, listing] of Object.entries(READMES)) {
  writeFileSync(path, listRules(readFileSync(path, "utf8"), listing));
}
