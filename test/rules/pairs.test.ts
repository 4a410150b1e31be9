import { describe, expect, it } from "vitest";
import { brokenAt } from "../../server/core/prose/pairs.js";

// A paragraph is broken in two where one half opens what the other closes, and nowhere else.

describe("a paragraph", () => {
  it.each([
    ["落实“六稳", "六保”任务，按月核对。", "“"],
    ["制发文件（含", "转发）9件。", "（"],
    ["制发文件(含", "转发)9件。", "（"],
  ])("that ends in “%s” goes on in the next", (text, next, mark) => {
    expect(brokenAt(text, next)?.mark).toBe(mark);
  });

  it.each([
    ["a mark that closes nothing, above none", "落实工作要点》的要求", "按月核对。"],
    ["the same above another", "落实工作要点》的要求", "按月）核对。"],
    ["a sentence that ends", "落实“六稳。", "六保”任务。"],
    ["another mark", "落实“六稳", "六保》任务。"],
    ["nothing below", "落实“六稳", undefined],
  ])("is whole: %s", (_, text, next) => {
    expect(brokenAt(text, next)).toBeUndefined();
  });
});
