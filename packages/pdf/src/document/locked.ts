/**
 * Settings of pdfkit for a file that a password opens (AES). What a reader needs stays allowed: a screen reader's access,
 * printing, and filling in.
 */
export function locked(
  password: string,
): Pick<PDFKit.PDFDocumentOptions, "userPassword" | "ownerPassword" | "permissions"> {
  const permissions = { contentAccessibility: true, printing: "highResolution", fillingForms: true } as const;
  return { userPassword: password, ownerPassword: password, permissions };
}
