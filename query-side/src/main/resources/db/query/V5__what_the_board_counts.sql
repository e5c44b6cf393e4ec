-- What a board counts of each dossier, one row an event, without a word of anybody's. Nothing is
-- ever updated here: a correction is a row of its own, so any figure can be told as of any instant
-- and as known at any.
create table counted (
    dossier      text not null,
    position     bigint not null,
    kind         text not null,
    organisation text,          -- of an opening
    procedure    text,          -- of an opening
    number       int,           -- of an exchange, request, promise, call back; a level; a period
    agent        text,          -- who answers, who acted
    channel      text,
    direction    text,
    reached      text,
    detail       text,          -- AWAITED, PARTNER
    due          timestamptz,   -- by when; of a correction, what is true
    was          timestamptz,   -- of a correction, what had been recorded
    happened_at  timestamptz not null,
    known_at     timestamptz not null,
    primary key (dossier, position)
);
create index counted_since on counted (position);
create index counted_of_organisation on counted (organisation) where kind = 'OPENED';

-- What was projected before is projected anew, with what it could not say.
update progress set epoch = gen_random_uuid();
