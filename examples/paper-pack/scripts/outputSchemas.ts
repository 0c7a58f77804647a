import { z } from "zod";

const text = z.string();
const cites = z.array(text).describe("Ids of clauses, such as `R20-DUR-01`");

const problem = z.strictObject({
  file: text.describe("The file as it was named on the command line"),
  index: z
    .int()
    .optional()
    .describe("The visit's place in the file, 0 for the first; missing where the whole file is meant"),
  id: text.optional(),
  pointer: text.describe("A JSON Pointer into the file; in JSON Lines, into the line"),
  line: z.int().optional().describe("A line of a text file, or the row of a sheet"),
  column: z.int().optional(),
  sheet: text.optional(),
  cell: text.optional().describe("The letters of a sheet's column"),
  heading: text.optional(),
  code: text,
  message: text.describe("What to do"),
});
const problems = z.array(problem).describe("What was wrong with the visits that were left out");

const file = z.strictObject({
  name: text,
  bytes: z.int(),
  sha256: text.regex(/^[0-9a-f]{64}$/),
  path: text,
  ids: z.array(text).describe("The ids of the visits in the file, or the title of the form"),
  seconds: z.number(),
});
const written = z.strictObject({
  files: z.array(file),
  problems,
  notes: z.array(text),
  seconds: z.number().optional().describe("Missing where nothing could be read"),
});

const finding = z.strictObject({
  rule: text,
  outcome: z.enum(["block", "breach", "advice", "open", "conflict", "pending"]),
  phase: text,
  cites,
  sentence: text,
  about: text.optional().describe("A JSON Pointer into the visit"),
});
/** No answer is an object, so that nobody takes what is asked back for one. */
const answers = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]))
  .describe("The answers of the form, by the ids of its fields; the form's own schema says which");
const verdict = z.enum(["go", "go-with-conditions", "no-go", "undetermined"]);

/** What the library gives as it is; its own declarations say what it holds. */
const asTheLibrary = z.record(text, z.unknown());

/**
 * What each command prints with `--json`, by the command's name. A command that could read nothing prints what `build` prints, without files.
 */
export const outputSchemas = {
  build: written,
  notice: written,
  blank: written,
  check: z.strictObject({
    visits: z.array(
      z.strictObject({
        id: text,
        verdict,
        warnings: z.array(text).describe("What only a person sees: a Sunday, one member of staff in two homes"),
        policies: z.array(z.strictObject({ policy: text, verdict, findings: z.array(finding) })),
      }),
    ),
    ofSchool: z.array(text).describe("What is about the school and not about one visit"),
    open: z.array(text).describe("What the policy leaves unsaid"),
    problems,
  }),
  plan: z.strictObject({
    visit: text,
    policy: text,
    rows: z.array(asTheLibrary).describe("As `timelineRows` of @home-visits/escalation gives them"),
    state: asTheLibrary
      .optional()
      .describe("As `escalationAt` of @home-visits/escalation gives it; with --at or --events"),
    problems,
  }),
  simulate: z.strictObject({
    visit: text,
    policy: text,
    moments: z.array(asTheLibrary).describe("As `simulate` of @home-visits/escalation gives them"),
    problems,
  }),
  lint: z.strictObject({
    policy: text,
    findings: z
      .array(asTheLibrary)
      .describe("As `lintLadder` of @home-visits/escalation gives them, with the visit's id where one is meant"),
    warnings: z.array(asTheLibrary).describe("As `lintPolicy` of @home-visits/core gives them"),
    problems,
  }),
  compare: z.strictObject({
    a: text,
    b: text,
    differences: z.array(asTheLibrary).describe("As `comparePolicies` of @home-visits/core gives them"),
  }),
  say: z.strictObject({
    policy: text,
    title: text,
    edition: text,
    parts: z.array(
      z.strictObject({ title: text, lines: z.array(z.looseObject({ says: text, strength: text, cites })) }).loose(),
    ),
  }),
  read: z.union([
    answers,
    z
      .strictObject({
        answers,
        problems: z.array(problem).describe("What has to be asked back, at its answer's pointer"),
      })
      .describe("Where an answer is asked back: the others, and what to ask"),
  ]),
  template: z.strictObject({
    kind: text,
    file: text.optional().describe("The file that was made, with --out"),
    content: text.optional().describe("The starter file itself, without --out"),
  }),
  doctor: z.strictObject({
    checks: z.array(z.strictObject({ what: text, ok: z.boolean(), says: text })),
  }),
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The same as JSON Schemas of draft-07, which stand in `schemas/` of the program. */
export const publishedOutput = (command: keyof typeof outputSchemas): unknown =>
  z.toJSONSchema(outputSchemas[command], { target: "draft-07" });
