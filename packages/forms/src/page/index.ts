// The forms for a page that only asks questions: without `prefill` and `extract`, and so without what reads a visit record.
// Everything else that a page needs comes from the package itself.
import { guarded } from "@home-visits/core";
import { definePageForm } from "../definePageForm.js";
import { translateForm as innerTranslateForm } from "./translateForm.js";
import { withMatrix as innerWithMatrix } from "./withMatrix.js";

export { formEditions, forms } from "./forms.js";
export const defineForm = /* @__PURE__ */ guarded("defineForm", definePageForm);
export type { PageForm } from "../definePageForm.js";
export const withMatrix = /* @__PURE__ */ guarded("withMatrix", innerWithMatrix);
export const translateForm = /* @__PURE__ */ guarded("translateForm", innerTranslateForm);
