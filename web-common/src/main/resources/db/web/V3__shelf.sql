-- What somebody has begun and not sent, or was told once and may look at again: sealed, for thirty
-- days, for its owner. The name tells which form it is, and nothing of anybody.
create table web.shelf (
    person     text        not null,
    name       text        not null,
    sealed     bytea       not null,
    kept_at    timestamptz not null,
    expires_at timestamptz not null,
    primary key (person, name)
);
create index shelf_expiry on web.shelf (expires_at);
