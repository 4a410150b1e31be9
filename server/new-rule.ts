import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { Complaint } from "./complaint.js";
import { INDEX, scaffold } from "./scaffold.js";

/** `npm run new-rule NAME`: begins a rule, from the project's folder. */
const [name = ""] = process.argv.slice(2);
try {
  const files = scaffold(name, readFileSync(INDEX, "utf8"));
  for (const [path, content] of Object.entries(files)) writeFileSync(path, content);
  execFileSync("npm", ["run", "--silent", "generate"], { stdio: "inherit" });
  console.log(`已写好 · Written:\n${Object.keys(files).join("\n")}`);
  console.log(`接着改前两个文件，再运行 · Now change the first two, then run:\nnpm run test:unit -- -t ${name}`);
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(`${error.text.zh}。\n${error.text.en}.`);
  process.exitCode = 2;
}
