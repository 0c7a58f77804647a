import { useState, type ReactElement } from "react";
import { ownDocuments, policyOf, type OwnDocument } from "../choices/ownDocuments.js";
import { loadPart } from "../offline/loadPart.js";
import { pageEnglish } from "../words/pageEnglish.js";
import { MissingPart } from "./MissingPart.js";

/** The most issues of a file that are listed. */
const LISTED = 10;

/** Opens a policy or a form of the school's own from a file, which stays on this device, and takes it away again. */
export function OwnDocuments(props: {
  readonly documents: readonly OwnDocument[];
  readonly again: () => void;
}): ReactElement {
  const { documents, again } = props;
  const [issues, setIssues] = useState<readonly string[]>([]);
  const [unloaded, setUnloaded] = useState(false);
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const part = await loadPart(() => import("../choices/readOpened.js")).catch(() => undefined);
    setUnloaded(part === undefined);
    if (part === undefined) return;
    const read = await part.readOpened(await file.text(), policyOf);
    setIssues(read.ok ? [] : read.issues.slice(0, LISTED).map(({ path, message }) => `${path} ${message}`.trim()));
    if (!read.ok) return;
    await ownDocuments.put(read.value).then(again, () => setIssues(["This browser keeps nothing on the device."]));
  };
  const wrong = issues.length > 0;
  return (
    <section>
      <h2 className="govuk-heading-m">A policy or a form of your own</h2>
      <div className={`govuk-form-group${wrong ? " govuk-form-group--error" : ""}`}>
        <label className="govuk-label" htmlFor="own-document">
          Open the file of a policy or of a form
        </label>
        <div className="govuk-hint" id="own-document-hint">
          A JSON file. It is read on this device and kept here.
        </div>
        {wrong && (
          <div className="govuk-error-message" id="own-document-error" role="alert">
            <span className="govuk-visually-hidden">Error:</span> This file cannot be used.
            <ul>
              {issues.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </div>
        )}
        <input
          className="govuk-file-upload"
          id="own-document"
          type="file"
          accept=".json,application/json"
          aria-describedby={`own-document-hint${wrong ? " own-document-error" : ""}`}
          onChange={({ target }) => void open(target.files?.[0])}
        />
      </div>
      {unloaded && <MissingPart words={pageEnglish} />}
      <ul className="govuk-list">
        {documents.map(({ id, document }) => (
          <li key={id}>
            {document.title}{" "}
            <button
              type="button"
              className="govuk-button govuk-button--secondary app-small"
              onClick={() => void ownDocuments.remove(id).then(again)}
            >
              Remove <span className="govuk-visually-hidden">{document.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
