-- Which record speaks for a party, how it is found, through whom a body is reached; and contacts
-- that came in without a dossier.
truncate party;
alter table party
    add column digits      text not null,
    add column version     bigint not null,
    add column speaker     text not null,
    add column merged_into text,
    add column merged_at   timestamptz;
create index party_digits on party using gin (digits gin_trgm_ops);
create index party_speaker on party (speaker);
create index party_merged on party (merged_into) where merged_into is not null;
create index party_of_organisation on party (organisation, name collate "und-x-icu", id);

create table party_contact (
    party    text not null,
    number   int not null,
    name     text not null,
    role     text,
    phone    text,
    email    text,
    search   text not null,
    digits   text not null,
    ended_at timestamptz,
    primary key (party, number)
);
create index party_contact_search on party_contact using gin (search gin_trgm_ops);
create index party_contact_digits on party_contact using gin (digits gin_trgm_ops);

create table contact (
    id           text primary key,
    version      bigint not null,
    organisation text not null,
    logged_by    text not null,
    owner        text not null,
    name         text,
    email        text,
    phone        text,
    channel      text not null,
    direction    text not null,
    summary      text not null,
    words        text,
    due          timestamptz,
    happened_at  timestamptz not null,
    state        text not null,
    dossier      text,
    outcome      text,
    ended_at     timestamptz
);
create index contact_waiting on contact (organisation, coalesce(due, 'infinity'), happened_at, id)
    where state = 'WAITING';

-- A position of another store is never followed: what was projected before is projected anew.
update progress set epoch = gen_random_uuid();
