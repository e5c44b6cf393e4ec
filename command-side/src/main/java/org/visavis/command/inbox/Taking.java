package org.visavis.command.inbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.command.contact.HoldMail;
import org.visavis.command.decision.Letter;
import org.visavis.command.decision.Refused;
import org.visavis.command.dossier.ReceiveMessage;
import org.visavis.command.dossier.ReturnMessage;
import org.visavis.events.contact.Caller;
import org.visavis.events.contact.ContactId;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;
import org.visavis.store.ClaimTaken;
import org.visavis.store.CommandKey;
import org.visavis.store.CommandLine;
import org.visavis.store.Envelope;
import org.visavis.store.Header;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.Receipt;
import org.visavis.store.StoreUnavailable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes one mail in, once. Its mark is claimed for ever by the dossier or the contact where it was
 * written down, in the same append: whoever reads it again, in whichever process and after
 * whichever crash, finds that it is there.
 */
final class Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);
    private static final Header PROGRAM =
            new Header("visavis", "PROGRAM", null, null, "visavis", null);

    private final CommandLine commands;
    private final Marks marks;
    private final Known known;
    private final Sorters sorters;
    private final Attachments attachments;

    Taking(
            CommandLine commands,
            Marks marks,
            Known known,
            Sorters sorters,
            Attachments attachments) {
        this.commands = commands;
        this.marks = marks;
        this.known = known;
        this.sorters = sorters;
        this.attachments = attachments;
    }

    /**
     * Has it written down where it belongs, unless it is already.
     *
     * @param whole whether these bytes are all of it
     * @return false if it was
     * @throws StoreUnavailable if it could not be written down now
     */
    boolean take(byte[] bytes, boolean whole) {
        String mark = marks.ofMail(bytes);
        if (commands.holderOf(claim(mark)).isPresent()) {
            return false;
        }
        try {
            place(Reading.of(bytes, whole), mark);
        } catch (StoreUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("A mail is held, since it could not be taken: {}", e.getClass().getName());
            hold(Reading.asItCame(bytes, Unmatched.UNREADABLE), Unmatched.UNREADABLE, mark);
        }
        return true;
    }

    private void place(Incoming mail, String mark) {
        switch (new Matching(known).of(mail)) {
            case Match.To to -> {
                if (!isReceived(mail, to.dossier(), mark)) {
                    hold(mail, Unmatched.NOT_TAKEN, mark);
                }
            }
            case Match.Returned it -> {
                var back = new ReturnMessage(it.message().dossier(), it.message().number());
                if (!isTaken(back, mark)) {
                    hold(mail, Unmatched.NOT_TAKEN, mark);
                }
            }
            case Match.Nowhere nowhere -> hold(mail, nowhere.why(), mark);
        }
    }

    private boolean isReceived(Incoming mail, DossierId dossier, String mark) {
        Optional<PartyId> party = known.partyOf(dossier);
        try {
            return party.isPresent()
                    && isTaken(
                            new ReceiveMessage(
                                    dossier,
                                    mail.sender(),
                                    letter(mail, party.get(), mark),
                                    mail.automatic(),
                                    mail.sentAt()),
                            mark);
        } catch (KeyDestroyed _) {
            return false;
        }
    }

    private Letter letter(Incoming mail, Object about, String mark) {
        return mail.letter().with(attachments.keep(mail.attached(), about, mark));
    }

    /** False where the dossier does not take it: it does not exist, or was erased. */
    private boolean isTaken(Object command, String mark) {
        try {
            Receipt receipt = send(command, mark);
            return receipt.repeated() || !receipt.made().isEmpty();
        } catch (ClaimTaken _) {
            return true;
        } catch (Refused | KeyDestroyed _) {
            return false;
        }
    }

    private void hold(Incoming mail, Unmatched why, String mark) {
        var contact = new ContactId(UUID.nameUUIDFromBytes(ascii("mail/" + mark)).toString());
        try {
            send(
                    new HoldMail(
                            contact,
                            sorters.of(mail.sender()),
                            new Caller(mail.name(), mail.sender(), null),
                            why,
                            letter(mail, contact, mark),
                            mail.automatic(),
                            mail.sentAt()),
                    mark);
        } catch (ClaimTaken _) {
            // Another process was faster.
        }
    }

    private Receipt send(Object command, String mark) {
        var key = UUID.nameUUIDFromBytes(ascii(command.getClass().getSimpleName() + "/" + mark));
        return commands.send(
                command,
                new Envelope(
                        new CommandKey(key, ascii(mark)), null, List.of(claim(mark)), PROGRAM));
    }

    private static String claim(String mark) {
        return "mail:" + mark;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
