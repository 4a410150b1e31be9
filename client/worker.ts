import type { MessageTransports } from "vscode-languageclient";
import type * as Library from "vscode-languageclient/browser";

// What of the browser is needed here; its types would bring the whole DOM along.
interface Worker {
  terminate(): void;
}
declare const Worker: new (url: string, options: { readonly name: string }) => Worker;
declare const crypto: { randomUUID(): string };
declare const navigator: {
  readonly locks?: { request(name: string, granted: () => void): Promise<unknown> };
};

/**
 * Starts a server in a worker. A worker that dies tells nobody; but the lock by its own name, which it holds as long as
 * it lives (server/browser.ts), is then to be had.
 */
export function startWorker(library: typeof Library, program: string): MessageTransports {
  const name = `gouji-${crypto.randomUUID()}`;
  const worker = new Worker(program, { name });
  type Port = ConstructorParameters<typeof Library.BrowserMessageReader>[0];

  class Reader extends library.BrowserMessageReader {
    constructor() {
      super(worker as Port);
      // By its first message it holds the lock.
      const first = this.listen(() => {
        first.dispose();
        navigator.locks?.request(name, () => this.fireClose()).catch(() => {});
      });
    }
  }
  class Writer extends library.BrowserMessageWriter {
    constructor() {
      super(worker as Port);
    }
    override end(): void {
      worker.terminate();
    }
  }
  return { reader: new Reader(), writer: new Writer() };
}
