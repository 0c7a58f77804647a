import type { Visit } from "../visit/visitSchema.js";
import { amount, word, yesNo } from "./yesNo.js";
import type { Subject } from "../history/Subject.js";

type Carried = NonNullable<NonNullable<Visit["travel"]>["pupilsCarried"]>[number];

const carried = ({ visit }: Subject, item: number): Carried | undefined => visit.travel?.pupilsCarried?.[item];
const pupil = (s: Subject, item: number) =>
  s.visit.household.pupils?.find(({ id }) => id !== undefined && id === carried(s, item)?.pupil);

/** The vehicle that the record names for a pupil; where it names none, the only one of the visit. */
function vehicle({ visit: { vehicles = [], travel } }: Subject, item: number) {
  const named = travel?.pupilsCarried?.[item]?.vehicle;
  if (named === undefined) return vehicles.length === 1 ? vehicles[0] : undefined;
  return vehicles.find(({ id }) => id === named);
}

/** How many of the staff are in the car; whoever is entered twice is one. */
function staffWith(s: Subject, item: number): number | undefined {
  const staff = carried(s, item)?.staff;
  return staff && new Set(staff).size;
}

const at = (key: string) => (_s: Subject, item: number) => [`/travel/pupilsCarried/${String(item)}/${key}`];

/** Completed years on the day of the visit; a child is 12 on the twelfth birthday. */
function ageOnTheDay(subject: Subject, item: number): number | undefined {
  const born = pupil(subject, item)?.dateOfBirth;
  const today = subject.day;
  if (born === undefined || today === undefined) return undefined;
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
}

/** About each pupil who is carried in a car. */
export const transportFacts = [
  amount({
    id: "carried.age",
    of: "pupil-carried",
    fixed: true,
    noun: "the age of the pupil who is carried",
    unit: "years",
    describes: "Completed years on the day of the visit.",
    at: (s, i) => [...at("pupil")(s, i), "/household/pupils"],
    read: ageOnTheDay,
  }),
  amount({
    id: "carried.heightCm",
    of: "pupil-carried",
    fixed: true,
    noun: "the height of the pupil who is carried",
    unit: "cm",
    describes: "Height in centimetres.",
    at: (s, i) => [...at("pupil")(s, i), "/household/pupils"],
    read: (s, i) => pupil(s, i)?.heightCm,
  }),
  word({
    id: "carried.seat",
    of: "pupil-carried",
    noun: "the pupil's place in the car",
    options: ["rear", "front"],
    describes: "Where the pupil sits.",
    at: at("seat"),
    read: (s, i) => carried(s, i)?.seat,
  }),
  word({
    id: "carried.restraint",
    of: "pupil-carried",
    noun: "the pupil's restraint",
    options: ["none", "seat-belt", "booster", "child-seat"],
    describes: "What holds the pupil.",
    at: at("restraint"),
    read: (s, i) => carried(s, i)?.restraint,
  }),
  word({
    id: "carried.vehicleKind",
    of: "pupil-carried",
    noun: "the kind of vehicle that carries the pupil",
    options: ["car", "taxi", "school-minibus", "other"],
    describes:
      "The kind of the vehicle, which is the only one of the visit where the record names none; one without a kind counts as a private car.",
    at: at("vehicle"),
    read: (s, i) => (vehicle(s, i) ? (vehicle(s, i)?.kind ?? "car") : undefined),
  }),
  amount({
    id: "carried.staff",
    of: "pupil-carried",
    noun: "the number of staff in the car",
    unit: "members of staff",
    describes: "Visitors in the car, the driver among them.",
    at: at("staff"),
    read: staffWith,
  }),
  amount({
    id: "carried.adults",
    of: "pupil-carried",
    noun: "the number of adults in the car",
    unit: "adults",
    describes: "Visitors and other adults in the car, the driver among them.",
    at: (s, i) => [...at("staff")(s, i), ...at("otherAdults")(s, i)],
    read: (s, i) => {
      const staff = staffWith(s, i);
      return staff === undefined ? undefined : staff + (carried(s, i)?.otherAdults?.length ?? 0);
    },
  }),
  yesNo({
    id: "carried.insured",
    of: "pupil-carried",
    yes: "the insurance covers carrying pupils",
    no: "the insurance does not cover carrying pupils",
    describes: "Whether the insurance of the car covers carrying pupils.",
    at: at("vehicle"),
    read: (s, i) => vehicle(s, i)?.insurance?.coversCarryingPupils,
  }),
  word({
    id: "carried.insuranceUse",
    of: "pupil-carried",
    noun: "the use that the car's insurance covers",
    options: ["social", "commuting", "other", "business", "school"],
    describes: "The class of use of the car's insurance.",
    at: at("vehicle"),
    read: (s, i) => vehicle(s, i)?.insurance?.use,
  }),
];
