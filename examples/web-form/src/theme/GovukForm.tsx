import { withTheme } from "@rjsf/core";
import { Choice } from "../widgets/Choice.js";
import { DateBoxes } from "../widgets/DateBoxes.js";
import { Radios } from "../widgets/Radios.js";
import { TextArea } from "../widgets/TextArea.js";
import { TextBox } from "../widgets/TextBox.js";
import { Ticks } from "../widgets/Ticks.js";
import { ArrayFieldItemTemplate } from "./ArrayFieldItemTemplate.js";
import { ArrayFieldTemplate } from "./ArrayFieldTemplate.js";
import { ErrorSummary } from "./ErrorSummary.js";
import { FieldTemplate } from "./FieldTemplate.js";
import { ObjectFieldTemplate } from "./ObjectFieldTemplate.js";
import { SubmitButton } from "./SubmitButton.js";

/** react-jsonschema-form in the markup of govuk-frontend. */
export const GovukForm = withTheme({
  templates: {
    ArrayFieldItemTemplate,
    ArrayFieldTemplate,
    ButtonTemplates: { SubmitButton },
    ErrorListTemplate: ErrorSummary,
    FieldTemplate,
    ObjectFieldTemplate,
  },
  widgets: {
    CheckboxesWidget: Ticks,
    DateWidget: DateBoxes,
    RadioWidget: Radios,
    SelectWidget: Choice,
    TextWidget: TextBox,
    TextareaWidget: TextArea,
  },
});
