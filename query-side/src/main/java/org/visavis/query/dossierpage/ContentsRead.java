package org.visavis.query.dossierpage;

import org.visavis.events.wire.EventJson;
import org.visavis.query.platform.QueryDatabase;

import tools.jackson.databind.json.JsonMapper;

/** Reads what lies in a dossier, all of it in one query that goes by keys alone. */
public final class ContentsRead implements Contents.Reading {
    private static final JsonMapper JSON = EventJson.mapper();

    /** Each table of the dossier as one list of the answer. */
    private static final String SELECT =
            """
            select json_build_object(
                'work', coalesce((select json_agg(json_build_object(
                        'kind', w.kind, 'number', w.number,
                        'what', case w.kind when 'FOLLOW_UP' then coalesce(e.summary, '') else w.what end,
                        'agent', trim(concat_ws(' ', a.first_name, a.last_name)), 'agentId', w.agent,
                        'other', w.other, 'words', w.words, 'due', w.due, 'addedAt', w.added_at,
                        'chargedAt', w.charged_at, 'reminded', w.reminded)
                        order by w.due nulls first, w.added_at)
                    from work w left join agent a on a.id = w.agent
                    left join exchange e on e.dossier = w.dossier and e.number = w.interaction
                    where w.dossier = :dossier and w.done_at is null), '[]'),
                'notes', coalesce((select json_agg(json_build_object(
                        'number', n.number, 'agent', trim(concat_ws(' ', a.first_name, a.last_name)),
                        'text', n.text, 'at', n.happened_at) order by n.number desc)
                    from note n left join agent a on a.id = n.agent
                    where n.dossier = :dossier), '[]'),
                'participants', coalesce((select json_agg(json_build_object(
                        'number', p.number, 'party', p.party, 'name', coalesce(y.name, '—'),
                        'role', p.role, 'since', p.from_at) order by p.number)
                    from participant p left join party y on y.id = p.party
                    where p.dossier = :dossier and p.until_at is null), '[]'),
                'contestations', coalesce((select json_agg(json_build_object(
                        'number', c.number, 'sequence', c.sequence, 'text', c.text,
                        'askedAt', c.asked_at, 'answeredAt', c.answered_at,
                        'answeredBy', trim(concat_ws(' ', a.first_name, a.last_name)),
                        'answer', c.answer) order by c.number)
                    from contestation c left join agent a on a.id = c.answered_by
                    where c.dossier = :dossier), '[]'),
                'thanks', coalesce((select json_agg(json_build_object(
                        'number', t.number, 'text', t.text, 'at', t.happened_at,
                        'to', (select string_agg(trim(concat_ws(' ', a.first_name, a.last_name)), ', '
                                order by a.last_name, a.id)
                            from thanked k join agent a on a.id = k.agent
                            where k.dossier = t.dossier and k.number = t.number
                                and k.declined_at is null),
                        'mine', exists (select from thanked k where k.dossier = t.dossier
                            and k.number = t.number and k.agent = :reader and k.declined_at is null))
                        order by t.number desc)
                    from thanks t where t.dossier = :dossier), '[]'),
                'corrected', coalesce((select json_agg(number order by number)
                    from exchange where dossier = :dossier and corrected_at is not null), '[]'),
                'referents', coalesce((select json_agg(json_build_object(
                        'number', r.number, 'agent', trim(concat_ws(' ', a.first_name, a.last_name)),
                        'since', r.happened_at) order by r.number)
                    from (select agent, happened_at, row_number() over (order by position) as number
                        from referral where dossier = :dossier) r
                    left join agent a on a.id = r.agent), '[]'),
                'messages', coalesce((select json_agg(json_build_object(
                        'number', m.number, 'subject', coalesce(e.summary, ''),
                        'reason', m.reason, 'since', m.state_at) order by m.number)
                    from message m
                    left join exchange e on e.dossier = m.dossier and e.number = m.number
                    where m.dossier = :dossier and m.state <> 'DELIVERED'), '[]'),
                'handOver', (select note from hand_over
                    where dossier = :dossier and ended_at is null order by position desc limit 1),
                'escalated', (select reason from escalation
                    where dossier = :dossier and reason is not null order by position desc limit 1),
                'climbs', coalesce((select json_agg(json_build_object(
                        'request', w.number, 'what', w.what, 'ofParty', w.other is null,
                        'rungs', (select json_agg(
                            json_build_object('rung', r.rung, 'kind', r.kind, 'version', r.version,
                                'workingDays', r.working_days, 'from', r.from_at, 'due', r.due,
                                'climbedAt', r.climbed_at) order by r.rung)
                            from rung r where r.dossier = w.dossier and r.request = w.number))
                        order by w.number)
                    from work w where w.dossier = :dossier and w.kind = 'REQUEST' and w.done_at is null
                        and exists (select from rung r
                            where r.dossier = w.dossier and r.request = w.number)), '[]'),
                'ladderPause', (select json_build_object(
                        'agent', trim(concat_ws(' ', a.first_name, a.last_name)),
                        'reason', p.reason, 'until', p.until_at)
                    from ladder_pause p left join agent a on a.id = p.agent
                    where p.dossier = :dossier and p.ended_at is null),
                'inStead', coalesce((select json_agg(json_build_object(
                        'number', s.number, 'what', s.what, 'why', s.why,
                        'agent', trim(concat_ws(' ', a.first_name, a.last_name)),
                        'at', s.announced_at) order by s.number)
                    from in_stead s left join agent a on a.id = s.agent
                    where s.dossier = :dossier and s.ended_at is null), '[]'),
                'introduction', (select json_build_object(
                        'due', i.due, 'line', coalesce(i.line_by = i.agent, false), 'action', i.action)
                    from introduction i join dossier d on d.id = i.dossier and d.referent = i.agent
                    where i.dossier = :dossier))
            """;

    private final QueryDatabase database;

    public ContentsRead(QueryDatabase database) {
        this.database = database;
    }

    @Override
    public Contents of(String dossier, String reader, boolean forParty) {
        String read =
                database.sql()
                        .sql(SELECT)
                        .param("dossier", dossier)
                        .param("reader", reader)
                        .query(String.class)
                        .single();
        Contents all = JSON.readValue(read, Contents.class);
        return forParty ? all.forParty() : all;
    }
}
