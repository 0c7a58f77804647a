import { defineForm, ownEventsForm, type Form } from "@home-visits/forms";
import { askingPolicy } from "../../../test/records/askingPolicy.js";

const definition = ownEventsForm(askingPolicy);
if (definition === undefined) throw new Error("The policy has no events of its own.");

/** The form on which the events of `askingPolicy` are noted. */
export const notedForm: Form = defineForm(definition);
