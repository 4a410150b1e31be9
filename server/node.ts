import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import * as core from "./core/check.js";
import { serve } from "./lsp/serve.js";

// --stdio, --node-ipc, --socket=… or --pipe=…: the connection reads the arguments.
serve(createConnection(ProposedFeatures.all), core);
