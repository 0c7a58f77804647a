import type { PlannedRecord } from "./storedVisit.js";

/** What a list shows of a visit as it is planned: who goes, when, and the homes in their order. Of the families it says nothing. */
export type Outline = {
  readonly leaves: string | null;
  readonly back: string | null;
  readonly visitors: readonly { readonly id: string; readonly name: string }[];
  readonly homes: readonly {
    readonly home: string;
    readonly setting: string;
    readonly arrives: string | null;
    readonly leaves: string | null;
  }[];
};

/** The outline of a visit or a round. It is stored beside the records, so that a list need not read those. */
export function outlineOf(homes: readonly { readonly record: PlannedRecord }[]): Outline {
  const records = homes.map(({ record }) => record);
  const last = records.at(-1);
  return {
    leaves: records[0]?.times.leaveSchool ?? null,
    back: last?.times.backAtSchool ?? last?.times.leaveHome ?? null,
    visitors: (records[0]?.visitors ?? []).map(({ id, name }) => ({ id, name })),
    homes: records.map(({ id, setting, times }) => ({
      home: id,
      setting,
      arrives: times.arrive ?? null,
      leaves: times.leaveHome ?? null,
    })),
  };
}
