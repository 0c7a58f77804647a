import type { CompletedForm, FormDocument } from "@home-visits/forms";
import { transformErrors } from "@home-visits/forms";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { unsaidIssues } from "../checks/unsaidIssues.js";
import type { Route } from "../choices/route.js";
import type { ReadyForm } from "../choices/useOpenedForm.js";
import { useDraft } from "../drafts/useDraft.js";
import { PrintPanel } from "../prints/PrintPanel.js";
import { GovukForm } from "../theme/GovukForm.js";
import type { PageContext } from "../theme/pageContext.js";
import type { PageWords } from "../words/pageWords.js";
import { Finished } from "./Finished.js";
import { KeptDraft } from "./KeptDraft.js";
import { Languages } from "./Languages.js";

type Answers = Readonly<Record<string, unknown>>;

/** A form with the answers so far, what is wrong with them when somebody asks, and its prints. */
export function FilledForm(props: {
  readonly ready: ReadyForm;
  readonly route: Extract<Route, { readonly page: "form" }>;
  readonly words: PageWords;
}): ReactElement {
  const { ready, route, words } = props;
  const { form, matrix, schema, validator, zone } = ready;
  const [answers, setAnswers] = useState<Answers>(ready.draft?.answers ?? {});
  const [finished, setFinished] = useState<CompletedForm>();
  const [wrong, setWrong] = useState(false);
  const draft = useDraft(ready, route);
  const context = useMemo<PageContext>(() => ({ form, matrix, words, zone }), [form, matrix, words, zone]);
  const checks = useMemo(
    () => ({ transformErrors: transformErrors(form), customValidate: unsaidIssues(form, zone) }),
    [form, zone],
  );
  useEffect(() => {
    document.title = `${wrong ? `${words.error} ` : ""}${form.title}`;
  }, [form, words, wrong]);

  const changed = (next: Answers, by: string | undefined): void => {
    setFinished(undefined);
    setAnswers(next);
    // what the renderer fills in while it opens comes from no question, and is no answer
    if (by !== undefined) draft.keep(next);
  };
  return (
    <>
      <h1 className="govuk-heading-l">{form.title}</h1>
      <Languages form={form} route={route} draft={draft.id} />
      {finished && <Finished words={words} dropped={finished.dropped} />}
      <GovukForm
        schema={schema}
        uiSchema={{ ...form.uiSchemaFor(answers as FormDocument, { zone }), "ui:globalOptions": { orderable: false } }}
        formData={answers}
        validator={validator}
        {...checks}
        formContext={context}
        noHtml5Validate
        showErrorList="top"
        onChange={({ formData }, by) => changed((formData ?? {}) as Answers, by)}
        onError={() => setWrong(true)}
        onSubmit={() => {
          const read = form.complete(answers, { zone });
          setWrong(!read.ok);
          if (read.ok) setFinished(read.value);
        }}
      />
      <KeptDraft draft={draft} words={words} />
      <PrintPanel form={form} matrix={matrix} answers={answers} words={words} zone={zone} />
    </>
  );
}
