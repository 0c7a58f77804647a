// The forms
export { formEditions, forms } from "./forms.js";
export type { FormId } from "./formsBy.js";
export { defineForm } from "./defineForm.js";
export type { Form } from "./defineForm.js";
export type { PageForm } from "./definePageForm.js";

// What a form is written in
export type { FormDefinition } from "./definition/formDefinition.js";
export type { FlatAnswer, FormAnswer, FormDocument, FormRow } from "./definition/formDocument.js";
export { parseFormDefinition } from "./definition/parseFormDefinition.js";
export { formDefinitionSchema } from "./definition/formDefinitionSchema.js";
export { checkDefinition } from "./definition/checkDefinition.js";
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
export { answerText } from "./fieldTypes/answerText.js";
export type { FieldOption } from "./fieldTypes/answerOption.js";
export type { FieldKind } from "./fieldTypes/fieldKind.js";
export type { FieldType, PrintWords, Renderer } from "./fieldTypes/fieldType.js";
export { fieldTypeOf } from "./fieldTypes/fieldTypes.js";
export { instantText } from "./fieldTypes/instantText.js";
export { isAsked } from "./fieldTypes/isAsked.js";
export { scoreOf } from "./fieldTypes/scoreOf.js";
export type { Scored } from "./fieldTypes/scoreOf.js";

// Conditions
export { applies } from "./condition/applies.js";
export { conditionSentence } from "./condition/conditionSentence.js";
export { relevantFields } from "./condition/relevantFields.js";
export { fieldsLaidOut } from "./definition/fieldsLaidOut.js";
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
export { unplaced, type Unplaced } from "./source/unplaced.js";
export { mergeAnswers } from "./source/mergeAnswers.js";
export type { Json, JsonRecord } from "./source/json.js";
export { redact } from "./document/redact.js";

// Editions
export { findForm } from "./edition/findForm.js";
export { onScale } from "./edition/onScale.js";
export { withMatrix } from "./edition/withMatrix.js";
export { scaleTables } from "./definitions/riskScales.js";
export { migrate } from "./edition/migrate.js";
export type { MigratedAnswers } from "./edition/migrate.js";

// What a policy asks of its own
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
export { typedDay } from "./typed/typedDay.js";
export type { DayOrder, TypedDayCode } from "./typed/typedDay.js";
export type { TypedReading } from "./typed/TypedReading.js";
export { typedTime } from "./typed/typedTime.js";
export type { TypedTimeCode } from "./typed/typedTime.js";

// Words
export { answerOptions } from "./wording/answerOptions.js";
export type { AnswerOption } from "./fieldTypes/answerOption.js";
export { english } from "./wording/english.js";
export { polish } from "./wording/polish.js";
export { textsOf, translateDefinition } from "./wording/translateDefinition.js";
export { translateForm } from "./wording/translateForm.js";
export { urdu } from "./wording/urdu.js";
export { wordings } from "./wording/wordings.js";
export { say } from "./wording/say.js";
export { questionOf } from "./wording/questionOf.js";
export type { Phrases, Wording } from "./wording/wording.js";
