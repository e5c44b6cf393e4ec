-- Appends a batch of commands, each with its own outcome. The lock is held until the commit, so
-- positions become visible in their order and without gaps: readers need no gap logic.
--
-- outcome  0 appended            at_version, at_position of the command's last event
--          1 other version       at_version: the one that is there
--          2 key known           at_stream, at_version, at_position of the first answer
--          3 key, other digest
--          4 claim taken         claim, and at_stream: its holder
--
-- The hash chains each stream: SHA-256 over fields that are each preceded by their length in bytes
-- as a 4-byte big-endian integer, in this order: the tag 'visavis-1', position, stream, version,
-- type, revision, recorded_at, header, payload, the hash of the stream's previous event (empty for
-- the first). Texts are UTF-8; numbers are 8-byte big-endian; recorded_at is in microseconds since
-- 1970-01-01T00:00:00Z.
create function store.append(
    streams text[], expected bigint[], keys uuid[], digests bytea[], headers bytea[],
    claim_counts int[], claims text[],
    event_counts int[], ids uuid[], types text[], revisions text[], payloads bytea[],
    out outcome int[], out at_stream text[], out at_version bigint[], out at_position bigint[],
    out claim text[])
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n          int := cardinality(streams);
    event_at   int := 0;
    claim_at   int := 0;
    pos        bigint;
    now_at     timestamptz;
    now_bytes  bytea;
    head       bigint;
    previous   bytea;
    holder     text;
    the_stream text;
    stream_bytes bytea;
    is_last    boolean;
    known      record;
begin
    perform pg_advisory_xact_lock(8461240157361);
    select e.position, e.recorded_at into pos, now_at
        from store.event e order by e.position desc limit 1;
    pos := coalesce(pos, 0);
    select greatest(clock_timestamp() + make_interval(secs => o.micros / 1000000.0), now_at)
        into now_at from store.clock_offset o;
    now_bytes := '\x00000008'::bytea || int8send((extract(epoch from now_at) * 1000000)::bigint);

    outcome  := array_fill(0, array[n]);
    at_stream   := streams;
    at_version  := array_fill(0::bigint, array[n]);
    at_position := at_version;
    claim    := array_fill(null::text, array[n]);

    <<command>>
    for i in 1..n loop
        event_at := event_at + event_counts[i];
        claim_at := claim_at + claim_counts[i];
        the_stream := streams[i];

        if keys[i] is not null then
            select e.stream, e.version, e.position, e.digest into known
                from store.event e where e.command_key = keys[i];
            if not found then
                select a.stream, a.version, a.position, a.digest into known
                    from store.already_so a where a.command_key = keys[i];
            end if;
            if found then
                outcome[i]  := case when known.digest = digests[i] then 2 else 3 end;
                at_stream[i]   := known.stream;
                at_version[i]  := known.version;
                at_position[i] := known.position;
                continue;
            end if;
        end if;

        select e.version, e.hash into head, previous
            from store.event e where e.stream = the_stream order by e.version desc limit 1;
        if not found then
            head := 0;
            previous := ''::bytea;
        end if;
        if expected[i] <> head then
            outcome[i] := 1;
            at_version[i] := head;
            continue;
        end if;

        for c in claim_at - claim_counts[i] + 1 .. claim_at loop
            select k.stream into holder from store.claim k where k.name = claims[c];
            if found and holder <> the_stream then
                outcome[i] := 4;
                claim[i]   := claims[c];
                at_stream[i]  := holder;
                continue command;
            end if;
        end loop;

        stream_bytes := convert_to(the_stream, 'UTF8');
        for e in event_at - event_counts[i] + 1 .. event_at loop
            pos  := pos + 1;
            head := head + 1;
            is_last := e = event_at;
            previous := sha256('\x00000009766973617669732d31'::bytea
                || '\x00000008'::bytea || int8send(pos)
                || int4send(octet_length(stream_bytes)) || stream_bytes
                || '\x00000008'::bytea || int8send(head)
                || int4send(octet_length(convert_to(types[e], 'UTF8')))
                || convert_to(types[e], 'UTF8')
                || int4send(octet_length(convert_to(revisions[e], 'UTF8')))
                || convert_to(revisions[e], 'UTF8')
                || now_bytes
                || int4send(octet_length(headers[i])) || headers[i]
                || int4send(octet_length(payloads[e])) || payloads[e]
                || int4send(octet_length(previous)) || previous);
            insert into store.event values (pos, the_stream, head, ids[e], types[e], revisions[e],
                now_at, headers[i], payloads[e], previous,
                case when is_last then keys[i] end, case when is_last then digests[i] end);
        end loop;
        for c in claim_at - claim_counts[i] + 1 .. claim_at loop
            insert into store.claim values (claims[c], the_stream, pos) on conflict do nothing;
        end loop;
        at_version[i]  := head;
        at_position[i] := pos;
    end loop;
end $$;

-- Remembers a keyed command that made no event, and gives the answer that counts: the first one.
create function store.remember(
    a_key uuid, a_digest bytea, a_stream text, a_version bigint, a_position bigint,
    out digest bytea, out at_stream text, out at_version bigint, out at_position bigint,
    out repeated boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(8461240157361);
    select e.digest, e.stream, e.version, e.position into digest, at_stream, at_version, at_position
        from store.event e where e.command_key = a_key;
    repeated := found;
    if repeated then
        return;
    end if;
    insert into store.already_so
        values (a_key, a_digest, a_stream, a_version, a_position) on conflict do nothing;
    repeated := not found;
    select a.digest, a.stream, a.version, a.position into digest, at_stream, at_version, at_position
        from store.already_so a where a.command_key = a_key;
end $$;

revoke all on function store.append from public;
revoke all on function store.remember from public;
