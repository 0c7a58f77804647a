import type { FileObject, Output, OutputPage } from "../file/output.js";
import { writtenText } from "../file/writtenObject.js";
import type { Ink } from "./createInk.js";
import type { Tag } from "./tag.js";

type Element = { readonly object: FileObject; readonly kids: unknown[]; page: FileObject | undefined };

/** The structure elements of one document, made as their tags are first met, so that reading order is the order on the page. */
export type StructureTree = {
  readonly output: Output;
  /** Those of the present sheet by their tags. */
  readonly elements: Map<Tag, Element>;
  readonly all: Element[];
  /** What cells of one kind have in common, written once. */
  readonly cellKinds: Map<string, FileObject>;
  readonly root: Element;
  /** By the number that a page or a field has in the structure: the elements of a page's marks in turn, or the element of a field. */
  readonly parents: (FileObject | FileObject[])[];
  readonly pages: Map<FileObject, FileObject[]>;
};

/** What drawn content is to a reader's software: a part of an element, or something to pass over. */
export type Mark = Tag | "artifact";

/** Begins the structure of a file, and says in its catalogue that it has one. */
export function createStructureTree(output: Output): StructureTree {
  const top = output.object({ Type: "StructTreeRoot" });
  const root = { object: output.object({ S: "Document", P: top }), kids: [], page: undefined };
  top.data["K"] = [root.object];
  Object.assign(output.catalog, { StructTreeRoot: top, MarkInfo: { Marked: true } });
  return { output, elements: new Map(), all: [root], cellKinds: new Map(), root, parents: [], pages: new Map() };
}

/** Begins a sheet: what has a tag of an earlier one, such as the same form once more, has elements of its own. */
export function beginSheet({ elements }: StructureTree): void {
  elements.clear();
}

/** Writes what elements hold. Nothing can be added after. */
export function endStructureTree({ all, output, parents }: StructureTree): void {
  for (const { kids, object, page } of all) {
    if (page !== undefined) object.data["Pg"] = page;
    if (kids.length > 0) object.data["K"] = kids.length === 1 ? kids[0] : kids;
  }
  const top = output.catalog["StructTreeRoot"] as FileObject;
  top.data["ParentTree"] = output.object({ Nums: parents.flatMap((parent, key) => [key, parent] as unknown[]) });
  top.data["ParentTreeNextKey"] = parents.length;
}

/** Makes the element of a tag under its parent's, unless it is there. */
export function placeElement(tree: StructureTree, tag: Tag): void {
  elementOf(tree, tag);
}

function elementOf(tree: StructureTree, tag: Tag): Element {
  const known = tree.elements.get(tag);
  if (known !== undefined) return known;
  const parent = tag.parent === undefined ? tree.root : elementOf(tree, tag.parent);
  const data: Record<string, unknown> = { S: tag.type, P: parent.object };
  if (tag.scope !== undefined || tag.span !== undefined) data["A"] = cellKindOf(tree, tag);
  if (tag.language !== undefined) data["Lang"] = new String(tag.language);
  if (tag.alt !== undefined) data["Alt"] = new String(tag.alt);
  if (tag.actual !== undefined) data["ActualText"] = new String(tag.actual);
  const made: Element = { object: tree.output.object(data), kids: [], page: undefined };
  parent.kids.push(made.object);
  tree.elements.set(tag, made);
  tree.all.push(made);
  return made;
}

function cellKindOf({ cellKinds, output }: StructureTree, { scope, span }: Tag): FileObject {
  const kind = `${scope ?? ""} ${span ?? ""}`;
  let made = cellKinds.get(kind);
  if (made === undefined) cellKinds.set(kind, (made = output.object({ O: "Table", Scope: scope, ColSpan: span })));
  return made;
}

/** Begins content on the document's present page; what is drawn until `ink.close` belongs to the mark. Marks do not nest. */
export function openMark(tree: StructureTree, ink: Ink, mark: Mark): void {
  if (mark === "artifact") {
    ink.open("/Artifact BMC");
    return;
  }
  const { page } = tree.output;
  const { dictionary } = page;
  const element = elementOf(tree, mark);
  const number = marksOf(tree, page).push(element.object) - 1;
  element.page ??= dictionary;
  element.kids.push(element.page === dictionary ? number : { Type: "MCR", Pg: dictionary, MCID: number });
  ink.openText(`/${mark.type}<</MCID ${number}>>BDC`);
}

/** The elements of a page's marks so far. A page that has any says so, and that one goes from field to field in reading order. */
function marksOf({ pages, parents }: StructureTree, { dictionary }: OutputPage): FileObject[] {
  let marks = pages.get(dictionary);
  if (marks === undefined) {
    pages.set(dictionary, (marks = []));
    Object.assign(dictionary.data, { StructParents: parents.push(marks) - 1, Tabs: "S" });
  }
  return marks;
}

/** Begins, inside a mark, a run whose letters come out in another order than they are read, and says how they are read. */
export function openActualText(ink: Ink, text: string): void {
  ink.openText(`/Span <</ActualText ${writtenText(text)}>> BDC`);
}

/**
 * Puts something that is no content of the page, such as a field, into the structure.
 * @param place makes it, given the number by which it finds its element
 */
export function placeObject(tree: StructureTree, tag: Tag, place: (key: number) => FileObject): void {
  const { page } = tree.output;
  marksOf(tree, page);
  const element = elementOf(tree, tag);
  const key = tree.parents.push(element.object) - 1;
  element.kids.push({ Type: "OBJR", Pg: page.dictionary, Obj: place(key) });
}
