import { aWording } from "./arguments/aWording.js";
import { aDefinition } from "./arguments/aDefinition.js";
import { zoneOf, type ZoneOption } from "./arguments/zoneOf.js";
import { checkArgument, HomeVisitsError, type Parsed } from "@home-visits/core";
import { assumedZone } from "@home-visits/core/timers";
import type { z } from "zod";
import { checkDefinition } from "./definition/checkDefinition.js";
import type { FormDefinition } from "./definition/formDefinition.js";
import type { FormDocument } from "./definition/formDocument.js";
import { completeDocument, type CompletedForm } from "./document/completeDocument.js";
import { parseDraft } from "./document/parseDraft.js";
import type { JsonSchema } from "./schema/jsonSchema.js";
import { completeSchema, draftSchema } from "./schema/completeSchema.js";
import { formJsonSchema, type JsonSchemaTarget } from "./schema/formJsonSchema.js";
import { unsaid, type Unsaid } from "./schema/unsaid.js";
import type { Renderer } from "./fieldTypes/fieldType.js";
import { screenAnswers, type ScreenAnswers } from "./picker/screenAnswers.js";
import { splitPickers } from "./picker/splitPickers.js";
import type { JsonFormsElement } from "./ui/jsonFormsElement.js";
import { jsonFormsUiSchema } from "./ui/jsonFormsUiSchema.js";
import { uiSchema, uiSchemaFor, type UiSchema } from "./ui/uiSchema.js";
import { english } from "./wording/english.js";
import type { Wording } from "./wording/wording.js";

/** A definition with all that a page needs of it: everything that is made from it but the reading of visit records. */
export type PageForm = {
  readonly definition: FormDefinition;
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  /** The language of labels, sentences and messages. */
  readonly wording: Wording;
  /** What a finished form must meet. */
  readonly schema: z.ZodType<FormDocument>;
  /** What a draft must meet: nothing is needed, but what is there must be well formed. */
  readonly draftSchema: z.ZodType<FormDocument>;
  /** `draft-07` unless told otherwise; of the finished form unless `draft` is set. */
  readonly jsonSchema: (options?: {
    readonly target?: JsonSchemaTarget;
    readonly draft?: boolean;
    /** Adds `x-home-visits`: who may see each answer and what it is kept with. A validator in strict mode must be told of it. */
    readonly marks?: boolean;
  }) => JsonSchema;
  /** The draft-07 schema for JSON Forms: each option a `const`, which that renderer needs, and each instant a date and a time. */
  readonly jsonFormsSchema: (options?: { readonly draft?: boolean }) => JsonSchema;
  /** What `parse` refuses and no JSON Schema can: `jsonSchema` says everything else. */
  readonly unsaid: readonly Unsaid[];
  /** For react-jsonschema-form, with every question on the page. */
  readonly uiSchema: UiSchema;
  /** The same, with the questions hidden that the answers so far do not ask. */
  readonly uiSchemaFor: (data: FormDocument, options?: ZoneOption) => UiSchema;
  readonly jsonFormsUiSchema: JsonFormsElement;
  /** Answers as the pickers of a renderer hold them, to open a page with; `parse` and `complete` read them back. */
  readonly onScreen: (data: FormDocument, renderer: Renderer, options?: ZoneOption) => ScreenAnswers;
  /** Reads a draft: unknown data in, answers or issues out. A date and time without offset is one of the school's clock. */
  readonly parse: (data: unknown, options?: ZoneOption) => Parsed<FormDocument>;
  /** Finishes a form: what is needed must be there; what no longer applies is taken out and listed. */
  readonly complete: (data: unknown, options?: ZoneOption) => Parsed<CompletedForm>;
  readonly blank: () => FormDocument;
};

/** Makes something when it is first asked for, and gives the same from then on. */
function whenAsked<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Makes a form for a page from its definition, one of ours or a school's own.
 * @throws HomeVisitsError `invalid-definition`, naming the first fault; `checkDefinition` lists them all
 */
export const definePageForm = (definition: FormDefinition, wording: Wording = english): PageForm => {
  checkArgument("defineForm", "definition", definition, aDefinition);
  checkArgument("defineForm", "wording", wording, aWording);
  const [fault] = checkDefinition(definition);
  if (fault) throw new HomeVisitsError("invalid-definition", `${definition.id}: ${fault.path} ${fault.message}`);
  // few programs ask for all of these, and most ask for those of one form
  const draft = whenAsked(() => draftSchema(definition, wording));
  const complete = whenAsked(() => completeSchema(definition, wording));
  const said = whenAsked(() => unsaid(definition));
  const page = whenAsked(() => uiSchema(definition, { wording, zone: assumedZone }));
  const jsonFormsPage = whenAsked(() => jsonFormsUiSchema(definition));
  return {
    definition,
    id: definition.id,
    edition: definition.edition,
    title: definition.title,
    wording,
    get schema() {
      return complete();
    },
    get draftSchema() {
      return draft();
    },
    jsonSchema: ({ target = "draft-07", draft: asDraft = false, marks = false } = {}) =>
      formJsonSchema(definition, wording, { target, draft: asDraft, options: "enum", marks }),
    jsonFormsSchema: ({ draft: asDraft = false } = {}) =>
      splitPickers(
        formJsonSchema(definition, wording, { target: "draft-07", draft: asDraft, options: "const", marks: false }),
        definition.fields,
        wording,
      ),
    get unsaid() {
      return said();
    },
    get uiSchema() {
      return page();
    },
    uiSchemaFor: (data, options = {}) =>
      uiSchemaFor(definition, { wording, zone: zoneOf("uiSchemaFor", options) }, data),
    get jsonFormsUiSchema() {
      return jsonFormsPage();
    },
    onScreen: (data, renderer, options = {}) =>
      screenAnswers(definition.fields, data, renderer, zoneOf("onScreen", options)),
    parse: (data, options = {}) => parseDraft({ definition, wording, schema: draft() }, data, zoneOf("parse", options)),
    complete: (data, options = {}) =>
      completeDocument(
        { definition, wording, draft: draft(), complete: complete() },
        data,
        zoneOf("complete", options),
      ),
    blank: () => ({}),
  };
};
