import type { ReactElement } from "react";
import { useSchoolName } from "../choices/useSchoolName.js";
import { SchoolZone } from "./SchoolZone.js";

/** The name on top of every page, and the clock. */
export function SchoolName(): ReactElement {
  const [name, write] = useSchoolName();
  return (
    <section>
      <h2 className="govuk-heading-m">Your school</h2>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="school-name">
          Name of the school
        </label>
        <div className="govuk-hint" id="school-name-hint">
          It stands on top of every page on this device.
        </div>
        <input
          className="govuk-input govuk-!-width-two-thirds"
          id="school-name"
          aria-describedby="school-name-hint"
          autoComplete="organization"
          value={name}
          onChange={({ target }) => write(target.value)}
        />
      </div>
      <SchoolZone />
    </section>
  );
}
