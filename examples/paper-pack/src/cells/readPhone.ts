import { isPossiblePhone } from "@home-visits/core";
import { asked, read, type Cell, type CellReading } from "./Cell.js";
import { bareCode } from "./bareCode.js";
import { changedBySpreadsheet, typedText } from "./changedBySpreadsheet.js";
import { lookalike } from "./lookalike.js";
import { leaveEmpty, saysNothing } from "./saysNothing.js";

/** Words that say no more than that it is a telephone number, or a mobile one, which its 07 says too. */
const LABEL =
  /^(?:(?:tel(?:ephone)?|phone|ph|t|mob(?:ile)?|cell|m)(?: (?:no|number|num))?(?:[.:]+ ?| |(?=[0-9+(])))+/iu;
const LABEL_BEHIND = /,? ?(?:[(](?:mob(?:ile)?|m)[)]|(?:mob(?:ile)?|m))$/iu;
const LOST_ZERO = /^[1-9][0-9]{8,9}$/u;
/** A number of the UK behind its country code, without the + that a spreadsheet takes for a sign. */
const WITHOUT_PLUS = /^44[1-37-9][0-9]{8,9}$/u;
/** What stands between two numbers. */
const BETWEEN = /[/,;&|]| or | and | - /iu;

/** A telephone number as typed, without what only says that it is one. One that lost its first 0 to a spreadsheet is asked back. */
export function readPhone(cell: Cell): CellReading<string> {
  const typed = typedText(cell);
  if (typed === undefined) return changedBySpreadsheet("telephone number");
  const text = bareCode(typed, LABEL).replace(LABEL_BEHIND, "").replaceAll("[", "(").replaceAll("]", ")");
  if (saysNothing(text) && !isPossiblePhone(text)) return leaveEmpty("phone-unknown");
  const digits = text.replaceAll(" ", "");
  if (LOST_ZERO.test(digits.replaceAll(",", "").replace(/\.0+$/u, "")))
    return asked(
      "phone-lost-zero",
      "Type the telephone number with its first 0: a spreadsheet may have taken it away. Format the column as text.",
    );
  if (WITHOUT_PLUS.test(digits)) return read(`+${text}`);
  return isPossiblePhone(text) ? read(text) : asked(...whatIsWrong(text));
}

function whatIsWrong(text: string): readonly [code: string, message: string] {
  if (holdsTwo(text)) return ["phone-two", "Write one telephone number in this cell: two stand here."];
  const nearest = lookalike(text, isPossiblePhone);
  if (nearest !== undefined) return ["phone-invalid", nearest];
  return /\p{L}{2}/u.test(text) && /[0-9]{5}/u.test(text.replaceAll(" ", ""))
    ? ["phone-with-words", "Write the telephone number alone: there are words beside it."]
    : ["phone-invalid", "Give a telephone number with all its digits, such as 01632 960140."];
}

/** True where two numbers stand side by side, or the end of a second one behind the first. */
function holdsTwo(text: string): boolean {
  const [first, ...others] = text.split(BETWEEN).map((part) => part.trim());
  if (first !== undefined && others.length > 0 && isPossiblePhone(first))
    return others.every((other) => /^[0-9+() .-]+$/u.test(other));
  const words = text.split(" ");
  return words.some(
    (_, at) => isPossiblePhone(words.slice(0, at).join(" ")) && isPossiblePhone(words.slice(at).join(" ")),
  );
}
