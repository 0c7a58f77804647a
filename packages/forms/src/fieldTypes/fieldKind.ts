import type { AddressKind } from "./address.js";
import type { BandKind } from "./band.js";
import type { ChoiceKind } from "./choice.js";
import type { DateKind } from "./date.js";
import type { InstantKind } from "./instant.js";
import type { LongTextKind } from "./longText.js";
import type { PersonKind } from "./person.js";
import type { PhoneKind } from "./phone.js";
import type { PostcodeKind } from "./postcode.js";
import type { QuantityKind } from "./quantity.js";
import type { RatingKind } from "./rating.js";
import type { RegistrationKind } from "./registration.js";
import type { SignatureKind } from "./signature.js";
import type { TextKind } from "./text.js";
import type { TicksKind } from "./ticks.js";
import type { TimeKind } from "./time.js";
import type { YesNoKind } from "./yesNo.js";
import type { YesNoNotKnownKind } from "./yesNoNotKnown.js";

/** The types of a field that holds one answer, each with the keys of its own. */
export type FieldKind =
  | TextKind
  | QuantityKind
  | PersonKind
  | RegistrationKind
  | PhoneKind
  | PostcodeKind
  | DateKind
  | TimeKind
  | InstantKind
  | AddressKind
  | LongTextKind
  | SignatureKind
  | YesNoKind
  | YesNoNotKnownKind
  | ChoiceKind
  | TicksKind
  | RatingKind
  | BandKind;
