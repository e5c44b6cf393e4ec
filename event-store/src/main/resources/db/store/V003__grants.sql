-- The command side appends through the functions alone; nobody but the owner can write a row.
grant usage on schema store to "${command_role}", "${query_role}";
grant execute on function store.append, store.remember to "${command_role}";
grant select on all tables in schema store to "${command_role}", "${query_role}";
grant update on store.clock_offset to "${command_role}";
