import type { FormDefinition } from "../definition/formDefinition.js";
import { briefingTips } from "./briefingTips.js";
import { marks } from "./marks.js";

/**
 * A card to take along: whom to ring, conduct, personal safety, travel, aggression. A pack adds what its policy says to do when a visit turns bad.
 */
export const staffBriefing: FormDefinition = {
  id: "staff-briefing",
  edition: "1",
  title: "Before you go: a card for visiting staff",
  cites: ["R20-DUR-09"],
  audience: "visitor",
  fields: [
    {
      id: "buddy",
      label: "Buddy",
      cites: ["R20-PRE-19"],
      ...marks.journey,
      from: { pointer: "/buddy/name", way: "in" },
      type: "person",
    },
    {
      id: "buddyPhone",
      label: "Buddy's number",
      cites: ["R20-PRE-18", "R20-DUR-07"],
      ...marks.journey,
      from: { pointer: "/buddy/phone", way: "in" },
      type: "phone",
    },
    {
      id: "officePhone",
      label: "School office",
      cites: ["MOR-SAF-12", "ALU-DUR-05"],
      ...marks.journey,
      from: { pointer: "/school/phone", way: "in" },
      type: "phone",
    },
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
        cites: ["R20-PRE-32", "R20-PRE-33", "R20-PRE-34", "R2X-PRE-34", "R2X-PRE-35", "R2X-PRE-36"],
        of: "policy",
      },
      {
        block: "grid",
        rows: [
          [{ field: "buddy" }, { field: "buddyPhone", prominent: true }, { field: "officePhone", prominent: true }],
        ],
      },
      {
        block: "note",
        text: "999 is for an emergency. 101 reaches the police when it is none.",
        cites: ["R20-INC-02", "R2X-INC-02"],
      },
      { block: "reference", title: "Advice for every visit", tables: briefingTips },
      { block: "grid", rows: [[{ field: "name" }, { field: "readOn" }, { field: "signature" }]] },
    ],
  },
};
