import type { InitializeParams } from "vscode-languageserver";
import * as z from "zod/mini";
import type { InitializationOptions } from "./protocol.js";

const Wishes = z.object({
  status: z.optional(z.boolean()),
  files: z.optional(z.boolean()),
  ignores: z.optional(z.boolean()),
  explains: z.optional(z.boolean()),
  previews: z.optional(z.boolean()),
  rulePages: z.optional(z.string()),
}) satisfies z.ZodMiniType<InitializationOptions>;

/** What a client can do, in the words in which the server asks. */
export type Client = ReturnType<typeof clientOf>;

export function clientOf({
  capabilities,
  initializationOptions,
}: Pick<InitializeParams, "capabilities" | "initializationOptions">) {
  const { textDocument, workspace } = capabilities;
  const wishes = Wishes.safeParse(initializationOptions).data ?? {};
  return {
    pulls: textDocument?.diagnostic !== undefined,
    asksSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    fillsGaps: textDocument?.completion?.completionItem?.snippetSupport === true,
    registersFormatting: textDocument?.formatting?.dynamicRegistration === true,
    registersFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    opensPages: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    hearsStatus: wishes.status === true,
    servesFiles: wishes.files === true,
    ignores: wishes.ignores === true,
    explains: wishes.explains === true,
    previews: wishes.previews === true,
    rulePages: wishes.rulePages,
  };
}
