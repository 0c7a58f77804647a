import type { RiskMatrix } from "@home-visits/core";
import { questionOf, scoreOf, type FormRow } from "@home-visits/forms";
import type { ReactElement } from "react";
import { fill } from "../words/fill.js";
import type { PageWords } from "../words/pageWords.js";
import type { BandColumn } from "./bandsOf.js";
import { bandTone } from "./bandTone.js";

/** The band of a rating, by its word and score: it says so when there is no rating yet, which is never Low. */
export function BandTag(props: {
  readonly band: BandColumn;
  readonly answers: FormRow;
  readonly matrix: RiskMatrix | undefined;
  readonly words: PageWords;
}): ReactElement {
  const { band, answers, matrix, words } = props;
  const scored = scoreOf(band.from, answers, matrix);
  const unrated = matrix === undefined ? words.noScale : words.notRated;
  const said = scored ? fill(words.score, { band: scored.band.label, score: scored.score }) : unrated;
  const tone = scored === undefined ? "none" : bandTone(matrix, scored.band);
  return (
    <div className="app-band">
      <div className="govuk-label govuk-label--s">{questionOf(band)}</div>
      <output className={`govuk-tag app-tone app-tone--${tone}`}>{said}</output>
    </div>
  );
}
