import { parseVisit, type Visit } from "@home-visits/core";

/** An invented visit; `changes` say what is different about it. */
export function visitOf(changes: Readonly<Record<string, unknown>> = {}): Visit {
  const parsed = parseVisit({
    id: "visit-014",
    school: { name: "Mill Lane Primary", phone: "01632 960100" },
    household: {
      familyName: "Wójcik",
      address: { lines: ["4 Weaver Row", "Harbourton"], postcode: "ZZ12 3AB" },
      contacts: [{ number: "07700 900123", whose: "mother" }],
      adults: [],
      pupils: [],
    },
    purposes: ["welfare"],
    setting: "inside",
    visitNumber: 1,
    visitors: [{ id: "v1", name: "Ada Byrne", role: "Pastoral lead", mobile: "07700 900456" }],
    codeWord: { agreed: true, word: "Marmalade" },
    times: { leaveSchool: "2026-06-09T14:00:00+01:00", arrive: "2026-06-09T14:20:00+01:00" },
    events: [],
    ...changes,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
