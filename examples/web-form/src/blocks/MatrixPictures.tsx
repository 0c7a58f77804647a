import type { RiskMatrix } from "@home-visits/core";
import type { FormField, FormRow, LayoutBlock } from "@home-visits/forms";
import type { PageForm } from "@home-visits/forms/page";
import type { ReactElement } from "react";
import { bandsOf } from "./bandsOf.js";
import { MatrixPicture } from "./MatrixPicture.js";

/** The heading that the layout gives to a band's column, such as "Initial risk". */
const headingOf = (blocks: readonly LayoutBlock[], column: string): string | undefined =>
  blocks
    .flatMap((block) => (block.block === "table" ? (block.groups ?? []) : []))
    .find(({ columns }) => columns.includes(column))?.label;

/** Where the rows of a form stand on its matrix: one picture for each rating that a row has. */
export function MatrixPictures(props: {
  readonly form: PageForm;
  readonly matrix: RiskMatrix | undefined;
  readonly field: FormField;
  readonly rows: readonly FormRow[];
}): ReactElement | null {
  const { form, matrix, field, rows } = props;
  const { layout } = form.definition;
  if (matrix === undefined) return null;
  return (
    <div className="app-matrices">
      {bandsOf(field).map((band) => (
        <MatrixPicture
          key={band.id}
          caption={headingOf(layout.blocks, band.id) ?? band.label}
          matrix={matrix}
          rating={band.from}
          rows={rows}
          row={field.label}
        />
      ))}
    </div>
  );
}
