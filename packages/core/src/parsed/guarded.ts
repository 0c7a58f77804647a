import { answering } from "./answering.js";
import { checkArgument, type Expected } from "./checkArgument.js";

// said here, so that a page which only scores a risk does not load the other kinds
const text: Expected = { is: (value) => typeof value === "string", give: "a text" };
const callback: Expected = { is: (value) => typeof value === "function", give: "a function" };

/**
 * A function as a package offers it: whatever is broken deep inside its arguments, only an error of ours comes out. What the parsers return
 * breaks nothing, so the packages' own code calls the function itself.
 * @param name the function's name, for the error
 */
export function guarded<Answer extends (...given: never[]) => unknown>(name: string, answer: Answer): Answer;
export function guarded(name: string, answer: (...given: never[]) => unknown): typeof answer {
  checkArgument("guarded", "name", name, text);
  checkArgument("guarded", "answer", answer, callback);
  return (...given) => answering(name, () => answer(...given));
}
