import type { Draft } from "../../server/lsp/drafts.js";
import { LEGEND, semanticTokens } from "../../server/lsp/tokens.js";

/** Each token as an editor reads it: what it covers, and as what. */
export function tokens(draft: Draft, shown?: { start: number; end: number }) {
  const { data } = semanticTokens(draft, shown);
  let [line, character] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [down, right, length, type, modifiers] = data.slice(i * 5, i * 5 + 5) as [
      number,
      number,
      number,
      number,
      number,
    ];
    character = down > 0 ? right : character + right;
    line += down;
    const start = { line, character };
    return {
      start,
      text: draft.document.getText({ start, end: { line, character: character + length } }),
      as: [LEGEND.tokenTypes[type], ...LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit))].join("."),
    };
  });
}
