// The forms for a page that only asks questions: without `prefill` and `extract`, and so without what reads a visit record.
// Everything else that a page needs comes from the package itself.
export { formEditions, forms } from "./forms.js";
export { definePageForm as defineForm } from "../definePageForm.js";
export type { PageForm } from "../definePageForm.js";
export { withMatrix } from "./withMatrix.js";
export { translateForm } from "./translateForm.js";
