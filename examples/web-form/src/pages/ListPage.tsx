import { useEffect, useState, type ReactElement } from "react";
import { useOwnDocuments } from "../choices/useOwnDocuments.js";
import { useKeptOffline } from "../offline/useKeptOffline.js";
import { pageEnglish } from "../words/pageEnglish.js";
import { ChooseForm } from "./ChooseForm.js";
import { DraftList } from "./DraftList.js";
import { OwnDocuments } from "./OwnDocuments.js";
import { SchoolName } from "./SchoolName.js";
import { Shell } from "./Shell.js";

/** The first page: which form, under which policy, and the drafts of this device. */
export function ListPage(): ReactElement {
  const [usable, setUsable] = useState(false);
  const kept = useKeptOffline(usable);
  const [documents, again] = useOwnDocuments();
  useEffect(() => {
    document.documentElement.lang = "en-GB";
    document.title = "Home visit forms";
    performance.mark("usable");
    setUsable(true);
  }, []);
  return (
    <Shell words={pageEnglish} kept={kept}>
      <h1 className="govuk-heading-l">Home visit forms</h1>
      <ChooseForm documents={documents} />
      <DraftList documents={documents} />
      <OwnDocuments documents={documents} again={again} />
      <SchoolName />
    </Shell>
  );
}
