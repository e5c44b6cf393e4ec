-- For which dossiers nobody did anything, and who was told; until something happens.
alter table dossier
    add column silent_to    text,
    add column silent_since timestamptz,                -- when something was last done
    add column silent_level int;                        -- 1 the referent, 2 whoever stands above
create index dossier_silent on dossier (silent_to, silent_since) where silent_to is not null;

alter table ladder add column silent_after int;         -- working days; the usual number where null
