export interface Sources {
  /** Where the editor lets a page have its files from, in the words of a content security policy. */
  readonly origin: string;
  readonly script: string;
  readonly style: string;
}

/** The page's frame: our one script and our one style sheet, and nothing else from anywhere. */
export function frame({ origin, script, style }: Sources): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte.toString(16)).join("");
  const policy = `default-src 'none'; style-src ${origin}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
