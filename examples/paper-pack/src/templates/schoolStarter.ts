/**
 * A school's file to write over. Lines that start with two slashes are explanations and are not read. Nobody answers its numbers, so none
 * may be left in: see {@link leftOfStarter}.
 */
export const schoolStarter = `{
  // The school as its packs name it, and its number. No command reads the file while a name or a number of this template is left in it.
  "name": "The name of your school",
  "phone": "01632 960190",

  // The people who may have to act, each with an id of your own and a number.
  "people": [
    { "id": "head", "name": "The name of the headteacher", "number": "07700 900190" },
    { "id": "safeguarding", "name": "The name of the safeguarding lead", "number": "07700 900191" }
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

  // What the school decided where its policy leaves something open, and who decided. "paper-pack check" names the settings that are open.
  // Take the slashes away from such a line to use it:
  "settings": {
    // "visitors.laterVisit": { "value": 2, "by": "Governing body" }
  }

  // A policy for an emergency counts on these days alone; put a comma behind the entry above first:
  // "switchedOn": { "atlp-covid": { "from": "2026-06-01", "until": "2026-07-21" } }
}
`;
