import { checkArgument } from "@home-visits/core";
import { aForm } from "../arguments/aForm.js";
import { aWording } from "../arguments/aWording.js";
import type { FormDefinition } from "../definition/formDefinition.js";
import type { PageForm } from "../definePageForm.js";
import { translateDefinition } from "./translateDefinition.js";
import type { Wording } from "./wording.js";

/** `translateForm` for the forms that `define` makes. */
export const translateFormBy =
  <F extends PageForm>(define: (definition: FormDefinition, wording: Wording) => F) =>
  (form: F, wording: Wording): F => {
    checkArgument("translateForm", "form", form, aForm);
    checkArgument("translateForm", "wording", wording, aWording);
    return define(translateDefinition(form.definition, wording.forms[form.id] ?? {}), wording);
  };
