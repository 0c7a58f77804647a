import { guarded } from "@home-visits/core";
import { findForm as innerFindForm } from "./edition/findForm.js";
import { migrate as innerMigrate } from "./edition/migrate.js";
import { say as innerSay } from "./wording/say.js";
import { applies as innerApplies } from "./condition/applies.js";
import { conditionSentence as innerConditionSentence } from "./condition/conditionSentence.js";
import { relevantFields as innerRelevantFields } from "./condition/relevantFields.js";
import { defineForm as innerDefineForm } from "./defineForm.js";
import { checkDefinition as innerCheckDefinition } from "./definition/checkDefinition.js";
import { fieldsLaidOut as innerFieldsLaidOut } from "./definition/fieldsLaidOut.js";
import { scaleTables as innerScaleTables } from "./definitions/riskScales.js";
import { redact as innerRedact } from "./document/redact.js";
import { onScale as innerOnScale } from "./edition/onScale.js";
import { withMatrix as innerWithMatrix } from "./edition/withMatrix.js";
import { answerText as innerAnswerText } from "./fieldTypes/answerText.js";
import { instantText as innerInstantText } from "./fieldTypes/instantText.js";
import { scoreOf as innerScoreOf } from "./fieldTypes/scoreOf.js";
import { mergeAnswers as innerMergeAnswers } from "./source/mergeAnswers.js";
import { unplaced as innerUnplaced } from "./source/unplaced.js";
import { typedDay as innerTypedDay } from "./typed/typedDay.js";
import {
  textsOf as innerTextsOf,
  translateDefinition as innerTranslateDefinition,
} from "./wording/translateDefinition.js";
import { translateForm as innerTranslateForm } from "./wording/translateForm.js";

// The forms
export { formEditions, forms } from "./forms.js";
export type { FormId } from "./formsBy.js";
export const defineForm = /* @__PURE__ */ guarded("defineForm", innerDefineForm);
export type { Form } from "./defineForm.js";
export type { PageForm } from "./definePageForm.js";

// What a form is written in
export type { FormDefinition } from "./definition/formDefinition.js";
export type { FlatAnswer, FormAnswer, FormDocument, FormRow } from "./definition/formDocument.js";
export { parseFormDefinition } from "./definition/parseFormDefinition.js";
export { formDefinitionSchema } from "./definition/formDefinitionSchema.js";
export const checkDefinition = /* @__PURE__ */ guarded("checkDefinition", innerCheckDefinition);
export type { FieldBase } from "./definition/fieldBase.js";
export type { AskedField, FlatField, FormField, RowsField } from "./definition/formField.js";
export { hasColumns } from "./definition/hasColumns.js";
export type { Condition } from "./definition/condition.js";
export type { FieldSource } from "./definition/fieldSource.js";
export type { FieldList } from "./definition/fieldList.js";
export type { EventEntry, EventMapping } from "./definition/eventMapping.js";
export type { FormMigration, MigrationStep } from "./definition/formMigration.js";
export type {
  ColumnGroup,
  FormLayout,
  GridCell,
  LayoutBlock,
  ReferenceLine,
  ReferenceTable,
  SituationRow,
} from "./definition/formLayout.js";
export { audiences } from "./definition/audience.js";
export type { Audience } from "./definition/audience.js";
export { retentions } from "./definition/retention.js";
export type { Retention } from "./definition/retention.js";
export { dataClasses } from "./definition/dataClass.js";
export type { DataClass } from "./definition/dataClass.js";

// What a type of field is
export const answerText = /* @__PURE__ */ guarded("answerText", innerAnswerText);
export type { FieldOption } from "./fieldTypes/answerOption.js";
export type { FieldKind } from "./fieldTypes/fieldKind.js";
export type { FieldType, PrintWords, Renderer } from "./fieldTypes/fieldType.js";
export { fieldTypeOf } from "./fieldTypes/fieldTypes.js";
export const instantText = /* @__PURE__ */ guarded("instantText", innerInstantText);
export { isAsked } from "./fieldTypes/isAsked.js";
export const scoreOf = /* @__PURE__ */ guarded("scoreOf", innerScoreOf);
export type { Scored } from "./fieldTypes/scoreOf.js";

