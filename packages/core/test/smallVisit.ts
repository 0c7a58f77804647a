import type { Visit } from "../src/visit/visitSchema.js";

/** The least that a visit record may hold. Spread it and add what a test is about. */
export const smallVisit: Visit = {
  id: "visit-1",
  household: { familyName: "Fernsby", address: { lines: ["3 Invented Row", "Nowhereham"] } },
  purposes: ["welfare"],
  setting: "inside",
  visitors: [{ id: "a", name: "Jo Adeyemi" }],
  times: {},
  events: [],
};
