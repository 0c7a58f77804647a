import { createFormFields, type FormFields } from "../fields/formFields.js";
import type { Tag } from "./tag.js";

type Structure = ReturnType<PDFKit.PDFDocument["struct"]>;

/** The structure elements of one document, made as their tags are first met, so that reading order is the order on the page. */
export type StructureTree = {
  readonly document: PDFKit.PDFDocument;
  readonly elements: Map<Tag, Structure>;
  readonly root: Structure;
  /** The places to fill in, which belong to the structure and to the file's own list of fields. */
  readonly fields: FormFields;
};

/** What drawn content is to a reader's software: a part of an element, or something to pass over. */
export type Mark = Tag | "artifact";

export function createStructureTree(document: PDFKit.PDFDocument): StructureTree {
  const root = document.struct("Document");
  document.addStructure(root);
  return { document, elements: new Map(), root, fields: createFormFields() };
}

/** The element of a tag, made under its parent's the first time it is asked for. */
export function structureElement(tree: StructureTree, tag: Tag): Structure {
  const known = tree.elements.get(tag);
  if (known !== undefined) return known;
  const parent = tag.parent === undefined ? tree.root : structureElement(tree, tag.parent);
  const options = {
    ...(tag.scope === undefined ? {} : { scope: tag.scope }),
    ...(tag.alt === undefined ? {} : { alt: tag.alt }),
    ...(tag.actual === undefined ? {} : { actual: tag.actual }),
  };
  const element = tree.document.struct(tag.type, options);
  parent.add(element);
  tree.elements.set(tag, element);
  return element;
}

/** Begins content; what is drawn until `closeMark` belongs to the mark. Marks do not nest. */
export function openMark(tree: StructureTree, mark: Mark): void {
  if (mark === "artifact") {
    tree.document.markContent("Artifact");
    return;
  }
  structureElement(tree, mark).add(tree.document.markStructureContent(mark.type));
}

export function closeMark(tree: StructureTree): void {
  tree.document.endMarkedContent();
}

/** Begins, inside a mark, a run whose letters come out in another order than they are read, and says how they are read. */
export function openActualText(tree: StructureTree, text: string): void {
  tree.document.markContent("Span", { actual: text });
}
