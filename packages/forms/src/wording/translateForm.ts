import { aWording } from "../arguments/aWording.js";
import { aForm } from "../arguments/aForm.js";
import { checkArgument } from "@home-visits/core";
import { defineForm, type Form } from "../defineForm.js";
import { translateDefinition } from "./translateDefinition.js";
import type { Wording } from "./wording.js";

/** A form in another language: labels, sentences and messages. Answers given in one language read in every other. */
export const translateForm = (form: Form, wording: Wording): Form => {
  checkArgument("translateForm", "form", form, aForm);
  checkArgument("translateForm", "wording", wording, aWording);
  return defineForm(translateDefinition(form.definition, wording.forms[form.id] ?? {}), wording);
};
