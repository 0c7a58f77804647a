import { withMatrixBy } from "../edition/withMatrixBy.js";
import { definePageForm } from "../definePageForm.js";

/** A page's form with its ratings on the scales of the matrix in force, as `withMatrix` of the package does it for every form. */
export const withMatrix = /* @__PURE__ */ withMatrixBy(definePageForm);
