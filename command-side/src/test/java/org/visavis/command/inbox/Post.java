package org.visavis.command.inbox;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.Letter;
import org.visavis.command.mail.MessageId;
import org.visavis.command.mail.ReplyAddress;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.crypto.spec.SecretKeySpec;

/** What a small town knows when a mail comes in, and mails that come in there. */
final class Post implements Known {
    static final String DOMAIN = "town.example";
    static final PartyId JEANNE = new PartyId("00000000-0000-4000-8000-000000000001");
    static final DossierId HOUSE = new DossierId("00000000-0000-4000-8000-00000000000a");
    static final DossierId OTHER_HOUSE = new DossierId("00000000-0000-4000-8000-00000000000b");
    static final ReplyAddress REPLIES =
            new ReplyAddress(new SecretKeySpec(new byte[32], "HmacSHA256"), DOMAIN);

    final Set<String> sent = new HashSet<>();
    List<PartyId> parties = List.of(JEANNE);
    boolean crowded;

    @Override
    public boolean isOurs(String address) {
        return address.equals("mairie@" + DOMAIN) || REPLIES.isOfDossiers(address);
    }

    @Override
    public Optional<DossierId> answeredAt(String address) {
        return REPLIES.read(address);
    }

    @Override
    public Optional<MessageId> sent(String messageId) {
        return sent.contains(messageId) ? MessageId.read(messageId, DOMAIN) : Optional.empty();
    }

    @Override
    public Optional<PartyId> partyOf(DossierId dossier) {
        return Optional.of(JEANNE);
    }

    @Override
    public List<PartyId> partiesAt(String address) {
        return address.equals("jeanne@courriel.example") ? parties : List.of();
    }

    @Override
    public List<Referenced> dossiersOf(PartyId party) {
        return List.of(new Referenced(HOUSE, "HAB-42"), new Referenced(OTHER_HOUSE, "PC-7"));
    }

    @Override
    public boolean isCrowded(DossierId dossier) {
        return crowded;
    }

    static Draft mail(@Nullable String from, String to) {
        return new Draft(from, to, "Bonjour", null, null, null);
    }

    /** A mail as a test needs it. */
    record Draft(
            @Nullable String from,
            String to,
            String subject,
            @Nullable String answered,
            @Nullable String returned,
            @Nullable Unmatched obstacle) {

        Draft about(String words) {
            return new Draft(from, to, words, answered, returned, obstacle);
        }

        Draft answering(String id) {
            return new Draft(from, to, subject, id, returned, obstacle);
        }

        Draft returning(String id) {
            return new Draft(from, to, subject, answered, id, obstacle);
        }

        Draft withObstacle(Unmatched why) {
            return new Draft(from, to, subject, answered, returned, why);
        }

        Incoming made() {
            return new Incoming(
                    from,
                    null,
                    List.of(to),
                    answered == null ? List.of() : List.of(answered),
                    null,
                    false,
                    returned,
                    new Letter(subject, "Bonjour à vous.", null, List.of()),
                    List.of(),
                    obstacle);
        }
    }
}
