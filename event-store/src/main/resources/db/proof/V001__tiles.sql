-- The Merkle tree over all events, in tiles of up to 256 hashes. It is derived: whoever finds that
-- it contradicts the store empties it, and it is made again.
create table tile (
    level  smallint not null,
    place  bigint   not null,
    hashes bytea    not null,
    primary key (level, place)
);
-- Hashes do not compress.
alter table tile alter column hashes set storage external;

-- How many events the tiles cover, of which store, and up to where the events themselves were last
-- read again.
create table covered (
    one     boolean primary key default true check (one),
    size    bigint not null default 0,
    epoch   uuid,
    audited bigint not null default 0
);
insert into covered default values;
