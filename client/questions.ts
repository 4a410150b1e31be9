import * as vscode from "vscode";
import type { Text } from "../server/core/language.js";
import { speak } from "./language.js";

/** A line to pick, and what picking it answers. */
export interface Pick<Answers> {
  readonly label: string;
  readonly description?: string;
  readonly answer: Partial<Answers>;
}

export interface Question<Answers> {
  readonly asks: Text;
  /**
   * What there is to pick from, the likeliest first, after what was answered so far. Nothing to pick: nothing to ask.
   * @param typed what the user has typed; only a question that takes free words heeds it
   */
  picks(answers: Partial<Answers>, typed: string): readonly Pick<Answers>[];
  /** Any words may be answered, so that it is asked also where there is nothing to pick. */
  readonly free?: boolean;
}

/** Asks one question after the other; one can go back. @returns undefined when the user gives up */
export async function askAll<Answers>(
  title: Text,
  questions: readonly Question<Answers>[],
): Promise<Partial<Answers> | undefined> {
  const asked: { readonly at: number; readonly answer: Partial<Answers> }[] = [];
  const answered = () => Object.assign({}, ...asked.map(({ answer }) => answer)) as Partial<Answers>;
  for (let at = 0; at < questions.length; ) {
    const question = questions[at]!;
    if (!question.free && question.picks(answered(), "").length === 0) {
      at++;
      continue;
    }
    const reply = await ask(question, answered(), { title: speak(title), step: at + 1, totalSteps: questions.length });
    if (reply === undefined) return;
    if (reply === "back") at = asked.pop()!.at;
    else {
      asked.push({ at, answer: reply.answer });
      at++;
    }
  }
  return answered();
}

function ask<Answers>(
  { asks, picks, free = false }: Question<Answers>,
  answers: Partial<Answers>,
  place: { readonly title: string; readonly step: number; readonly totalSteps: number },
): Promise<Pick<Answers> | "back" | undefined> {
  const input = vscode.window.createQuickPick<Pick<Answers> & vscode.QuickPickItem>();
  const offer = (typed: string) => {
    // VS Code would leave out what does not hold the words typed.
    input.items = picks(answers, typed).map((pick) => ({ ...pick, alwaysShow: free }));
  };
  Object.assign(input, place, {
    placeholder: speak(asks),
    ignoreFocusOut: true,
    matchOnDescription: true,
    buttons: place.step > 1 ? [vscode.QuickInputButtons.Back] : [],
  });
  offer("");
  if (free) input.onDidChangeValue(offer);
  return new Promise<Pick<Answers> | "back" | undefined>((resolve) => {
    input.onDidTriggerButton(() => resolve("back"));
    input.onDidAccept(() => {
      // Who types and presses Enter at once is ahead of the lines shown.
      const offered = free ? picks(answers, input.value) : input.selectedItems;
      const picked = offered.find(({ label }) => label === input.selectedItems[0]?.label) ?? offered[0];
      if (picked) resolve(picked);
    });
    input.onDidHide(() => resolve(undefined));
    input.show();
  }).finally(() => input.dispose());
}
