import * as vscode from "vscode";
import { type Language, languageOf, type Text } from "../server/core/language.js";

/** The user's language: as set, else that in which VS Code shows itself. */
export const speaks = (): Language =>
  languageOf(vscode.workspace.getConfiguration("gouji").get("language", "auto"), vscode.env.language);

export const speak = (text: Text): string => text[speaks()];