// Conditions
export const applies = /* @__PURE__ */ guarded("applies", innerApplies);
export const conditionSentence = /* @__PURE__ */ guarded("conditionSentence", innerConditionSentence);
export const relevantFields = /* @__PURE__ */ guarded("relevantFields", innerRelevantFields);
export const fieldsLaidOut = /* @__PURE__ */ guarded("fieldsLaidOut", innerFieldsLaidOut);
export type { Truth } from "./condition/truth.js";

// Answers
export type { CompletedForm, DroppedAnswer } from "./document/completeDocument.js";
export type { ZoneOption } from "./arguments/zoneOf.js";
export type { ScreenAnswers } from "./picker/screenAnswers.js";
export { explainAjvErrors } from "./document/explainAjvErrors.js";
export type { AjvError } from "./document/explainAjvErrors.js";
export { transformErrors } from "./document/transformErrors.js";
export type { RjsfError } from "./document/transformErrors.js";
export type { Extracted, ProposedEvent, RecordChange } from "./source/extract.js";
export type { LadderPolicy, PrefillOptions } from "./source/prefill.js";
export { type Unplaced } from "./source/unplaced.js";
export const unplaced = /* @__PURE__ */ guarded("unplaced", innerUnplaced);
export const mergeAnswers = /* @__PURE__ */ guarded("mergeAnswers", innerMergeAnswers);
export type { Json, JsonRecord } from "./source/json.js";
export const redact = /* @__PURE__ */ guarded("redact", innerRedact);

// Editions
export const findForm = /* @__PURE__ */ guarded("findForm", innerFindForm);
export const onScale = /* @__PURE__ */ guarded("onScale", innerOnScale);
export const withMatrix = /* @__PURE__ */ guarded("withMatrix", innerWithMatrix);
export const scaleTables = /* @__PURE__ */ guarded("scaleTables", innerScaleTables);
export const migrate = /* @__PURE__ */ guarded("migrate", innerMigrate);
export type { MigratedAnswers } from "./edition/migrate.js";

// What a policy asks of its own
export { OWN_EVENTS, ownEventsForm } from "./own/ownEventsForm.js";
export { OWN_QUESTIONS, ownQuestions } from "./own/ownQuestions.js";

// Schemas and screens
export { toFormSchema } from "./vendor/toFormSchema.js";
export type { AnyZodSchema } from "./vendor/toFormSchema.js";
export type { JsonSchema } from "./schema/jsonSchema.js";
export type { JsonSchemaTarget } from "./schema/formJsonSchema.js";
export type { Unsaid } from "./schema/unsaid.js";
export type { UiSchema } from "./ui/uiSchema.js";
export type { JsonFormsElement } from "./ui/jsonFormsElement.js";

// What people type
export { plainTyped } from "./typed/plainTyped.js";
export const typedDay = /* @__PURE__ */ guarded("typedDay", innerTypedDay);
export type { DayOrder, TypedDayCode } from "./typed/typedDay.js";
export type { TypedReading } from "./typed/TypedReading.js";
export { typedTime } from "./typed/typedTime.js";
export type { TypedTimeCode } from "./typed/typedTime.js";

// Words
export { answerOptions } from "./wording/answerOptions.js";
export type { AnswerOption } from "./fieldTypes/answerOption.js";
export { english } from "./wording/english.js";
export { polish } from "./wording/polish.js";
export const textsOf = /* @__PURE__ */ guarded("textsOf", innerTextsOf);
export const translateDefinition = /* @__PURE__ */ guarded("translateDefinition", innerTranslateDefinition);
export const translateForm = /* @__PURE__ */ guarded("translateForm", innerTranslateForm);
export { urdu } from "./wording/urdu.js";
export { wordings } from "./wording/wordings.js";
export const say = /* @__PURE__ */ guarded("say", innerSay);
export { questionOf } from "./wording/questionOf.js";
export type { Phrases, Wording } from "./wording/wording.js";
