// Area codes of which some numbers have five digits, not six; a number of 0800 may have six.
const NINE_DIGITS =
  /^(800|1(2(0[48]|54|76|9[78])|3(6[34]|8[46])|4(04|20|6[01]|8[08])|5(2[47]|6[26])|6(06|29|35|47|59|9[57])|7(26|44|50|68)|8(27|37|84)|9(0[05]|35|4[69]|63|95)))/;

/** Childline, and the old number of health advice: the only numbers of seven digits behind the 0. */
const SEVEN_DIGITS = /^(8001111|845464[0-9])$/;

/**
 * True for a UK number that lacks a digit or more. libphonenumber takes nine digits behind any 01 or 08, and would write them as a number
 * that nobody typed; of any other area it refuses them.
 * @param national the digits behind the 0
 */
export const isShortOfADigit = (national: string): boolean =>
  national.length < 10 && !(national.length === 9 ? NINE_DIGITS : SEVEN_DIGITS).test(national);
