import { definePageForm, type PageForm } from "../definePageForm.js";
import { editionsBy, formsBy, type FormId } from "../formsBy.js";

/** The current edition of every form, by id, made for a page. */
export const forms: Readonly<Record<FormId, PageForm>> = /* @__PURE__ */ formsBy(definePageForm);

/** Every edition of every form, the current ones first. */
export const formEditions = /* @__PURE__ */ editionsBy(forms, definePageForm);
