import { PDFDict, PDFRef } from "@cantoo/pdf-lib";
import type { Condition } from "./Condition.js";
import { at, dictAt, listAt, textAt, type OpenedFile, type StructureElement } from "./openFile.js";

const count = <T>(of: readonly T[], fails: (one: T) => boolean): number => of.filter(fails).length;
const headings = ({ elements }: OpenedFile): readonly number[] =>
  elements.flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role.slice(1))] : []));
const holds =
  (role: string, allowed: readonly string[]) =>
  (file: OpenedFile): number =>
    count(
      file.elements.filter((element) => element.role === role),
      (element) => element.kids.some((kid) => !allowed.includes(kid.role)),
    );
const standsIn =
  (roles: readonly string[], allowed: readonly string[]) =>
  ({ elements }: OpenedFile): number =>
    count(elements, ({ above, role }) => roles.includes(role) && !allowed.includes(above[0]?.role ?? ""));
const isTag = (tag: string | undefined): boolean => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(tag ?? "");
const spoken = (file: OpenedFile, { above, dict }: StructureElement): boolean =>
  [dict, ...above.map((each) => each.dict), file.catalog].some((each) => isTag(textAt(each, "Lang")));
const withoutText = ({ dict }: StructureElement): boolean => !textAt(dict, "Alt") && !textAt(dict, "ActualText");
const cellKind = (file: OpenedFile, { dict }: StructureElement, key: string): unknown =>
  listAt(dict, "A")
    .map((each) => (each instanceof PDFRef ? file.file.context.lookup(each) : each))
    .flatMap((each) => (each instanceof PDFDict ? [at(each, key)] : []))
    .find((value) => value !== undefined);

/** The order and the kinds of structure elements, and the language of what they say. */
export const structureConditions: readonly Condition[] = [
  {
    number: "09-004",
    says: "a part of a table stands where none may",
    faults: (file) =>
      holds("Table", ["TR", "THead", "TBody", "TFoot", "Caption"])(file) +
      holds("TR", ["TH", "TD"])(file) +
      standsIn(["TR"], ["Table", "THead", "TBody", "TFoot"])(file) +
      standsIn(["TH", "TD"], ["TR"])(file),
  },
  {
    number: "09-005",
    says: "a part of a list stands where none may",
    faults: (file) =>
      holds("L", ["LI", "Caption"])(file) + standsIn(["LI"], ["L"])(file) + standsIn(["LBody"], ["LI"])(file),
  },
  {
    number: "09-006",
    says: "a part of a table of contents stands where none may",
    faults: standsIn(["TOCI"], ["TOC"]),
  },
  {
    number: "11-001",
    says: "nothing tells the language of a text on a page",
    faults: (file) => count(file.elements, (element) => at(element.dict, "K") !== undefined && !spoken(file, element)),
  },
  {
    number: "11-002",
    says: "nothing tells the language of a text that stands for another",
    faults: (file) => count(file.elements, (element) => !withoutText(element) && !spoken(file, element)),
  },
  {
    number: "11-003",
    says: "nothing tells the language of the outline",
    faults: ({ catalog }) => (dictAt(catalog, "Outlines") !== undefined && !isTag(textAt(catalog, "Lang")) ? 1 : 0),
  },
  {
    number: "13-004",
    says: "a figure has no text that stands for it",
    faults: ({ elements }) => count(elements, (element) => element.role === "Figure" && withoutText(element)),
  },
  {
    number: "14-002",
    says: "the first heading is not of the first level",
    faults: (file) => ((headings(file)[0] ?? 1) === 1 ? 0 : 1),
  },
  {
    number: "14-003",
    says: "a level of headings is left out",
    faults: (file) =>
      count([...headings(file).entries()], ([index, level]) => level > (headings(file)[index - 1] ?? level) + 1),
  },
  {
    number: "14-006",
    says: "an element has two headings without a level",
    faults: (file) => count(file.elements, (element) => element.kids.filter(({ role }) => role === "H").length > 1),
  },
  {
    number: "14-007",
    says: "headings with a level stand beside some without",
    faults: (file) => (headings(file).length > 0 && file.elements.some(({ role }) => role === "H") ? 1 : 0),
  },
  {
    number: "15-003",
    says: "a header cell does not say whether it heads its column or its row",
    faults: (file) =>
      count(file.elements, (element) => element.role === "TH" && cellKind(file, element, "Scope") === undefined),
  },
  {
    number: "17-002",
    says: "a formula has no text that stands for it",
    faults: ({ elements }) => count(elements, ({ dict, role }) => role === "Formula" && !textAt(dict, "Alt")),
  },
  {
    number: "19-003",
    says: "a note has no name",
    faults: ({ elements }) => count(elements, ({ dict, role }) => role === "Note" && !textAt(dict, "ID")),
  },
  {
    number: "19-004",
    says: "two notes have one name",
    faults: ({ elements }) => {
      const names = elements.flatMap(({ dict, role }) => (role === "Note" ? (textAt(dict, "ID") ?? []) : []));
      return names.length - new Set(names).size;
    },
  },
];
