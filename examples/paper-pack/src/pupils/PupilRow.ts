/** A pupil of an export, as far as a visit needs it. */
export type PupilRow = {
  readonly upn?: string;
  readonly name?: string;
  readonly dateOfBirth?: string;
  readonly addressLines: readonly string[];
  readonly postcode?: string;
};
