import type { Draft } from "./report.js";

/** A draft as a snippet of VS Code and LSP: Tab goes from stop to stop, and what a stop asks is overwritten. */
export function snippetOf({ text, stops }: Draft): string {
  let at = 0;
  const pieces = stops.map(({ start, end, choices }, index) => {
    const before = escapeText(text.slice(at, start));
    at = end;
    return before + placeholder(index + 1, text.slice(start, end), choices);
  });
  return `${pieces.join("")}${escapeText(text.slice(at))}$0`;
}

function placeholder(number: number, text: string, choices: readonly string[] | undefined): string {
  if (choices) return `\${${number}|${[text, ...choices].map(escapeChoice).join(",")}|}`;
  return text === "" ? `$${number}` : `\${${number}:${escapeText(text)}}`;
}

const escapeText = (text: string) => text.replace(/[\\$}]/g, "\\$&");
const escapeChoice = (text: string) => text.replace(/[\\$},|]/g, "\\$&");
