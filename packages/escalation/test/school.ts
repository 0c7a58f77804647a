import { parseSchool, type School } from "@home-visits/core";
import calendar from "@home-visits/core/vectors/school-year.json" with { type: "json" };

/** An invented school with somebody in every role that the shipped policies name. */
export const school: School = parsed({
  name: "Sandford Primary School",
  phone: "01632 960100",
  calendar,
  people: [
    { id: "head", name: "Hana Okafor", number: "07700 900110" },
    { id: "dsl", name: "Dilys Marsh", number: "07700 900111" },
    { id: "deputy-dsl", name: "Dev Anand", number: "07700 900112" },
    { id: "leader", name: "Lena Wirth", number: "07700 900113" },
    { id: "manager", name: "Milo Brandt", number: "07700 900114" },
  ],
  roles: {
    headteacher: ["head"],
    dsl: ["dsl"],
    "deputy-dsl": ["deputy-dsl"],
    "senior-leader": ["leader", "head"],
    slt: ["leader"],
    "line-manager": ["manager"],
    "leadership-team": ["leader"],
  },
});

function parsed(input: unknown): School {
  const found = parseSchool(input);
  if (!found.ok) throw new Error(found.issues[0].path);
  return found.value;
}
