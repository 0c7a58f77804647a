import type { Ink } from "./createInk.js";
import type { Reference } from "./fileInside.js";
import type { PackedObjects } from "./packedObjects.js";
import type { Tag } from "./tag.js";
import { writtenText } from "./writtenObject.js";

type Root = { data: { K?: Reference[] } };
type Page = { readonly dictionary: Reference; readonly structParentTreeKey: number };
/** What pdfkit has for structure. Its own elements write every mark through a dozen objects, which took a third of drawing. */
type DocumentInside = {
  readonly page: Page;
  ref(data: Record<string, unknown>): Reference;
  getStructTreeRoot(): Root;
  getStructParentTree(): { get(page: number): Reference[]; add(key: number, element: Reference): void };
  createStructParentTreeNextKey(): number;
};

type Element = { readonly reference: Reference; readonly kids: unknown[]; page: Reference | undefined };

/** The structure elements of one document, made as their tags are first met, so that reading order is the order on the page. */
export type StructureTree = {
  readonly document: DocumentInside;
  readonly elements: Map<Tag, Element>;
  /** What cells of one kind have in common, written once. */
  readonly cellKinds: Map<string, Reference>;
  readonly root: Element;
};

/** What drawn content is to a reader's software: a part of an element, or something to pass over. */
export type Mark = Tag | "artifact";

export function createStructureTree(output: PDFKit.PDFDocument): StructureTree {
  const document = output as unknown as DocumentInside;
  const top = document.getStructTreeRoot();
  const root = createElement(document, { S: "Document", P: top });
  top.data.K = [root.reference];
  return { document, elements: new Map(), cellKinds: new Map(), root };
}

/** Writes the elements. Nothing can be added after. */
export function endStructureTree({ cellKinds, elements, root }: StructureTree, packed: PackedObjects): void {
  const placed = [root, ...elements.values()];
  for (const { kids, page, reference } of placed) {
    if (page !== undefined) reference.data["Pg"] = page;
    if (kids.length > 0) reference.data["K"] = kids.length === 1 ? kids[0] : kids;
  }
  packed.end([...cellKinds.values(), ...placed.map(({ reference }) => reference)]);
}

/** Makes the element of a tag under its parent's, unless it is there. */
export function placeElement(tree: StructureTree, tag: Tag): void {
  elementOf(tree, tag);
}

function elementOf(tree: StructureTree, tag: Tag): Element {
  const known = tree.elements.get(tag);
  if (known !== undefined) return known;
  const parent = tag.parent === undefined ? tree.root : elementOf(tree, tag.parent);
  const made = createElement(tree.document, {
    S: tag.type,
    P: parent.reference,
    ...(tag.scope === undefined && tag.span === undefined ? {} : { A: cellKindOf(tree, tag) }),
    ...(tag.language === undefined ? {} : { Lang: new String(tag.language) }),
    ...(tag.alt === undefined ? {} : { Alt: new String(tag.alt) }),
    // pdfkit writes a String object as text, a plain string as a name.
    ...(tag.actual === undefined ? {} : { ActualText: new String(tag.actual) }),
  });
  parent.kids.push(made.reference);
  tree.elements.set(tag, made);
  return made;
}

function cellKindOf({ cellKinds, document }: StructureTree, { scope, span }: Tag): Reference {
  const kind = `${scope ?? ""} ${span ?? ""}`;
  const known = cellKinds.get(kind);
  if (known !== undefined) return known;
  const made = document.ref({
    O: "Table",
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(span === undefined ? {} : { ColSpan: span }),
  });
  cellKinds.set(kind, made);
  return made;
}

function createElement(document: DocumentInside, data: Record<string, unknown>): Element {
  return { reference: document.ref(data), kids: [], page: undefined };
}

/** Begins content on the document's present page; what is drawn until `ink.close` belongs to the mark. Marks do not nest. */
export function openMark(tree: StructureTree, ink: Ink, mark: Mark): void {
  if (mark === "artifact") {
    ink.open("/Artifact BMC");
    return;
  }
  const { document } = tree;
  const { page } = document;
  const marks = document.getStructParentTree().get(page.structParentTreeKey);
  const element = elementOf(tree, mark);
  const number = marks.push(element.reference) - 1;
  element.page ??= page.dictionary;
  element.kids.push(element.page === page.dictionary ? number : { Type: "MCR", Pg: page.dictionary, MCID: number });
  ink.open(`/${mark.type} <</MCID ${number}>> BDC`);
}

/** Begins, inside a mark, a run whose letters come out in another order than they are read, and says how they are read. */
export function openActualText(ink: Ink, text: string): void {
  ink.open(`/Span <</ActualText ${writtenText(text)}>> BDC`);
}

/**
 * Puts something that is no content of the page, such as a field, into the structure.
 * @param place makes it, given the number by which it finds its element
 */
export function placeObject(tree: StructureTree, tag: Tag, place: (key: number) => object): void {
  const { document } = tree;
  const element = elementOf(tree, tag);
  const key = document.createStructParentTreeNextKey();
  element.kids.push({ Type: "OBJR", Pg: document.page.dictionary, Obj: place(key) });
  document.getStructParentTree().add(key, element.reference);
}
