import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import * as core from "./core/check.js";
import { serve } from "./lsp/serve.js";

// --stdio, --node-ipc, --socket=… or --pipe=…: the connection reads the arguments.
serve(createConnection(ProposedFeatures.all), core, {
  readFile: async (uri) => (uri.startsWith("file:") ? readFile(fileURLToPath(uri), "utf8") : undefined),
  // Beside the built program.
  rulePages: `${pathToFileURL(join(__dirname, "rules"))}/{rule}.md`,
});
