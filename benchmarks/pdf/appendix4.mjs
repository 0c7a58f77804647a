import { forms } from "@home-visits/forms";

const sentences = [
  "A large dog is loose in the front garden and the gate does not close.",
  "Staff may be bitten or knocked over on the way to the door.",
  "The family is asked to keep the dog in the kitchen during the visit.",
  "Ring from the car and go to the door only when the dog is shut away.",
];

/** A dense risk assessment of eight hazards; the index makes every one different. */
export function appendix4(index) {
  const hazards = Array.from({ length: 8 }, (_, row) => ({
    hazard: `${sentences[row % 4]} (${index + row})`,
    affected: sentences[(row + 1) % 4],
    initialLikelihood: 1 + (row % 5),
    initialConsequence: 1 + ((row + index) % 5),
    controls: `${sentences[(row + 2) % 4]} ${sentences[(row + 3) % 4]}`,
    furtherAction: sentences[(row + 3) % 4],
    byWhom: "Ada Byrne",
    byWhen: "2026-06-30",
    residualLikelihood: 1,
    residualConsequence: 1 + ((row + index) % 5),
  }));
  const data = { academy: `Mill Lane Primary ${index}`, completedBy: "Ada Byrne", completedOn: "2026-06-09", hazards };
  return { form: forms["risk-assessment"], data, recordId: `visit-${index}` };
}
