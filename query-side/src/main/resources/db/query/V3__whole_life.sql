-- The whole life of a dossier. Times: <x>_at is when it happened, <x>_known_at when it was
-- recorded. Every row is fed by one dossier's stream.

-- What was projected before is projected anew, with what it could not say.
truncate dossier, referral, act;
update progress set epoch = gen_random_uuid();

alter table dossier
    add column suspended_since  timestamptz,
    add column hand_over_to     text,
    add column hand_over_since  timestamptz,
    add column hand_over_next   timestamptz,
    add column escalation_level int,
    add column escalation_to    text,
    add column escalation_since timestamptz,
    add column escalation_taken timestamptz,
    add column escalation_by    timestamptz,            -- when it climbs unless it is taken up
    add column unanswered_since timestamptz,            -- the first message of the party after the last answer
    add column first_human_at   timestamptz,            -- the first time that an agent reached the party
    add column another_by       timestamptz,            -- another referent was asked for: answer by
    add column open_requests    int not null default 0,
    add column open_actions     int not null default 0,
    add column open_promises    int not null default 0,
    add column open_call_backs  int not null default 0,
    add column alarms           int not null default 0, -- exchanges from which something should follow and nothing does
    add column next_what        text,                   -- a NextStep; its date is in due
    add column next_text        text,                   -- its own words, where it has some
    add column clock            text,                   -- the Clock that runs; null once closed
    add column clock_since      timestamptz,
    add column with_us_ms       bigint not null default 0, -- what each clock counted before clock_since
    add column with_party_ms    bigint not null default 0,
    add column with_partner_ms  bigint not null default 0,
    add column suspended_ms     bigint not null default 0,
    add column fold             jsonb;                  -- all of it, to go on from and to show
create index dossier_escalated on dossier (organisation, escalation_to) where escalation_to is not null;
create index dossier_handed_over on dossier (hand_over_to) where hand_over_to is not null;
create index dossier_unanswered on dossier (organisation, unanswered_since)
    where unanswered_since is not null;

-- What somebody owes: ACTION PROMISE CALL_BACK REQUEST FOLLOW_UP.
create table work (
    dossier       text not null,
    kind          text not null,
    number        int not null,                -- of a follow-up: the exchange's
    organisation  text not null,
    what          text not null,
    agent         text,                        -- owner of an action, promiser, who calls, who asked
    other         text,                        -- provider of an action, partner of a request, phone of a call back
    words         text,                        -- window of a call back
    interaction   int,                         -- the exchange from which it was born
    due           timestamptz,
    added_by      text,                        -- null where the party did
    added_at      timestamptz not null,
    added_known_at timestamptz not null,
    charged_at    timestamptz,
    reminded      int not null default 0,      -- reminders of a request, vain attempts of a call back
    reminded_at   timestamptz,
    done_at       timestamptz,
    done_known_at timestamptz,
    done_by       text,                        -- null where the party did
    outcome       text,
    withdrawn     boolean not null default false, -- no longer needed, rather than done
    primary key (dossier, kind, number)
);
create index work_of_agent on work (agent, due) where done_at is null;
create index work_of_organisation on work (organisation, kind, added_at);

-- What was said, the party's own words included; corrections are applied.
create table exchange (
    dossier      text not null,
    number       int not null,
    position     bigint not null,
    organisation text not null,
    party        text not null,
    agent        text,                         -- null where the party wrote
    channel      text not null,
    direction    text not null,
    summary      text not null,
    text         text,
    audience     text not null,
    reached      text,
    happened_at  timestamptz not null,
    known_at     timestamptz not null,
    corrected_at timestamptz,
    search       text not null,
    primary key (dossier, number)
);
create index exchange_search on exchange using gin (search gin_trgm_ops);
create index exchange_of_party on exchange (party, happened_at desc);

-- The internal thread.
create table note (
    dossier     text not null,
    number      int not null,
    agent       text not null,
    text        text not null,
    happened_at timestamptz not null,
    search      text not null,
    primary key (dossier, number)
);
create index note_search on note using gin (search gin_trgm_ops);

create table participant (
    dossier  text not null,
    number   int not null,
    party    text not null,
    role     text not null,
    from_at  timestamptz not null,
    until_at timestamptz,
    primary key (dossier, number)
);
create index participant_of_party on participant (party);

-- Each level of each escalation: a climb ends a row and begins one.
create table escalation (
    dossier         text not null,
    position        bigint not null,
    organisation    text not null,
    level           int not null,
    agent           text not null,
    raised_at       timestamptz not null,
    raised_known_at timestamptz not null,
    taken_at        timestamptz,
    taken_known_at  timestamptz,
    ended_at        timestamptz,
    ended_known_at  timestamptz,
    reason          text,
    outcome         text,
    primary key (dossier, position)
);
create index escalation_of_organisation on escalation (organisation, raised_at);

create table hand_over (
    dossier        text not null,
    position       bigint not null,
    organisation   text not null,
    from_agent     text not null,
    to_agent       text not null,
    note           text,
    next_at        timestamptz,
    asked_at       timestamptz not null,
    asked_known_at timestamptz not null,
    ended_at       timestamptz,
    ended_known_at timestamptz,
    how            text,                       -- ACCEPTED RETURNED WITHDRAWN OVERTAKEN
    reason         text,
    primary key (dossier, position)
);
create index hand_over_of_organisation on hand_over (organisation, asked_at);

create table closing (
    dossier           text not null,
    position          bigint not null,
    organisation      text not null,
    closed_at         timestamptz not null,
    closed_known_at   timestamptz not null,
    reopened_at       timestamptz,
    reopened_known_at timestamptz,
    primary key (dossier, position)
);

create table thanks (
    dossier     text not null,
    number      int not null,
    text        text not null,
    happened_at timestamptz not null,
    primary key (dossier, number)
);
create table thanked (
    dossier     text not null,
    number      int not null,
    agent       text not null,
    declined_at timestamptz,
    primary key (dossier, number, agent)
);
create index thanked_agent on thanked (agent);

create table contestation (
    dossier     text not null,
    number      int not null,
    sequence    bigint not null,
    text        text not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    answered_by text,
    answer      text,
    primary key (dossier, number)
);
