package org.visavis.query.today;

/**
 * The kinds of things that wait for an agent, the most pressing first. Each is one query with the
 * same columns; its parameters are {@code me}, {@code organisation}, {@code today} and {@code
 * tomorrow} (when it ends), {@code lately} (from when thanks are fresh) and {@code limit}.
 */
public enum Waiting {
    /** What they promised, have to do or asked for, and deadlines: due today, or late. */
    DUE(
            """
            select * from (
                (select w.kind as what, w.number, w.what as words, null as by, null as phone,
                    w.added_at as since, w.due, w.dossier
                from work w join dossier o on o.id = w.dossier and o.closed_at is null
                where w.agent = :me and w.done_at is null and w.due < :tomorrow
                    and w.kind <> 'CALL_BACK' and not \
            """
                    + Waiting.IS_A_CALL
                    + """
                        order by w.due limit :limit)
                        union all
                        (select 'DEADLINE', null, null, null, null, opened_at, deadline, id from dossier
                        where referent = :me and closed_at is null and suspended_since is null
                            and deadline < :tomorrow
                        order by deadline limit :limit)) x
                    """,
            "x.due"),
    /** Messages of parties that nobody has answered, on closed dossiers too. */
    MESSAGES(
            """
            select 'MESSAGE' as what, null::int as number, e.summary as words, null as by,
                null as phone, x.unanswered_since as since, null::timestamptz as due, x.id as dossier
            from dossier x left join lateral (
                select summary from exchange
                where dossier = x.id and direction = 'IN' order by number desc limit 1) e on true
            where x.referent = :me and x.unanswered_since is not null
            """,
            "x.unanswered_since"),
    /** People who want to be called, and those whom the ladder has called. */
    CALLS(
            """
            select x.* from (
                select w.kind as what, w.number, w.words, null as by,
                    coalesce(w.other, y.phone) as phone, w.added_at as since, w.due, w.dossier
                from work w join dossier o on o.id = w.dossier and o.closed_at is null
                    left join party y on y.id = o.party
                where w.agent = :me and w.done_at is null and w.kind = 'CALL_BACK'
                union all
                select 'CALL', w.number, w.what, null, y.phone, w.added_at, w.due, w.dossier
                from work w join dossier o on o.id = w.dossier and o.closed_at is null
                    left join party y on y.id = o.party
                where w.agent = :me and w.done_at is null and \
            """
                    + Waiting.IS_A_CALL
                    + ") x",
            "x.due, x.since"),
    /** What they promised for a later day. */
    PROMISES(
            """
            select x.kind as what, x.number, x.what as words, null as by, null as phone,
                x.added_at as since, x.due, x.dossier
            from work x join dossier o on o.id = x.dossier and o.closed_at is null
            where x.agent = :me and x.done_at is null and x.due >= :tomorrow
                and x.kind = 'PROMISE'
            """,
            "x.due"),
    /** What parties wait for from colleagues who are away today, and for whom they stand in. */
    STANDING_IN(
            """
            select y.*, concat_ws(' ', a.first_name, a.last_name) as by
            from absence b join agent a on a.id = b.agent cross join lateral (
                (select 'MESSAGE' as what, null::int as number, e.summary as words,
                    null as phone, o.unanswered_since as since, null::timestamptz as due,
                    o.id as dossier
                from dossier o left join lateral (
                    select summary from exchange
                    where dossier = o.id and direction = 'IN' order by number desc limit 1) e
                    on true
                where o.referent = b.agent and o.unanswered_since is not null
                order by o.unanswered_since limit :limit)
                union all
                (select w.kind, w.number, w.what, w.other, w.added_at, w.due, w.dossier
                from work w join dossier o on o.id = w.dossier and o.closed_at is null
                where w.agent = b.agent and w.done_at is null
                    and (w.due < :tomorrow or w.kind = 'CALL_BACK')
                order by w.due limit :limit)
                union all
                (select 'DEADLINE', null, null, null, opened_at, deadline, id from dossier
                where referent = b.agent and closed_at is null and suspended_since is null
                    and deadline < :tomorrow
                order by deadline limit :limit)) y
            where b.deputy = :me and b.from_day <= :today and b.to_day >= :today
            """,
            "y.due nulls first, y.since"),
    /** Dossiers that a colleague would like to hand over to them. */
    HAND_OVERS(
            """
            select 'HAND_OVER' as what, null::int as number, null as words,
                concat_ws(' ', a.first_name, a.last_name) as by, null as phone,
                x.hand_over_since as since, x.hand_over_next as due, x.id as dossier
            from dossier x left join agent a on a.id = x.referent
            where x.hand_over_to = :me and x.closed_at is null
            """,
            "x.hand_over_since"),
    /** Dossiers to take charge of, or for which to find a referent. */
    CHARGES(
            """
            select case x.referral when 'FIRST_CONTACT' then 'ASSIGN_REFERENT'
                    else 'TAKE_CHARGE' end as what,
                null::int as number, null as words, null as by, null as phone,
                x.referent_since as since, x.referent_promised_by as due, x.id as dossier
            from dossier x
            where x.referent = :me and x.closed_at is null and x.referral <> 'IN_CHARGE'
            """,
            "x.referent_promised_by, x.referent_since"),
    /** Dossiers that were raised to them. */
    ESCALATIONS(
            """
            select 'ESCALATION' as what, null::int as number, null as words,
                concat_ws(' ', a.first_name, a.last_name) as by, null as phone,
                x.escalation_since as since,
                case when x.escalation_taken is null then x.escalation_by end as due,
                x.id as dossier
            from dossier x left join agent a on a.id = x.referent
            where x.organisation = :organisation and x.escalation_to = :me and x.closed_at is null
            """,
            "x.escalation_since"),
    /** Dossiers for which nobody does anything, where they were told. */
    SILENT(
            """
            select case x.silent_level when 1 then 'SILENT' else 'SILENT_BELOW' end as what,
                null::int as number, null as words,
                concat_ws(' ', a.first_name, a.last_name) as by, null as phone,
                x.silent_since as since, null::timestamptz as due, x.id as dossier
            from dossier x left join agent a on a.id = x.referent
            where x.silent_to = :me and x.organisation = :organisation
                and x.closed_at is null and x.suspended_since is null
            """,
            "x.silent_since"),
    /** What parties thanked them for. */
    THANKS(
            """
            select 'THANKS' as what, x.number, k.text as words, null as by, null as phone,
                k.happened_at as since, null::timestamptz as due, x.dossier
            from thanked x join thanks k on k.dossier = x.dossier and k.number = x.number
            where x.agent = :me and x.declined_at is null and k.happened_at > :lately
            """,
            "k.happened_at desc");

    /** Whether {@code work w} is the call that a rung of the ladder asked for. */
    private static final String IS_A_CALL =
            """
            (w.kind = 'ACTION' and w.added_by is null and exists (
                select from rung r where r.dossier = w.dossier and r.kind = 'CALL'
                    and r.climbed_at = w.added_at))
            """;

    private final String select;
    private final String order;

    Waiting(String select, String order) {
        this.select = select;
        this.order = order;
    }

    /** The query, with the dossier and the party of each line. */
    String sql() {
        return named(select, order);
    }

    /** The lines of such a query in this order, with the dossier and the party of each. */
    static String named(String select, String order) {
        return """
        select t.*, d.title, d.reference, d.party, coalesce(y.name, '—') as party_name
        from (%1$s order by %2$s limit :limit) t
        join dossier d on d.id = t.dossier
        left join party y on y.id = d.party
        """
                .formatted(select, order);
    }
}
