-- What the program has to do by itself, and when. Made again from the events whenever it is lost.
create table to_do (
    kind            text        not null,
    stream          text        not null,
    item            integer     not null,
    step            integer     not null,
    due             timestamptz not null,
    cause           text        not null,
    postponed_until timestamptz,
    primary key (kind, stream, item)
);
create index to_do_due on to_do (due);
