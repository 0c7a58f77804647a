import { customIssue } from "@home-visits/core";
import type { z } from "zod";
import { missingFields } from "../condition/missingFields.js";
import type { FieldList } from "../definition/fieldList.js";
import type { FormAnswer } from "../definition/formDocument.js";
import { demands } from "./demands.js";

type Answers = Record<string, FormAnswer | undefined>;

/** The same object schema, which also asks for what other answers ask for: in zod, and in the JSON Schema made from it. */
export const demanded = <S extends z.ZodType<Answers>>(schema: S, list: FieldList): S =>
  schema
    .superRefine((answers, context) => {
      for (const id of missingFields(list, answers)) context.addIssue(customIssue("missing", [id]));
    })
    .meta(demands(list));
