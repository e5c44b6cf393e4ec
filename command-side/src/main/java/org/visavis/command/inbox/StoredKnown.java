package org.visavis.command.inbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.visavis.command.mail.MailDoor;
import org.visavis.command.mail.MessageId;
import org.visavis.command.mail.ReplyAddress;
import org.visavis.events.dossier.Correction.DossierPartyCorrected;
import org.visavis.events.dossier.Correspondence.MessageReceived;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.party.PartyId;
import org.visavis.store.StoreUnavailable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** Answers from what is recorded, and from the rows of {@link AddressProjector}. */
final class StoredKnown implements Known {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int CROWD = 20;
    private static final int LATEST = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration LATELY = Duration.ofHours(1);

    /** Each record that has the address, or the one that speaks for it. */
    private static final String PARTIES =
            """
            with recursive who (party) as (
                select party from agenda.address where mark = :mark
                union
                select b.owner from agenda.belonging b join who w on b.stream = w.party
                where b.kind = 'RECORD' and b.owner is not null)
            select party from who w
            where not exists (select from agenda.belonging b where b.stream = w.party
                and b.kind = 'RECORD' and b.owner is not null)
            order by party
            """;

    private static final String DOSSIERS =
            """
            with recursive own (stream, kind) as (
                select stream, kind from agenda.belonging where owner = :party
                union
                select b.stream, b.kind from agenda.belonging b join own o on b.owner = o.stream
                where o.kind = 'RECORD')
            select stream from own where kind = 'DOSSIER' order by stream
            """;

    private final Inbox.Store store;
    private final JdbcClient rows;
    private final MailDoor door;
    private final ReplyAddress replies;
    private final Marks marks;

    StoredKnown(
            Inbox.Store store, DataSource rows, MailDoor door, ReplyAddress replies, Marks marks) {
        this.store = store;
        this.rows = JdbcClient.create(rows);
        this.door = door;
        this.replies = replies;
        this.marks = marks;
    }

    @Override
    public boolean isOurs(String address) {
        return door.isOpen()
                && (address.equals(door.address().toLowerCase(Locale.ROOT))
                        || replies.isOfDossiers(address));
    }

    @Override
    public Optional<DossierId> answeredAt(String address) {
        return replies.read(address);
    }

    @Override
    public Optional<MessageId> sent(String messageId) {
        return MessageId.read(messageId, door.domain()).filter(this::isSent);
    }

    private boolean isSent(MessageId id) {
        return store.events().read(id.dossier().value(), 0, ALL).stream()
                .anyMatch(
                        recorded ->
                                recorded.payload() instanceof MessageWritten it
                                        && it.number() == id.number());
    }

    @Override
    public Optional<PartyId> partyOf(DossierId dossier) {
        return store.events().read(dossier.value(), 0, ALL).stream()
                .flatMap(
                        recorded ->
                                switch (recorded.payload()) {
                                    case DossierOpened it -> Stream.of(it.party());
                                    case DossierPartyCorrected it -> Stream.of(it.party());
                                    default -> Stream.empty();
                                })
                .reduce((_, later) -> later);
    }

    @Override
    public List<PartyId> partiesAt(String address) {
        if (!store.automations().follow(store.events().lastPosition(), PATIENCE)) {
            throw new StoreUnavailable(
                    "Whose address it is does not follow what is recorded",
                    new TimeoutException("Waited " + PATIENCE));
        }
        return rows
                .sql(PARTIES)
                .param("mark", marks.ofAddress(address))
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .map(PartyId::new)
                .toList();
    }

    @Override
    public List<Referenced> dossiersOf(PartyId party) {
        return rows
                .sql(DOSSIERS)
                .param("party", party.value())
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .flatMap(this::referenced)
                .toList();
    }

    private Stream<Referenced> referenced(String dossier) {
        return store.events().read(dossier, 0, 1).stream()
                .filter(first -> first.payload() instanceof DossierOpened)
                .map(first -> (DossierOpened) first.payload())
                .filter(opened -> opened.reference() != null)
                .map(opened -> new Referenced(opened.dossier(), opened.reference()));
    }

    @Override
    public boolean isCrowded(DossierId dossier) {
        Instant lately = store.clock().instant().minus(LATELY);
        return store.events().readBack(dossier.value(), Long.MAX_VALUE, LATEST).stream()
                        .filter(one -> one.payload() instanceof MessageReceived)
                        .filter(one -> one.recordedAt().isAfter(lately))
                        .count()
                >= CROWD;
    }
}
