/** A name for comparing with another: capitals, kinds of spaces, and accents typed apart from their letters make no difference. */
export const nameAsWritten = (name: string): string =>
  name.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/g, " ");
