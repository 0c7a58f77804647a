import type { FormDefinition } from "../src/index.js";

const staff = { cites: [], audience: ["visitor", "leader"], retention: "safeguarding" } as const;

/** A twelfth form, as a school would write it: a talk with a parent at the gate. */
export const gateConversation: FormDefinition = {
  id: "gate-conversation",
  edition: "1",
  title: "Conversation at the gate",
  cites: [],
  audience: "leader",
  fields: [
    { id: "pupil", label: "Pupil", ...staff, required: true, type: "text" },
    { id: "spokeWith", label: "Spoke with", ...staff, required: true, type: "person" },
    { id: "at", label: "When", ...staff, required: true, type: "instant" },
    { id: "phone", label: "Best number to ring", ...staff, type: "phone" },
    { id: "worried", label: "Did anything worry you?", ...staff, required: true, type: "yesNo", worry: "yes" },
    {
      id: "worry",
      label: "What worried you",
      ...staff,
      required: true,
      appliesIf: { field: "worried", is: "yes" },
      type: "longText",
      expectedLines: 5,
    },
    {
      id: "actions",
      label: "What happens next",
      ...staff,
      type: "rows",
      columns: [
        { id: "what", label: "What", ...staff, required: true, type: "text" },
        { id: "done", label: "Done?", ...staff, type: "yesNo" },
        { id: "doneOn", label: "Done on", ...staff, appliesIf: { field: "done", is: "yes" }, type: "date" },
      ],
      printRows: 3,
    },
  ],
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "grid",
        rows: [
          [{ field: "pupil" }, { field: "spokeWith" }],
          [{ field: "at" }, { field: "phone" }],
        ],
      },
      { block: "questions", fields: ["worried"], options: ["Yes", "No"] },
      { block: "box", field: "worry" },
      { block: "table", field: "actions", widths: [6, 2, 3] },
    ],
  },
};
