-- How far somebody has looked through a list of theirs, such as what they were told: all up to a
-- place, and some behind it. Nothing of anybody else stands here.
create table web.mark (
    person text     not null,
    name   text     not null,
    until  bigint   not null default 0,
    also   bigint[] not null default '{}',
    primary key (person, name)
);
