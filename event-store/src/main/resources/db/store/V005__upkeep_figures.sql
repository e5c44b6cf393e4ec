-- What came of making pages anew, in figures that a page can tell in the reader's language.
alter table upkeep.task
    add column if not exists events    bigint,
    add column if not exists differing bigint;
