/** The changes of the database in their order; one that was released is never edited, a new one is added after it. */
export const migrations: readonly string[] = [
  `
  create table mis.school (
    id text primary key,
    document jsonb not null,
    policy text not null
  );
  create table mis.account (
    id uuid primary key default gen_random_uuid(),
    school_id text not null references mis.school,
    username text not null unique,
    name text not null,
    role text not null check (role in ('office', 'visitor', 'leader')),
    person_id text,
    password text not null,
    created_at timestamptz not null default clock_timestamp()
  );
  create table mis.session (
    token_hash text primary key,
    account_id uuid not null references mis.account on delete cascade,
    expires_at timestamptz not null
  );
  create table mis.household (
    id uuid primary key default gen_random_uuid(),
    school_id text not null references mis.school,
    document jsonb not null,
    changed_at timestamptz not null default clock_timestamp(),
    changed_by uuid not null references mis.account
  );
  create table mis.pupil (
    school_id text not null,
    upn text not null,
    household_id uuid not null references mis.household on delete cascade,
    primary key (school_id, upn)
  );
  -- version counts every entry of the stream, noted_version is the last that a person wrote
  create table mis.visit (
    id text primary key,
    school_id text not null references mis.school,
    household_id uuid not null references mis.household,
    leader_id uuid references mis.account,
    buddy_id uuid references mis.account,
    visitor_ids text[] not null,
    record jsonb not null,
    plan jsonb not null,
    left_at timestamptz,
    version integer not null,
    noted_version integer not null,
    noted_at timestamptz not null,
    phase text not null,
    summary jsonb not null,
    next_at timestamptz,
    armed_job uuid
  );
  create index visit_school on mis.visit (school_id, phase);
  create index visit_next_at on mis.visit (next_at) where next_at is not null;
  create table mis.visit_entry (
    visit_id text not null references mis.visit,
    version integer not null,
    kind text not null,
    body jsonb not null,
    recorded_at timestamptz not null default clock_timestamp(),
    recorded_by uuid,
    primary key (visit_id, version)
  );
  create unique index visit_event_once on mis.visit_entry (visit_id, (body ->> 'id')) where kind = 'event';
  create function mis.refuse_change() returns trigger language plpgsql as $$
  begin
    if current_setting('mis.erasing', true) = 'on' then return old; end if;
    raise exception 'An entry of a visit is never changed and never deleted.';
  end $$;
  create trigger visit_entry_append_only before update or delete on mis.visit_entry
    for each row execute function mis.refuse_change();

  create table mis.code_word (visit_id text primary key references mis.visit, sealed text not null);
  create table mis.code_word_showing (
    visit_id text not null,
    account_id uuid not null,
    at timestamptz not null default clock_timestamp()
  );
  create table mis.reading (
    household_id uuid not null,
    visit_id text,
    account_id uuid not null,
    what text not null,
    at timestamptz not null default clock_timestamp()
  );
  create index reading_household on mis.reading (household_id, at);

  create table mis.announcement (
    id uuid primary key,
    visit_id text not null references mis.visit,
    since timestamptz not null,
    due_at timestamptz not null,
    raised_at timestamptz not null default clock_timestamp(),
    body jsonb not null
  );
  create index announcement_visit on mis.announcement (visit_id);
  create table mis.delivery (
    announcement_id uuid not null references mis.announcement,
    channel text not null,
    attempts integer not null default 0,
    next_try_at timestamptz not null default clock_timestamp(),
    leased_until timestamptz,
    delivered_at timestamptz,
    late_ms integer,
    primary key (announcement_id, channel)
  );
  create index delivery_waiting on mis.delivery (channel, next_try_at) where delivered_at is null;
  create table mis.heartbeat (
    worker text primary key,
    started_at timestamptz not null default clock_timestamp(),
    beat_at timestamptz not null default clock_timestamp()
  );
  `,
  `
  alter table mis.school add column retention jsonb not null
    default '{"households": "not-stated", "readings": "not-stated"}'::jsonb;
  create index visit_household on mis.visit (household_id);
  `,
  // a round is one visit with several homes: what is of each home moves to a table of its own
  `
  create table mis.home (
    id text primary key,
    visit_id text not null references mis.visit,
    position integer not null,
    household_id uuid not null references mis.household,
    record jsonb not null,
    unique (visit_id, position)
  );
  create index home_household on mis.home (household_id);
  insert into mis.home select id, id, 1, household_id, record from mis.visit;
  alter table mis.visit add column outline jsonb;
  update mis.visit set
    outline = jsonb_build_object(
      'leaves', record -> 'times' -> 'leaveSchool',
      'back', coalesce(record -> 'times' -> 'backAtSchool', record -> 'times' -> 'leaveHome'),
      'visitors', (select coalesce(jsonb_agg(jsonb_build_object('id', v -> 'id', 'name', v -> 'name')), '[]')
        from jsonb_array_elements(record -> 'visitors') as v),
      'homes', jsonb_build_array(jsonb_build_object('home', id, 'setting', record -> 'setting',
        'arrives', record -> 'times' -> 'arrive', 'leaves', record -> 'times' -> 'leaveHome'))),
    summary = summary || jsonb_build_object('homes', '[]'::jsonb, 'due',
      (select coalesce(jsonb_agg(jsonb_build_object('home', null) || d), '[]') from jsonb_array_elements(summary -> 'due') as d));
  alter table mis.visit alter column outline set not null;
  drop index mis.visit_household;
  alter table mis.visit drop column household_id, drop column record;
  create or replace function mis.refuse_change() returns trigger language plpgsql as $$
  begin
    if current_setting('mis.erasing', true) = 'on' then
      if tg_op = 'DELETE' then return old; end if;
      return new;
    end if;
    raise exception 'An entry of a visit is never changed and never deleted.';
  end $$;
  `,
  // the key is a hash: what is typed as a name may be anything
  `
  create table mis.sign_in_attempt (
    key text primary key,
    kind text not null,
    times integer not null default 0,
    last_at timestamptz not null default clock_timestamp()
  );
  create table mis.erasure (household uuid primary key, at timestamptz not null);
  `,
  // a plan is made of its basis wherever it is wanted; a visit from before names its policy by its id
  `
  create table mis.document (hash text primary key, document jsonb not null);
  insert into mis.document select encode(sha256(convert_to(document::text, 'UTF8')), 'hex'), document from mis.school
    on conflict do nothing;
  alter table mis.visit add column basis jsonb;
  update mis.visit set basis = jsonb_build_object(
    'school', (select encode(sha256(convert_to(document::text, 'UTF8')), 'hex') from mis.school where school.id = school_id),
    'policy', (select policy from mis.school where school.id = school_id),
    'homes', (select jsonb_agg(record || jsonb_build_object('household', document, 'events', '[]'::jsonb) order by position)
      from mis.home join mis.household on household.id = household_id where visit_id = visit.id));
  alter table mis.visit alter column basis set not null;
  alter table mis.visit drop column plan;
  `,
  // whether a visit goes by an edition of a school is asked each hour
  `
  alter table mis.document add column kind text not null default 'school' check (kind in ('school', 'policy'));
  update mis.document set kind = 'policy' where hash in (select basis ->> 'policy' from mis.visit);
  create index visit_edition on mis.visit ((basis ->> 'school'));
  `,
  // a school's own policy; a school without one goes by the shipped policy of that id
  `
  alter table mis.school add column policy_document jsonb;
  `,
];
