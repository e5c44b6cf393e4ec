package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyErasure;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.query.platform.Phone;
import org.visavis.query.platform.Plain;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;

import java.sql.Timestamp;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps the parties, their contacts, and which record speaks for which: its own, or the one it was
 * merged into, or the one that that one was merged into.
 */
public final class PartyProjector implements Projector {
    private static final PartyIdentity ERASED = new PartyIdentity("", null, null);
    private static final ContactCard NOBODY = new ContactCard("", null, null, null);

    /** Two that were merged into one another at the same moment: the first merge holds. */
    private static final String LET_THE_OTHER_SPEAK =
            """
            update party set speaker = other.speaker
            from (select speaker from party where id = ?) other
            where party.speaker = ? and other.speaker <> ?
            """;

    /** Those who were merged into it come along. */
    private static final String SPEAK_FOR_ITSELF =
            """
            with recursive own (id) as (
                select id from party where id = ?
                union select p.id from party p join own o on p.merged_into = o.id)
            update party set speaker = ? where id in (select id from own)
            """;

    private final JdbcTemplate jdbc;

    public PartyProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof PartyEvent event) {
            on(event);
            if (!(event instanceof PartyRegistered)) {
                jdbc.update(
                        "update party set version = ? where id = ?",
                        recorded.version(),
                        event.party().value());
            }
        }
    }

    private void on(PartyEvent event) {
        switch (event) {
            case PartyRegistered it -> register(it);
            case PartyCorrected it -> correct(it);
            case PartyContactAdded it ->
                    card(it.party().value(), it.number(), it.card().orElse(NOBODY));
            case PartyContactCorrected it ->
                    card(it.party().value(), it.number(), it.card().orElse(NOBODY));
            case PartyContactEnded it ->
                    jdbc.update(
                            "update party_contact set ended_at = ? where party = ? and number = ?",
                            Timestamp.from(it.happenedAt()),
                            it.party().value(),
                            it.number());
            case PartyMerged it -> merge(it);
            case PartyUnmerged it -> unmerge(it.party().value());
            case PartyErasure _ -> {}
        }
    }

    private void register(PartyRegistered it) {
        PartyIdentity identity = it.identity().orElse(ERASED);
        jdbc.update(
                """
                insert into party (id, organisation, kind, name, email, phone, search, digits,
                    version, speaker)
                values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
                """,
                it.party().value(),
                it.organisation().value(),
                it.kind().name(),
                identity.name(),
                identity.email(),
                identity.phone(),
                searched(identity.name(), identity.email()),
                Phone.digits(identity.phone()),
                it.party().value());
    }

    private void correct(PartyCorrected it) {
        PartyIdentity identity = it.identity().orElse(ERASED);
        jdbc.update(
                """
                update party set kind = ?, name = ?, email = ?, phone = ?, search = ?, digits = ?
                where id = ?
                """,
                it.kind().name(),
                identity.name(),
                identity.email(),
                identity.phone(),
                searched(identity.name(), identity.email()),
                Phone.digits(identity.phone()),
                it.party().value());
    }

    private void card(String party, int number, ContactCard card) {
        jdbc.update(
                """
                insert into party_contact
                    (party, number, name, role, phone, email, search, digits)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (party, number) do update set name = excluded.name,
                    role = excluded.role, phone = excluded.phone, email = excluded.email,
                    search = excluded.search, digits = excluded.digits
                """,
                party,
                number,
                card.name(),
                card.role(),
                card.phone(),
                card.email(),
                searched(card.name(), card.email()),
                Phone.digits(card.phone()));
    }

    private void merge(PartyMerged it) {
        String party = it.party().value();
        jdbc.update(
                "update party set merged_into = ?, merged_at = ? where id = ?",
                it.into().value(),
                Timestamp.from(it.happenedAt()),
                party);
        jdbc.update(LET_THE_OTHER_SPEAK, it.into().value(), party, party);
    }

    private void unmerge(String party) {
        jdbc.update("update party set merged_into = null, merged_at = null where id = ?", party);
        jdbc.update(SPEAK_FOR_ITSELF, party, party);
    }

    private static String searched(String name, @Nullable String email) {
        return Plain.of(
                Stream.of(name, email).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    @Override
    public void reset() {
        jdbc.execute("truncate party, party_contact");
    }
}
