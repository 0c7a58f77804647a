import { typedDay } from "../typed/typedDay.js";

/** The code under which a day in figures that could be two is asked back. */
export const twoDays = "date-could-be-two";

/** Whether a text is such a day, or begins with one, as `9/6/26 2.05pm` does. */
export function couldBeTwoDays(written: string): boolean {
  const [first = ""] = written.trim().split(/,? /u, 1);
  return [written, first].some((text) => {
    const day = typedDay(text);
    return !day.ok && day.code === twoDays;
  });
}
