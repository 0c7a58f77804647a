import { PDFBool, PDFDict, PDFNumber, PDFRef, type PDFObject } from "@cantoo/pdf-lib";
import type { Condition } from "./Condition.js";
import { at, dictAt, listAt, nameAt, textAt, textOf, type OpenedFile, type StructureElement } from "./openFile.js";

const count = <T>(of: readonly T[], fails: (one: T) => boolean): number => of.filter(fails).length;
const resolved = ({ file }: OpenedFile, value: PDFObject | undefined): PDFObject | undefined =>
  value instanceof PDFRef ? file.context.lookup(value) : value;

type Annotation = {
  readonly dict: PDFDict;
  readonly kind: string;
  readonly page: PDFDict;
  readonly element: StructureElement | undefined;
};

/** The annotations of all pages, each with the element of the structure that names it. */
function annotations(file: OpenedFile): readonly Annotation[] {
  const named = new Map<PDFObject | undefined, StructureElement>();
  for (const element of file.elements)
    for (const kid of listAt(element.dict, "K")) {
      const value = resolved(file, kid);
      if (value instanceof PDFDict && nameAt(value, "Type") === "OBJR") named.set(at(value, "Obj"), element);
    }
  return file.pages.flatMap(({ dict: page }) =>
    listAt(page, "Annots").flatMap((each): Annotation[] => {
      const dict = resolved(file, each);
      if (!(dict instanceof PDFDict)) return [];
      return [{ dict, kind: nameAt(dict, "Subtype") ?? "", page, element: named.get(dict) }];
    }),
  );
}

const ofKind = (file: OpenedFile, ...kinds: readonly string[]): readonly Annotation[] =>
  annotations(file).filter(({ kind }) => kinds.includes(kind));
const otherThan = (file: OpenedFile, ...kinds: readonly string[]): readonly Annotation[] =>
  annotations(file).filter(({ kind }) => !kinds.includes(kind));
const tooltip = ({ dict }: Annotation): string | undefined =>
  textAt(dict, "TU") ?? textAt(dictAt(dict, "Parent"), "TU");
const layers = ({ catalog }: OpenedFile): readonly PDFDict[] => {
  const held = dictAt(catalog, "OCProperties");
  return [at(held, "D"), ...listAt(held, "Configs")].flatMap((each) => (each instanceof PDFDict ? [each] : []));
};
const permissions = ({ file }: OpenedFile): PDFDict | undefined => {
  const held = file.context.trailerInfo.Encrypt;
  const dict = held instanceof PDFRef ? file.context.lookup(held) : held;
  return dict instanceof PDFDict ? dict : undefined;
};

/** What the file says of itself, and what stands on its pages beside their content. */
export const documentConditions: readonly Condition[] = [
  {
    number: "07-001",
    says: "the file does not say that its title is shown",
    faults: ({ catalog }) => (at(dictAt(catalog, "ViewerPreferences"), "DisplayDocTitle") === undefined ? 1 : 0),
  },
  {
    number: "07-002",
    says: "the file says that its name is shown in place of its title",
    faults: ({ catalog }) => (at(dictAt(catalog, "ViewerPreferences"), "DisplayDocTitle") === PDFBool.False ? 1 : 0),
  },
  {
    number: "11-005",
    says: "nothing tells the language of a field's name",
    faults: (file) =>
      textAt(file.catalog, "Lang") ? 0 : count(ofKind(file, "Widget"), (field) => tooltip(field) !== undefined),
  },
  {
    number: "20-002",
    says: "a set of layers has no name",
    faults: (file) => count(layers(file), (each) => !textAt(each, "Name")),
  },
  {
    number: "20-003",
    says: "layers switch by themselves",
    faults: (file) => count(layers(file), (each) => at(each, "AS") !== undefined),
  },
  {
    number: "21-001",
    says: "a file inside does not have both of its names",
    faults: ({ dicts }) =>
      count(dicts, (dict) => at(dict, "EF") !== undefined && (!textAt(dict, "F") || !textAt(dict, "UF"))),
  },
  {
    number: "25-001",
    says: "the form is one that is laid out when it is opened",
    faults: (file) => {
      const held = listAt(dictAt(file.catalog, "AcroForm"), "XFA").map((each) => textOf(resolved(file, each)));
      return count(held, (text) => /<dynamicRender>\s*required/u.test(text));
    },
  },
  {
    number: "26-001",
    says: "a locked file does not say what is allowed",
    faults: (file) => {
      const held = permissions(file);
      return held !== undefined && !(at(held, "P") instanceof PDFNumber) ? 1 : 0;
    },
  },
  {
    number: "26-002",
    says: "a locked file does not let programs read it aloud",
    faults: (file) => {
      const allowed = at(permissions(file), "P");
      return allowed instanceof PDFNumber && (allowed.asNumber() & 0x200) === 0 ? 1 : 0;
    },
  },
  {
    number: "28-002",
    says: "an annotation is no child of an element for it",
    faults: (file) =>
      count(otherThan(file, "Widget", "Link", "PrinterMark"), ({ element }) => element?.role !== "Annot"),
  },
  {
    number: "28-004",
    says: "an annotation has no words",
    faults: (file) =>
      count(
        otherThan(file, "Widget"),
        ({ dict, element }) => !textAt(dict, "Contents") && !textAt(element?.dict, "Alt"),
      ),
  },
  {
    number: "28-005",
    says: "a field has no name that is read aloud",
    faults: (file) => count(ofKind(file, "Widget"), (field) => !tooltip(field) && !textAt(field.element?.dict, "Alt")),
  },
  { number: "28-007", says: "there is an annotation for trapping", faults: (file) => ofKind(file, "TrapNet").length },
  {
    number: "28-008",
    says: "a page with annotations does not say their order",
    faults: (file) => count(annotations(file), ({ page }) => at(page, "Tabs") === undefined),
  },
  {
    number: "28-009",
    says: "a page with annotations has another order than that of its structure",
    faults: (file) => count(annotations(file), ({ page }) => !["S", undefined].includes(nameAt(page, "Tabs"))),
  },
  {
    number: "28-010",
    says: "a field is not inside an element for it",
    faults: (file) => count(ofKind(file, "Widget"), ({ element }) => element?.role !== "Form"),
  },
  {
    number: "28-011",
    says: "a link is not inside an element for it",
    faults: (file) => count(ofKind(file, "Link"), ({ element }) => element?.role !== "Link"),
  },
  {
    number: "28-012",
    says: "a link has no words",
    faults: (file) => count(ofKind(file, "Link"), ({ dict }) => !textAt(dict, "Contents")),
  },
  {
    number: "30-001",
    says: "something drawn stands in another file",
    faults: ({ dicts }) =>
      count(dicts, (dict) => nameAt(dict, "Subtype") === "Form" && at(dict, "Ref") instanceof PDFDict),
  },
];
