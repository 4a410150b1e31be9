import type { Text } from "../language.js";
import type { Edit } from "../text.js";

/** A change of the whole that a user may ask for; none is ever made unasked. */
export interface Rewrite {
  /** Says what will stand there afterwards, and how much of it. */
  readonly title: Text;
  /** In the order of the text, none overlapping. */
  readonly edits: readonly NotedEdit[];
}

/** An edit that is to be looked at before it is made: what it does and why, for the editor's preview. */
export interface NotedEdit extends Edit {
  readonly note?: { readonly label: Text; readonly description: Text };
}
