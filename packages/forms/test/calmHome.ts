/** A finished initial risk assessment of a home in which nothing worries anyone, without a sign-off. */
export const calmHome = {
  familyName: "Oakley",
  address: "12 Invented Row\nZZ99 3AB",
  completedOn: "2026-06-09",
  completedBy: "Amira Okonkwo",
  violentOffences: "no",
  drugsOrAlcohol: "no",
  agencyRisks: "no",
  pets: "no",
  threateningPeople: "no",
  propertyHazards: "no",
  meetElsewhere: "no",
  safetyMeasuresInPlace: "yes",
  levelWithoutControls: "low",
  levelWithControls: "low",
};
