import { checkArgument, type Expected } from "@home-visits/core";
import type { FlatField } from "../definition/formField.js";
import { address } from "./address.js";
import { band } from "./band.js";
import { choice } from "./choice.js";
import { date } from "./date.js";
import type { FieldKind } from "./fieldKind.js";
import type { FieldType } from "./fieldType.js";
import { instant } from "./instant.js";
import { longText } from "./longText.js";
import { person } from "./person.js";
import { phone } from "./phone.js";
import { postcode } from "./postcode.js";
import { quantity } from "./quantity.js";
import { rating } from "./rating.js";
import { registration } from "./registration.js";
import { signature } from "./signature.js";
import { text } from "./text.js";
import { ticks } from "./ticks.js";
import { time } from "./time.js";
import { yesNo } from "./yesNo.js";
import { yesNoNotKnown } from "./yesNoNotKnown.js";

/** Every type of field with its entry. */
export const fieldTypes = {
  text,
  quantity,
  person,
  registration,
  phone,
  postcode,
  date,
  time,
  instant,
  address,
  longText,
  signature,
  yesNo,
  yesNoNotKnown,
  choice,
  ticks,
  rating,
  band,
} as const satisfies { readonly [T in FieldKind["type"]]: FieldType<Extract<FieldKind, { readonly type: T }>> };

const aTypedField: Expected = {
  is: (value) =>
    typeof value === "object" && value !== null && "type" in value && Object.hasOwn(fieldTypes, String(value.type)),
  give: "a field of a form's definition that is no table",
};

/** The entry of a field's type: all that there is to know of the type. */
export const fieldTypeOf = (field: FlatField): FieldType<FlatField> => {
  checkArgument("fieldTypeOf", "field", field, aTypedField);
  return fieldTypes[field.type] as FieldType<FlatField>;
};
