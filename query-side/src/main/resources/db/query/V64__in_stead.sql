-- What was announced to be done in the party's stead.
create table in_stead (
    dossier      text not null,
    number       int not null,
    agent        text not null,
    what         text not null,
    why          text not null,
    announced_at timestamptz not null,
    ended_at     timestamptz,              -- when it was done, or given up
    primary key (dossier, number)
);

-- What was projected before is projected anew, with what it could not say.
update progress set epoch = gen_random_uuid();
