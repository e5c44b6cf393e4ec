-- How far each processor has come, in which store, and which process runs it.
create table progress (
    processor  text        primary key,
    position   bigint      not null,
    epoch      uuid        not null,
    owner      text,
    claimed_at timestamptz not null default clock_timestamp()
);

-- Events that could not be projected, and those that wait behind them. No content, no message.
create table parked_event (
    processor text        not null,
    position  bigint      not null,
    stream    text        not null,
    error     text        not null,
    at        timestamptz not null default clock_timestamp(),
    primary key (processor, position)
);
create index parked_event_stream on parked_event (processor, stream);
