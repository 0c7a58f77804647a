import type { FormDefinition } from "../definition/formDefinition.js";
import { marks } from "./marks.js";

/**
 * The note for a family that did not come to the door. Every field is open to the family and filled only from the school
 * and the time of the visit, so that nothing meant for staff can reach it; `defineForm` refuses anything else.
 */
export const noAnswerNote: FormDefinition = {
  id: "no-answer-note",
  edition: "1",
  title: "We came to see you",
  cites: ["R20-NOH-01", "R20-NOH-02", "R20-NOH-03", "ATLP-G-23"],
  audience: "family",
  fields: [
    {
      id: "visitedOn",
      label: "We were here on",
      cites: ["R20-NOH-01"],
      ...marks.family,
      required: true,
      from: { pointer: "/times/arrive", way: "in" },
      type: "date",
    },
    {
      id: "visitedAt",
      label: "at",
      cites: ["R20-NOH-01"],
      ...marks.family,
      required: true,
      from: { pointer: "/lastEvent/nobody-home/at", way: "in" },
      type: "time",
    },
    {
      id: "school",
      label: "School",
      cites: [],
      ...marks.family,
      required: true,
      from: { pointer: "/school/name", way: "in" },
      type: "text",
    },
    {
      id: "schoolPhone",
      label: "Our telephone number",
      cites: ["R20-NOH-02"],
      ...marks.family,
      required: true,
      from: { pointer: "/school/phone", way: "in" },
      type: "phone",
    },
    {
      id: "reachUs",
      label: "When you can reach us",
      hint: "The days and hours when someone who knows about the visit answers.",
      cites: ["R20-NOH-03"],
      ...marks.family,
      required: true,
      type: "text",
    },
    {
      id: "urgency",
      label: "How soon we hope to hear from you",
      cites: ["ATLP-G-23", "ATLP-TAB-24"],
      ...marks.family,
      type: "choice",
      options: [
        { const: "when-you-can", title: "When it suits you" },
        { const: "today", title: "Today, please: it is urgent" },
      ],
    },
  ],
  layout: {
    orientation: "portrait",
    blocks: [
      {
        block: "note",
        text: "We called at your home today and nobody answered the door. Please ring us, so that we can agree on another time.",
        cites: ["R20-NOH-03"],
      },
      {
        block: "grid",
        rows: [
          [{ field: "visitedOn" }, { field: "visitedAt" }],
          [{ field: "school" }, { field: "schoolPhone" }],
          [{ field: "reachUs", span: 2 }],
        ],
      },
      { block: "choice", field: "urgency" },
    ],
  },
};
