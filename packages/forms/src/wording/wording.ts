/** Every sentence of the package that is not part of a form; `{…}` marks what is put in. */
export type Phrases = {
  readonly yes: string;
  readonly no: string;
  readonly "not-known": string;
  readonly "condition.applies": string;
  readonly "condition.required": string;
  readonly "condition.is": string;
  readonly "condition.isNot": string;
  readonly "condition.chose": string;
  readonly "condition.didNotChoose": string;
  readonly "condition.answered": string;
  readonly "condition.notAnswered": string;
  readonly "condition.anyFrom": string;
  readonly "condition.everyFrom": string;
  readonly "picker.date": string;
  readonly "picker.time": string;
  readonly "picker.which": string;
  readonly "picker.first": string;
  readonly "picker.second": string;
  readonly "hint.date": string;
  readonly "hint.time": string;
  readonly "hint.instant": string;
  readonly "print.date": string;
  readonly "print.instant": string;
  /** A time on the day after the one that the reader knows. */
  readonly "print.nextDay": string;
  readonly "print.notRecorded": string;
  readonly "print.page": string;
  readonly "print.continued": string;
  readonly "print.edition": string;
  readonly "print.record": string;
  readonly "print.summary": string;
  readonly "print.for.office": string;
  readonly "print.for.buddy": string;
  readonly "print.for.visitors": string;
  readonly "print.for.family": string;
  readonly "print.chosen": string;
  readonly "print.applies": string;
  readonly "print.whichRow": string;
  readonly "print.noScale": string;
  readonly "print.noMatrix": string;
  readonly "print.levelsOf": string;
  readonly "message.row": string;
  readonly "message.required": string;
  readonly "message.text": string;
  readonly "message.notText": string;
  readonly "message.tooLong": string;
  readonly "message.unprinted": string;
  readonly "message.date": string;
  readonly "message.dateTwice": string;
  readonly "message.time": string;
  readonly "message.number": string;
  readonly "message.rowsKept": string;
  readonly "message.instant": string;
  readonly "message.instantSkipped": string;
  readonly "message.instantTwice": string;
  readonly "message.phone": string;
  readonly "message.postcode": string;
  readonly "message.registration": string;
  readonly "message.choice": string;
  readonly "message.ticks": string;
  readonly "message.rows": string;
  readonly "message.tooManyRows": string;
  readonly "message.unknownKey": string;
  readonly "message.document": string;
};

/**
 * One language. A definition is written in English; `forms` holds the same texts in another language, keyed as
 * `textsOf` lists them, so that a translation touches no form. What it leaves out stays English.
 */
export type Wording = {
  /** BCP 47. */
  readonly language: string;
  /** What the language is called in English. */
  readonly name: string;
  /** Who speaks the language and has read the catalogue; left out where nobody has. It prints then too, and says so to the staff. */
  readonly checkedBy?: string;
  readonly direction: "ltr" | "rtl";
  /** The months as they stand in a date, January first. */
  readonly months: readonly string[];
  readonly phrases: Phrases;
  readonly forms: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
