import { cameBeforehand } from "./cameBeforehand.js";
import type { Vehicle } from "../visit/vehicleSchema.js";
import { amount, word, yesNo } from "./yesNo.js";
import type { Subject } from "../history/Subject.js";

const vehicle = ({ visit }: Subject, item: number): Vehicle | undefined => visit.vehicles?.[item];
const at = (key: string) => (_subject: Subject, item: number) => [`/vehicles/${String(item)}/${key}`];

const held = (key: "registration" | "make" | "model" | "colour") =>
  yesNo({
    id: `vehicle.${key}Held`,
    of: "vehicle",
    yes: `the ${key} of the car is held`,
    no: `the ${key} of the car is not held`,
    describes: `Whether the record holds the ${key} of this vehicle.`,
    at: at(key),
    read: (s, i) => vehicle(s, i)?.[key] !== undefined,
  });

/** Whether a day is still good on the day of the visit; the last day counts. */
function goodOnTheDay(subject: Subject, lastDay: string | undefined): boolean | undefined {
  const today = subject.day;
  return lastDay === undefined || today === undefined ? undefined : lastDay >= today;
}

/** About each vehicle. The four details that an office holds are false when absent; papers that nobody mentions are unknown. */
export const vehicleFacts = [
  held("registration"),
  held("make"),
  held("model"),
  held("colour"),
  yesNo({
    id: "vehicle.licenceSeen",
    of: "vehicle",
    yes: "the office has seen the driving licence",
    no: "the office has not seen the driving licence",
    describes:
      "Whether a day is recorded, that of the visit at the latest, on which the driver's licence was seen; unknown while nothing about a licence is recorded.",
    at: at("licence"),
    read: (s, i) => {
      const licence = vehicle(s, i)?.licence;
      return licence && cameBeforehand(s, licence.seenOn);
    },
  }),
  yesNo({
    id: "vehicle.licenceBothParts",
    of: "vehicle",
    yes: "the office has seen both parts of the driving licence",
    no: "the office has not seen both parts of the driving licence",
    describes: "What the record says about the paper part of an older licence; unknown until it says so.",
    at: at("licence/bothParts"),
    read: (s, i) => vehicle(s, i)?.licence?.bothParts,
  }),
  yesNo({
    id: "vehicle.licenceInForce",
    of: "vehicle",
    yes: "the licence is in force on the day",
    no: "the licence has run out by the day of the visit",
    fixed: true,
    describes: "Whether the licence's last day is on or after the day of the visit; unknown without one.",
    at: at("licence/expiresOn"),
    read: (s, i) => goodOnTheDay(s, vehicle(s, i)?.licence?.expiresOn),
  }),
  word({
    id: "vehicle.mot",
    of: "vehicle",
    noun: "the MOT of the car",
    options: ["expired", "in-force", "not-yet-due"],
    describes:
      "Whether the certificate is in force on the day of the visit, or the record says that none is due because the car is new. Its last day is in force.",
    at: at("mot"),
    read: (s, i) => {
      const mot = vehicle(s, i)?.mot;
      if (mot?.status === "not-yet-due") return "not-yet-due";
      const good = goodOnTheDay(s, mot?.expiresOn);
      return good === undefined ? undefined : good ? "in-force" : "expired";
    },
  }),
  amount({
    id: "vehicle.yearsOld",
    of: "vehicle",
    fixed: true,
    noun: "the age of the car",
    unit: "years",
    describes:
      "Completed years from the first registration to the day of the visit; recorded only for a car without a certificate.",
    at: at("mot"),
    read: (s, i) => {
      const mot = vehicle(s, i)?.mot;
      const today = s.day;
      if (mot?.status !== "not-yet-due" || today === undefined) return undefined;
      const first = mot.firstRegisteredOn;
      return Number(today.slice(0, 4)) - Number(first.slice(0, 4)) - (today.slice(5) < first.slice(5) ? 1 : 0);
    },
  }),
  yesNo({
    id: "vehicle.insuranceInForce",
    of: "vehicle",
    yes: "the insurance is in force on the day",
    no: "the insurance has run out by the day of the visit",
    describes: "Whether the insurance's last day is on or after the day of the visit.",
    at: at("insurance/expiresOn"),
    read: (s, i) => goodOnTheDay(s, vehicle(s, i)?.insurance?.expiresOn),
  }),
  word({
    id: "vehicle.insuranceUse",
    of: "vehicle",
    noun: "the use that the insurance covers",
    options: ["social", "commuting", "other", "business", "school"],
    describes: "The class of use of the insurance; `school` is the school's own policy for staff journeys.",
    at: at("insurance/use"),
    read: (s, i) => vehicle(s, i)?.insurance?.use,
  }),
  yesNo({
    id: "vehicle.insuranceRecorded",
    of: "vehicle",
    yes: "the insurance of the car was looked into",
    no: "nothing about the insurance of the car is recorded",
    describes: "Whether the record says anything about the insurance of this vehicle.",
    at: at("insurance"),
    read: (s, i) => vehicle(s, i)?.insurance !== undefined,
  }),
  word({
    id: "vehicle.kind",
    of: "vehicle",
    noun: "the kind of vehicle",
    options: ["car", "taxi", "school-minibus", "other"],
    describes: "What kind of vehicle it is; one without a kind counts as a private car.",
    at: at("kind"),
    read: (s, i) => vehicle(s, i)?.kind ?? "car",
  }),
];
