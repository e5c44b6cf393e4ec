package org.visavis.command.contact;

import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Letter;
import org.visavis.command.decision.Reason;
import org.visavis.command.decision.Refused;
import org.visavis.command.dossier.ReceiveMessage;
import org.visavis.command.dossier.RecordInteraction;
import org.visavis.command.dossier.References;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.CommandStore;
import org.visavis.events.Id;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactEvent;
import org.visavis.events.contact.ContactEvent.ContactLogged;
import org.visavis.events.contact.ContactEvent.MailUnmatched;
import org.visavis.events.contact.ContactId;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Opening.DossierOpened;
import org.visavis.events.privacy.Confidential;
import org.visavis.store.CommandKey;
import org.visavis.store.Receipt;
import org.visavis.store.Recorded;
import org.visavis.web.form.Submission;
import org.visavis.web.who.Person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Records a contact in a dossier, as an exchange of the day on which it took place, and then says
 * so in the contact's own story. The exchange has a key that belongs to the contact: whatever
 * breaks in between, the contact still waits, and attaching it again records nothing twice.
 */
public final class Attachment {
    /** Names no dossier: it is refused as any unknown one is. */
    private static final DossierId NOWHERE = new DossierId("00000000-0000-0000-0000-000000000000");

    private final CommandDoor door;
    private final CommandStore store;
    private final InstantSource clock;

    public Attachment(CommandDoor door, CommandStore store) {
        this.door = door;
        this.store = store;
        this.clock = store.clock();
    }

    /**
     * What is asked.
     *
     * @param dossier its identifier, or the organisation's own reference
     * @param audience who may read the exchange there
     */
    record Asked(ContactId contact, String dossier, Audience audience) {}

    /** What came of it: the dossier, and the contact's own receipt. */
    record Done(DossierId dossier, Receipt receipt) {}

    Done attach(Asked asked, Actor actor, Person who, Submission submission) {
        DossierId dossier = find(asked.dossier(), actor);
        var attach = new AttachContact(asked.contact(), actor, dossier);
        List<Recorded> story = store.events().tail(asked.contact().value(), 0);
        door.rehearse(who, submission, () -> rehearse(attach, story));
        for (Recorded recorded : story) {
            switch (recorded.payload()) {
                case ContactLogged it ->
                        exchanged(
                                exchange(it, dossier, asked.audience(), actor),
                                asked,
                                who,
                                dossier);
                case MailUnmatched it -> exchanged(message(it, dossier), asked, who, dossier);
                default -> {
                    // Nothing was said in it.
                }
            }
        }
        return new Done(dossier, door.ask(attach, who, submission));
    }

    private void exchanged(Object command, Asked asked, Person who, DossierId dossier) {
        door.ask(command, CommandDoor.header(who), key(asked.contact(), dossier));
    }

    private static ReceiveMessage message(MailUnmatched mail, DossierId dossier) {
        return new ReceiveMessage(
                dossier,
                mail.who().orElse(new Caller(null, null, null)).email(),
                Letter.of(mail.writing(), "—"),
                mail.automatic(),
                mail.happenedAt());
    }

    private void rehearse(AttachContact attach, List<Recorded> story) {
        ContactState state = new ContactState.None();
        for (Recorded recorded : story) {
            if (recorded.payload() instanceof ContactEvent event) {
                state = state.evolve(event);
            }
        }
        AttachContact.decide(attach, state, clock.instant());
        if (!isOfTheHouse(attach)) {
            throw new Refused(new Reason.DossierUnknown());
        }
        store.commands()
                .lookup(key(attach.contact(), attach.dossier()).key())
                .map(receipt -> new DossierId(receipt.stream()))
                .filter(recordedIn -> !recordedIn.equals(attach.dossier()))
                .ifPresent(
                        recordedIn -> {
                            throw new Refused(new Reason.ContactIsAttached(recordedIn));
                        });
    }

    private DossierId find(String dossier, Actor actor) {
        if (Id.isWellFormed(dossier)) {
            return new DossierId(dossier);
        }
        return store.commands()
                .holderOf(References.claims(actor, dossier)[0])
                .map(DossierId::new)
                .orElse(NOWHERE);
    }

    private boolean isOfTheHouse(AttachContact attach) {
        return store.events().read(attach.dossier().value(), 0, 1).stream()
                .anyMatch(
                        first ->
                                first.payload() instanceof DossierOpened opened
                                        && opened.organisation()
                                                .equals(attach.actor().organisation()));
    }

    private static RecordInteraction exchange(
            ContactLogged logged, DossierId dossier, Audience audience, Actor actor) {
        Confidential<String> text = logged.text();
        return new RecordInteraction(
                dossier,
                new Actor(logged.by(), actor.organisation()),
                logged.channel(),
                logged.direction(),
                logged.summary().orElse("—"),
                text == null ? null : text.orElse("—"),
                audience,
                null,
                logged.happenedAt());
    }

    private static CommandKey key(ContactId contact, DossierId dossier) {
        return new CommandKey(
                UUID.nameUUIDFromBytes(bytes("contact/" + contact + "/exchange")),
                sha256(contact + "/" + dossier));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
