-- The events. Written by store.append only, never changed. A command's key and digest stand on the
-- last of its events. header and payload are the exact bytes that were hashed.
create table store.event (
    position    bigint      primary key,
    stream      text        not null,
    version     bigint      not null,
    id          uuid        not null,
    type        text        not null,
    revision    text        not null,
    recorded_at timestamptz not null,
    header      bytea       not null,
    payload     bytea       not null,
    hash        bytea       not null,
    command_key uuid,
    digest      bytea,
    unique (stream, version)
);
create unique index event_command_key on store.event (command_key) where command_key is not null;

-- Names that belong to one stream for ever.
create table store.claim (
    name     text   primary key,
    stream   text   not null,
    position bigint not null
);

-- Keyed commands that made no event: "already so" is remembered with its first answer.
create table store.already_so (
    command_key uuid        primary key,
    digest      bytea       not null,
    stream      text        not null,
    version     bigint      not null,
    position    bigint      not null,
    answered_at timestamptz not null default clock_timestamp()
);

-- Tells this store from any other, also from its own restored past under another epoch.
create table store.epoch (
    one boolean primary key default true check (one),
    id  uuid    not null default gen_random_uuid()
);
insert into store.epoch default values;

-- The demonstration's clock runs ahead by this much; zero in production.
create table store.clock_offset (
    one    boolean primary key default true check (one),
    micros bigint  not null default 0 check (micros >= 0)
);
insert into store.clock_offset default values;

create function store.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what store.% holds is never changed', tg_table_name
        using errcode = 'integrity_constraint_violation';
end $$;

create trigger never_changed before update or delete or truncate on store.event
    for each statement execute function store.refuse_change();
create trigger never_changed before update or delete or truncate on store.claim
    for each statement execute function store.refuse_change();
