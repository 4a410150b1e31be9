import { type TokenHandler, Tokenizer, TokenizerMode } from "parse5";
import type { Piece } from "./pieces.js";
import { withoutUnclosed } from "./unclosed.js";

/** Takes the tags and the text of an HTML source as they come. */
export interface MarkupReader {
  /** A text, a decoded character reference, or a line end of the source (always alone). */
  text(piece: Piece): void;
  start(name: string, at: number, to: number): void;
  end(name: string, at: number, to: number): void;
}

/** Elements that hold no text of the page, with the way in which HTML reads them. */
const UNSEEN = new Map<string, keyof typeof TokenizerMode>([
  ["script", "SCRIPT_DATA"],
  ["style", "RAWTEXT"],
  ["iframe", "RAWTEXT"],
  ["noembed", "RAWTEXT"],
  ["noframes", "RAWTEXT"],
  ["xmp", "RAWTEXT"],
  ["title", "RCDATA"],
  ["textarea", "RCDATA"],
]);

/** A tag that is still being typed at the end of the source says nothing yet. */
const HALF_TAG = /<(?:[a-z/!?]|$)/i;

const ignore = () => {};

/**
 * Reads HTML by parse5's tokenizer. Its tree is not built: that moves text out of broken tables, and takes a hostile
 * nesting badly. The tokenizer says where tags and comments are; all between is text.
 */
export function readMarkup(source: string, reader: MarkupReader): void {
  const readText = textReader(source, reader);
  let unseen: string | undefined;
  let from = 0;
  /** The text since the last tag; what is not shown is passed over. */
  const upTo = (tag: { startOffset: number; endOffset: number } | null | undefined) => {
    if (unseen === undefined) readText(from, tag!.startOffset);
    from = tag!.endOffset;
  };
  const handler: TokenHandler = {
    onStartTag({ tagName, location }) {
      upTo(location);
      const mode = UNSEEN.get(tagName);
      if (mode === undefined) return reader.start(tagName, location!.startOffset, location!.endOffset);
      unseen = tagName;
      tokenizer.state = TokenizerMode[mode];
    },
    onEndTag({ tagName, location }) {
      upTo(location);
      if (unseen === undefined) reader.end(tagName, location!.startOffset, location!.endOffset);
      else if (tagName === unseen) unseen = undefined;
    },
    onComment: ({ location }) => upTo(location),
    onDoctype: ({ location }) => upTo(location),
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onEof: ignore,
  };
  const tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, handler);
  tokenizer.write(withoutUnclosed(source), true);
  const half = source.slice(from).search(HALF_TAG);
  if (unseen === undefined) readText(from, half < 0 ? source.length : from + half);
}

const LINE_END_OR_REFERENCE = /\r\n?|\n|&(?:#x[0-9a-f]{1,8}|#\d{1,8}|[a-z][a-z0-9]{1,31});?/gi;

/** Reads the text between two tags, parted at line ends and character references. */
function textReader(source: string, reader: MarkupReader): (from: number, to: number) => void {
  const decoded = new Map<string, string>();
  let found: RegExpExecArray | null | undefined;
  return (from, to) => {
    for (let at = from; at < to; ) {
      // Looked for once, however many tags stand before it.
      if (found === undefined || (found && found.index < at)) {
        LINE_END_OR_REFERENCE.lastIndex = at;
        found = LINE_END_OR_REFERENCE.exec(source);
      }
      const stop = found && found.index < to ? found.index : to;
      if (stop > at) reader.text({ start: at, end: stop });
      if (!found || stop === to) return;
      const written = found[0];
      at = stop + written.length;
      if (written[0] !== "&") reader.text({ start: stop, end: at });
      else {
        const says = decoded.get(written) ?? decode(written);
        decoded.set(written, says);
        // Of &nbsp1 the last character stays itself.
        const rest = commonEnd(written, says);
        const end = at - rest;
        if (says.length > rest) reader.text({ start: stop, end, text: says.slice(0, says.length - rest) });
        if (rest > 0) reader.text({ start: end, end: at });
      }
    }
  };
}

function decode(reference: string): string {
  let says = "";
  const take: TokenHandler["onCharacter"] = ({ chars }) => {
    says += chars;
  };
  const handler: TokenHandler = {
    ...{ onCharacter: take, onWhitespaceCharacter: take, onNullCharacter: take },
    ...{ onStartTag: ignore, onEndTag: ignore, onComment: ignore, onDoctype: ignore, onEof: ignore },
  };
  new Tokenizer({}, handler).write(reference, true);
  return says;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
