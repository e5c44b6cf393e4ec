-- What each agent is told of what became theirs. Not a word of anybody's: names are joined when it
-- is read.
create table notice (
    dossier     text not null,
    position    bigint not null,
    agent       text not null,
    kind        text not null,                     -- a NoticeKind
    by          text,                              -- who acted; null where the program did
    happened_at timestamptz not null,
    primary key (dossier, position, agent)
);
create index notice_of_agent on notice (agent, position desc);

-- What was projected before is projected anew, with what it could not say.
update progress set epoch = gen_random_uuid();
