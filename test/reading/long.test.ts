import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { expect, it } from "vitest";

// A call takes as many arguments as its thread's stack has room for, and the threads of the tests have four times that of
// a language server: what is read here is read in one with room for 12,000.

const READER = `
  import { parentPort, workerData } from "node:worker_threads";
  import { readReports } from "./server/core/read.js";
  import { editions } from "./server/editions/index.js";
  const failed = (text) => {
    try {
      readReports(text, editions);
      return [];
    } catch (error) {
      return [text.slice(0, 40) + ": " + error.stack.slice(0, 200)];
    }
  };
  parentPort.postMessage(workerData.flatMap(failed));
`;

/** What is thrown where texts are read in a thread that has little of a stack. */
async function failures(texts: readonly string[]): Promise<string[]> {
  const bundle = await build({
    stdin: { contents: READER, resolveDir: process.cwd() },
    ...{ bundle: true, write: false, platform: "node", format: "cjs", logLevel: "error" },
  });
  const worker = new Worker(bundle.outputFiles[0]!.text, {
    ...{ eval: true, workerData: texts, resourceLimits: { stackSizeMb: 0.3 } },
  });
  const [message] = await once(worker, "message");
  await worker.terminate();
  return message;
}

it("takes any number of rows, heads and cells without a call that takes each of them", async () => {
  const tables = ["规章\t0\t1\n", "规章 | 0 | 1\n", "信息内容\t本年制发件数\n", "（七）总计\n", "<table><tr><td>1"];
  const lines = ["一、总体情况\n", "2025年政府信息公开工作年度报告\n"];
  expect(await failures([...tables, ...lines].map((unit) => unit.repeat(13_000)))).toEqual([]);
});
