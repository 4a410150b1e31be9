import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire, wrap } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";

// dist/server.js: runs the server proper, built beside it, from the code that V8 compiled in an earlier run. Half of the
// start goes into compiling otherwise. Node 22 has this built in; editors still bring Node 20.

const PROGRAM = join(__dirname, "node.js");
/** Each Node compiles for itself. */
const CACHE = join(__dirname, `node.${process.version}-${process.arch}.cache`);
/** By then the server has answered its first questions, so that what it needs is compiled. */
const SETTLED = 1000;

const source = readFileSync(PROGRAM);
const script = new Script(wrap(source.toString()), { filename: PROGRAM, cachedData: readCache() });
script.runInThisContext()({}, createRequire(PROGRAM), { exports: {} }, PROGRAM, __dirname);
if (script.cachedDataRejected !== false) setTimeout(writeCache, SETTLED).unref();

/** V8 tells two sources apart only by their length, so the source itself stands before the code. */
function readCache(): Buffer | undefined {
  try {
    const cache = readFileSync(CACHE);
    return source.equals(cache.subarray(0, source.length)) ? cache.subarray(source.length) : undefined;
  } catch {
    return;
  }
}

/** Written beside and moved, so that no one reads half of it; where nothing may be written, the start stays slow. */
function writeCache(): void {
  try {
    const fresh = `${CACHE}.${process.pid}`;
    writeFileSync(fresh, Buffer.concat([source, script.createCachedData()]));
    renameSync(fresh, CACHE);
  } catch {}
}
