-- The mails that came in and found no dossier by themselves, and what became of each.
create table sorting (
    id           text primary key,
    version      bigint not null,
    organisation text not null,
    why          text not null,          -- why it found none
    automatic    boolean not null,       -- whether a program wrote it
    name         text,
    email        text,
    subject      text not null,
    words        text not null,
    quoted       text,                   -- what it repeats of earlier mails
    files        text not null,          -- what its files are called, one a line
    search       text not null,
    sent_at      timestamptz not null,   -- as it says itself
    held_at      timestamptz not null,
    state        text not null,          -- WAITING, ATTACHED or SETTLED
    dossier      text,
    outcome      text,
    ended_at     timestamptz
);
create index sorting_waiting on sorting (organisation, held_at, id) where state = 'WAITING';
