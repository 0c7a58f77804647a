import { z } from "zod";
import { questionOf } from "../wording/questionOf.js";
import { bandSchema } from "./bandSchema.js";
import type { FieldType } from "./fieldType.js";
import { say } from "../wording/say.js";
import { scoreOf } from "./scoreOf.js";

/** Worked out from a likelihood and a consequence of the same row or form; printed, never stored. */
export type BandKind = { readonly type: "band"; readonly from: readonly [likelihood: string, consequence: string] };

const id = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** The band of a rating: letter, word and score, so that it can be told without its colour. */
export const band: FieldType<BandKind> = {
  keys: { from: z.tuple([id, id]) },
  workedOut: true,
  schema: () => z.never(),
  told: (field, matrix) => bandSchema(questionOf(field), field.from, matrix),
  message: () => "message.unknownKey",
  faults: ({ from }, beside, path) =>
    from.every((name) => beside.some((other) => other.id === name && other.type === "rating"))
      ? []
      : [[path, "Work the band out from two ratings beside it."]],
  text: ({ from }, answers, { matrix, wording }) => {
    // a rating that was made and that no scale reads is not "not recorded"
    if (matrix === undefined)
      return from.some((name) => answers[name] !== undefined) ? say(wording, "print.noScale") : undefined;
    const scored = scoreOf(from, answers, matrix);
    if (scored === undefined) return undefined;
    const letters = scored.band.label.split(" ").map((word) => word.charAt(0));
    return [letters.join(""), scored.band.label, scored.score].join("\n");
  },
};
