import { defineForm } from "../defineForm.js";
import { withMatrixBy } from "./withMatrixBy.js";

/**
 * A form with its ratings on the scales of the matrix in force (`matrixInForce` of core says which): its schemas offer that matrix's levels, and
 * its page and prints have that matrix's words and key. A form without ratings is given back as it is.
 * @example withMatrix(forms["risk-assessment"], school.riskMatrix).jsonSchema()
 */
export const withMatrix = /* @__PURE__ */ withMatrixBy(defineForm);
