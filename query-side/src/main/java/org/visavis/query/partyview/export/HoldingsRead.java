package org.visavis.query.partyview.export;

import org.jspecify.annotations.Nullable;
import org.visavis.query.history.Histories;
import org.visavis.query.partyview.PartyStory;
import org.visavis.query.partyview.export.Holdings.Dossier;
import org.visavis.query.partyview.export.Holdings.Handler;
import org.visavis.query.partyview.export.Holdings.Identity;
import org.visavis.query.partyview.export.Holdings.NotedContact;
import org.visavis.query.partyview.export.Holdings.Part;
import org.visavis.query.partyview.export.Holdings.Reached;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.who.Erasures;
import org.visavis.web.text.Texts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads all that is held about a person, from the rows and from the store itself. */
public final class HoldingsRead {
    private static final String DOSSIERS =
            "(select d.id from dossier d where d.party in (:records))";

    private final QueryDatabase database;
    private final Histories histories;
    private final PartyStory story;
    private final Erasures erasures;
    private final Texts texts;
    private final InstantSource clock;

    public HoldingsRead(
            QueryDatabase database,
            Histories histories,
            PartyStory story,
            Erasures erasures,
            Texts texts,
            InstantSource clock) {
        this.database = database;
        this.histories = histories;
        this.story = story;
        this.erasures = erasures;
        this.texts = texts;
        this.clock = clock;
    }

    private record Speaker(String id, String institution) {}

    /**
     * What is held about this person, or about the record that speaks for theirs.
     *
     * @param organisation for which it is asked; null where the person asks
     * @param complete whether words for the team are told too
     */
    Optional<Holdings> of(
            String party, @Nullable String organisation, boolean complete, Locale locale) {
        return database.sql()
                .sql(
                        """
                        select p.speaker as id, o.name as institution from party p
                        join organisation o on o.id = p.organisation
                        where p.id = :party
                            and (cast(:organisation as text) is null
                                or p.organisation = :organisation)
                        """)
                .param("party", party)
                .param("organisation", organisation)
                .query(QueryDatabase.as(Speaker.class))
                .optional()
                .map(speaker -> holdings(speaker, complete, locale));
    }

    private Holdings holdings(Speaker speaker, boolean complete, Locale locale) {
        List<Identity> identities = identities(speaker.id());
        List<String> records = identities.stream().map(Identity::id).toList();
        return new Holdings(
                clock.instant(),
                complete,
                speaker.institution(),
                texts.tell(complete ? "export.rights.all" : "export.rights", locale),
                texts.tell("export.retention", locale),
                identities,
                story.of(records, locale),
                dossiers(records, complete, locale),
                complete ? contacts(records) : List.of(),
                parts(records),
                handlers(records),
                erasures.done(speaker.id()).orElse(null));
    }

    private List<Identity> identities(String speaker) {
        return database.sql()
                .sql(
                        """
                        select id, name, kind, email, phone from party
                        where speaker = :speaker order by id <> :speaker, id
                        """)
                .param("speaker", speaker)
                .query(
                        (row, _) ->
                                new Identity(
                                        row.getString("id"),
                                        row.getString("name"),
                                        row.getString("kind"),
                                        row.getString("email"),
                                        row.getString("phone"),
                                        reached(row.getString("id"))))
                .list();
    }

    private List<Reached> reached(String party) {
        return database.sql()
                .sql(
                        """
                        select name, role, phone, email, ended_at from party_contact
                        where party = :party order by number
                        """)
                .param("party", party)
                .query(QueryDatabase.as(Reached.class))
                .list();
    }

    private List<Dossier> dossiers(List<String> records, boolean complete, Locale locale) {
        return database.sql()
                .sql(
                        """
                        select d.id, d.reference, d.title, d.opened_at, d.closed_at, d.outcome,
                            coalesce(p.name, '—') as purpose,
                            coalesce(p.legal_basis, '—') as legal_basis,
                            trim(concat_ws(' ', a.first_name, a.last_name)) as name,
                            a.job_title, a.service
                        from dossier d left join procedure p on p.id = d.procedure
                            left join agent a on a.id = d.referent
                        where d.party in (:records) order by d.opened_at, d.id
                        """)
                .param("records", records)
                .query((row, _) -> dossier(row, complete, locale))
                .list();
    }

    private Dossier dossier(ResultSet row, boolean complete, Locale locale) throws SQLException {
        String id = row.getString("id");
        return new Dossier(
                id,
                row.getString("reference"),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("legal_basis"),
                new Handler(
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getString("service")),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("closed_at")),
                row.getString("outcome"),
                participants(id),
                () -> new Told(histories, id, complete, locale));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    private List<Part> participants(String dossier) {
        return database.sql()
                .sql(
                        """
                        select y.name, null as reference, p.role, p.from_at as "from",
                            p.until_at as until
                        from participant p left join party y on y.id = p.party
                        where p.dossier = :dossier order by p.number
                        """)
                .param("dossier", dossier)
                .query(QueryDatabase.as(Part.class))
                .list();
    }

    private List<NotedContact> contacts(List<String> records) {
        return database.sql()
                .sql(
                        """
                        select c.happened_at as at, c.channel, c.name, c.summary, c.words as text,
                            trim(concat_ws(' ', a.first_name, a.last_name)) as by
                        from contact c left join agent a on a.id = c.logged_by
                        where c.dossier in %s order by c.happened_at
                        """
                                .formatted(DOSSIERS))
                .param("records", records)
                .query(QueryDatabase.as(NotedContact.class))
                .list();
    }

    private List<Part> parts(List<String> records) {
        return database.sql()
                .sql(
                        """
                        select null as name, d.reference, p.role, p.from_at as "from",
                            p.until_at as until
                        from participant p join dossier d on d.id = p.dossier
                        where p.party in (:records) order by p.from_at
                        """)
                .param("records", records)
                .query(QueryDatabase.as(Part.class))
                .list();
    }

    private List<Handler> handlers(List<String> records) {
        return database.sql()
                .sql(
                        """
                        select trim(concat_ws(' ', a.first_name, a.last_name)) as name, a.job_title,
                            a.service
                        from agent a where a.id in (
                            select agent from act where dossier in %1$s
                            union select agent from referral where dossier in %1$s
                            union select agent from exchange where dossier in %1$s)
                        order by a.last_name collate "und-x-icu", a.first_name, a.id
                        """
                                .formatted(DOSSIERS))
                .param("records", records)
                .query(QueryDatabase.as(Handler.class))
                .list();
    }
}
