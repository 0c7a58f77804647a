import { HomeVisitsError } from "./HomeVisitsError.js";

/**
 * Works out an answer from arguments of which only the outline was looked at. What fails further in, such as a null in a visit or an entry that
 * cannot be read, is the fault of a value that no parser returned: the error is one of ours, and holds nothing of that value. The places in the
 * code stay in its stack.
 * @throws HomeVisitsError `invalid-argument`
 */
export function answering<Answer>(caller: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof HomeVisitsError) throw error;
    throw placedAs(error, caller);
  }
}

function placedAs(error: unknown, caller: string): HomeVisitsError {
  const ours = new HomeVisitsError(
    "invalid-argument",
    `Give ${caller} what it asks for. Something inside an argument is not what the parsers return.`,
  );
  const places = framesOf(error);
  if (places.length > 0) ours.stack = [`${ours.name}: ${ours.message}`, ...places].join("\n");
  return ours;
}

// the message of an error that somebody else made may hold anything, its places in the code do not
function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || typeof error.stack !== "string") return [];
  return error.stack.split("\n").filter((line) => /^ {4}at \S/.test(line));
}
