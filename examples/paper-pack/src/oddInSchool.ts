import { parseRiskMatrix, placeInWords, type School } from "@home-visits/core";
import { isDoubtful } from "./doubtfulNumbers.js";

/**
 * What is allowed in a school's file and still odd: a band of its risk matrix with a milder gate than a band before it, a band that no rating
 * reaches, a telephone number that seems to lack a digit. No sentence holds a name or a number.
 */
export function oddInSchool({ riskMatrix, phone, people }: School): readonly string[] {
  const matrix = riskMatrix === undefined ? undefined : parseRiskMatrix(riskMatrix);
  const bands = matrix?.ok === true ? matrix.warnings : [];
  const numbers = [
    { whose: "the school's telephone", number: phone },
    ...people.map(({ number }, place) => ({ whose: `the telephone of person ${String(place + 1)}`, number })),
  ];
  return [
    ...bands.map(({ path, message }) => `Look at this: ${placeInWords(`/riskMatrix${path}`)}: ${message}`),
    ...numbers.flatMap(({ whose, number }) =>
      isDoubtful(number) ? [`Look at this: ${whose} seems to lack a digit; it is printed as it was typed.`] : [],
    ),
  ];
}
