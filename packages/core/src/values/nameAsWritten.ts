import { checkArgument } from "../parsed/checkArgument.js";
import { expected } from "../parsed/expected.js";

/** A name for comparing with another: capitals, kinds of spaces, and accents typed apart from their letters make no difference. */
export function nameAsWritten(name: string): string {
  checkArgument("nameAsWritten", "name", name, expected.text);
  return name.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");
}
