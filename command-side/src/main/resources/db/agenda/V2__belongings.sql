-- What belongs to whom: a merged record to the one that speaks for it, a dossier to its party, a
-- contact to the dossier in which it was recorded. One row a stream, without a word about anybody.
create table belonging (
    stream text    primary key,
    kind   text    not null,
    owner  text,                        -- another stream; none for what stands for itself
    open   boolean not null default false
);
create index belonging_owner on belonging (owner);

-- What was planned before is planned anew, with what it could not say.
update progress set epoch = gen_random_uuid();
