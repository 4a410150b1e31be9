/** How a test in the extension host says how it went. */
export const PASSED = "✔";
export const FAILED = "✘";
