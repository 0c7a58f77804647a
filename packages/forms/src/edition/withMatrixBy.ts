import { checkArgument, expected, type RiskMatrix } from "@home-visits/core";
import { aForm } from "../arguments/aForm.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { PageForm } from "../definePageForm.js";
import type { Wording } from "../wording/wording.js";
import { onScale } from "./onScale.js";

/** `withMatrix` for the forms that `define` makes. */
export const withMatrixBy =
  <F extends PageForm>(define: (definition: FormDefinition, wording: Wording) => F) =>
  (form: F, matrix: RiskMatrix): F => {
    checkArgument("withMatrix", "form", form, aForm);
    checkArgument("withMatrix", "matrix", matrix, expected.matrix);
    const definition = onScale(form.definition, matrix);
    return definition === form.definition ? form : define(definition, form.wording);
  };
