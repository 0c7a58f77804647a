import { attachedFileName } from "./attachedFileName.js";

/** Puts data into a document as a JSON file. The bytes follow from the data and the date alone. */
export function attachJson(document: PDFKit.PDFDocument, data: unknown, date: Date): void {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  document.file(
    bytes as unknown as ArrayBuffer,
    {
      name: attachedFileName,
      type: "application/json",
      description: "The data that this print was made from",
      relationship: "Data",
      creationDate: date,
      modifiedDate: date,
    } as unknown as PDFKit.Mixins.PDFAttachmentOptions,
  );
}
