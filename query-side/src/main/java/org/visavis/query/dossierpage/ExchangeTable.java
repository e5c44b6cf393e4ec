package org.visavis.query.dossierpage;

import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Conversation.ActRecorded;
import org.visavis.events.dossier.Conversation.InteractionRecorded;
import org.visavis.events.dossier.Conversation.PartyWrote;
import org.visavis.events.dossier.Conversation.TeamNoteWritten;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correction.InteractionCorrected;
import org.visavis.events.dossier.Direction;
import org.visavis.query.platform.Plain;

import java.util.LinkedHashSet;
import java.util.Set;

/** What was said, with its corrections applied, and the internal thread. */
final class ExchangeTable extends DossierTable {
    private static final String SAID =
            """
            insert into exchange (dossier, number, position, organisation, party, agent, channel,
                direction, summary, text, audience, reached, happened_at, known_at, search)
            select id, ?, ?, organisation, party, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
            from dossier where id = ?
            """;
    private static final String CORRECTED =
            """
            update exchange set channel = coalesce(?, channel), direction = coalesce(?, direction),
                summary = coalesce(?, summary), text = coalesce(?, text), audience = ?,
                reached = coalesce(?, reached), happened_at = coalesce(?, happened_at),
                corrected_at = ?
            where dossier = ? and number = ?
            """;
    private static final String TOOK_PLACE =
            """
            update act set happened_at = ? where dossier = ? and position =
                (select position from exchange where dossier = ? and number = ?)
            """;
    private static final String OF_PARTY = "update exchange set party = ? where dossier = ?";
    private static final String NOTED =
            """
            insert into note (dossier, number, agent, text, happened_at, search)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final Set<Exchange> reworded = new LinkedHashSet<>();

    private record Exchange(String dossier, int number) {}

    ExchangeTable(JdbcTemplate jdbc) {
        super(jdbc, "exchange", "note");
        this.jdbc = jdbc;
    }

    @Override
    void write(Conversation event, Place place, Writes into) {
        switch (event) {
            case InteractionRecorded it -> said(it, place, into);
            case PartyWrote it -> wrote(it, place, into);
            case TeamNoteWritten it ->
                    into.add(
                            NOTED,
                            place.dossier(),
                            it.number(),
                            it.by().value(),
                            words(it.text()),
                            place.at(),
                            Plain.of(words(it.text())));
            case ActRecorded _ -> {
                // A log tells what was done, not what was said.
            }
        }
    }

    @Override
    void write(Correction event, Place place, Writes into) {
        if (event instanceof InteractionCorrected it) {
            corrected(it, place, into);
        } else if (event instanceof DossierPartyCorrected it) {
            into.add(OF_PARTY, it.party().value(), place.dossier());
        }
    }

    private static void said(InteractionRecorded it, Place place, Writes into) {
        String summary = words(it.summary());
        String text = wordsIfAny(it.text());
        into.add(
                SAID,
                it.number(),
                place.position(),
                it.by().value(),
                it.channel().name(),
                it.direction().name(),
                summary,
                text,
                it.audience().name(),
                it.reached() == null ? null : it.reached().name(),
                place.at(),
                place.knownAt(),
                Plain.of(text == null ? summary : summary + ' ' + text),
                place.dossier());
    }

    private static void wrote(PartyWrote it, Place place, Writes into) {
        String text = words(it.text());
        into.add(
                SAID,
                it.number(),
                place.position(),
                null,
                Channel.PORTAL.name(),
                Direction.IN.name(),
                text,
                null,
                Audience.PARTY.name(),
                null,
                place.at(),
                place.knownAt(),
                Plain.of(text),
                place.dossier());
    }

    private void corrected(InteractionCorrected it, Place place, Writes into) {
        into.add(
                CORRECTED,
                it.channel() == null ? null : it.channel().name(),
                it.direction() == null ? null : it.direction().name(),
                wordsIfAny(it.summary()),
                wordsIfAny(it.text()),
                it.audience().name(),
                it.reached() == null ? null : it.reached().name(),
                it.tookPlaceAt(),
                place.at(),
                place.dossier(),
                it.number());
        if (it.tookPlaceAt() != null) {
            into.add(TOOK_PLACE, it.tookPlaceAt(), place.dossier(), place.dossier(), it.number());
        }
        reworded.add(new Exchange(place.dossier(), it.number()));
    }

    @Override
    public void flush() {
        super.flush();
        reworded.forEach(this::findable);
        reworded.clear();
    }

    /** What an exchange says after a correction is known only once that is written. */
    private void findable(Exchange exchange) {
        jdbc.queryForList(
                        "select concat_ws(' ', summary, text) from exchange"
                                + " where dossier = ? and number = ?",
                        String.class,
                        exchange.dossier(),
                        exchange.number())
                .forEach(
                        words ->
                                jdbc.update(
                                        "update exchange set search = ?"
                                                + " where dossier = ? and number = ?",
                                        Plain.of(words),
                                        exchange.dossier(),
                                        exchange.number()));
    }

    @Override
    public void rolledBack() {
        super.rolledBack();
        reworded.clear();
    }
}
