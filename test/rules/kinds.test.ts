import { describe, expect, it } from "vitest";
import { foundIn, kinds } from "./kinds/index.js";

/** Of a kind that a program can know there is a draft; of the others none. */
it("shows every kind that rules find", () => {
  expect(kinds.filter(({ drafts, why }) => (why === undefined) === (drafts.length === 0)).map(({ id }) => id)).toEqual(
    [],
  );
});

describe.each(kinds.filter(({ drafts }) => drafts.length > 0))("$id $what", (kind) => {
  it.each(kind.drafts)("is found, once, and nothing else: $made", (draft) => {
    expect(foundIn(kind, draft)).toEqual(draft.found);
    const own = draft.found.filter((found) => kind.rules.includes(found.split(":")[0]!));
    expect([draft.found.length, own.length]).toEqual([1, 1]);
  });
});
