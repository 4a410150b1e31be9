import { readFileSync, writeFileSync } from "node:fs";
import { shipReadme } from "./readme.js";

// `npm run build:pages`: the README that is shipped.
writeFileSync("dist/README.md", shipReadme(readFileSync("README.zh-CN.md", "utf8")));
