package org.visavis.command.inbox;

import org.visavis.command.inbox.Known.Referenced;
import org.visavis.command.mail.MessageId;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides where a mail belongs, by what is hardest to make up first: the marked address that we
 * gave for answers, then the message of ours that it answers, then a known sender who names one of
 * their own dossiers.
 */
final class Matching {
    private final Known known;

    Matching(Known known) {
        this.known = known;
    }

    Match of(Incoming mail) {
        if (mail.obstacle() != null) {
            return new Match.Nowhere(mail.obstacle());
        }
        if (mail.sender() != null && known.isOurs(mail.sender())) {
            return new Match.Nowhere(Unmatched.OWN_ADDRESS);
        }
        return returned(mail)
                .or(() -> answered(mail).map(this::unlessCrowded))
                .orElseGet(() -> bySender(mail));
    }

    private Optional<Match> returned(Incoming mail) {
        return Optional.ofNullable(mail.returned()).flatMap(known::sent).map(Match.Returned::new);
    }

    private Optional<DossierId> answered(Incoming mail) {
        return Stream.concat(
                        mail.recipients().stream().map(known::answeredAt),
                        mail.answered().stream().map(id -> known.sent(id).map(MessageId::dossier)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Match bySender(Incoming mail) {
        if (mail.sender() == null) {
            return new Match.Nowhere(Unmatched.UNKNOWN_SENDER);
        }
        List<PartyId> parties = known.partiesAt(mail.sender());
        return switch (parties.size()) {
            case 0 -> new Match.Nowhere(Unmatched.UNKNOWN_SENDER);
            case 1 -> byReference(mail, parties.getFirst());
            default -> new Match.Nowhere(Unmatched.SHARED_ADDRESS);
        };
    }

    private Match byReference(Incoming mail, PartyId party) {
        String words = plain(mail.letter().subject() + "\n" + mail.letter().text());
        List<DossierId> named =
                known.dossiersOf(party).stream()
                        .filter(one -> names(words, one))
                        .map(Referenced::dossier)
                        .distinct()
                        .toList();
        return named.size() == 1
                ? unlessCrowded(named.getFirst())
                : new Match.Nowhere(Unmatched.NO_REFERENCE);
    }

    private Match unlessCrowded(DossierId dossier) {
        return known.isCrowded(dossier)
                ? new Match.Nowhere(Unmatched.TOO_MANY)
                : new Match.To(dossier);
    }

    /** Whether the reference stands there as a whole: 2026-4 is not named by 2026-42. */
    private static boolean names(String words, Referenced dossier) {
        String reference = plain(dossier.reference());
        for (int at = words.indexOf(reference);
                at >= 0 && !reference.isBlank();
                at = words.indexOf(reference, at + 1)) {
            int end = at + reference.length();
            if ((at == 0 || !isPartOfOne(words.charAt(at - 1)))
                    && (end == words.length() || !isPartOfOne(words.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfOne(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '/';
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
