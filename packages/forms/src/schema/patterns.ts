import { visibleCharacter } from "@home-visits/core";

/*
 * Patterns that mean the same in ECMAScript, Python, .NET, Go and Rust: no flags, no lookaround, no `\d`. In Python and
 * .NET `$` lets a line break through at the end, so a list of allowed characters or a length stands beside it.
 */
const month = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
const leapYear = "((19|20|21)(0[48]|[2468][048]|[13579][26])|2000)";
const day = `(${leapYear}-02-29|(19|20|21)[0-9][0-9]-${month})`;
const clock = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";
const offset = "(Z|[+-](0[0-9]|1[0-4]):[0-5][0-9])";

/** The patterns of what is typed in. `line` and `page` are the characters that a line or a longer text may not hold. */
export const patterns = {
  /** At least one character that can be seen. */
  visible: visibleCharacter,
  /** Characters that do not print, line breaks included. */
  line: "[\\x00-\\x1f\\x7f-\\x9f]",
  /** Characters that do not print; tabs and line breaks do. */
  page: "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]",
  /** A day that exists, 1900 to 2199. Written out, because not every validator checks `format: "date"`. */
  day: `^${day}$`,
  /** 24 hours; the length, five characters, is checked beside it. */
  timeOfDay: "^([01][0-9]|2[0-3]):[0-5][0-9]",
  /**
   * A day that exists, a time with or without seconds, and an offset, which a picker leaves to the school's clock. Not `format: "date-time"`: validators disagree about
   * it. Some ask for seconds, some take a space for the T, some let 30 February pass.
   */
  instant: `^${day}T${clock}${offset}?$`,
} as const;
