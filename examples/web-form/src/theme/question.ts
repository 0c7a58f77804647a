import type { WidgetProps } from "@rjsf/utils";
import { pageContext } from "./pageContext.js";

/** What a question shows around its control. */
export type Question = {
  readonly id: string;
  readonly label: string;
  readonly hints: readonly string[];
  readonly messages: readonly string[];
  readonly error: string;
  /** What `aria-describedby` names, or nothing where there is neither a hint nor an error. */
  readonly describedBy: string | undefined;
};

/**
 * The question that a control of the renderer belongs to.
 * @param format how the answer is given, where the control asks for a form of it
 */
export function question(props: WidgetProps, format?: string): Question {
  const { id, label, schema, options, rawErrors = [], registry } = props;
  const hints = [schema.description, options.help, format].filter((hint) => typeof hint === "string");
  const messages = [...new Set(rawErrors)];
  const named = [...(hints.length > 0 ? [`${id}-hint`] : []), ...(messages.length > 0 ? [`${id}-error`] : [])];
  return {
    id,
    label,
    hints,
    messages,
    error: pageContext(registry).words.error,
    describedBy: named.length > 0 ? named.join(" ") : undefined,
  };
}
