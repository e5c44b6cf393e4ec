-- How far each message has come that leaves by mail, or should.
create table message (
    dossier      text        not null,
    number       int         not null,
    organisation text        not null,
    channel      text        not null,
    state        text        not null,   -- WAITING, DELIVERED or FAILED
    state_at     timestamptz not null,   -- since when it is so
    reason       text,                   -- why it failed
    attempts     int         not null,
    primary key (dossier, number)
);
create index message_not_left on message (organisation, state_at) where state <> 'DELIVERED';

-- The organisations that stopped their mail.
create table mail_stop (
    organisation text        primary key,
    agent        text        not null,
    since        timestamptz not null
);
