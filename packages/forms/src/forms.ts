import { defineForm, type Form } from "./defineForm.js";
import { editionsBy, formsBy, type FormId } from "./formsBy.js";

/** The current edition of every form, by id. */
export const forms: Readonly<Record<FormId, Form>> = /* @__PURE__ */ formsBy(defineForm);

/** Every edition of every form, the current ones first. */
export const formEditions = /* @__PURE__ */ editionsBy(forms, defineForm);
