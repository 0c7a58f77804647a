const controls = "input, textarea, select, button";

/** Leads to a question: its legend or label comes into view, and its first control has the focus. */
export function showQuestion(id: string): void {
  const place = document.getElementById(id);
  const control = place?.matches(controls) === true ? place : place?.querySelector<HTMLElement>(controls);
  (control?.closest(".govuk-form-group:has(fieldset), .govuk-form-group") ?? place)?.scrollIntoView();
  control?.focus({ preventScroll: true });
}
