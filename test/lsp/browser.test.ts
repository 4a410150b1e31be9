import { runInNewContext } from "node:vm";
import { MessageChannel, type MessagePort } from "node:worker_threads";
import { build } from "esbuild";
import { expect, it } from "vitest";
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Message,
} from "vscode-languageserver/node";
import { cleanDraft } from "../helpers/clean-draft.js";
import { connect, VSCODE } from "./client.js";

const URI = "vscode-vfs://稿/年报.txt";

/** What a worker has of its own that the server may lean on; nothing of Node is in reach. */
const worker = { console, setTimeout, clearTimeout, queueMicrotask, structuredClone, TextEncoder, TextDecoder };

class PortReader extends AbstractMessageReader {
  constructor(private readonly port: MessagePort) {
    super();
  }
  listen(callback: DataCallback) {
    this.port.on("message", callback);
    return { dispose: () => this.port.off("message", callback) };
  }
}

class PortWriter extends AbstractMessageWriter {
  constructor(private readonly port: MessagePort) {
    super();
  }
  async write(message: Message) {
    this.port.postMessage(message);
  }
  end() {}
}

it("runs in a browser's worker", async () => {
  const { outputFiles } = await build({
    entryPoints: ["server/browser.ts"],
    ...{ bundle: true, write: false, platform: "browser", format: "iife", target: "es2022", logLevel: "error" },
  });
  const { port1, port2 } = new MessageChannel();
  runInNewContext(outputFiles[0]!.text, { ...worker, self: port1 });
  const connection = createProtocolConnection(new PortReader(port2), new PortWriter(port2));
  const client = await connect(connection, { capabilities: VSCODE });
  await client.open(URI, cleanDraft().replace("\t0\n", "\t\n"));
  expect(await client.diagnostics(URI)).toMatchObject([{ source: "勾稽", code: "blank-figure" }]);
  port2.close();
});
