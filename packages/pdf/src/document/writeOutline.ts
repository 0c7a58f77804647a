import type { File } from "../file/createFile.js";
import type { FileObject } from "../file/output.js";
import type { SheetPage } from "./sheetPage.js";

/** Writes the outline of a document (ISO 32000-1, 12.3.3): an entry for every sheet, those of a part under the entry of the part. */
export function writeOutline(file: File, pages: readonly SheetPage[]): void {
  const top = file.object({});
  const kids = new Map<FileObject, FileObject[]>([[top, []]]);
  const named = new Map<string, FileObject>();
  pages.forEach(({ entries, height }, index) => {
    for (const { name, parent, title } of entries) {
      const above = (parent === undefined ? undefined : named.get(parent)) ?? top;
      const entry = file.object({
        Title: new String(title),
        Parent: above,
        Dest: [file.pages[index], "XYZ", 0, height, 0],
      });
      kids.get(above)?.push(entry);
      kids.set(entry, []);
      if (name !== undefined) named.set(name, entry);
    }
  });
  for (const [entry, below] of kids) {
    const [first] = below;
    if (first !== undefined) Object.assign(entry.data, { First: first, Last: below.at(-1), Count: below.length });
    below.forEach((each, index) => {
      if (index > 0) each.data["Prev"] = below[index - 1];
      if (index + 1 < below.length) each.data["Next"] = below[index + 1];
    });
  }
  top.data["Count"] = [...kids.values()].reduce((sum, below) => sum + below.length, 0);
  Object.assign(file.catalog, { Outlines: top, PageMode: "UseOutlines" });
}
