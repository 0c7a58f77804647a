import { recordOf } from "../sheets/recordOf.js";
import { headedSheet } from "../sheets/headedSheet.js";
import { placedAnswers } from "../sheets/placedAnswers.js";
import { visitColumns } from "../sheets/visitColumns.js";
import { withWhatFollows } from "../sheets/withWhatFollows.js";

/** A file of one visit as JSON: what the template's example row says. */
export function visitStarter(): string {
  const cells = (of: (column: (typeof visitColumns)[number]) => string) =>
    visitColumns.map((column) => (of(column) === "" ? undefined : { kind: "text" as const, text: of(column) }));
  const rows = [
    { number: 1, cells: cells(({ heading }) => heading) },
    { number: 2, cells: cells(({ example }) => example) },
  ];
  const headed = headedSheet({ file: "template", rows }, visitColumns);
  const row = headed?.rows[0];
  const answers = headed === undefined || row === undefined ? [] : placedAnswers(row, headed).answers;
  return `${JSON.stringify([withWhatFollows(recordOf(answers).record)], undefined, 2)}\n`;
}

/** A school's file to write over. Lines that start with two slashes are explanations and are not read. */
export const schoolStarter = `{
  // The school as its packs name it, and its number.
  "name": "Marram Hill Primary School",
  "phone": "01632 960140",

  // The people who may have to act, each with an id of your own and a number.
  "people": [
    { "id": "head", "name": "Marion Tregaskis", "number": "07700 900101" },
    { "id": "safeguarding", "name": "Dev Chowdhury-Wray", "number": "07700 900112" }
  ],

  // Who holds which role, in the order to ring them. "paper-pack say reach2-2020" tells the roles of a policy.
  "roles": {
    "headteacher": ["head"],
    "dsl": ["safeguarding"],
    "senior-leader": ["head", "safeguarding"],
    "slt": ["head", "safeguarding"]
  },

  // When pupils attend and when the office is open. Leave "calendar" out, and office hours are assumed and marked as assumed.
  "calendar": {
    "zone": "Europe/London",
    "nation": "england-and-wales",
    "covers": { "from": "2025-09-01", "until": "2026-08-31" },
    "pupils": [
      { "from": "2025-09-03", "until": "2025-12-19" },
      { "from": "2026-01-06", "until": "2026-04-01" },
      { "from": "2026-04-20", "until": "2026-07-21" }
    ],
    "staffOnly": [{ "from": "2025-09-01", "until": "2025-09-02", "why": "Training days" }],
    "closures": [],
    "hours": {
      "monday": { "from": "08:00", "until": "16:30" },
      "tuesday": { "from": "08:00", "until": "16:30" },
      "wednesday": { "from": "08:00", "until": "16:30" },
      "thursday": { "from": "08:00", "until": "16:30" },
      "friday": { "from": "08:00", "until": "16:30" }
    }
  },

  // What the school decided where its policy leaves something open. "paper-pack say" lists the settings under "Numbers and choices".
  "settings": {}
}
`;

/** A policy of the school's own to write over: it takes one that ships and changes a number. */
export const policyStarter = `{
  // An id of your own, in small letters, and the policy that this one starts from.
  "id": "our-policy",
  "extends": "reach2-2020",
  "title": "Home visits at our school",
  "edition": "2026",
  "source": { "code": "OURS", "document": "Our home visit policy", "cites": [] },

  // The numbers and choices that differ. "paper-pack say reach2-2020" lists them all. Say who decided each.
  "settings": {
    "visitors.laterVisit": {
      "describes": "the staff needed at a later visit that no listed case lets one person make",
      "unit": "members of staff",
      "origin": "school-set",
      "value": 2,
      "by": "Governing body"
    }
  }
}
`;
