import { policies } from "@home-visits/core";
import { escalationAt, planEscalation } from "@home-visits/escalation";
import { school, tenEvents, textOf, visitOf } from "./sampleVisits.mjs";
const v=visitOf(0);const plan=planEscalation({visit:v,policy:policies[process.argv[2]??"reach2-2020"],school});
const s=escalationAt(plan,tenEvents(v),textOf(Date.parse(v.times.leaveSchool)+94*60000));
for (const k of ["dueNow","done","missed","late","skipped"]) console.log(k,s[k].map(x=>x.step+" "+(x.limit??"")).join("; "));
console.log(s.phase,s.nextAt,JSON.stringify(plan).length, plan.duties.length);
