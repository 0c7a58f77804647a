/** Which form a file is, in which edition. */
export type NamedForm = { readonly id: string; readonly edition: string };

/** Writes into the file which form it is, where other programs leave it alone (ISO 32000-1, 14.5), so that it can be read back. */
export function nameForm(document: PDFKit.PDFDocument, { edition, id }: NamedForm, date: Date): void {
  const text = (value: string): object => Object(value) as object;
  (document as unknown as { _root: { data: Record<string, unknown> } })._root.data["PieceInfo"] = {
    HomeVisits: { LastModified: date, Private: { Form: text(id), Edition: text(edition) } },
  };
}
