import type { FormRow, LayoutBlock } from "@home-visits/forms";
import type { ObjectFieldTemplateProps } from "@rjsf/utils";
import { Fragment, type ReactElement } from "react";
import { columnsOf, fieldOf } from "../theme/fieldOf.js";
import { pageContext } from "../theme/pageContext.js";
import { BandTag } from "./BandTag.js";
import { bandsOf } from "./bandsOf.js";

type Table = Extract<LayoutBlock, { readonly block: "table" }>;

const isTableOf =
  (id: string) =>
  (block: LayoutBlock): block is Table =>
    block.block === "table" && block.field === id;

/** One row: its columns under the headings that the layout gives to several of them, each band where its ratings are. */
export function RowAnswers({ properties, registry, formData, fieldPathId }: ObjectFieldTemplateProps): ReactElement {
  const { form, matrix, words } = pageContext(registry);
  const field = fieldOf(form.definition, fieldPathId.path);
  const columns = columnsOf(field);
  const bands = field === undefined ? [] : bandsOf(field);
  const contents = new Map(properties.map(({ name, content }) => [name, content]));
  const table = form.definition.layout.blocks.find(isTableOf(field?.id ?? ""));
  const groups = table?.groups ?? [{ label: field?.label ?? "", columns: columns.map(({ id }) => id) }];
  const shown = (id: string): ReactElement | undefined => {
    const band = bands.find((each) => each.id === id);
    if (band === undefined) return contents.get(id);
    return <BandTag band={band} answers={(formData ?? {}) as FormRow} matrix={matrix} words={words} />;
  };
  const isRating = (ids: readonly string[]): boolean => bands.some(({ id }) => ids.includes(id));
  return (
    <>
      {groups.map(({ label, columns: ids }) =>
        label === field?.label ? (
          <Fragment key={label}>
            {ids.map((id) => (
              <Fragment key={id}>{shown(id)}</Fragment>
            ))}
          </Fragment>
        ) : (
          <fieldset className={`govuk-fieldset app-group${isRating(ids) ? " app-rating" : ""}`} key={label}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
            {ids.map((id) => (
              <Fragment key={id}>{shown(id)}</Fragment>
            ))}
          </fieldset>
        ),
      )}
    </>
  );
}
