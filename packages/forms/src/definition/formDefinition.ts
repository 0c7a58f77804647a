import type { RiskMatrix } from "@home-visits/core";
import type { Audience } from "./audience.js";
import type { EventMapping } from "./eventMapping.js";
import type { FormField } from "./formField.js";
import type { FormLayout } from "./formLayout.js";
import type { FormMigration } from "./formMigration.js";

/** A form, written once, as data that survives JSON. Everything else about a form is made from this document. */
export type FormDefinition = {
  /** In kebab-case; the same for every edition of a form. */
  readonly id: string;
  /** Which wording and set of fields this is. Printed in every footer; it is not the version of a package. */
  readonly edition: string;
  readonly title: string;
  readonly cites: readonly string[];
  /** Who holds the finished form. Every field must be open to this audience. */
  readonly audience: Audience;
  readonly fields: readonly FormField[];
  readonly layout: FormLayout;
  /** The matrix on whose scales the form asks its ratings; its levels and key stand in fields and layout, put there by `onScale`. */
  readonly matrix?: RiskMatrix;
  /** The events of the visit that finished answers speak of. */
  readonly events?: readonly EventMapping[];
  /** How data of other editions becomes data of this one. */
  readonly migrations?: readonly FormMigration[];
};
