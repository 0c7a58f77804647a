/** Who did something and when; `at` is the instant as the event writes it, and `against` says that they did what the step forbids. */
export type Deed = {
  readonly ms: number;
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly against?: boolean;
};
