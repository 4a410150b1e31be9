/**
 * HTML that is being typed: a comment or a tag that nothing closes would swallow all that follows, up to the next one
 * that is. Its opening mark is taken for a space, so that it costs only the place where it stands.
 */
export function withoutUnclosed(source: string): string {
  let text = "";
  let from = 0;
  for (let at = source.indexOf("<"); at >= 0; ) {
    const end = source.startsWith("<!--", at) ? commentEnd(source, at) : tagEnd(source, at);
    if (end === undefined) {
      text += `${source.slice(from, at)} `;
      from = at + 1;
    }
    at = source.indexOf("<", end ?? at + 1);
  }
  return from === 0 ? source : text + source.slice(from);
}

/** Where a comment ends; nowhere when the next one begins before it does. */
function commentEnd(source: string, at: number): number | undefined {
  COMMENT_MARK.lastIndex = at + 4;
  const mark = COMMENT_MARK.exec(source);
  return mark && mark[0] !== "<!--" ? COMMENT_MARK.lastIndex : undefined;
}

const COMMENT_MARK = /--!?>|<!--/g;

/** Name, then attributes, in quotation marks or without; of a table no tag stands in an attribute. */
const TAG =
  /<\/?[a-z][^<>"']*(?:(?:"[^"<]*(?:<(?!\/?t(?:able|body|head|r|d|h)\b)[^"<]*){0,99}"|'[^'<]*(?:<(?!\/?t(?:able|body|head|r|d|h)\b)[^'<]*){0,99}')[^<>"']*){0,99}>/iy;

/** Where a tag ends; the same place where none begins there. */
function tagEnd(source: string, at: number): number | undefined {
  if (!/[a-z/]/i.test(source[at + 1] ?? "")) return at + 1;
  TAG.lastIndex = at;
  return TAG.test(source) ? TAG.lastIndex : undefined;
}
