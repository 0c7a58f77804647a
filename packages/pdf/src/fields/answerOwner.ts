import type { FormRow } from "@home-visits/forms";
import type { RowPlace } from "./answerPointer.js";

/** Where an answer belongs: alone in its form, or in a row of one of its tables. */
export type AnswerOwner = { readonly answers: FormRow; readonly row?: RowPlace | undefined };
