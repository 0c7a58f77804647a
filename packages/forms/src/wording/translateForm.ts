import { defineForm } from "../defineForm.js";
import { translateFormBy } from "./translateFormBy.js";

/** A form in another language: labels, sentences and messages. Answers given in one language read in every other. */
export const translateForm = /* @__PURE__ */ translateFormBy(defineForm);
