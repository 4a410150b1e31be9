import { defineConfig } from "vitest/config";

// The core is pure and the tests share nothing, so files need no process of their own; it would only load the core anew.
export default defineConfig({
  test: { include: ["test/**/*.test.ts"], pool: "threads", isolate: false, maxWorkers: "100%", testTimeout: 300_000 },
});
