import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { check } from "../../server/core/check.js";

// Ratios side by side in one run: the machine's speed cancels out. `npm run bench` builds first and runs from the root.

const SERVER = "dist/server.js";
const SEEDS = "../shared/seeds/";
const folder = existsSync(SEEDS) ? SEEDS : "test/bases/";
const drafts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const textOf = (name: string) => readFileSync(folder + name, "utf8");

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Median milliseconds of a call, warm. */
function time(work: () => unknown, runs = 400): number {
  for (let i = 0; i < runs; i++) work();
  return median(Array.from({ length: runs }, () => once(work)));
}

function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The floor: decode UTF-8 and pass over the text once. */
function scan(bytes: Uint8Array): number {
  let found = 0;
  for (const _ of new TextDecoder().decode(bytes).matchAll(/\d+|\n/g)) found++;
  return found;
}

function row(name: string, value: string, budget: string) {
  console.log(`${name.padEnd(44)}${value.padStart(10)}   ${budget}`);
}

function benchCheck() {
  for (const name of drafts) {
    const bytes = readFileSync(folder + name);
    const text = textOf(name);
    row(`check ÷ scan, ${name}`, (time(() => check(text)) / time(() => scan(bytes))).toFixed(1), "budget 4");
  }
}

/** A language server over stdio, asked by hand: no client library stands between the clock and the wire. */
class Wire {
  private id = 0;
  private buffer = Buffer.alloc(0);
  private readonly waiting = new Map<number, () => void>();

  constructor(private readonly process: ChildProcess) {
    process.stdout!.on("data", (chunk: Buffer) => this.read(chunk));
  }

  notify(method: string, params: unknown) {
    this.send({ jsonrpc: "2.0", method, params });
  }

  ask(method: string, params: unknown): Promise<void> {
    const id = ++this.id;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.send({ jsonrpc: "2.0", id, method, params });
    });
  }

  private send(message: unknown) {
    const body = JSON.stringify(message);
    this.process.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(chunk: Buffer) {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const head = this.buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.toString("latin1", 0, head))![1]);
      if (this.buffer.length < head + 4 + length) return;
      const { id, method } = JSON.parse(this.buffer.toString("utf8", head + 4, head + 4 + length));
      this.buffer = this.buffer.subarray(head + 4 + length);
      if (method === undefined) this.waiting.get(id)?.();
      else if (id !== undefined)
        this.send({ jsonrpc: "2.0", id, result: method === "workspace/configuration" ? [{}] : null });
    }
  }
}

const ECHO = `let b=Buffer.alloc(0);process.stdin.on('data',c=>{b=Buffer.concat([b,c]);for(;;){const h=b.indexOf('\\r\\n\\r\\n');if(h<0)return;
const n=+/Content-Length: (\\d+)/.exec(b.toString('latin1',0,h))[1];if(b.length<h+4+n)return;const m=JSON.parse(b.toString('utf8',h+4,h+4+n));b=b.subarray(h+4+n);
if(m.id!==undefined){const s=JSON.stringify({jsonrpc:'2.0',id:m.id,result:null});process.stdout.write('Content-Length: '+s.length+'\\r\\n\\r\\n'+s)}}});`;

const CAPABILITIES = { textDocument: { diagnostic: {}, synchronization: {} }, workspace: {} };

async function open(process: ChildProcess, text: string): Promise<Wire> {
  const wire = new Wire(process);
  await wire.ask("initialize", { processId: null, rootUri: null, capabilities: CAPABILITIES });
  wire.notify("initialized", {});
  wire.notify("textDocument/didOpen", { textDocument: { uri: URI, languageId: "gouji", version: 1, text } });
  await wire.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
  return wire;
}

const URI = pathToFileURL("/draft.txt").href;
const start = (args: readonly string[]) => spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });

/** Median milliseconds from a keystroke to its diagnostics. */
async function typing(args: readonly string[], text: string, runs = 300): Promise<number> {
  const server = start(args);
  const wire = await open(server, text);
  const times: number[] = [];
  for (let version = 2; version < runs + 2; version++) {
    const begin = performance.now();
    const at = { line: 0, character: 0 };
    const change =
      version % 2 === 0
        ? { range: { start: at, end: at }, text: "字" }
        : { range: { start: at, end: { line: 0, character: 1 } }, text: "" };
    wire.notify("textDocument/didChange", { textDocument: { uri: URI, version }, contentChanges: [change] });
    await wire.ask("textDocument/diagnostic", { textDocument: { uri: URI } });
    times.push(performance.now() - begin);
  }
  server.kill();
  return median(times.slice(runs / 3));
}

