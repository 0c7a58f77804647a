import { defineForm, ownEventsForm, ownQuestions, type Form } from "@home-visits/forms";
import { askedVisit } from "./askedVisit.js";
import { askingPolicy } from "./askingPolicy.js";

const definition = ownQuestions(askingPolicy);
const noted = ownEventsForm(askingPolicy);
if (definition === undefined || noted === undefined) throw new Error("The policy asks nothing of its own.");

/** The form of `askingPolicy`, which asks something of each type about each thing. */
const askedForm: Form = defineForm(definition);

/** The form on which its own events are noted. */
const notedForm: Form = defineForm(noted);

export { askedForm, notedForm, askedVisit, askingPolicy };
