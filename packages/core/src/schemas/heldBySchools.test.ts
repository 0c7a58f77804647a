import { describe, test } from "vitest";
import { entry, event, expectHeld, heldAt as at, home, plan, type Held } from "../../test/expectHeld.js";

const tried = (kind: string, more: object = {}) => ({ contactAttempts: [{ kind, channel: "call", at, ...more }] });
const holding = (role: string) => ({ school: { roles: [{ status: "held", role, name: "Robin Vale" }] } });
const vacant = (role: string) => ({ school: { roles: [{ status: "vacant", role }] } });
const role = "/school/roles/0/role";
const kind = "/contactAttempts/0/kind";

const alumwell: readonly Held[] = [
  ["ALU-STF-01", "the safeguarding lead", holding("dsl"), role, "DSL"],
  ["ALU-STF-02", "a deputy lead", holding("deputy-dsl"), role, "Deputy"],
  ["ALU-STF-03", "the teacher for looked-after children", holding("looked-after-teacher"), role, "LAC teacher"],
  ["ALU-STF-04", "the family support worker", holding("family-support-worker"), role, "Support worker"],
  ["ALU-STF-05", "the mental health lead", holding("mental-health-lead"), role, "Mental health"],
  ["ALU-STF-06", "the business manager", holding("business-manager"), role, "Business manager"],
  ["ALU-STF-07", "a lead for attendance, not yet named", vacant("attendance-lead"), "/school/roles/0/status", "tbc"],
  ["ALU-STF-08", "an attendance officer, not yet named", vacant("attendance-officer"), "/school/roles/0/status", "tbc"],
  ["ALU-STF-09", "the chair of governors", holding("chair-of-governors"), role, "Chair"],
  ["ALU-STF-10", "the safeguarding governor", holding("safeguarding-governor"), role, "Governor"],
  [
    "ALU-PRO-03",
    "why nobody was told beforehand",
    { announced: { status: "unannounced", reason: "Not in the child's interest" } },
    "/announced/reason",
    4,
  ],
  [
    "ALU-BEF-04",
    "what is not known of the family",
    plan({ known: "Two children", unknown: "Who else lives there" }),
    "/plan/unknown",
    4,
  ],
  ["ALU-BEF-05", "a visit that goes in", { setting: "inside" }, "/setting", "hall"],
  [
    "ALU-BEF-06",
    "a professional's role",
    { otherProfessionals: [{ organisation: "Nowhereshire", role: "social worker" }] },
    "/otherProfessionals/0/role",
    "",
  ],
  [
    "ALU-BEF-07",
    "whether going jointly helps",
    plan({ jointVisit: { helpful: true } }),
    "/plan/jointVisit/helpful",
    "maybe",
  ],
  ["ALU-BEF-13", "that the purpose is clear", plan({ purposeClear: true }), "/plan/purposeClear", "yes"],
  [
    "ALU-BEF-15",
    "whether the family could come in",
    plan({ comingIn: { possible: false } }),
    "/plan/comingIn/possible",
    "no",
  ],
  ["ALU-BEF-23", "what is brought along", plan({ resources: ["leaflet"] }), "/plan/resources/0", ""],
  [
    "ALU-AFT-04",
    "that professionals are to be told",
    event("follow-up-raised", { kind: "update-professionals" }),
    entry("kind"),
    "tell",
  ],
  [
    "ALU-AFT-05",
    "that records are to be brought up to date",
    event("follow-up-raised", { kind: "update-records" }),
    entry("kind"),
    "records",
  ],
  [
    "ALU-AFT-06",
    "with whom it was talked over",
    event("debriefed", { with: "line-manager" }),
    entry("with"),
    "The manager",
  ],
];

const morecambeRoad: readonly Held[] = [
  [
    "MOR-SAF-07",
    "leave for police to come along",
    { authorisations: [{ what: "police-accompaniment", role: "headteacher", at }] },
    "/authorisations/0/what",
    "police",
  ],
  ["MOR-SAF-10", "where the appointment is kept", event("record-filed", { where: "CPOMS" }), entry("where"), ""],
  ["MOR-VIS-03", "an id, by which a list of visits is made", {}, "/id", ""],
  ["MOR-VIS-04", "the pupil's name", home({ pupils: [{ name: "Bo Fernsby" }] }), "/household/pupils/0/name", ""],
  ["MOR-VIS-05", "a parent's name", home({ adults: [{ name: "Ada Fernsby" }] }), "/household/adults/0/name", ""],
  [
    "MOR-VIS-06",
    "the attendance",
    home({ pupils: [{ name: "Bo Fernsby", attendance: [{ on: "2026-06-01", percent: 81.5 }] }] }),
    "/household/pupils/0/attendance/0/percent",
    181,
  ],
];

const covid: readonly Held[] = [
  ["ATLP-NEW-03", "a try by video", tried("family", { channel: "video" }), "/contactAttempts/0/channel", "pigeon"],
  [
    "ATLP-STP-04",
    "where a brother or sister is at school",
    home({ pupils: [{ name: "Bo Fernsby", siblingSchools: ["Nowhere High"] }] }),
    "/household/pupils/0/siblingSchools/0",
    "",
  ],
  ["ATLP-STP-04", "that this school was tried", tried("sibling-school"), kind, "school"],
  ["ATLP-STP-06", "that social care was tried", tried("social-care"), kind, "MASH"],
  ["ATLP-STP-09", "that the safeguarding officer was asked", tried("safeguarding-officer"), kind, "officer"],
  ["ATLP-STP-09", "that the trust's lead was asked", tried("trust-safeguarding-lead"), kind, "lead"],
  [
    "ATLP-STP-14",
    "with whom it was discussed",
    event("unwillingness-discussed", { with: "headteacher" }),
    entry("with"),
    "The Head",
  ],
  ["ATLP-DOR-01", "a visit that stays at the door", { setting: "doorstep" }, "/setting", "step"],
  [
    "ATLP-DOR-07",
    "a history of violence at home",
    home({ vulnerabilities: ["domestic-violence"] }),
    "/household/vulnerabilities/0",
    "violence",
  ],
  [
    "ATLP-G-11",
    "that symptoms were asked about",
    event("health-asked", { symptoms: false }),
    entry("symptoms"),
    "none",
  ],
  [
    "ATLP-TAB-16",
    "that isolation was asked about",
    event("health-asked", { isolating: false }),
    entry("isolating"),
    "never",
  ],
  ["ATLP-TAB-05", "which agency was told", event("agency-told", { agency: "First Response" }), entry("agency"), ""],
  [
    "ATLP-TAB-11",
    "that there is fuel",
    { vehicles: [{ kind: "car", fuelChecked: true }] },
    "/vehicles/0/fuelChecked",
    "full",
  ],
];

describe("the record holds what a clause asks to be written down, and refuses another value there", () => {
  test.each(alumwell)("%s: %s", (...held) => {
    expectHeld(held);
  });
  test.each(morecambeRoad)("%s: %s", (...held) => {
    expectHeld(held);
  });
  test.each(covid)("%s: %s", (...held) => {
    expectHeld(held);
  });
});
