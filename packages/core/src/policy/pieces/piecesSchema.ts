import { z } from "zod";
import { roleIdSchema } from "../actorSchema.js";
import { citesSchema } from "../citesSchema.js";
import { isTimeUnit, timeUnits } from "../inUnit.js";
import { strengthSchema, type Strength } from "../strengthSchema.js";
import { isClockTime } from "../../values/isClockTime.js";
import type { Piece, PieceValue } from "./Piece.js";
import { policyPieces } from "./policyPieces.js";

/** A value of a piece, alone where the clauses state it; `by` says who of the school decided it where they do not. */
export type GivenValue =
  | number
  | string
  | boolean
  | {
      readonly value: number | string | boolean;
      readonly unit?: string | undefined;
      readonly by?: string | undefined;
    };

/** A piece in a policy document: which, on what clauses it rests, how binding it is, and the document's own values. */
export type PieceUse = {
  readonly piece: string;
  readonly cites: readonly string[];
  readonly strength?: Strength | undefined;
  readonly with: Readonly<Record<string, GivenValue | undefined>>;
};

const plain = {
  clock: z.string().refine(isClockTime, { error: "Give a time of day such as 09:00." }),
  "yes-no": z.boolean(),
} as const;

const wanted = {
  number: "Give a number",
  clock: "Give a time of day such as 09:00",
  "yes-no": "Give true or false",
} as const;

function valueSchema({ kind, describes, unit, least = 0, assumed }: PieceValue): z.ZodType {
  if (kind === "role") return roleIdSchema;
  const value = kind === "number" ? z.number().min(least) : plain[kind];
  const units = isTimeUnit(unit) ? { unit: z.enum(timeUnits).optional().describe("What the number counts") } : {};
  const by = z.string().min(1).max(200).optional().describe("Who decided it, where no clause states it");
  const whole = z.union([value, z.strictObject({ value, ...units, by })], {
    error: `${wanted[kind]}, or one with who decided it: { "value": …, "by": "Headteacher" }.`,
  });
  const said = whole.describe(unit === undefined ? describes : `${describes}, in ${unit}`);
  return assumed === undefined ? said : said.optional();
}

function useSchema({ id, describes, with: values }: Piece) {
  return z.strictObject({
    piece: z.literal(id).describe(describes),
    cites: citesSchema,
    strength: strengthSchema.optional().describe("must, where it is left out"),
    with: z.strictObject(
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueSchema(value)] as const)),
    ),
  });
}

function anyPiece(): z.ZodType<PieceUse, PieceUse> {
  const [first, ...rest] = policyPieces.map(useSchema);
  if (first === undefined) throw new Error("There are pieces.");
  return z.discriminatedUnion("piece", [first, ...rest]) as unknown as z.ZodType<PieceUse, PieceUse>;
}

/** The pieces of a document. They are made when the first document that has some is read. */
export const piecesSchema: z.ZodType<readonly PieceUse[], readonly PieceUse[]> = z.lazy(() =>
  z
    .array(anyPiece())
    .max(30)
    .describe("Parts that many policies have, each with your own clauses and values; they stand after your own parts"),
);
