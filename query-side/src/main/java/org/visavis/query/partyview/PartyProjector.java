package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyErasure;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyPreferencesSet;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.query.platform.Phone;
import org.visavis.query.platform.Plain;
import org.visavis.store.Projector;
import org.visavis.store.Recorded;
import org.visavis.store.rows.Change;
import org.visavis.store.rows.Insert;
import org.visavis.store.rows.Rows;
import org.visavis.store.rows.Table;

import java.sql.Timestamp;
import java.util.List;
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

    private static final Table PARTIES = new Table("party", "id");
    private static final Table CONTACTS = new Table("party_contact", "party");
    private static final Insert REGISTERED =
            PARTIES.insert(
                    "id",
                    "organisation",
                    "kind",
                    "name",
                    "email",
                    "phone",
                    "search",
                    "digits",
                    "version",
                    "speaker");
    private static final Change CORRECTED =
            PARTIES.set("kind", "name", "email", "phone", "search", "digits").where("id");
    private static final Change VERSION = PARTIES.set("version").where("id");
    private static final Insert CONTACT =
            CONTACTS.put(
                    List.of("party", "number"),
                    "party",
                    "number",
                    "name",
                    "role",
                    "phone",
                    "email",
                    "search",
                    "digits");
    private static final Change CONTACT_ENDED = CONTACTS.set("ended_at").where("party", "number");
    private static final String MERGED =
            "update party set merged_into = ?, merged_at = ? where id = ?";
    private static final String UNMERGED =
            "update party set merged_into = null, merged_at = null where id = ?";

    private final Rows rows;

    /** Writes there. */
    public PartyProjector(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.payload() instanceof PartyEvent event) {
            on(event, recorded.position());
            if (!(event instanceof PartyRegistered)) {
                rows.write(VERSION, recorded.version(), event.party().value());
            }
        }
    }

    private void on(PartyEvent event, long position) {
        switch (event) {
            case PartyRegistered it -> register(it);
            case PartyCorrected it -> correct(it);
            case PartyContactAdded it ->
                    card(it.party().value(), it.number(), it.card().orElse(NOBODY));
            case PartyContactCorrected it ->
                    card(it.party().value(), it.number(), it.card().orElse(NOBODY));
            case PartyContactEnded it ->
                    rows.write(CONTACT_ENDED, it.happenedAt(), it.party().value(), it.number());
            case PartyMerged it -> merge(it, position);
            case PartyUnmerged it -> unmerge(it.party().value(), position);
            case PartyPreferencesSet _, PartyErasure _ -> {}
        }
    }

    private void register(PartyRegistered it) {
        PartyIdentity identity = it.identity().orElse(ERASED);
        rows.write(
                REGISTERED,
                it.party().value(),
                it.organisation().value(),
                it.kind().name(),
                identity.name(),
                identity.email(),
                identity.phone(),
                searched(identity.name(), identity.email()),
                Phone.digits(identity.phone()),
                1L,
                it.party().value());
    }

    private void correct(PartyCorrected it) {
        PartyIdentity identity = it.identity().orElse(ERASED);
        rows.write(
                CORRECTED,
                it.kind().name(),
                identity.name(),
                identity.email(),
                identity.phone(),
                searched(identity.name(), identity.email()),
                Phone.digits(identity.phone()),
                it.party().value());
    }

    private void card(String party, int number, ContactCard card) {
        rows.write(
                CONTACT,
                party,
                number,
                card.name(),
                card.role(),
                card.phone(),
                card.email(),
                searched(card.name(), card.email()),
                Phone.digits(card.phone()));
    }

    private void merge(PartyMerged it, long position) {
        String party = it.party().value();
        String into = it.into().value();
        rows.writeAcross(PARTIES, position, MERGED, into, Timestamp.from(it.happenedAt()), party);
        rows.writeAcross(PARTIES, position, LET_THE_OTHER_SPEAK, into, party, party);
    }

    private void unmerge(String party, long position) {
        rows.writeAcross(PARTIES, position, UNMERGED, party);
        rows.writeAcross(PARTIES, position, SPEAK_FOR_ITSELF, party, party);
    }

    private static String searched(String name, @Nullable String email) {
        return Plain.of(
                Stream.of(name, email).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    @Override
    public List<Table> tables() {
        return List.of(PARTIES, CONTACTS);
    }
}
