import { make } from "./dom.js";

/** A cell being typed in. */
export interface Typing {
  readonly cell: HTMLElement;
  readonly input: HTMLInputElement;
  end(): void;
}

/** Opens a cell for typing; what stands there is overwritten unless `text` says what to begin with. */
export function typeIn(cell: HTMLElement, text: string, label: string): Typing {
  const input = make("input", {
    type: "text",
    class: "typing",
    inputmode: "decimal",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 40,
    "aria-label": label,
  });
  input.value = text;
  cell.append(input);
  cell.setAttribute("data-typing", "");
  input.focus();
  input.setSelectionRange(text.length, text.length);
  return {
    cell,
    input,
    end: () => {
      cell.removeAttribute("data-typing");
      input.remove();
    },
  };
}

/** Whether a key writes something: a character, or the first of an input method's. */
export const writes = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && ([...key].length === 1 || key === "Process") && key !== " ";
