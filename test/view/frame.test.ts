import { expect, it } from "vitest";
import { frame } from "../../client/view/frame.js";

const ORIGIN = "https://view.invalid";
const framed = () => frame({ origin: ORIGIN, script: `${ORIGIN}/view.js`, style: `${ORIGIN}/view.css` });
const policyOf = (page: string) => /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
const nonceIn = (text: string) => /nonce-([^';]+)/.exec(text)![1]!;

it("lets the page have its own script and style sheet, and nothing else", () => {
  const policy = policyOf(framed());
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `style-src ${ORIGIN}`,
    `script-src 'nonce-${nonceIn(policy)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

it("has no script or style of its own, no handler and no other address", () => {
  const page = framed();
  expect(page.match(/<script[^>]*>/g)).toEqual([`<script nonce="${nonceIn(page)}" src="${ORIGIN}/view.js">`]);
  expect(page).not.toMatch(/<style|style=|\son\w+=|javascript:|data:/);
  expect(page.match(/\w+:\/\/[^"; ]+/g)!.every((url) => url.startsWith(ORIGIN))).toBe(true);
});

it("names its script anew each time, so that none can be guessed", () => {
  const nonces = Array.from({ length: 20 }, () => nonceIn(framed()));
  expect(new Set(nonces).size).toBe(20);
});
