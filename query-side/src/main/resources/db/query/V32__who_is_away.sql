-- Who is away, from the first day to the last on the town's clocks, and who stands in. No two
-- absences of one agent share a day.
create table absence (
    agent       text not null,
    from_day    date not null,
    to_day      date not null,
    deputy      text not null,
    declared_at timestamptz not null,
    primary key (agent, from_day)
);
create index absence_by_deputy on absence (deputy, from_day);
