/** A line for each command that somebody may type as it is, once the files are there. */
export const commandExamples: Readonly<Record<string, string>> = {
  build: "build visits.xlsx --school school.json --out packs",
  notice: "notice visits.xlsx --school school.json",
  blank: "blank no-answer-note vehicle-check --out forms",
  read: "read filled.pdf",
  check: "check visits.xlsx --school school.json",
  plan: "plan visits.xlsx --only visit-001 --at 2026-06-09T15:20:00+01:00",
  simulate: "simulate visits.xlsx --only visit-001 --school school.json",
  lint: "lint --school school.json --visits visits.xlsx",
  compare: "compare reach2-2020 morecambe-road-2024",
  say: "say reach2-2020",
  template: "template xlsx --out visits.xlsx",
  doctor: "doctor",
};
