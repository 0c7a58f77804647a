import type { ArrayFieldItemTemplateProps } from "@rjsf/utils";
import type { LayoutBlock } from "@home-visits/forms";
import type { ReactElement } from "react";
import { fill } from "../words/fill.js";
import { fieldOf } from "./fieldOf.js";
import { pageContext } from "./pageContext.js";

const slotOf = (blocks: readonly LayoutBlock[], id: string | undefined, index: number): string | undefined =>
  blocks.flatMap((block) => (block.block === "table" && block.field === id ? [block.slotLabels?.[index]] : []))[0];

/** One row in a fieldset that is named by its list and its number, with a button that takes it away. */
export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps): ReactElement {
  const { buttonsProps, children, index, registry } = props;
  const { form, words } = pageContext(registry);
  const field = fieldOf(form.definition, buttonsProps.fieldPathId.path);
  const slot = slotOf(form.definition.layout.blocks, field?.id, index);
  const name = slot ?? fill(words.row, { title: field?.label ?? "", number: index + 1 });
  return (
    <fieldset className="govuk-fieldset app-row">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{name}</legend>
      {children}
      {buttonsProps.hasRemove && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary app-remove"
          onClick={(event) => buttonsProps.onRemoveItem(event)}
        >
          {words.remove} <span className="govuk-visually-hidden">{name}</span>
        </button>
      )}
    </fieldset>
  );
}
