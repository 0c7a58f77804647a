import type { FieldTemplateProps } from "@rjsf/utils";
import type { ReactElement } from "react";

/** Each control brings its own question; one that the answers so far do not ask is not on the page. */
export function FieldTemplate({ hidden, children }: FieldTemplateProps): ReactElement | null {
  return hidden === true ? null : <>{children}</>;
}
