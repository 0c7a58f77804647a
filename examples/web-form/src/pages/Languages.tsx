import { wordings, type Wording } from "@home-visits/forms";
import type { PageForm } from "@home-visits/forms/page";
import type { ReactElement } from "react";
import { writeRoute, type Route } from "../choices/route.js";
import { isSpoken, wordsOf } from "../words/wordsOf.js";

/** The languages that a form and the page around it are both written in, where there is more than one. */
export function Languages(props: {
  readonly form: PageForm;
  readonly route: Extract<Route, { readonly page: "form" }>;
  readonly draft: string | undefined;
}): ReactElement | null {
  const { form, route, draft } = props;
  const languages = Object.values<Wording>(wordings).filter(
    ({ language, forms }) => isSpoken(language) && (language === "en-GB" || form.id in forms),
  );
  if (languages.length < 2) return null;
  const words = wordsOf(form.wording.language);
  return (
    <nav aria-label={words.language}>
      <ul className="govuk-list app-languages">
        {languages.map(({ language, name }) => (
          <li key={language}>
            {language === form.wording.language ? (
              <strong>{words.languageName}</strong>
            ) : (
              <a
                className="govuk-link"
                lang={language}
                hrefLang={language}
                href={writeRoute({ ...route, language, ...(draft === undefined ? {} : { draft }) })}
              >
                {isSpoken(language) ? wordsOf(language).languageName : name}
              </a>
            )}
          </li>
        ))}
      </ul>
      {form.wording.checkedBy === undefined && <p className="govuk-inset-text">{words.unread}</p>}
    </nav>
  );
}
