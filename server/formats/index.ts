import { json } from "./json.js";
import type { Look, Outcome } from "./outcome.js";
import { text } from "./text.js";

export const FORMATS = { text, json } satisfies Record<string, (outcomes: readonly Outcome[], look: Look) => string>;
export type Format = keyof typeof FORMATS;
