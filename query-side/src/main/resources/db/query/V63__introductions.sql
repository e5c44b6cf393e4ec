-- When the referent introduced themselves to the party; null as long as they have not.
alter table dossier add column introduced_at timestamptz;

-- The introductions that are still to come.
create table introduction (
    dossier      text primary key,
    organisation text not null,
    agent        text not null,          -- who introduces themselves
    due          timestamptz not null,   -- when it leaves by itself
    line_by      text,                   -- who added words of their own
    action       int                     -- in which they do it, as nothing could leave
);

create index dossier_not_introduced on dossier (referent, opened_at)
    where introduced_at is null and closed_at is null and referral <> 'FIRST_CONTACT';

-- What was projected before is projected anew, with what it could not say.
update progress set epoch = gen_random_uuid();
