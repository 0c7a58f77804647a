/** A pupil of an export, as far as a visit needs it. */
export type PupilRow = {
  readonly upn?: string;
  readonly name?: string;
  readonly dateOfBirth?: string;
  readonly addressLines: readonly string[];
  readonly postcode?: string;
  /** What to mend in the export before its date of birth, its address, or its UPN, can be taken over. */
  readonly unclear?: { readonly day?: string; readonly address?: string; readonly upn?: string };
};
