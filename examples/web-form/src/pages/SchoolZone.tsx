import { useState, type ReactElement } from "react";
import { keepSchoolZone, schoolZone } from "../choices/schoolZone.js";

/** Which clock the school goes by: for schools abroad. */
export function SchoolZone(): ReactElement {
  const [zone, choose] = useState(schoolZone);
  const zones = [...new Set([zone, ...Intl.supportedValuesOf("timeZone")])].sort();
  return (
    <div className="govuk-form-group">
      <label className="govuk-label" htmlFor="school-zone">
        Clock of the school
      </label>
      <div className="govuk-hint" id="school-zone-hint">
        Times on the forms that you open on this device are by this clock.
      </div>
      <select
        className="govuk-select"
        id="school-zone"
        aria-describedby="school-zone-hint"
        value={zone}
        onChange={({ target }) => {
          keepSchoolZone(target.value);
          choose(schoolZone());
        }}
      >
        {zones.map((each) => (
          <option value={each} key={each}>
            {each.replaceAll("_", " ")}
          </option>
        ))}
      </select>
    </div>
  );
}
