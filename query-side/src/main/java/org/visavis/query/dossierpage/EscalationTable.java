package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.Escalation.DossierEscalated;
import org.visavis.events.dossier.Escalation.EscalationClimbed;
import org.visavis.events.dossier.Escalation.EscalationSettled;
import org.visavis.events.dossier.Escalation.EscalationTakenUp;

/** Each level that an escalation reached: a climb ends a row and begins one. */
final class EscalationTable extends DossierTable {
    private static final String RAISED =
            """
            insert into escalation (dossier, position, organisation, level, agent, raised_at,
                raised_known_at, reason)
            select id, ?, organisation, ?, ?, ?, ?, ? from dossier where id = ?
            """;
    private static final String TAKEN =
            """
            update escalation set agent = ?, taken_at = ?, taken_known_at = ?
            where dossier = ? and ended_at is null
            """;
    private static final String ENDED =
            """
            update escalation set ended_at = ?, ended_known_at = ?, outcome = ?
            where dossier = ? and ended_at is null
            """;

    EscalationTable(JdbcTemplate jdbc) {
        super(jdbc, "escalation");
    }

    @Override
    void write(Escalation event, Place place, Writes into) {
        switch (event) {
            case DossierEscalated it ->
                    raised(it.level(), it.to(), words(it.reason()), place, into);
            case EscalationClimbed it -> {
                ended(null, place, into);
                raised(it.level(), it.to(), null, place, into);
            }
            case EscalationTakenUp it ->
                    into.add(TAKEN, it.by().value(), place.at(), place.knownAt(), place.dossier());
            case EscalationSettled it -> ended(words(it.outcome()), place, into);
        }
    }

    private static void raised(
            int level, AgentId to, @Nullable String reason, Place place, Writes into) {
        into.add(
                RAISED,
                place.position(),
                level,
                to.value(),
                place.at(),
                place.knownAt(),
                reason,
                place.dossier());
    }

    private static void ended(@Nullable String outcome, Place place, Writes into) {
        into.add(ENDED, place.at(), place.knownAt(), outcome, place.dossier());
    }
}
