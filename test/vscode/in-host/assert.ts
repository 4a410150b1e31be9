import { assert } from "chai";

/** `node:assert` where there is no Node. */
export const { deepStrictEqual, ok, strictEqual, notStrictEqual, match, fail } = assert;
