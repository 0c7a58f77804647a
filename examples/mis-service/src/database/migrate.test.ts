import { expect, test } from "vitest";
import { migrate } from "./migrate.js";
import { migrations } from "./migrations.js";
import { openPglite } from "./openPglite.js";

test("a visit that was stored before rounds has one home, with its record and its household", async () => {
  const database = await openPglite({});
  await database.query(
    "create schema mis; create table mis.migration (number integer primary key, at timestamptz not null)",
  );
  for (const [index, script] of migrations.slice(0, 2).entries()) {
    await database.query(script);
    await database.query("insert into mis.migration values ($1, clock_timestamp())", [index + 1]);
  }
  const record = {
    id: "v1",
    setting: "inside",
    visitors: [{ id: "jo", name: "Jo Adeyemi", mobile: "07700 900143" }],
    times: { leaveSchool: "2026-06-09T13:00:00Z", leaveHome: "2026-06-09T14:00:00Z" },
  };
  const due = [{ key: "k", part: "ladder" }];
  await database.query(`
    insert into mis.school (id, document, policy) values ('s', '{}', 'reach2-2020');
    insert into mis.account (school_id, username, name, role, password) values ('s', 'office', 'Bryn Calloway', 'office', '');
    insert into mis.household (school_id, document, changed_by) select 's', '{}', id from mis.account;
    insert into mis.visit (id, school_id, household_id, visitor_ids, record, plan, version, noted_version, noted_at, phase, summary)
      select 'v1', 's', id, '{jo}', '${JSON.stringify(record)}', '{}', 1, 1, clock_timestamp(), 'out',
        '${JSON.stringify({ phase: "out", due, people: [], nextAt: null })}' from mis.household`);
  await migrate(database);
  const homes = await database.query(
    "select home.id, visit_id, position, record from mis.home join mis.household on household.id = household_id",
  );
  expect(homes).toEqual([{ id: "v1", visit_id: "v1", position: 1, record }]);
  expect(await database.query("select outline, summary from mis.visit")).toEqual([
    {
      outline: {
        leaves: record.times.leaveSchool,
        back: record.times.leaveHome,
        visitors: [{ id: "jo", name: "Jo Adeyemi" }],
        homes: [{ home: "v1", setting: "inside", arrives: null, leaves: record.times.leaveHome }],
      },
      summary: { phase: "out", due: [{ ...due[0], home: null }], people: [], nextAt: null, homes: [] },
    },
  ]);
  const [stored] = await database.query("select basis, hash from mis.visit, mis.document");
  expect(stored).toEqual({
    basis: { school: expect.any(String), policy: "reach2-2020", homes: [{ ...record, household: {}, events: [] }] },
    hash: (stored as { readonly basis: { readonly school: string } }).basis.school,
  });
  await database.close();
}, 60_000);
