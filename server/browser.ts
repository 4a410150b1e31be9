import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import * as core from "./core/check.js";
import { serve } from "./lsp/serve.js";

// The worker's own scope; its type would bring the whole DOM into a server that must not know it.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), core);
