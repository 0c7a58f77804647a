import type { Visit } from "@home-visits/core";

/** What is known of a visit where the contents of its pack are decided. */
export type PackNeeds = {
  readonly visit: Visit;
  /** Whether it is a first visit, as the school's policy defines one; undefined where nobody can tell. */
  readonly firstVisit: boolean | undefined;
  /** Whether the school's policy itself names a form for visits to the doorstep. */
  readonly doorstepForm: boolean;
  readonly clockRows: boolean;
};

/** A moment of a visit that a form serves: when its form is in the pack, and how it is printed. */
export type PackMoment = {
  readonly moment: string;
  /** `filled` with what the record says, or `pen`: known answers stand there, and the rest is filled in on the way. */
  readonly use: "filled" | "pen";
  /** The form of this project that serves where no policy names one. Absent: then there is none. */
  readonly standard?: string;
  readonly applies: (needs: PackNeeds) => boolean;
};

const always = (): boolean => true;

/**
 * The moments in the order of a pack. A policy may name forms for each; one that no policy and no row here knows goes along with a pen.
 * Where nobody can tell which visit it is, the forms of a first and of a later visit are both there: a pack may hold a sheet too
 * many, never one too few.
 */
export const packMoments: readonly PackMoment[] = [
  { moment: "before-doorstep-visit", use: "filled", applies: ({ visit }) => visit.setting === "doorstep" },
  {
    moment: "before-first-visit",
    use: "filled",
    standard: "initial-risk-assessment",
    applies: (needs) => !servedAtTheDoor(needs) && needs.firstVisit !== false,
  },
  {
    moment: "after-first-visit",
    use: "filled",
    standard: "risk-assessment",
    applies: (needs) => !servedAtTheDoor(needs) && needs.firstVisit !== true,
  },
  { moment: "departure", use: "filled", standard: "home-visit-log", applies: always },
  { moment: "overdue", use: "filled", standard: "buddy-sheet", applies: ({ clockRows }) => clockRows },
  { moment: "driving", use: "pen", applies: ({ visit }) => mayDrive(visit) },
  { moment: "briefing", use: "pen", standard: "staff-briefing", applies: always },
  { moment: "no-answer", use: "pen", standard: "no-answer-note", applies: always },
  { moment: "after-visit", use: "pen", standard: "visit-record", applies: always },
  { moment: "incident", use: "pen", standard: "incident-report", applies: always },
];

/**
 * Where the policy itself has a form for the doorstep, that form is the assessment. An addendum's form comes beside those of the main
 * policy and replaces none (ATLP-G-01).
 */
function servedAtTheDoor({ visit, doorstepForm }: PackNeeds): boolean {
  return doorstepForm && visit.setting === "doorstep";
}

/** No car is an answer, and so is going on foot; silence is not. */
function mayDrive({ travel, vehicles }: Visit): boolean {
  if (vehicles !== undefined) return vehicles.length > 0;
  return travel?.mode === undefined || travel.mode === "car" || travel.mode === "other";
}
