import type { Text } from "./core/language.js";

/** What the user or a file got wrong, in words for the user. */
export class Complaint extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
