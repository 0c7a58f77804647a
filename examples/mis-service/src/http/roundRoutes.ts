import { z } from "zod";
import { plannedHomes, type HomeToPlan } from "../visits/plannedHomes.js";
import { householdsMustBeOfSchool, planVisit } from "../visits/planVisit.js";
import type { StoredVisit } from "../visits/storedVisit.js";
import type { Service } from "../Service.js";
import type { Api } from "./Api.js";
import { changeSeenVisit, seenVisitSchema } from "./changeSeenVisit.js";
import { only } from "./only.js";
import { idToMake, keyHeaders } from "./idToMake.js";
import { Problem } from "./Problem.js";
import { etagOf } from "./seenVersion.js";
import { accountIdSchema, mustBeHere, plannedRecordSchema } from "./visitRoutes.js";
import { visitView, visitViewSchema } from "./visitView.js";

const { times } = plannedRecordSchema.shape;
const ofJourney = { visitors: true, buddy: true, codeWord: true, vehicles: true, travel: true } as const;

/** What a round says once: who goes, who watches over them, and when they leave school and come back. */
const journeySchema = plannedRecordSchema
  .pick(ofJourney)
  .extend({ times: times.pick({ leaveSchool: true, backAtSchool: true }) })
  .meta({ id: "Journey" });
/** What each of its homes says: whose it is, and when the visitors come and leave. `home` is its id where it has one. */
const homeSchema = z.strictObject({
  home: z.string().min(1).max(64).optional(),
  household: z.uuid(),
  record: plannedRecordSchema.omit(ofJourney).extend({ times: times.pick({ arrive: true, leaveHome: true }) }),
});
const homesSchema = z.array(homeSchema).min(2).max(20).meta({ id: "RoundHomes" });
const roundSchema = z.strictObject({ journey: journeySchema, homes: homesSchema });
type Round = z.infer<typeof roundSchema>;

/** Rounds of several homes: planned and amended as one. Everything else is asked and recorded as of a visit, at `/visits/:id`. */
export function roundRoutes(api: Api, service: Service): void {
  api.post(
    "/rounds",
    {
      schema: {
        operationId: "planRound",
        tags: ["visits"],
        headers: keyHeaders,
        body: roundSchema.extend({ leader: accountIdSchema, buddy: accountIdSchema }),
        response: { 201: visitViewSchema },
      },
    },
    async (request, reply) => {
      const account = only(request, "office");
      const { leader, buddy } = request.body;
      mustBeOfRound([], request.body);
      const id = idToMake(request, account);
      const visit = await planVisit(service, account, { id, homes: homesToPlan(request.body), leader, buddy });
      return reply.code(201).header("etag", etagOf(visit)).send(visitView(visit));
    },
  );
  api.put(
    "/rounds/:id",
    {
      schema: {
        operationId: "amendRound",
        tags: ["visits"],
        ...seenVisitSchema,
        body: roundSchema,
      },
    },
    async (request, reply) => {
      const account = only(request, "office");
      return changeSeenVisit({
        ...{ service, account, request, reply },
        decide: async (tx, stored) => {
          mustBeHere(stored.left_at);
          if (stored.homes.length === 1)
            throw new Problem(409, "is-no-round", "This visit is to one home. Plan a round beside it and call it off.");
          mustBeOfRound(stored.homes, request.body);
          await householdsMustBeOfSchool(tx, stored.school_id, request.body.homes);
          const homes = plannedHomes(stored.id, homesToPlan(request.body));
          return { entries: [{ kind: "amended", body: {} }], homes };
        },
      });
    },
  );
}

/** Each home as a record of its own, which holds what the journey says. */
function homesToPlan({ journey, homes }: Round): readonly HomeToPlan[] {
  return homes.map(({ home, household, record }) => ({
    home,
    household,
    record: { ...journey, ...record, times: { ...journey.times, ...record.times } },
  }));
}

/** An id names a home that the round has, and once. */
function mustBeOfRound(known: StoredVisit["homes"], { homes }: Round): void {
  const named = homes.flatMap(({ home }) => home ?? []);
  if (new Set(named).size < named.length || named.some((id) => known.every((home) => home.id !== id)))
    throw new Problem(
      422,
      "home-unknown",
      "Give as “home” the id of a home of this round, each once, or leave it out.",
    );
}
