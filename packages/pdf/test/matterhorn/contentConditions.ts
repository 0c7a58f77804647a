import type { Condition } from "./Condition.js";
import { at, dictAt, nameAt, type OpenedFile } from "./openFile.js";
import { PDFBool, PDFName } from "@cantoo/pdf-lib";
import { unicodeOf } from "./fontConditions.js";

const isTag = (mark: string): boolean => /^\d+$/u.test(mark);
const standard = new Set(
  "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form".split(
    " ",
  ),
);

const each = <T>(of: readonly T[], fails: (one: T) => boolean): number => of.filter(fails).length;
const begun = ({ pages }: OpenedFile) => pages.flatMap(({ content }) => content.begun);
/** Roles that the file maps to others. */
const mapped = ({ catalog }: OpenedFile): readonly (readonly [string, string])[] => {
  const roles = dictAt(dictAt(catalog, "StructTreeRoot"), "RoleMap");
  return (roles?.entries() ?? []).map(([from, to]) => [
    from.decodeText(),
    to instanceof PDFName ? to.decodeText() : "",
  ]);
};
/** Where a role leads: the last before one that has no mapping; undefined where it goes round. */
const endOf = (role: string, roles: ReadonlyMap<string, string>): string | undefined => {
  let end = role;
  for (let step = 0; step <= roles.size; step++) {
    const next = roles.get(end);
    if (next === undefined) return end;
    end = next;
  }
  return undefined;
};

/** What is content, what is none, and what its letters are. */
export const contentConditions: readonly Condition[] = [
  {
    number: "01-003",
    says: "an artifact stands inside tagged content",
    faults: (file) => each(begun(file), ({ around, mark }) => mark === "Artifact" && around.some(isTag)),
  },
  {
    number: "01-004",
    says: "tagged content stands inside an artifact",
    faults: (file) => each(begun(file), ({ around, mark }) => isTag(mark) && around.includes("Artifact")),
  },
  {
    number: "01-005",
    says: "something drawn is neither tagged nor an artifact",
    faults: ({ pages }) =>
      pages.reduce(
        (sum, { content, tagged }) =>
          sum +
          each(
            content.drawn,
            ({ marks }) => !marks.some((mark) => mark === "Artifact" || (isTag(mark) && tagged.has(Number(mark)))),
          ),
        0,
      ),
  },
  {
    number: "01-007",
    says: "the file says that its tags are suspect",
    faults: ({ catalog }) => (at(dictAt(catalog, "MarkInfo"), "Suspects") === PDFBool.True ? 1 : 0),
  },
  {
    number: "02-001",
    says: "a role of the file's own leads to no standard one",
    faults: (file) => {
      const roles = new Map(mapped(file));
      const own = file.elements.map(({ dict }) => nameAt(dict, "S") ?? "").filter((role) => !standard.has(role));
      return each(own, (role) => !standard.has(endOf(role, roles) ?? role));
    },
  },
  {
    number: "02-003",
    says: "roles are mapped in a circle",
    faults: (file) => each(mapped(file), ([role]) => endOf(role, new Map(mapped(file))) === undefined),
  },
  {
    number: "02-004",
    says: "a standard role is given another meaning",
    faults: (file) => each(mapped(file), ([role]) => standard.has(role)),
  },
  {
    number: "10-001",
    says: "a letter that is shown has no Unicode value",
    faults: ({ pages }) =>
      pages.reduce(
        (sum, { content, fonts }) =>
          sum +
          each(content.drawn, ({ codes, font }) => {
            const known = unicodeOf(fonts.get(font ?? ""));
            return codes.some((code) => !known.has(code));
          }),
        0,
      ),
  },
  {
    number: "31-030",
    says: "a text shows the glyph for what a font does not have",
    faults: ({ pages }) =>
      each(
        pages.flatMap(({ content }) => content.drawn),
        ({ codes }) => codes.includes(0),
      ),
  },
];
