import type { RiskMatrix } from "@home-visits/core";
import type { PageForm } from "@home-visits/forms/page";
import { useEffect, useState, type ReactElement } from "react";
import { isPartMissing, loadPart } from "../offline/loadPart.js";
import { MissingPart } from "../pages/MissingPart.js";
import { fill } from "../words/fill.js";
import type { PageWords } from "../words/pageWords.js";

const kinds = ["blank", "record", "summary", "fillable"] as const;
type Made = {
  readonly address: string;
  readonly title: string;
  readonly file: string;
  /** The answers that it shows, as text; an empty print shows none. */
  readonly shows: string | undefined;
};
type State =
  | { readonly now: "idle" | "making" }
  | { readonly now: "made"; readonly made: Made }
  | { readonly now: "unloaded" }
  | { readonly now: "failed"; readonly why: string };

/** Makes a print of the form in the page, shows it and offers it as a file. The parts that print are loaded when the button is pressed. */
export function PrintPanel(props: {
  readonly form: PageForm;
  readonly matrix: RiskMatrix | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly words: PageWords;
  readonly zone: string;
}): ReactElement {
  const { form, matrix, answers, words, zone } = props;
  const [kind, setKind] = useState<(typeof kinds)[number]>("record");
  const [state, setState] = useState<State>({ now: "idle" });
  const written = JSON.stringify(answers);
  const isOutdated = state.now === "made" && state.made.shows !== undefined && state.made.shows !== written;
  const address = state.now === "made" ? state.made.address : undefined;
  useEffect(() => {
    if (address === undefined) return;
    return () => URL.revokeObjectURL(address);
  }, [address]);

  const make = async (): Promise<void> => {
    const read = form.parse(kind === "blank" ? {} : answers, { zone });
    if (!read.ok) {
      setState({ now: "failed", why: read.issues.map(({ message }) => message).join(" ") });
      return;
    }
    setState({ now: "making" });
    try {
      const { printForm } = await loadPart(() => import("./printForm.js"));
      const started = performance.now();
      const bytes = await printForm({
        form,
        print: kind,
        data: read.value,
        matrix: matrix ?? "none",
        date: new Date(),
        zone,
      });
      performance.measure("print", { start: started });
      const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/pdf" }));
      setState({
        now: "made",
        made: {
          address: made,
          title: `${form.title}, ${words[kind]}`,
          file: `${form.id}-${kind}.pdf`,
          shows: kind === "blank" ? undefined : written,
        },
      });
    } catch (failure) {
      if (isPartMissing(failure)) setState({ now: "unloaded" });
      else setState({ now: "failed", why: failure instanceof Error ? failure.message : "" });
    }
  };

  return (
    <section className="app-print" aria-labelledby="print-title">
      <h2 className="govuk-heading-m" id="print-title">
        {words.prints}
      </h2>
      <div className="govuk-form-group">
        <label className="govuk-label" htmlFor="print-kind">
          {words.whichPrint}
        </label>
        <select
          className="govuk-select"
          id="print-kind"
          value={kind}
          onChange={({ target }) => setKind(target.value as typeof kind)}
        >
          {kinds.map((each) => (
            <option value={each} key={each}>
              {words[each]}
            </option>
          ))}
        </select>
      </div>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={() => void make()}>
        {words.make}
      </button>
      <div role="status" className="govuk-body">
        {state.now === "making" && words.making}
        {state.now === "made" && (isOutdated ? words.outdated : fill(words.made, { title: state.made.title }))}
        {state.now === "failed" && `${words.notMade} ${state.why}`}
      </div>
      {state.now === "unloaded" && <MissingPart words={words} />}
      {state.now === "made" && !isOutdated && (
        <>
          <p className="govuk-body">
            <a className="govuk-link" href={state.made.address} download={state.made.file}>
              {words.download}
            </a>
          </p>
          <iframe className="app-print__pages" src={state.made.address} title={state.made.title} />
        </>
      )}
    </section>
  );
}
