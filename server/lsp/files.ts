import type { Connection } from "vscode-languageserver";
import * as z from "zod/mini";
import type { Client } from "./client.js";
import { type FileListed, listFilesMethod, type ReadFileParams, readFileMethod } from "./protocol.js";

/** Reads a file of the machine that the server runs on, by its URI; in a browser there is none. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

const Listed = z.array(z.object({ uri: z.string(), stamp: z.string() })) satisfies z.ZodMiniType<FileListed[]>;
const FileText = z.nullable(z.string());

export type Files = ReturnType<typeof filesOf>;

/** Files beside the open documents: the client's, where it serves them; else what the machine has. */
export const filesOf = (connection: Connection, readHere: ReadFile, client: () => Client) => ({
  async read(uri: string): Promise<string | undefined> {
    if (!client().servesFiles) return readHere(uri);
    const params: ReadFileParams = { uri };
    return FileText.parse(await connection.sendRequest(readFileMethod, params)) ?? undefined;
  },
  /** Those of the folders that may be reports; none where the client does not serve them. */
  async list(): Promise<FileListed[]> {
    return client().servesFiles ? Listed.parse(await connection.sendRequest(listFilesMethod)) : [];
  },
});
