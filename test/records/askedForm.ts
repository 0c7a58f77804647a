import { defineForm, ownQuestions, type Form } from "@home-visits/forms";
import { askingPolicy } from "./askingPolicy.js";

const definition = ownQuestions(askingPolicy);
if (definition === undefined) throw new Error("The policy asks nothing of its own.");

/** The form of a policy that asks something of each type, about each thing. */
export const askedForm: Form = defineForm(definition);
