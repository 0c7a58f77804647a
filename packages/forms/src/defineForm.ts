import type { Visit } from "@home-visits/core";
import { zoneOf } from "./arguments/zoneOf.js";
import type { FormDefinition } from "./definition/formDefinition.js";
import type { FormDocument } from "./definition/formDocument.js";
import { definePageForm, type PageForm } from "./definePageForm.js";
import { extract, type Extracted } from "./source/extract.js";
import { prefill, type PrefillOptions } from "./source/prefill.js";
import { english } from "./wording/english.js";
import type { Wording } from "./wording/wording.js";

/** A definition with everything that is made from it. */
export type Form = PageForm & {
  /** The answers that the record holds already, its times by the school's clock; several visits fill the rows of a log. */
  readonly prefill: (visit: Visit | readonly Visit[], options?: PrefillOptions) => FormDocument;
  /** What the answers say about the record: values by pointer, and events. */
  readonly extract: (data: FormDocument) => Extracted;
};

const isOne = (visit: Visit | readonly Visit[]): visit is Visit => !Array.isArray(visit);

/**
 * Makes a form from its definition, one of ours or a school's own.
 * @throws HomeVisitsError `invalid-definition`, naming the first fault; `checkDefinition` lists them all
 */
export const defineForm = (definition: FormDefinition, wording: Wording = english): Form =>
  // added to the form itself: a copy would make at once what is made when it is first asked for
  Object.assign(definePageForm(definition, wording), {
    prefill: (visit: Visit | readonly Visit[], options: PrefillOptions = {}) =>
      prefill(definition, isOne(visit) ? [visit] : visit, { ...options, zone: zoneOf("prefill", options) }),
    extract: (data: FormDocument) => extract(definition, data),
  });
