import { defineForm, ownQuestions, type Form } from "@home-visits/forms";
import { askedVisit } from "./askedVisit.js";
import { askingPolicy } from "./askingPolicy.js";

const definition = ownQuestions(askingPolicy);
if (definition === undefined) throw new Error("The policy asks nothing of its own.");

/** The form of `askingPolicy`, which asks something of each type about each thing. */
const askedForm: Form = defineForm(definition);

export { askedForm, askedVisit, askingPolicy };
