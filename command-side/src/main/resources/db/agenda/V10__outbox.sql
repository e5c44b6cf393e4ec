-- What is to leave by mail, until it has left. The words and the address are not here: they are
-- read when it leaves.
create table outbox (
    stream       text        not null,
    number       integer     not null,
    organisation text        not null,
    cause        text        not null,
    attempts     integer     not null,
    next_at      timestamptz not null,
    failed       boolean     not null,
    primary key (stream, number)
);
create index outbox_next on outbox (next_at) where not failed;

-- The organisations whose mail rests because somebody stopped it.
create table post_stopped (
    organisation text primary key
);
