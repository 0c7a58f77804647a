import { useEffect, type ReactElement } from "react";
import { writeRoute, type Route } from "../choices/route.js";
import { useOpenedForm } from "../choices/useOpenedForm.js";
import { useKeptOffline } from "../offline/useKeptOffline.js";
import { wordsOf } from "../words/wordsOf.js";
import { FilledForm } from "./FilledForm.js";
import { MissingPart } from "./MissingPart.js";
import { Shell } from "./Shell.js";

/** A form: first what is loaded for it, then the form itself. */
export function FormPage({ route }: { readonly route: Extract<Route, { readonly page: "form" }> }): ReactElement {
  const ready = useOpenedForm(route);
  const usable = typeof ready === "object";
  const kept = useKeptOffline(usable);
  const language = usable ? ready.form.wording.language : "en-GB";
  const words = wordsOf(language);
  useEffect(() => {
    if (ready === "missing") document.title = words.missing;
  }, [ready, words]);
  useEffect(() => {
    document.documentElement.lang = language;
    if (usable) performance.mark("usable");
  }, [language, usable]);
  return (
    <Shell words={words} kept={kept} back={writeRoute({ page: "list" })}>
      {ready === undefined && <p className="govuk-body">{words.loading}</p>}
      {ready === "missing" && <h1 className="govuk-heading-l">{words.missing}</h1>}
      {ready === "unloaded" && <MissingPart words={words} />}
      {usable && <FilledForm key={`${ready.form.id} ${language}`} ready={ready} route={route} words={words} />}
    </Shell>
  );
}
