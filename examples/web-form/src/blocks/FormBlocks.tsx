import { fieldsLaidOut, type FormRow } from "@home-visits/forms";
import type { ObjectFieldTemplateProps } from "@rjsf/utils";
import { Fragment, type ReactElement } from "react";
import { pageContext } from "../theme/pageContext.js";
import { bandsOf } from "./bandsOf.js";
import { BlockText } from "./BlockText.js";
import { MatrixPictures } from "./MatrixPictures.js";

/** The questions of a form between the texts, scales and tables that its layout has for the reader. */
export function FormBlocks({ properties, registry, formData }: ObjectFieldTemplateProps): ReactElement {
  const { form, matrix } = pageContext(registry);
  const { definition } = form;
  const answers = (formData ?? {}) as Readonly<Record<string, unknown>>;
  const contents = new Map(properties.map(({ name, content }) => [name, content]));
  const blocks = definition.layout.blocks.map((block, index) => {
    const ids = fieldsLaidOut(block);
    const rated = definition.fields.filter((field) => ids.includes(field.id) && bandsOf(field).length > 0);
    return (
      <Fragment key={index}>
        <BlockText block={block} />
        {ids.map((id) => (
          <Fragment key={id}>{contents.get(id)}</Fragment>
        ))}
        {rated.map((field) => (
          <MatrixPictures key={field.id} form={form} matrix={matrix} field={field} rows={rowsOf(answers[field.id])} />
        ))}
      </Fragment>
    );
  });
  const laidOut = new Set(definition.layout.blocks.flatMap((block) => fieldsLaidOut(block)));
  return (
    <>
      {blocks}
      {properties
        .filter(({ name }) => !laidOut.has(name))
        .map(({ name, content }) => (
          <Fragment key={name}>{content}</Fragment>
        ))}
    </>
  );
}

const rowsOf = (answer: unknown): readonly FormRow[] => (Array.isArray(answer) ? (answer as FormRow[]) : []);
