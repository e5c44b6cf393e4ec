-- A message on a closed dossier waits for its referent as any other does.
drop index dossier_unanswered_of_referent;
create index dossier_unanswered_of_referent on dossier (referent, unanswered_since)
    where unanswered_since is not null;
