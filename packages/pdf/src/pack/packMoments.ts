import type { Visit } from "@home-visits/core";
import { lacksPapers } from "./lacksPapers.js";
import type { Reader } from "./reader.js";

/** What is known of a visit where the contents of its pack are decided. */
export type PackNeeds = {
  readonly visit: Visit;
  /** Whether it is a first visit, as the school's policy defines one; undefined where nobody can tell. */
  readonly firstVisit: boolean | undefined;
  /** Whether the school's policy itself names a form for visits to the doorstep. */
  readonly doorstepForm: boolean;
  readonly clockRows: boolean;
  /** The school's, by whose clock the day of the visit is told. */
  readonly zone: string;
};

/** A moment of a visit that a form serves: when its form is in the pack, and how it is printed. */
export type PackMoment = {
  readonly moment: string;
  /** `filled` with what the record says, or `pen`: known answers stand there, and the rest is filled in on the way. */
  readonly use: "filled" | "pen";
  /** The form of this project that serves where no policy names one. Absent: then there is none. */
  readonly standard?: string;
  readonly applies: (needs: PackNeeds) => boolean;
  readonly reader: Reader;
  /** It is in a pack only where all sheets are asked for. */
  readonly extra?: boolean;
};

const always = (): boolean => true;

/**
 * The moments in the order of a pack. A policy may name forms for each; one that no policy and no row here knows goes along with a pen.
 * Where nobody can tell which visit it is, the forms of a first and of a later visit are both there: a pack may hold a sheet too
 * many, never one too few.
 */
export const packMoments: readonly PackMoment[] = [
  {
    moment: "before-doorstep-visit",
    use: "filled",
    reader: "office",
    applies: ({ visit }) => visit.setting === "doorstep",
  },
  {
    moment: "before-first-visit",
    use: "filled",
    reader: "office",
    standard: "initial-risk-assessment",
    applies: (needs) => !servedAtTheDoor(needs) && needs.firstVisit !== false,
  },
  {
    moment: "after-first-visit",
    use: "filled",
    reader: "office",
    standard: "risk-assessment",
    applies: (needs) => !servedAtTheDoor(needs) && needs.firstVisit !== true,
  },
  { moment: "departure", use: "filled", reader: "office", standard: "home-visit-log", applies: always },
  { moment: "overdue", use: "filled", reader: "buddy", standard: "buddy-sheet", applies: ({ clockRows }) => clockRows },
  { moment: "driving", use: "pen", reader: "office", applies: mayDrive },
  { moment: "briefing", use: "pen", reader: "visitors", standard: "staff-briefing", applies: always },
  { moment: "no-answer", use: "pen", reader: "family", standard: "no-answer-note", applies: always },
  { moment: "after-visit", use: "pen", reader: "visitors", standard: "visit-record", applies: always },
  { moment: "incident", use: "pen", reader: "visitors", extra: true, standard: "incident-report", applies: always },
];

/**
 * Where the policy itself has a form for the doorstep, that form is the assessment. An addendum's form comes beside those of the main
 * policy and replaces none (ATLP-G-01).
 */
function servedAtTheDoor({ visit, doorstepForm }: PackNeeds): boolean {
  return doorstepForm && visit.setting === "doorstep";
}

/** No car is an answer, and so is going on foot; silence is not. Nor is a check needed of a car whose papers are there and last. */
function mayDrive({ visit, zone }: PackNeeds): boolean {
  const { travel, vehicles } = visit;
  if (vehicles !== undefined) return vehicles.some((car) => lacksPapers(car, visit, zone));
  return travel?.mode === undefined || travel.mode === "car" || travel.mode === "other";
}
