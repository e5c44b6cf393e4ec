-- What an administrator asks of whichever process projects, and how far that has come. Either side
-- may write here: it is no part of the history, and outlives the store where that is dropped to be
-- restored. Times are real ones.
create schema if not exists upkeep;

create table if not exists upkeep.task (
    id        uuid        primary key default gen_random_uuid(),
    kind      text        not null,
    asked_by  text        not null,
    asked_at  timestamptz not null default clock_timestamp(),
    begun_at  timestamptz,
    ended_at  timestamptz,
    step      text,
    done      bigint      not null default 0,
    total     bigint      not null default 0,
    outcome   text,
    told      text
);
create index if not exists task_latest on upkeep.task (asked_at desc);
create unique index if not exists task_one_at_a_time on upkeep.task (kind) where ended_at is null;

grant usage on schema upkeep to "${command_role}", "${query_role}";
grant select, insert on upkeep.task to "${command_role}";
grant select, insert, update on upkeep.task to "${query_role}";
