-- How unanswered requests go on by themselves: what each procedure says of it, and how high each
-- request has climbed.
create table ladder (
    procedure         text not null,
    version           int not null,
    rungs             text[] not null,             -- in their order, such as CALL 15
    published_by      text not null,
    published_at      timestamptz not null,
    primary key (procedure, version)
);

create table rung (
    dossier      text not null,
    request      int not null,
    rung         int not null,
    kind         text not null,
    version      int not null,                     -- of the procedure's ladder; 0 for the usual one
    working_days int not null,                     -- after from_at
    from_at      timestamptz not null,
    due          timestamptz not null,
    climbed_at   timestamptz,
    primary key (dossier, request, rung)
);

create table ladder_pause (
    dossier  text not null,
    position bigint not null,
    agent    text not null,
    reason   text not null,
    from_at  timestamptz not null,
    until_at timestamptz not null,
    ended_at timestamptz,
    primary key (dossier, position)
);

-- What was projected before is projected anew, with what it could not say.
update progress set epoch = gen_random_uuid();
