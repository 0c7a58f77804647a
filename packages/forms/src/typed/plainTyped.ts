import { checkArgument, expected } from "@home-visits/core";

/** A text without spaces around it, with ordinary spaces and hyphens inside: what telephones and web pages add is taken out. */
export const plainTyped = (text: string): string => {
  checkArgument("plainTyped", "text", text, expected.text);
  return text
    .normalize("NFKC")
    .replaceAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu, "")
    .replaceAll(/[\u2010-\u2015\u2212]/gu, "-")
    .replaceAll(/\s+/gu, " ")
    .trim();
};
