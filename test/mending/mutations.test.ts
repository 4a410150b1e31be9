import { expect, it } from "vitest";
import { measure, SMALL } from "../bench/mutations.js";
import { checkedIn, fallen } from "../bench/scores.js";

it("explains and mends no fewer mistakes than the benchmark that is checked in", () => {
  expect(fallen(measure(SMALL), checkedIn())).toEqual([]);
}, 600_000);
