import { describe, expect, test } from "vitest";
import { factList } from "../facts/factList.js";
import { alumwellPolicy2025 } from "../policies/alumwellPolicy2025.js";
import { policies } from "../policies/policies.js";
import { reach2Policy2020 } from "../policies/reach2Policy2020.js";
import { extendPolicy } from "./extendPolicy.js";
import { parsePolicy } from "./parsePolicy.js";
import { factsOfRoles } from "./wordIssues.js";

type Document = Record<string, never> & {
  rules: Record<string, unknown>[];
  timers: Record<string, unknown>[];
  ladder: { steps: Record<string, unknown>[] };
  forms: Record<string, unknown>[];
  roles: Record<string, unknown>[];
  settings: Record<string, Record<string, unknown>>;
};

/** The issues of a policy with one author's mistake in it. */
function issuesWith(policy: unknown, mistake: (document: Document) => void) {
  const document = structuredClone(policy) as Document;
  mistake(document);
  const outcome = parsePolicy(document);
  return outcome.ok ? [] : outcome.issues;
}

const rule = (require: unknown) => ({
  kind: "duty",
  id: "made-up",
  cites: ["R20-PRE-01"],
  strength: "must",
  phase: "before",
  require,
  says: { asks: "Something is so." },
});

describe("F44: a role word that is nobody is refused where it is written, with the nearest", () => {
  const mistakes: readonly (readonly [
    what: string,
    policy: unknown,
    mistake: (document: Document) => void,
    path: RegExp,
    nearest: string,
  ])[] = [
    [
      "a word of a rule",
      reach2Policy2020,
      ({ rules }) => rules.push(rule({ fact: "cancellationReportedTo", includes: "headteecher" })),
      /^\/rules\/\d+\/require\/includes$/,
      "headteacher",
    ],
    [
      "a word of a list",
      reach2Policy2020,
      ({ rules }) => rules.push(rule({ fact: "authorisedByRoles", includesAny: ["headteacher", "dsll"] })),
      /^\/rules\/\d+\/require\/includesAny\/1$/,
      "dsl",
    ],
    [
      "a word of a setting",
      alumwellPolicy2025,
      ({ settings }) => (settings["lone.roles"] = { ...settings["lone.roles"], value: ["headteecher"] }),
      /^\/settings\/lone\.roles\/value\/0$/,
      "headteacher",
    ],
    [
      "the actor of a timer",
      reach2Policy2020,
      ({ timers }) => (timers[0] = { ...timers[0], actor: "school-ofice" }),
      /^\/timers\/0\/actor$/,
      "school-office",
    ],
    [
      "one of several whom a timer tells",
      reach2Policy2020,
      ({ timers }) => (timers[0] = { ...timers[0], to: { anyOf: ["buddy", "hedteacher"] } }),
      /^\/timers\/0\/to\/anyOf\/1$/,
      "headteacher",
    ],
    [
      "the actor of a step",
      reach2Policy2020,
      ({ ladder }) => (ladder.steps[0] = { ...ladder.steps[0], actor: "budy" }),
      /^\/ladder\/steps\/0\/actor$/,
      "buddy",
    ],
    [
      "who signs a form",
      reach2Policy2020,
      ({ forms }) => (forms[0] = { ...forms[0], signedBy: ["senior-leeder"] }),
      /^\/forms\/0\/signedBy\/0$/,
      "senior-leader",
    ],
    [
      "a substitute",
      reach2Policy2020,
      ({ roles }) => (roles[0] = { ...roles[0], substitutes: ["deputy-dls"] }),
      /^\/roles\/0\/substitutes\/0$/,
      "deputy-dsl",
    ],
    [
      "a kind of contact",
      reach2Policy2020,
      ({ rules }) => rules.push(rule({ fact: "contactsSpokenTo", includes: "social-werker" })),
      /^\/rules\/\d+\/require\/includes$/,
      "social-worker",
    ],
  ];

  test.each(mistakes)("%s", (_, policy, mistake, path, nearest) => {
    expect(issuesWith(policy, mistake)).toContainEqual(
      expect.objectContaining({
        code: "unknown-role",
        path: expect.stringMatching(path) as string,
        message: expect.stringContaining(`“${nearest}”`) as string,
      }),
    );
  });

  test("a role of the policy's own is somebody, and so is a word that every record knows", () => {
    const own = issuesWith(reach2Policy2020, ({ roles, rules, timers }) => {
      roles.push({ id: "organiser", title: "Organiser", kind: "person", cites: [] });
      rules.push(rule({ fact: "timesSharedWith", includesAny: ["organiser", "school-office"] }));
      timers[0] = { ...timers[0], actor: "organiser" };
    });
    expect(own).toEqual([]);
    expect(Object.values(policies).filter((policy) => !parsePolicy(structuredClone(policy)).ok)).toEqual([]);
  });

  test("every fact that describes its words as roles is one of them", () => {
    const said = factList
      .filter(({ type, describes }) => type === "words" && /\broles?\b/i.test(describes) && !/sign/.test(describes))
      .map(({ id }) => id);
    expect([...factsOfRoles].sort()).toEqual([...new Set(said)].sort());
  });
});

describe("F43: a changed setting that nothing knows is refused, with the nearest", () => {
  const changes = (settings: object, more: object = {}) =>
    extendPolicy(reach2Policy2020, {
      id: "ours",
      extends: "reach2-2020",
      title: "Ours",
      edition: "2026",
      source: { code: "O", document: "Ours", cites: [] },
      settings,
      ...more,
    });
  const two = { describes: "the staff who go", origin: "school-set", value: 3, by: "Governors" };

  test.each(["visitors.entring", "visitors.firstVist", "wach.askAgain"])("%s", (id) => {
    const outcome = changes({ [id]: two });
    expect(outcome).toMatchObject({ ok: false, issues: [{ path: `/settings/${id}`, code: "unknown-setting" }] });
  });

  test("a setting of the base may change, and a new one may come that a rule, a timer or a sentence names", () => {
    expect(changes({ "visitors.laterVisit": two }).ok).toBe(true);
    expect(
      changes({
        "watch.askAgain": { describes: "how long", unit: "minutes", origin: "school-set", value: 20, by: "Governors" },
      }).ok,
    ).toBe(true);
    const own = rule({ fact: "visitorCount", atLeast: { setting: "ours.most" } });
    expect(changes({ "ours.most": two }, { rules: [own] }).ok).toBe(true);
    expect(
      changes(
        { "ours.said": two },
        {
          rules: [
            {
              ...own,
              require: { fact: "visitorCount", atLeast: 1 },
              says: { asks: "At least {setting:ours.said} go." },
            },
          ],
        },
      ).ok,
    ).toBe(true);
  });
});
