import type * as vscode from "vscode";

/** When the page is reminded, in ms: VS Code is at it for a while, and slower when it is busy. */
const REMINDERS = [0, 100, 200, 400, 800];

/**
 * Brings the focus back to a panel's page. VS Code gives it to the frame around the page and, if it believes that the
 * frame had lost it, no further: keys would be heard by nobody. So the page is to take it itself, until it says that it
 * has it, and as long as its panel is the active one.
 */
export function focusOf(panel: vscode.WebviewPanel, remind: () => void) {
  let reminders: readonly ReturnType<typeof setTimeout>[] = [];
  const leave = () => reminders.forEach(clearTimeout);
  return {
    /** It is there, or about to go elsewhere. */
    leave,
    bring() {
      panel.reveal(panel.viewColumn, false);
      leave();
      reminders = REMINDERS.map((delay) => setTimeout(() => panel.active && remind(), delay));
    },
  };
}
