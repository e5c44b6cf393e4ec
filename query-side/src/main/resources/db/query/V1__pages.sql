-- What people see. Everything here is derived from the events, holds clear text,
-- is never backed up, and can be dropped and filled again.

create table organisation (
    id      text primary key,
    name    text not null,
    address text not null,
    phone   text not null,
    email   text,
    hours   text
);

create table agent (
    id           text primary key,
    organisation text not null,
    login        text,
    first_name   text,
    last_name    text not null,
    job_title    text,
    service      text,
    address      text not null,
    phone        text not null,
    email        text,
    hours        text
);
create index agent_of_organisation on agent (organisation, last_name, first_name, id);

create table procedure (
    id                   text primary key,
    organisation         text not null,
    name                 text not null,
    legal_basis          text not null,
    first_contact        text not null,
    referent_within_days int not null,
    deadline_days        int
);
create index procedure_of_organisation on procedure (organisation, name, id);

create table party (
    id           text primary key,
    organisation text not null,
    kind         text not null,
    name         text not null,
    email        text,
    phone        text,
    search       text not null
);
create index party_search on party using gin (search gin_trgm_ops);

create table dossier (
    id                   text primary key,
    version              bigint not null,
    organisation         text not null,
    procedure            text not null,
    party                text not null,
    reference            text,
    title                text not null,
    search               text not null,
    channel              text,
    first_contact        text not null,
    referent_promised_by timestamptz,
    deadline             timestamptz,
    opened_at            timestamptz not null,
    opened_known_at      timestamptz not null,
    closed_at            timestamptz,
    closed_known_at      timestamptz,
    outcome              text,
    referent             text not null,
    referent_since       timestamptz not null,
    referral             text not null,
    referents            int not null,
    interactions         int not null,
    acts                 int not null,
    acts_by_referent     int not null,
    due                  timestamptz
);
create unique index dossier_reference on dossier (organisation, reference);
create index dossier_portfolio on dossier (referent, coalesce(due, 'infinity'), id)
    where closed_at is null;
create index dossier_of_party on dossier (party, opened_at);
create index dossier_latest on dossier (organisation, opened_at desc, id);
create index dossier_search on dossier using gin (search gin_trgm_ops);

-- Each time somebody became the one who answers: the periods of a dossier.
create table referral (
    dossier           text not null,
    position          bigint not null,
    agent             text not null,
    happened_at       timestamptz not null,
    known_at          timestamptz not null,
    awaited           boolean not null,
    accepted_at       timestamptz,
    accepted_known_at timestamptz,
    primary key (dossier, position)
);

-- Each contact and each act, by whom, and whether the one who answered then did it.
create table act (
    dossier      text not null,
    position     bigint not null,
    organisation text not null,
    agent        text not null,
    by_referent  boolean not null,
    happened_at  timestamptz not null,
    known_at     timestamptz not null,
    primary key (dossier, position)
);
create index act_of_organisation on act (organisation, happened_at);

create table import (
    id           text primary key,
    organisation text not null,
    agent        text not null,
    referent     text not null,
    state        text not null,
    share        int not null,
    cases        int not null,
    events       int not null,
    dossiers     int not null,
    agents       int not null,
    refused      int not null,
    reason       text,
    line         int,
    details      text[] not null,
    started_at   timestamptz not null,
    finished_at  timestamptz
);
create index import_latest on import (organisation, started_at desc);

create table refused_case (
    import    text not null,
    number    int not null,
    reference text,
    line      int not null,
    reason    text not null,
    details   text[] not null,
    primary key (import, number)
);
