-- In which dossiers words about whom stand, so that they are found when somebody is forgotten. What
-- stands in somebody's own stream needs no row.
create table person_stream (
    stream text not null,
    person text not null,
    primary key (stream, person)
);
create index person_stream_of_person on person_stream (person);

-- Whose words are gone from the files of the database too.
create table rewritten (
    party text        primary key,
    at    timestamptz not null default clock_timestamp()
);

-- A position of another store is never followed: what was projected before is projected anew.
update progress set epoch = gen_random_uuid();
