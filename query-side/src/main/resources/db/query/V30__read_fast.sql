-- What is read all day, read fast.

-- A fold is written and read whole: as a text it is neither taken apart nor put together again.
alter table dossier alter column fold type text using fold::text;

-- The words of a plain text, as those who search them by their beginnings mean them.
create function words(plain text) returns tsvector
    language sql immutable strict parallel safe cost 1000
    return array_to_tsvector(array(
        select distinct left(word, 60) from regexp_split_to_table(plain, '[^[:alnum:]]+') word
        where word <> ''));
create index dossier_words on dossier using gin (words(search));
create index party_words on party using gin (words(search));

-- New trigrams wait in a list that every search reads from one end to the other: a short one.
alter index dossier_search set (gin_pending_list_limit = 256);
alter index party_search set (gin_pending_list_limit = 256);
alter index exchange_search set (gin_pending_list_limit = 256);

-- Room beside each row for its next version, and the dead ones taken away before they are many.
alter table dossier set (fillfactor = 75, autovacuum_vacuum_scale_factor = 0.02,
    autovacuum_analyze_scale_factor = 0.02);
alter table party set (fillfactor = 90);

-- What was projected before is projected anew, in the new form.
update progress set epoch = gen_random_uuid();
