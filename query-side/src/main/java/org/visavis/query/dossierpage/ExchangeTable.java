package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
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
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.Writing;
import org.visavis.query.platform.Plain;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What was said, with its corrections applied, and the internal thread. */
final class ExchangeTable extends DossierTable {
    private static final Table EXCHANGES = new Table("exchange", "dossier");
    private static final Table NOTES = new Table("note", "dossier");
    private static final Insert SAID =
            EXCHANGES.insert(
                    "dossier",
                    "number",
                    "position",
                    "organisation",
                    "party",
                    "agent",
                    "channel",
                    "direction",
                    "summary",
                    "text",
                    "audience",
                    "reached",
                    "happened_at",
                    "known_at",
                    "search");
    private static final Change CORRECTED =
            EXCHANGES
                    .setIfGiven("channel", "direction", "summary", "text")
                    .set("audience")
                    .setIfGiven("reached", "happened_at")
                    .set("corrected_at")
                    .where("dossier", "number");
    private static final Change FINDABLE = EXCHANGES.set("search").where("dossier", "number");
    private static final Change OF_PARTY = EXCHANGES.set("party").where("dossier");
    private static final Insert NOTED =
            NOTES.insert("dossier", "number", "agent", "text", "happened_at", "search");
    private static final Change TOOK_PLACE =
            DossierPageProjector.ACTS.set("happened_at").where("dossier", "position");

    ExchangeTable() {
        super(EXCHANGES, NOTES);
    }

    @Override
    void write(Conversation event, Place place, Rows into) {
        switch (event) {
            case InteractionRecorded it -> said(it, place, into);
            case PartyWrote it -> wrote(it, place, into);
            case TeamNoteWritten it ->
                    into.write(
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
    void write(Correspondence event, Place place, Rows into) {
        if (event instanceof MessageReceived it) {
            received(it, place, into);
        } else if (event instanceof MessageWritten it) {
            String subject = words(it.subject());
            String text = words(it.text());
            into.write(
                    SAID,
                    place.dossier(),
                    it.number(),
                    place.position(),
                    place.organisation(),
                    place.party(),
                    it.signature().speaker().agent().value(),
                    it.channel().name(),
                    Direction.OUT.name(),
                    subject,
                    text,
                    Audience.PARTY.name(),
                    null,
                    place.at(),
                    place.knownAt(),
                    Plain.of(subject + ' ' + text));
        }
    }

    @Override
    void write(Correction event, Place place, Rows into) {
        if (event instanceof InteractionCorrected it) {
            corrected(it, place, into);
        } else if (event instanceof DossierPartyCorrected it) {
            into.write(OF_PARTY, it.party().value(), place.dossier());
        }
    }

    private static void said(InteractionRecorded it, Place place, Rows into) {
        String summary = words(it.summary());
        String text = wordsIfAny(it.text());
        into.write(
                SAID,
                place.dossier(),
                it.number(),
                place.position(),
                place.organisation(),
                place.party(),
                it.by().value(),
                it.channel().name(),
                it.direction().name(),
                summary,
                text,
                it.audience().name(),
                it.reached() == null ? null : it.reached().name(),
                place.at(),
                place.knownAt(),
                Plain.of(text == null ? summary : summary + ' ' + text));
    }

    private static void wrote(PartyWrote it, Place place, Rows into) {
        String text = words(it.text());
        into.write(
                SAID,
                place.dossier(),
                it.number(),
                place.position(),
                place.organisation(),
                place.party(),
                null,
                Channel.PORTAL.name(),
                Direction.IN.name(),
                text,
                null,
                Audience.PARTY.name(),
                null,
                place.at(),
                place.knownAt(),
                Plain.of(text));
    }

    /** What it quotes was written before; what its files are called can be searched too. */
    private static void received(MessageReceived it, Place place, Rows into) {
        String subject = words(it.writing().subject());
        String text = words(it.writing().text());
        into.write(
                SAID,
                place.dossier(),
                it.number(),
                place.position(),
                place.organisation(),
                place.party(),
                null,
                Channel.EMAIL.name(),
                Direction.IN.name(),
                subject,
                text,
                Audience.PARTY.name(),
                null,
                place.at(),
                place.knownAt(),
                Plain.of(subject + ' ' + text + ' ' + names(it.writing())));
    }

    private static String names(Writing writing) {
        return writing.files().stream()
                .map(file -> words(file.name()))
                .collect(Collectors.joining(" "));
    }

    private static void corrected(InteractionCorrected it, Place place, Rows into) {
        into.write(
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
        Map<String, @Nullable Object> now = now(place.dossier(), it.number(), into);
        if (it.tookPlaceAt() != null) {
            into.write(TOOK_PLACE, it.tookPlaceAt(), place.dossier(), now.get("position"));
        }
        Object text = now.get("text");
        into.write(
                FINDABLE,
                Plain.of(now.get("summary") + (text == null ? "" : " " + text)),
                place.dossier(),
                it.number());
    }

    /** What an exchange says after a correction is known only once that is written. */
    private static Map<String, @Nullable Object> now(String dossier, int number, Rows rows) {
        for (Map<String, @Nullable Object> row : rows.read(EXCHANGES, dossier)) {
            if (Objects.equals(row.get("number"), number)) {
                return row;
            }
        }
        throw new IllegalStateException("Expected an exchange of that number in " + dossier);
    }
}
