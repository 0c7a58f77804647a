import type { Issue } from "../parsed/Issue.js";
import type { Actor } from "./actorSchema.js";
import { issueOf } from "./issueOf.js";
import type { Policy } from "./policySchema.js";
import { roleWords } from "./roleWords.js";
import { unknownWords, type PlacedWord } from "./unknownWords.js";

/** Actors and signers that are nobody: of timers, steps, code words, forms, and of the roles themselves. */
export function actorIssues(policy: Policy): Issue[] {
  const { timers, ladder, ladders = [], codeWord, forms, roles } = policy;
  const steps = ladder.status === "none" ? [] : ladder.steps;
  const answers = codeWord.status === "none" ? [] : [codeWord, ...(codeWord.others ?? [])];
  const placed: readonly PlacedWord[] = [
    ...timers.flatMap((timer, at) => actsIn(timer, `/timers/${String(at)}`)),
    ...steps.flatMap((step, at) => actsIn(step, `/ladder/steps/${String(at)}`)),
    ...ladders.flatMap((own, at) =>
      own.steps.flatMap((step, place) => actsIn(step, `/ladders/${String(at)}/steps/${String(place)}`)),
    ),
    ...answers.flatMap((answer, at) => actsIn(answer, at === 0 ? "/codeWord" : `/codeWord/others/${String(at - 1)}`)),
    ...forms.flatMap(({ signedBy }, at) => inList(signedBy, `/forms/${String(at)}/signedBy`)),
    ...roles.flatMap(({ substitutes = [], outOfHours }, at) => [
      ...inList(substitutes, `/roles/${String(at)}/substitutes`),
      ...actorWords(outOfHours, `/roles/${String(at)}/outOfHours`),
    ]),
  ];
  return [
    ...unknownWords(placed, roleWords(policy)),
    ...twiceIn(placed),
    ...roles.flatMap(({ id, outOfHours }, at) =>
      isInCircle(id, outOfHours, roles) ? [issueOf(`/roles/${String(at)}/outOfHours`, "stands-in-for-itself")] : [],
    ),
    ...roles.flatMap(({ id, substitutes = [] }, at) =>
      substitutes.flatMap((role, place) =>
        role === id ? [issueOf(`/roles/${String(at)}/substitutes/${String(place)}`, "stands-in-for-itself")] : [],
      ),
    ),
  ];
}

// whoever stands in at night for somebody who stands in for them leaves nobody; by day two may well stand in for each other
function isInCircle(id: string, outOfHours: Actor | undefined, roles: Policy["roles"]): boolean {
  const seen = new Set<string>();
  let next = outOfHours;
  while (typeof next === "string" && !seen.has(next)) {
    if (next === id) return true;
    seen.add(next);
    const named: string = next;
    next = roles.find((role) => role.id === named)?.outOfHours;
  }
  return false;
}

/** Somebody who stands twice in one list of those who act: who is asked twice in a row helps nobody. Signers are looked at elsewhere. */
function twiceIn(placed: readonly PlacedWord[]): Issue[] {
  const seen = new Set<string>();
  return placed.flatMap(([word, path]) => {
    const list = path.slice(0, path.lastIndexOf("/") + 1);
    if (!/^[0-9]+$/.test(path.slice(list.length)) || path.startsWith("/forms/")) return [];
    const again = seen.has(`${list} ${word}`);
    seen.add(`${list} ${word}`);
    return again ? [issueOf(path, "name-repeated")] : [];
  });
}

type Acting = { readonly actor: Actor; readonly to?: Actor | undefined };

const actsIn = ({ actor, to }: Acting, path: string): readonly PlacedWord[] => [
  ...actorWords(actor, `${path}/actor`),
  ...actorWords(to, `${path}/to`),
];

function actorWords(actor: Actor | undefined, path: string): readonly PlacedWord[] {
  if (actor === undefined) return [];
  if (typeof actor === "string") return [[actor, path]];
  return "anyOf" in actor ? inList(actor.anyOf, `${path}/anyOf`) : inList(actor.allOf, `${path}/allOf`);
}

const inList = (words: readonly string[], path: string): readonly PlacedWord[] =>
  words.map((word, at): PlacedWord => [word, `${path}/${String(at)}`]);
