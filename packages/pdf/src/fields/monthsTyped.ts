import { wordings, type Wording } from "@home-visits/forms";

/** The months that somebody may type on a form: those of its language, and of each that the project's forms are written in. */
export const monthsTyped = ({ months }: Wording): readonly string[] => [
  ...months,
  ...Object.values<Wording>(wordings).flatMap((wording) => wording.months),
];
