import { buttonId, type ArrayFieldTemplateProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { fill } from "../words/fill.js";
import { ErrorMessage } from "./ErrorMessage.js";
import { Hint } from "./Hint.js";
import { pageContext } from "./pageContext.js";
import { useFocusOnNewRow } from "./useFocusOnNewRow.js";

/** A question with rows: its heading, a fieldset for each row, and a button for one more. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps): ReactElement {
  const { canAdd, fieldPathId, items, onAddClick, rawErrors = [], registry, schema, title } = props;
  const { words } = pageContext(registry);
  const id = fieldPathId.$id;
  const { heading, list, added } = useFocusOnNewRow(items.length);
  return (
    <section className={`govuk-form-group app-rows${rawErrors.length > 0 ? " govuk-form-group--error" : ""}`} id={id}>
      <h2 className="govuk-heading-m" ref={heading} tabIndex={-1} id={`${id}-title`}>
        {title}
      </h2>
      {schema.description !== undefined && <Hint id={id}>{schema.description}</Hint>}
      {rawErrors.length > 0 && <ErrorMessage id={id} error={words.error} messages={rawErrors} />}
      <div ref={list}>{items}</div>
      {canAdd === true && (
        <button
          type="button"
          id={buttonId(fieldPathId, "add")}
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            added();
            onAddClick();
          }}
        >
          {fill(items.length > 0 ? words.addAnother : words.add, { title })}
        </button>
      )}
    </section>
  );
}
