import { entriesOf, entryOf, textOf, xmlEntry } from "./xmlEntry.js";

/** A sheet of an xlsx file as its workbook lists it: its name, the part that holds it, and whether it is shown. */
export type BookSheet = { readonly name: string; readonly part: string; readonly hidden: boolean };

/** What the workbook of an xlsx file says: how its days are counted, and its sheets. */
export type XlsxBook = { readonly from1904: boolean; readonly sheets: readonly BookSheet[] };

/** Reads `xl/workbook.xml` and its list of parts. What is not there is not said: the values are read by another library. */
export function xlsxBook(workbook: string, relations: string): XlsxBook {
  const book = xmlEntry(workbook, "workbook");
  const parts = new Map(
    entriesOf(xmlEntry(relations, "Relationships")["Relationship"]).map((each) => [
      each["Id"],
      partOf(textOf(each["Target"])),
    ]),
  );
  const sheets = entriesOf(entryOf(book["sheets"])["sheet"]).map((sheet): BookSheet => ({
    name: textOf(sheet["name"]),
    part: parts.get(sheet["id"]) ?? "",
    hidden: textOf(sheet["state"] ?? "visible") !== "visible",
  }));
  return { from1904: /^(?:1|true)$/u.test(textOf(entryOf(book["workbookPr"])["date1904"])), sheets };
}

/** A target is named from the folder of the workbook, or from the root of the file. */
const partOf = (target: string): string => (target.startsWith("/") ? target.slice(1) : `xl/${target}`);
