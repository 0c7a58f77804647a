/** What an operation does, who may ask for it, and what its answer is, in the words of the OpenAPI document. */
export type Operation = {
  readonly summary: string;
  readonly description?: string;
  readonly answer: string;
  /** Needs no session. */
  readonly open?: true;
  /** Its answer names the version of the visit, which a decision on it gives back as `If-Match`. */
  readonly versioned?: true;
};

const OFFICE = "For the office.";
const LEADER = "For a leader.";
const BOTH = "For the office and for leaders.";
const THEIRS = "For the office, and for whoever the visit is theirs.";

const DECIDES =
  "`If-Match` gives the version that the decision rests on: 400 without it, 412 where somebody changed the visit in between.";
const ONCE = "Sent again with the same `Idempotency-Key`, it is done once.";

/** Every operation of the service, by its id. */
export const operations: Readonly<Record<string, Operation>> = {
  signIn: {
    summary: "Sign in",
    description:
      "Five wrong passwords of a name are free. After them each attempt waits longer: 429 with `Retry-After`.",
    answer: "Who is signed in. The session is in the cookie.",
    open: true,
  },
  whoAmI: { summary: "Who is signed in", answer: "The person of this session." },
  signOut: { summary: "Sign out", answer: "The session has ended.", open: true },
  listPeople: {
    summary: "Who signs in at the school",
    description: BOTH,
    answer:
      "Everybody with an account, by name: `id` names a leader or a buddy of a visit, and `person` is the id of a visitor in its record.",
  },
  importPupils: {
    summary: "Take in an export of pupils",
    description: `${OFFICE} Columns are named by the vendor's own headings. A row that has a fault is told by its line, and the others are stored.`,
    answer: "How many households were stored, and what is wrong with the other rows.",
  },
  findHousehold: {
    summary: "Find a household by a pupil's UPN",
    description: `${OFFICE} The reading is noted.`,
    answer: "The household.",
  },
  listReadings: { summary: "Who read which household", description: LEADER, answer: "The readings, the latest first." },
  readRetention: {
    summary: "How long the school keeps things",
    description: BOTH,
    answer: "What the school has stated.",
  },
  stateRetention: {
    summary: "State how long the school keeps things",
    description: `${LEADER} Until it is stated, nothing is deleted.`,
    answer: "What is stated from now on.",
  },
  eraseHousehold: {
    summary: "Erase a household",
    description: `${LEADER} Its visits go with it: their streams, code words, announcements and alarms. A round keeps its other homes.`,
    answer: "It is erased.",
  },
  planVisit: {
    summary: "Plan a visit",
    description: `${OFFICE} ${ONCE}`,
    answer: "The visit as it stands.",
    versioned: true,
  },
  listVisits: {
    summary: "The visits that are planned or out",
    description: THEIRS,
    answer: "The visits, the most urgent first.",
  },
  listOverdue: {
    summary: "The visits that are in trouble",
    description: THEIRS,
    answer: "The visits, the most urgent first.",
  },
  readVisit: {
    summary: "A visit with its records",
    description: `${THEIRS} The reading is noted.`,
    answer: "The visit, with the record of each home.",
    versioned: true,
  },
  readState: {
    summary: "What is due now, and from whom",
    description: THEIRS,
    answer: "The visit as it stands.",
    versioned: true,
  },
  amendVisit: {
    summary: "Amend a visit",
    description: `${OFFICE} Until they have left. ${DECIDES}`,
    answer: "The visit as it stands.",
    versioned: true,
  },
  planRound: {
    summary: "Plan a round of several homes",
    description: `${OFFICE} ${ONCE}`,
    answer: "The round as it stands.",
    versioned: true,
  },
  amendRound: {
    summary: "Amend a round as one",
    description: `${OFFICE} Its homes, their order and times, until they have left. ${DECIDES}`,
    answer: "The round as it stands.",
    versioned: true,
  },
  assessVisit: {
    summary: "Assess a visit",
    description: `${BOTH} Each home is assessed for itself.`,
    answer: "What the policies say, with their findings.",
    versioned: true,
  },
  authoriseVisit: {
    summary: "Let a visit go",
    description: `${LEADER} Against the policy only with a reason, in \`despite\`. ${DECIDES}`,
    answer: "The visit as it stands.",
    versioned: true,
  },
  depart: {
    summary: "Record that they have left",
    description: `${THEIRS} A departure that nobody authorised is watched all the same. ${ONCE}`,
    answer: "The visit as it stands, with what there is to note.",
    versioned: true,
  },
  recordEvent: {
    summary: "Record what happened",
    description: `${THEIRS} A visitor speaks for themselves alone. The same event may be sent again; another with its id is refused (409).`,
    answer: "The visit as it stands, with what there is to note.",
    versioned: true,
  },
  standDown: {
    summary: "End the watch",
    description: `${BOTH} Only once everybody is accounted for: 409 names each visitor who is not. ${ONCE}`,
    answer: "The visit as it stands.",
    versioned: true,
  },
  readHistory: {
    summary: "The stream of a visit",
    description: THEIRS,
    answer: "Who recorded what when, and what was announced how late.",
  },
  keepCodeWord: { summary: "Keep the code word of a visit", description: OFFICE, answer: "It is kept, sealed." },
  showCodeWord: {
    summary: "Show the code word of a visit",
    description: "For the buddy, the DSL and those on the visit. Each showing is noted.",
    answer: "The code word.",
  },
  printPack: {
    summary: "Print the paper of a visit",
    description: `${THEIRS} The reading is noted.`,
    answer: "The pack, as PDF.",
  },
  readPolicy: {
    summary: "The policy that the school works by",
    answer: "Which it is, and the events of its own that can be recorded.",
  },
  statePolicy: {
    summary: "State the policy that the school works by",
    description: `${LEADER} One that ships with the packages, a document of the school's own, or changes to one of these. Visits that are planned follow it as soon as they change; those that have left keep theirs.`,
    answer: "What is in force from now on.",
  },
  readOwnQuestions: {
    summary: "What the policy asks of its own, with the answers so far",
    description: `${THEIRS} The reading is noted.`,
    answer: "The form, and the answers of each home.",
    versioned: true,
  },
  answerOwnQuestions: {
    summary: "Answer what the policy asks of its own",
    description: `${THEIRS} Also after they have left: much is seen only there. The assessment goes by it at once, the watch by what was known at the departure. ${DECIDES}`,
    answer: "The visit as it stands.",
    versioned: true,
  },
  health: { summary: "Whether the service runs", answer: "It runs.", open: true },
  ready: {
    summary: "Whether the service can do its work",
    description:
      "Seconds since the worker was heard of, and how long the longest alarm and announcement have waited. 503 when it is not ready.",
    answer: "It is at work.",
    open: true,
  },
};
