-- What both sides share about a person at the door. Nothing here outlives a working day.
create schema if not exists web;

-- Columns as Spring Session expects them; the attributes hold a person's id and a CSRF token.
create table web.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_expiry on web.session (expiry_time);

create table web.session_attributes (
    session_primary_id char(36)     not null references web.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- What was typed into a form that was refused: sealed, for ten minutes, for one reading.
create unlogged table web.refused_form (
    id         uuid primary key,
    person     text        not null,
    sealed     bytea       not null,
    expires_at timestamptz not null
);
create index refused_form_expiry on web.refused_form (expires_at);
