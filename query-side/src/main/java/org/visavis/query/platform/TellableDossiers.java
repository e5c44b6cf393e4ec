package org.visavis.query.platform;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.web.text.Moments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads what templates put into words about a dossier, as it stands now. */
public final class TellableDossiers {
    private static final String SELECT =
            """
            select d.id, d.reference, d.title, p.name as procedure, s.name as party,
                coalesce(f.language, 'FR') as language, coalesce(f.channel, 'EMAIL') as channel,
                a.first_name, a.last_name, a.job_title, a.service, a.address, a.phone, a.email,
                a.hours, o.name as institution, w.what, w.due
            from dossier d
            join organisation o on o.id = d.organisation
            join procedure p on p.id = d.procedure
            join agent a on a.id = d.referent
            left join party y on y.id = d.party left join party s on s.id = y.speaker
            left join party_preference f on f.party = s.id
            left join lateral (
                select case count(*) when 1 then min(what)
                        else '– ' || string_agg(what, E'\\n– ' order by number) end as what,
                    min(due) as due
                from work where dossier = d.id and kind = 'REQUEST' and done_at is null
                    and other is null having count(*) > 0) w on true
            where d.organisation = :organisation and
            """;

    private final QueryDatabase database;

    public TellableDossiers(QueryDatabase database) {
        this.database = database;
    }

    /**
     * What is known of a dossier, and who signs for it.
     *
     * @param language in which the party is spoken to
     * @param channel how the party would like to be reached
     */
    public record Tellable(
            String id,
            Language language,
            PreferredChannel channel,
            Map<Placeholder, String> known,
            AgentCard referent,
            String institution) {}

    /** The dossier, if the organisation has it. */
    public Optional<Tellable> of(String dossier, String organisation) {
        return find("d.id = :which", dossier, organisation);
    }

    /** The dossier of this reference. */
    public Optional<Tellable> ofReference(String reference, String organisation) {
        return find("d.reference = :which", reference, organisation);
    }

    private Optional<Tellable> find(String which, String value, String organisation) {
        return database.sql()
                .sql(SELECT + which)
                .param("which", value)
                .param("organisation", organisation)
                .query((row, _) -> tellable(row))
                .optional();
    }

    private static Tellable tellable(ResultSet row) throws SQLException {
        Language language = Language.valueOf(row.getString("language"));
        var referent =
                new AgentCard(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("job_title"),
                        row.getString("service"),
                        said(row.getString("address")),
                        said(row.getString("phone")),
                        row.getString("email"),
                        row.getString("hours"));
        Map<Placeholder, String> known = new EnumMap<>(Placeholder.class);
        put(known, Placeholder.PARTY, row.getString("party"));
        put(known, Placeholder.REFERENCE, row.getString("reference"));
        put(known, Placeholder.PROCEDURE, row.getString("procedure"));
        put(known, Placeholder.TITLE, row.getString("title"));
        put(known, Placeholder.REQUEST, row.getString("what"));
        Timestamp due = row.getTimestamp("due");
        if (due != null) {
            Moments words = Moments.in(language.locale());
            known.put(Placeholder.DUE, words.day(Moments.dayOf(due.toInstant())));
        }
        put(known, Placeholder.REFERENT, referent.fullName());
        put(known, Placeholder.INSTITUTION, row.getString("institution"));
        put(known, Placeholder.PHONE, referent.phone());
        return new Tellable(
                row.getString("id"),
                language,
                PreferredChannel.valueOf(row.getString("channel")),
                known,
                referent,
                row.getString("institution"));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static void put(
            Map<Placeholder, String> known, Placeholder what, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            known.put(what, said);
        }
    }
}
