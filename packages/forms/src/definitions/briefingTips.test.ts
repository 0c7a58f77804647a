import { expect, test } from "vitest";
import { briefingTips } from "./briefingTips.js";
import { doorstepRiskAssessment } from "./doorstepRiskAssessment.js";
import { contactLadder } from "./contactLadder.js";
import { homeVisitLog } from "./homeVisitLog.js";
import { staffBriefing } from "./staffBriefing.js";
import type { FormDefinition } from "../definition/formDefinition.js";

const lines = briefingTips.flatMap((table) => table.lines);

/** The briefing prints the tips of both texts of the trust once. */
test.each([
  ["R20-A1B-01, R2X-A1B-01", "professional"],
  ["R20-A1B-02, R2X-A1B-02", "listen"],
  ["R20-A1B-03, R2X-A1B-03", "what this visit is for"],
  ["R20-A1B-04, R2X-A1B-04", "where your job ends"],
  ["R20-A1B-05, R2X-A1B-05", "parents to do things for themselves"],
  ["R20-A1B-06, R2X-A1B-06", "choose your words"],
  ["R20-A1B-07, R2X-A1B-07", "small step"],
  ["R20-A1B-08, R2X-A1B-08", "be natural"],
  ["R20-A1B-09, R2X-A1B-09", "sure of yourself"],
  ["R20-A1B-10, R2X-A1B-10", "culture"],
  ["R20-A1B-11, R2X-A1B-11", "keep an eye on yourself"],
  ["R20-A1S-01, R2X-A1S-01", "keys and phone stay on you"],
  ["R20-A1S-02, R2X-A1S-02", "ways out as you come in"],
  ["R20-A1S-03, R2X-A1S-03", "key stays in it"],
  ["R20-A1S-04, R2X-A1S-04", "trip you, indoors and out"],
  ["R20-A1S-05, R2X-A1S-05", "ask for it to be shut away"],
  ["R20-A1S-06, R2X-A1S-06", "jewellery"],
  ["R20-A1S-07, R2X-A1S-07", "little money"],
  ["R20-A1S-08, R2X-A1S-08", "suits the visit"],
  ["R20-A1T-01, R2X-A1T-01", "lock the car"],
  ["R20-A1T-02, R2X-A1T-02", "back in"],
  ["R20-A1T-03, R2X-A1T-03", "dead end"],
  ["R20-A1T-04, R2X-A1T-04", "keys in your hand"],
  ["R20-A1T-05, R2X-A1T-05", "look inside"],
  ["R20-A1T-06, R2X-A1T-06", "nothing on show"],
  ["R20-A1T-07, R2X-A1T-07", "vans and lorries"],
  ["R20-A1T-08, R2X-A1T-08", "where there is light and where there are people"],
  ["R20-A1A-01, R2X-A1A-01", "stay out, and ring the police"],
  ["R20-A1A-02, R2X-A1A-02", "drinking or taking drugs"],
  ["R20-A1A-03, R2X-A1A-03", "not properly dressed"],
  ["R20-A1A-04, R2X-A1A-04", "slowly and quietly"],
  ["R20-A1A-05, R2X-A1A-05", "not a bedroom, not the kitchen"],
  ["R20-A1A-06, R2X-A1A-06", "keep your distance"],
  ["R20-A1A-07, R2X-A1A-07", "a way out, or to a room that you can block"],
  ["R20-A1A-08, R2X-A1A-08", "do not back away"],
  ["R20-A1A-09, R2X-A1A-09", "ring the police, then tell your buddy"],
])("%s: one line of the briefing says it, and says it of those clauses (%s)", (clauses, words) => {
  const said = lines.filter(({ text }) => text.toLowerCase().includes(words));
  expect(said.map(({ cites }) => cites)).toEqual([clauses.split(", ")]);
  expect(staffBriefing.layout.blocks).toContainEqual(
    expect.objectContaining({ block: "reference", tables: briefingTips }),
  );
});

/** Every text that a form prints beside its questions. */
const printed = ({ layout }: FormDefinition): readonly string[] =>
  layout.blocks.flatMap((block) => {
    if (block.block === "note") return [block.text];
    if (block.block === "reference") return block.tables.flatMap((table) => table.lines.map(({ text }) => text));
    if (block.block === "situations")
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.split("\n")));
    return [];
  });

test.each([
  ["R20-PRE-32, R2X-PRE-34", staffBriefing, /If you do not feel safe, do not go/],
  ["R20-DUR-09, R2X-DUR-08", staffBriefing, /Keep your distance/],
  ["R20-INC-01, R2X-INC-01", staffBriefing, /stay out, and ring the police/],
  ["ALU-BEF-22", staffBriefing, /Park where there is light/],
  ["ALU-BEF-22", staffBriefing, /Leave good jewellery at home/],
  ["ATLP-STP-12", contactLadder, /comes last of all/],
  ["ATLP-FRM-02", doorstepRiskAssessment, /last of all: for extreme cases, and only when others have been consulted/],
  ["ATLP-G-09", doorstepRiskAssessment, /Wear gloves/],
  ["ATLP-G-15, ATLP-TAB-20", doorstepRiskAssessment, /ask for the child to come to the window, and step back/],
  ["ATLP-G-16, ATLP-TAB-18", doorstepRiskAssessment, /be brief and cheerful/],
  ["ATLP-G-24", doorstepRiskAssessment, /Wash your hands well/],
  ["ATLP-TAB-29", doorstepRiskAssessment, /You have done what could be done/],
] as const)("%s: the form says it once, and another form does not", (_clauses, form, words) => {
  expect(printed(form).filter((text) => words.test(text))).toHaveLength(1);
  expect(printed(homeVisitLog).filter((text) => words.test(text))).toEqual([]);
});
