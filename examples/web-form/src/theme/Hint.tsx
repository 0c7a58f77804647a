import type { ReactElement, ReactNode } from "react";

/** GOV.UK's hint, tied to its control by id. */
export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }): ReactElement {
  return (
    <div id={`${id}-hint`} className="govuk-hint">
      {children}
    </div>
  );
}
