package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.DossierView.Named;
import org.visavis.query.dossierpage.DossierView.Party;
import org.visavis.query.who.DeputyCard;
import org.visavis.query.who.ReferentCard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What those whom a dossier names are called now, and how they can be reached. One who is not told
 * yet is shown with a dash.
 */
record Names(
        Named procedure,
        String legalBasis,
        Party party,
        ReferentCard referent,
        @Nullable DeputyCard deputy,
        @Nullable Named successor,
        @Nullable Named raisedTo,
        @Nullable Instant parkedSince) {

    /** What to select, given a row {@code d} with the identifiers. */
    static final String COLUMNS =
            """
            d.procedure, coalesce(p.name, '—') as procedure_name,
            coalesce(p.legal_basis, '—') as legal_basis,
            d.party, coalesce(y.name, '—') as party_name,
            y.email as party_email, y.phone as party_phone,
            d.referent, d.referent_since, a.first_name, coalesce(a.last_name, '—') as last_name,
            a.job_title, a.service,
            coalesce(a.address, o.address, '—') as address,
            coalesce(a.phone, o.phone, '—') as phone, a.email, a.hours,
            coalesce(o.name, '—') as institution,
            b.deputy, b.from_day, b.to_day, u.first_name as deputy_first_name,
            coalesce(u.last_name, '—') as deputy_last_name, u.job_title as deputy_job_title,
            u.service as deputy_service, coalesce(u.phone, o.phone, '—') as deputy_phone,
            u.email as deputy_email,
            d.hand_over_to, trim(concat_ws(' ', s.first_name, coalesce(s.last_name, '—')))
                as successor_name,
            d.escalation_to, trim(concat_ws(' ', e.first_name, coalesce(e.last_name, '—')))
                as raised_name,
            (select min(k.at) from parked_event k
                where k.processor = 'pages' and k.stream = d.id) as parked_since
            """;

    /**
     * Parameters are {@code day}, on which somebody stands in or does not, and {@code known}: what
     * was declared later is left out.
     */
    static final String JOINS =
            """
            left join procedure p on p.id = d.procedure
            left join party y on y.id = d.party
            left join agent a on a.id = d.referent
            left join organisation o on o.id = d.organisation
            left join agent s on s.id = d.hand_over_to
            left join agent e on e.id = d.escalation_to
            left join absence b on b.agent = d.referent
                and :day between b.from_day and b.to_day and b.declared_at <= :known
            left join agent u on u.id = b.deputy
            """;

    static Names of(ResultSet row) throws SQLException {
        return new Names(
                new Named(row.getString("procedure"), row.getString("procedure_name")),
                row.getString("legal_basis"),
                new Party(
                        row.getString("party"),
                        row.getString("party_name"),
                        row.getString("party_email"),
                        row.getString("party_phone")),
                new ReferentCard(
                        row.getString("referent"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("job_title"),
                        row.getString("service"),
                        row.getString("institution"),
                        row.getString("address"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("hours"),
                        row.getTimestamp("referent_since").toInstant()),
                deputy(row),
                named(row, "hand_over_to", "successor_name"),
                named(row, "escalation_to", "raised_name"),
                parkedSince(row));
    }

    private static @Nullable DeputyCard deputy(ResultSet row) throws SQLException {
        String id = row.getString("deputy");
        return id == null
                ? null
                : new DeputyCard(
                        id,
                        row.getString("deputy_first_name"),
                        row.getString("deputy_last_name"),
                        row.getString("deputy_job_title"),
                        row.getString("deputy_service"),
                        row.getString("deputy_phone"),
                        row.getString("deputy_email"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class));
    }

    private static @Nullable Instant parkedSince(ResultSet row) throws SQLException {
        Timestamp since = row.getTimestamp("parked_since");
        return since == null ? null : since.toInstant();
    }

    private static @Nullable Named named(ResultSet row, String id, String name)
            throws SQLException {
        String value = row.getString(id);
        return value == null ? null : new Named(value, row.getString(name));
    }
}
