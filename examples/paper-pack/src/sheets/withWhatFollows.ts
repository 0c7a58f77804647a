import { idSchema } from "@home-visits/core";
import { isRecord, type JsonRecord } from "../isRecord.js";

/**
 * Adds what a row says without a column of its own: ids for the visitors, pupils and adults in their order, the visit that an assessment is for,
 * that a last day of an MOT is that of a certificate, that no time is known where none stands, and that nothing has happened yet. Nothing is answered that nobody answered.
 */
export function withWhatFollows(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { visitors, household, vehicles, assessments, round } = record;
  return {
    times: {},
    ...record,
    ...(isRecord(round)
      ? { round: { ...round, ...(round["id"] === undefined ? {} : { id: asId(round["id"]) }) } }
      : {}),
    ...(visitors === undefined ? {} : { visitors: numbered(visitors, "visitor") }),
    ...(isRecord(household) ? { household: withMemberIds(household) } : {}),
    ...(vehicles === undefined ? {} : { vehicles: listOf(vehicles).map(withMot) }),
    ...(isRecord(assessments) ? { assessments: withForVisit(assessments, record["id"]) } : {}),
    events: [],
  };
}

/** The word that the homes of a journey share, as an id: people write “Tues am”. What holds no letter or digit stays, and is asked back. */
function asId(written: unknown): unknown {
  if (typeof written !== "string") return written;
  const id = written
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
  return idSchema.safeParse(written).success || !idSchema.safeParse(id).success ? written : id;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const numbered = (list: unknown, noun: string): unknown[] =>
  listOf(list).map((each, index) => (isRecord(each) ? { id: `${noun}-${index + 1}`, ...each } : each));

function withMemberIds(household: JsonRecord): JsonRecord {
  const { adults, pupils } = household;
  return {
    ...household,
    ...(adults === undefined ? {} : { adults: numbered(adults, "adult") }),
    ...(pupils === undefined ? {} : { pupils: numbered(pupils, "pupil") }),
  };
}

const withMot = (vehicle: unknown): unknown =>
  isRecord(vehicle) && isRecord(vehicle["mot"])
    ? { ...vehicle, mot: { status: "certificate", ...vehicle["mot"] } }
    : vehicle;

function withForVisit(assessments: JsonRecord, forVisit: unknown): JsonRecord {
  const { initial, full } = assessments;
  const of = forVisit === undefined ? {} : { forVisit };
  return {
    ...(isRecord(initial) ? { initial: { answers: {}, ...initial, ...of } } : {}),
    ...(isRecord(full) ? { full: { hazards: [], ...full, ...of } } : {}),
  };
}
