import type { FormDefinition } from "../definition/formDefinition.js";
import { briefingTips } from "./briefingTips.js";

/** A card to take along: conduct, personal safety, travel, aggression. */
export const staffBriefing: FormDefinition = {
  id: "staff-briefing",
  edition: "1",
  title: "Before you go: a card for visiting staff",
  cites: ["R20-DUR-09"],
  audience: "visitor",
  fields: [
    {
      id: "name",
      label: "Name",
      cites: [],
      audience: ["visitor", "leader"],
      retention: "staff",
      required: true,
      type: "person",
    },
    {
      id: "readOn",
      label: "Read on",
      cites: [],
      audience: ["visitor", "leader"],
      retention: "staff",
      required: true,
      type: "date",
    },
    {
      id: "signature",
      label: "Signature",
      cites: [],
      audience: ["visitor", "leader"],
      retention: "staff",
      type: "signature",
    },
  ],
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "note",
        text: "If you do not feel safe, do not go. Say so to your line manager; nobody may talk you out of it.",
        cites: ["R20-PRE-32", "R20-PRE-33", "R20-PRE-34"],
      },
      { block: "reference", tables: briefingTips },
      { block: "grid", rows: [[{ field: "name" }, { field: "readOn" }, { field: "signature" }]] },
    ],
  },
};
