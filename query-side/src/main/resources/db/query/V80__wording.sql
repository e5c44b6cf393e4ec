-- What is said again and again: every version of each template of an organisation or a procedure.
create table template (
    owner        text        not null,       -- the organisation, or the procedure
    id           text        not null,
    version      int         not null,
    purpose      text        not null,
    language     text        not null,
    name         text        not null,
    subject      text        not null,
    text         text        not null,
    published_by text        not null,
    published_at timestamptz not null,
    withdrawn_at timestamptz,
    primary key (owner, id, version)
);

-- How parties would like to be spoken to, where they said so.
create table party_preference (
    party    text primary key,
    language text not null,
    channel  text not null
);

-- The messages that were to answer the party, and whether they did.
create table answer (
    dossier   text        not null,
    number    int         not null,           -- of the exchange
    given_at  timestamptz not null,
    helped    boolean,                        -- as long as nobody said, nothing
    words     text,
    judged_at timestamptz,
    primary key (dossier, number)
);
