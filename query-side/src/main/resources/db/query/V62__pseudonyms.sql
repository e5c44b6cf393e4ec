-- Whoever reads who an agent is reads the name under which the public knows them: their own, or for
-- a while another. Only the page of the pseudonym reads their own beside it.
alter table agent rename column first_name to own_first_name;
alter table agent rename column last_name to own_last_name;
alter table agent rename column email to own_email;
alter table agent
    add column public_first_name text,
    add column public_last_name  text,
    add column public_email      text,
    add column public_until      timestamptz,          -- null while they appear under their own
    add column first_name text generated always as
        (case when public_last_name is null then own_first_name else public_first_name end) stored,
    add column last_name text not null generated always as
        (coalesce(public_last_name, own_last_name)) stored,
    add column email text generated always as
        (case when public_last_name is null then own_email else public_email end) stored;
drop index agent_of_organisation;
create index agent_of_organisation on agent (organisation, last_name, first_name, id);

-- What was asked last for an agent, and what became of it.
create table pseudonym (
    agent      text primary key,
    ground     text not null,                          -- a PseudonymGround
    words      text not null,
    asked_by   text not null,
    asked_at   timestamptz not null,
    granted_by text,
    granted_at timestamptz,
    refused_by text,
    refused_at timestamptz,
    reason     text,
    ended_at   timestamptz
);

-- What was projected before is projected anew, with what it could not say.
update progress set epoch = gen_random_uuid();
