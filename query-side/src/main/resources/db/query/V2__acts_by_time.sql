-- Whose an exchange was is told when the board is read, by time; only a log's acts keep here what
-- the log's order says of them.
alter table act alter column by_referent drop not null;
alter table dossier drop column acts_by_referent;
create index referral_by_time on referral (dossier, happened_at, position);

-- A position of another store is never followed: what was projected before is projected anew.
update progress set epoch = gen_random_uuid();
