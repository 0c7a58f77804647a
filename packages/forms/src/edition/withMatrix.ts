import { aForm } from "../arguments/aForm.js";
import { checkArgument, expected, type RiskMatrix } from "@home-visits/core";
import { defineForm, type Form } from "../defineForm.js";
import { onScale } from "./onScale.js";

/**
 * A form with its ratings on the scales of the matrix in force (`matrixInForce` of core says which): its schemas offer that matrix's levels, and
 * its page and prints have that matrix's words and key. A form without ratings is given back as it is.
 * @example withMatrix(forms["risk-assessment"], school.riskMatrix).jsonSchema()
 */
export const withMatrix = (form: Form, matrix: RiskMatrix): Form => {
  checkArgument("withMatrix", "form", form, aForm);
  checkArgument("withMatrix", "matrix", matrix, expected.matrix);
  const definition = onScale(form.definition, matrix);
  return definition === form.definition ? form : defineForm(definition, form.wording);
};
