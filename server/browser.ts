import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from "vscode-languageserver/browser";
import * as core from "./core/check.js";
import { serve } from "./lsp/serve.js";

// The worker's own scope; its type would bring the whole DOM into a server that must not know it.
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & {
  readonly name?: string;
  readonly navigator?: { readonly locks?: { request(name: string, held: () => Promise<never>): Promise<never> } };
};

// Held as long as the worker lives: who waits for it learns of its death. VS Code puts words of its own before the name.
const lock = /gouji-[\w-]+$/.exec(self.name ?? "")?.[0];
if (lock) self.navigator?.locks?.request(lock, () => new Promise(() => {})).catch(() => {});

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(self), new BrowserMessageWriter(self)), core);
