-- What people send and are sent, piece by piece, each sealed under the key of the person whom it is
-- about. Pieces are added and, when somebody is forgotten, taken away; none is ever changed.
create table store.file_piece (
    file    text        not null,
    number  integer     not null,
    person  text        not null,
    kept_at timestamptz not null default clock_timestamp(),
    sealed  bytea       not null,
    primary key (file, number)
);
create index file_piece_person on store.file_piece (person);
create index file_piece_kept on store.file_piece (kept_at);
-- Sealed bytes do not shrink: PostgreSQL need not try.
alter table store.file_piece alter column sealed set storage external;
grant select, insert, delete on store.file_piece to "${command_role}";
grant select on store.file_piece to "${query_role}";
