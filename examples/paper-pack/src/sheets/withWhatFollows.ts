/**
 * Adds what a row says without a column of its own: ids for the visitors, pupils and adults in their order, the visit that an assessment is for,
 * that a last day of an MOT is that of a certificate, and that nothing has happened yet. Nothing is answered that nobody answered.
 */
export function withWhatFollows(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { visitors, household, vehicles, assessments } = record;
  return {
    ...record,
    ...(visitors === undefined ? {} : { visitors: numbered(visitors, "visitor") }),
    ...(isObject(household) ? { household: withMemberIds(household) } : {}),
    ...(vehicles === undefined ? {} : { vehicles: listOf(vehicles).map(withMot) }),
    ...(isObject(assessments) ? { assessments: withForVisit(assessments, record["id"]) } : {}),
    events: [],
  };
}

type Plain = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const numbered = (list: unknown, noun: string): unknown[] =>
  listOf(list).map((each, index) => (isObject(each) ? { id: `${noun}-${index + 1}`, ...each } : each));

function withMemberIds(household: Plain): Plain {
  const { adults, pupils } = household;
  return {
    ...household,
    ...(adults === undefined ? {} : { adults: numbered(adults, "adult") }),
    ...(pupils === undefined ? {} : { pupils: numbered(pupils, "pupil") }),
  };
}

const withMot = (vehicle: unknown): unknown =>
  isObject(vehicle) && isObject(vehicle["mot"])
    ? { ...vehicle, mot: { status: "certificate", ...vehicle["mot"] } }
    : vehicle;

function withForVisit(assessments: Plain, forVisit: unknown): Plain {
  const { initial, full } = assessments;
  const of = forVisit === undefined ? {} : { forVisit };
  return {
    ...(isObject(initial) ? { initial: { answers: {}, ...initial, ...of } } : {}),
    ...(isObject(full) ? { full: { hazards: [], ...full, ...of } } : {}),
  };
}
