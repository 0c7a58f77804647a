import type { FormDefinition } from "@home-visits/forms";

const staff = { cites: [], audience: ["visitor", "leader"], retention: "safeguarding" } as const;

const signs = [
  { const: "hungry", title: "Hungry" },
  { const: "cold", title: "Not dressed for the weather" },
  { const: "hurt", title: "A mark or an injury" },
  { const: "none", title: "None of these" },
] as const;

/** A form with questions of which several answers can be ticked: alone, of a leader's only, and in rows. */
export const signsSeen: FormDefinition = {
  id: "signs-seen",
  edition: "1",
  title: "Signs seen at the visit",
  cites: [],
  audience: "leader",
  fields: [
    {
      id: "signs",
      label: "Which of these did you see?",
      ...staff,
      required: true,
      type: "ticks",
      options: signs,
      from: { pointer: "/purposes/*", way: "both", values: { hungry: "attendance", cold: "welfare" } },
    },
    {
      id: "mark",
      label: "Where the mark is",
      ...staff,
      required: true,
      appliesIf: { field: "signs", is: "hurt" },
      type: "text",
    },
    { id: "told", label: "Told", ...staff, audience: ["leader"], type: "ticks", options: signs.slice(0, 2) },
    {
      id: "children",
      label: "Children",
      ...staff,
      type: "rows",
      columns: [
        { id: "name", label: "Name", ...staff, required: true, type: "person" },
        { id: "seen", label: "Seen", ...staff, required: true, type: "ticks", options: signs },
        { id: "why", label: "Why", ...staff, appliesIf: { field: "seen", is: "cold" }, type: "text" },
      ],
      printRows: 3,
    },
  ],
  layout: {
    orientation: "portrait",
    blocks: [
      { block: "choice", field: "signs" },
      { block: "prompts", fields: ["mark", "told"] },
      { block: "table", field: "children", widths: [3, 4, 3] },
    ],
  },
};
