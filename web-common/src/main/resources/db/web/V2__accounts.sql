-- The demonstration's named people, for programs that do not found the town themselves. In
-- production nobody stands here, and nobody looks.
create table web.account (
    id            text   primary key,
    login         text   not null unique,
    kind          text   not null,
    name          text   not null,
    roles         text[] not null,
    organisation  text,
    job_title     text,
    place         int    not null,
    password_hash text   not null
);
