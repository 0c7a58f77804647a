import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseVisit, policies } from "@home-visits/core";
import { escalationAt, parseSchool, planEscalation } from "@home-visits/escalation";

/** The step that everybody is timed by: the first of the ladder, due a minute after the visitors were to be back. */
export const STEP = "try-each-visitor";

const read = (name) => readFileSync(new URL(`../../examples/mis-service/sample/${name}`, import.meta.url), "utf8");
const school = parseSchool(JSON.parse(read("school.json")));
if (!school.ok) throw new Error("The school cannot be read.");

/** What is planned of a visit whose ladder begins at an instant. */
export function recordOf(begins) {
  const at = (minutes) => new Date(begins.getTime() + minutes * 60_000).toISOString();
  return {
    purposes: ["welfare"],
    setting: "inside",
    visitors: [{ id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" }],
    buddy: { name: "Bryn Calloway", phone: "07700 900142" },
    times: { leaveSchool: at(-91), arrive: at(-81), leaveHome: at(-21), backAtSchool: at(-1) },
  };
}

/** A visit as a peer stores it: its plan, made at departure, and its events. */
export function visitOf(id, begins) {
  const household = { familyName: "Quillfeather", address: { lines: ["12 Saltpan Row", "Ostleby"] } };
  const visit = parseVisit({ id, household, ...recordOf(begins), events: [] });
  if (!visit.ok) throw new Error("The visit does not hold together.");
  const plan = planEscalation({ visit: visit.value, policy: policies["reach2-2020"], school: school.value });
  return { plan, events: [{ id: "e1", type: "departed", at: visit.value.times.leaveSchool }] };
}

/** What is due of a visit now, each with an id that stays the same, and when to look again. */
export function reckon({ id, plan, events }, now) {
  const { dueNow, questions, nextAt } = escalationAt(plan, events, now.toISOString());
  const due = [...dueNow, ...questions.map((one) => ({ ...one, step: one.asks }))].map(({ key, step, says }) => ({
    id: uuidOf(`${id}|${key}`),
    step,
    says,
  }));
  return { due, nextAt: nextAt === undefined ? null : new Date(nextAt) };
}

function uuidOf(text) {
  return createHash("sha256")
    .update(text)
    .digest("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/** Posts an announcement. It was taken when the receiver says 2xx. */
export async function announce({ id, ...body }, visit) {
  const answer = await globalThis.fetch(process.env.WEBHOOK_URL, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": id },
    body: JSON.stringify({ id, visit, ...body }),
    signal: globalThis.AbortSignal.timeout(5_000),
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`The webhook answered ${answer.status}.`);
}
