import { HomeVisitsError } from "@home-visits/core";

// What ISO 32000-1 takes for such a password: one byte a letter.
const lockable = /^[\u0020-\u00FF]+$/u;

/**
 * Settings of pdfkit for a file that a password opens (AES). What a reader needs stays allowed: a screen reader's access,
 * printing, and filling in.
 * @throws HomeVisitsError `invalid-argument` where the password is empty, for the file would be open, or has other letters
 */
export function locked(
  password: string,
): Pick<PDFKit.PDFDocumentOptions, "userPassword" | "ownerPassword" | "permissions"> {
  if (!lockable.test(password))
    throw new HomeVisitsError("invalid-argument", "Give a password of Latin letters, figures and marks, one at least.");
  const permissions = { contentAccessibility: true, printing: "highResolution", fillingForms: true } as const;
  return { userPassword: password, ownerPassword: password, permissions };
}
