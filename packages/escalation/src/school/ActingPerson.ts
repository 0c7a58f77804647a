/** Somebody who acts: a person, or a body such as the office with its number. */
export type ActingPerson = {
  readonly name: string;
  readonly id?: string | undefined;
  readonly number?: string | undefined;
};
