import type { RiskMatrix } from "@home-visits/core";
import type { PageForm } from "@home-visits/forms/page";
import type { PageWords } from "../words/pageWords.js";

/** What every part of the theme may ask: the form that is shown, the matrix in force, and the words of the page around it. */
export type PageContext = {
  readonly form: PageForm;
  readonly matrix: RiskMatrix | undefined;
  readonly words: PageWords;
  /** The zone of the school's clock. */
  readonly zone: string;
};

/** The context as the renderer hands it on, which it types as anything. */
export const pageContext = (registry: { readonly formContext: unknown }): PageContext =>
  registry.formContext as PageContext;
