import * as vscode from "vscode";
import { languageOf, type Text } from "../server/core/language.js";

/** In the user's language: as set, else that in which VS Code shows itself. */
export const speak = (text: Text): string =>
  text[languageOf(vscode.workspace.getConfiguration("gouji").get("language", "auto"), vscode.env.language)];
