import type { SubmitButtonProps } from "@rjsf/utils";
import type { ReactElement } from "react";
import { pageContext } from "./pageContext.js";

/** The button that asks what is still missing. */
export function SubmitButton({ registry }: SubmitButtonProps): ReactElement {
  return (
    <button type="submit" className="govuk-button">
      {pageContext(registry).words.check}
    </button>
  );
}
