-- What an agent's day and a search ask for, found without looking through everybody's dossiers.
create index dossier_unanswered_of_referent on dossier (referent, unanswered_since)
    where closed_at is null and unanswered_since is not null;
create index dossier_to_take on dossier (referent, referent_promised_by, referent_since)
    where closed_at is null and referral <> 'IN_CHARGE';
create index dossier_deadline on dossier (referent, deadline) where closed_at is null;
create index exchange_latest on exchange (organisation, happened_at desc);
