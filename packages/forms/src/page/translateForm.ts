import { translateFormBy } from "../wording/translateFormBy.js";
import { definePageForm } from "../definePageForm.js";

/** A page's form in another language, as `translateForm` of the package makes every form. */
export const translateForm = /* @__PURE__ */ translateFormBy(definePageForm);
