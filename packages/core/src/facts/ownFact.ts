import type { OwnFact } from "./ownFactSchema.js";
import type { RecordChange } from "../visit/RecordChange.js";
import type { FactItem, Subject } from "../history/Subject.js";
import type { Fact, FactValue } from "./Fact.js";
import { fitsOwnFact } from "./fitsOwnFact.js";
import { ownPlace } from "./ownPlace.js";
import { amount, word, wordList, yesNo } from "./yesNo.js";

/** The fact that a policy declares: read from `own`, unknown while it is missing there or is of another type. */
export function ownFact(declared: OwnFact): Fact {
  const { id, of, describes } = declared;
  const common = {
    id,
    describes,
    of: of === "home" ? ("visit" as const) : (of satisfies FactItem),
    at: (subject: Subject, item: number) => [`${ownPlace(of, subject, item)?.path ?? ""}/own/${id}`],
    write: (subject: Subject, item: number, to: FactValue) => changesOf(declared, subject, item, to),
  };
  const read = (subject: Subject, item: number): FactValue | undefined => valueOf(declared, subject, item);
  switch (declared.type) {
    case "yes-no":
      return yesNo({
        ...common,
        reversible: true,
        yes: declared.words.yes,
        no: declared.words.no,
        ...(declared.words.unknown === undefined ? {} : { unknown: declared.words.unknown }),
        read: (subject, item) => read(subject, item) as boolean | undefined,
      });
    case "number":
      return amount({
        ...common,
        noun: declared.noun,
        ...(declared.unit === undefined ? {} : { unit: declared.unit }),
        read: (subject, item) => read(subject, item) as number | undefined,
      });
    case "word":
    case "clock":
    case "day":
    case "text":
      return word({
        ...common,
        noun: declared.noun,
        ...(declared.type === "word" ? { options: declared.options } : { written: declared.type }),
        read: (subject, item) => read(subject, item) as string | undefined,
      });
    case "words":
      return wordList({
        ...common,
        noun: declared.noun,
        ...(declared.plural ? { plural: true as const } : {}),
        ...(declared.options ? { options: declared.options } : {}),
        read: (subject, item) => read(subject, item) as readonly string[] | undefined,
      });
    default:
      return declared satisfies never;
  }
}

function valueOf(declared: OwnFact, subject: Subject, item: number): FactValue | undefined {
  const own = ownPlace(declared.of, subject, item)?.own;
  const value = own !== undefined && Object.hasOwn(own, declared.id) ? own[declared.id] : undefined;
  return value !== undefined && fitsOwnFact(declared, value) ? value : undefined;
}

// JSON Patch writes no entry into a record that is not there yet.
function changesOf(
  { id, of }: OwnFact,
  subject: Subject,
  item: number,
  to: FactValue,
): readonly RecordChange[] | undefined {
  const place = ownPlace(of, subject, item);
  if (place === undefined) return undefined;
  const path = `${place.path}/own`;
  return [
    place.own === undefined
      ? { op: "add", path, value: { [id]: to } }
      : { op: "add", path: `${path}/${id}`, value: to },
  ];
}
