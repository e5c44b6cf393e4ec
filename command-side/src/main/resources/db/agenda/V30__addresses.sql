-- Whose address is whose: a mark that only the program can make stands for each address.
create table address (
    party  text    not null,
    number integer not null,            -- 0 for the party's own, else that of a contact of theirs
    mark   text    not null,
    primary key (party, number)
);
create index address_mark on address (mark);

-- What was recorded before is read anew for it.
update progress set epoch = gen_random_uuid();
