import word from "../../drafts/样例一-从Word粘贴.txt";
import tabs from "../../drafts/样例三-制表符分隔.txt";
import markdown from "../../drafts/样例二-网页表格.md";
import pdf from "../../drafts/样例四-PDF文字.txt";

/** The sample drafts by their names, in the bundle: a host in the browser has no folder to take them from. */
export const DRAFTS = {
  "样例一-从Word粘贴.txt": word,
  "样例二-网页表格.md": markdown,
  "样例三-制表符分隔.txt": tabs,
  "样例四-PDF文字.txt": pdf,
} as const;
