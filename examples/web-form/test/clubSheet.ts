import type { FormDefinition } from "@home-visits/forms";

const staff = { cites: [], audience: ["visitor", "leader"], retention: "safeguarding" } as const;

/** A form of a school's own, as its file would hold it: who was fetched from a club. */
export const clubSheet: FormDefinition = {
  id: "club-sheet",
  edition: "1",
  title: "Fetched from the club",
  cites: [],
  audience: "leader",
  fields: [
    { id: "pupil", label: "Pupil", ...staff, required: true, type: "text" },
    { id: "fetchedBy", label: "Fetched by", ...staff, required: true, type: "person" },
    { id: "late", label: "Was it late?", ...staff, required: true, type: "yesNo", worry: "yes" },
    {
      id: "why",
      label: "Why it was late",
      ...staff,
      required: true,
      appliesIf: { field: "late", is: "yes" },
      type: "longText",
      expectedLines: 3,
    },
  ],
  layout: {
    orientation: "portrait",
    blocks: [
      { block: "grid", rows: [[{ field: "pupil" }, { field: "fetchedBy" }]] },
      { block: "questions", fields: ["late"], options: ["Yes", "No"] },
      { block: "box", field: "why" },
    ],
  },
};
