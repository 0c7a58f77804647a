import { fieldTypeOf, type FlatField, type Wording } from "@home-visits/forms";

/** How an answer is typed that a program has to read, such as a date or a time. */
export function typingHint(field: FlatField, { phrases }: Wording): string | undefined {
  const { hint } = fieldTypeOf(field);
  return hint === undefined ? undefined : phrases[hint];
}
