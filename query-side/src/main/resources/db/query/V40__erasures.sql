-- Who is to be forgotten, or was: what was asked, on what grounds, and what came of it. Without a
-- word about the party.
create table erasure (
    party       text primary key,
    state       text not null,             -- ASKED CONFIRMED REFUSED WITHDRAWN ERASED
    ground      text not null,
    visa        text not null,
    asked_by    text not null,
    asked_at    timestamptz,               -- null where a backup lost the request
    answered_by text,
    answered_at timestamptz,
    erased_at   timestamptz,
    also        text[] not null default '{}' -- whose words went with the party's: records, contacts
);
create index erasure_also on erasure using gin (also);

-- A position of another store is never followed: what was projected before is projected anew.
update progress set epoch = gen_random_uuid();
