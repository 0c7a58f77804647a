import type { ObjectFieldTemplateProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { FormBlocks } from "../blocks/FormBlocks.js";
import { RowAnswers } from "../blocks/RowAnswers.js";

/** The form in the order of its layout, or one row of it. */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps): ReactElement {
  return props.fieldPathId.path.length === 0 ? <FormBlocks {...props} /> : <RowAnswers {...props} />;
}
