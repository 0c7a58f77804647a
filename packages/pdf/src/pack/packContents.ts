import type { Policy, Visit } from "@home-visits/core";
import { findForm, formEditions, type Form } from "@home-visits/forms";
import { ownForms } from "./ownForms.js";
import { packMoments, type PackMoment } from "./packMoments.js";
import { readerOf, type Reader } from "./reader.js";

/** What the contents of a pack are decided from. */
export type PackQuestion = {
  readonly visit: Visit;
  /** See `firstVisitOf`. */
  readonly firstVisit: boolean | undefined;
  /** The policy that the school works by, then those that are in force beside it. */
  readonly policies: readonly Policy[];
  /** Forms of the school's own, looked at before those of this project. */
  readonly forms?: readonly Form[];
  readonly clockRows: boolean;
  /** The school's. */
  readonly zone: string;
  /** Whether forms come too that a pack leaves out as a rule. */
  readonly all?: boolean;
  /** Whether staff go on to other homes: a form that has an edition for a round comes in it. */
  readonly ofRound?: boolean;
};

/** A form of a pack, the moment that it serves, for whom it is, and whether it is filled from the record or taken along with a pen. */
export type PackContent = {
  readonly form: Form;
  /** What the staff call the form, whatever language it is printed in; its title where this is left out. */
  readonly called?: string;
  readonly moment: string;
  readonly use: PackMoment["use"];
  readonly reader: Reader;
};

/**
 * The forms of a visit's pack, in order: for each moment those that the policies in force name, or else this project's own. A form
 * that has an edition of the policy's own comes in that edition. What a policy asks of its own comes last, then what happens by its own words, each on
 * a form of its own.
 * @throws HomeVisitsError `unknown-form` where a policy names a form that nobody has defined
 */
export function packContents({
  visit,
  firstVisit,
  policies,
  forms = [],
  clockRows,
  all = false,
  ofRound = false,
  zone,
}: PackQuestion): readonly PackContent[] {
  const named = policies.flatMap(({ forms: uses, source }) => uses.map((use) => ({ ...use, source: source.code })));
  const doorstepForm = policies[0]?.forms.some(({ moment }) => moment === "before-doorstep-visit") === true;
  const among = [...forms, ...formEditions];
  const editionFor = (id: string, source: string | undefined): Form => {
    const found = among.find((form) => form.id === id && form.edition === source) ?? findForm(id, undefined, among);
    const forRound = among.find((form) => form.id === id && form.edition === `${found.edition}-round`);
    return (ofRound ? forRound : undefined) ?? found;
  };

  const known = packMoments
    .filter(
      ({ applies, extra = false }) => (all || !extra) && applies({ visit, firstVisit, doorstepForm, clockRows, zone }),
    )
    .flatMap(({ moment, reader, use, standard }) => {
      const own = named.filter((each) => each.moment === moment);
      if (own.length > 0)
        return own.map(({ form, source }) => ({ form: editionFor(form, source), moment, use, reader }));
      return standard === undefined
        ? []
        : [{ form: editionFor(standard, policies[0]?.source.code), moment, use, reader }];
    });
  const others = named
    .filter(({ moment }) => packMoments.every((each) => each.moment !== moment))
    .map(({ form: id, moment, source }): PackContent => {
      const form = editionFor(id, source);
      return { form, moment, use: "pen", reader: readerOf(form) };
    });
  const own = policies
    .flatMap(ownForms)
    .map((form): PackContent => ({ form, moment: form.id, use: "pen", reader: "visitors" }));
  return [...onceEach([...known, ...others]), ...own];
}

/** Two policies, or two moments, may ask for the same form: one sheet serves both. */
function onceEach(contents: readonly PackContent[]): readonly PackContent[] {
  return contents.filter(({ form }, index) => contents.findIndex((other) => other.form.id === form.id) === index);
}