async function benchTyping() {
  const text = textOf(drafts[0]!);
  const [ours, echo] = [await typing([SERVER, "--stdio"], text), await typing(["-e", ECHO], text)];
  row(
    "key → diagnostics ÷ echo, p50",
    (ours / echo).toFixed(1),
    `budget 3.5   (${ours.toFixed(2)} ms, echo ${echo.toFixed(2)} ms)`,
  );
}

/** What an editor asks of a draft that stands still: in the middle of it, and for the whole of it. */
function requests(text: string): readonly (readonly [method: string, params: object])[] {
  const lines = text.split("\n");
  const textDocument = { uri: URI };
  const position = { line: lines.findLastIndex((line) => /^\s*\d+\s*$/.test(line)), character: 1 };
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  return [
    ["hover", { position }],
    ["definition", { position }],
    ["references", { position, context: { includeDeclaration: true } }],
    ["documentHighlight", { position }],
    ["selectionRange", { positions: [position] }],
    ["documentSymbol", {}],
    ["foldingRange", {}],
    ["inlayHint", { range }],
    ["semanticTokens/full", {}],
  ].map(([method, params]) => [`textDocument/${method}`, { textDocument, ...(params as object) }] as const);
}

/** Median milliseconds from a question to its answer. */
async function asking(args: readonly string[], text: string, runs = 200): Promise<number[]> {
  const server = start(args);
  const wire = await open(server, text);
  const medians: number[] = [];
  for (const [method, params] of requests(text)) {
    const times: number[] = [];
    for (let i = 0; i < runs; i++) {
      const begin = performance.now();
      await wire.ask(method, params);
      times.push(performance.now() - begin);
    }
    medians.push(median(times.slice(runs / 3)));
  }
  server.kill();
  return medians;
}

async function benchRequests() {
  const text = textOf(drafts[0]!);
  const [ours, echo] = [await asking([SERVER, "--stdio"], text), await asking(["-e", ECHO], text)];
  for (const [i, [method]] of requests(text).entries()) {
    row(
      `${method} ÷ echo`,
      (ours[i]! / echo[i]!).toFixed(1),
      `(${ours[i]!.toFixed(2)} ms, echo ${echo[i]!.toFixed(2)} ms)`,
    );
  }
}

async function benchStart() {
  const text = textOf(drafts[0]!);
  const first = async () => {
    const begin = performance.now();
    const server = start([SERVER, "--stdio"]);
    await open(server, text);
    const taken = performance.now() - begin;
    // The first start leaves its compiled code behind for the next ones.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    server.kill();
    return taken;
  };
  await first();
  const ours: number[] = [];
  const bare: number[] = [];
  for (let i = 0; i < 9; i++) {
    bare.push(once(() => spawnSync(process.execPath, ["-e", "0"])));
    ours.push(await first());
  }
  row(
    "start → first diagnostics ÷ node -e 0",
    (median(ours) / median(bare)).toFixed(2),
    `budget 1.5   (${median(ours).toFixed(0)} ms, node ${median(bare).toFixed(0)} ms)`,
  );
}

/** A megabyte: the drafts one after another. */
async function benchLarge() {
  const all = drafts.map(textOf).join("\n");
  const text = all.repeat(Math.ceil(350_000 / all.length));
  const bytes = new TextEncoder().encode(text);
  const edit = (await typing([SERVER, "--stdio"], text, 12)) - (await typing(["-e", ECHO], text, 12));
  row(
    `an edit of ${(bytes.length / 1e6).toFixed(1)} MB ÷ scan`,
    (edit / time(() => scan(bytes), 5)).toFixed(1),
    "budget 0.5",
  );
}

async function bench() {
  console.log(`${"".padEnd(44)}${"ratio".padStart(10)}`);
  benchCheck();
  await benchTyping();
  await benchRequests();
  await benchStart();
  await benchLarge();
}

void bench();
