package org.visavis.query.dossierpage.letter;

import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.IdentityBlock.Signatory;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Language;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message that can still be read, with all who sign it. There is none without a complete
 * signature, since what was written has one.
 *
 * @param signers the referent first, the one who speaks last
 * @param locale the language in which the house speaks around the words
 */
record Letter(
        String subject,
        String text,
        String institution,
        List<AgentCard> signers,
        Locale locale,
        Instant at) {

    /** Nothing where its words or its names were erased. */
    static Optional<Letter> of(MessageWritten message) {
        List<AgentCard> signers = new ArrayList<>();
        for (Signatory one : message.signature().everybody()) {
            if (!(one.card() instanceof Confidential.Clear<AgentCard>(_, AgentCard card))) {
                return Optional.empty();
            }
            signers.add(card);
        }
        if (!(message.subject() instanceof Confidential.Clear<String>(_, String subject))
                || !(message.text() instanceof Confidential.Clear<String>(_, String text))) {
            return Optional.empty();
        }
        Language language = message.language();
        return Optional.of(
                new Letter(
                        subject,
                        text,
                        message.signature().institution(),
                        List.copyOf(signers),
                        (language == null ? Language.FR : language).locale(),
                        message.happenedAt()));
    }

    AgentCard speaker() {
        return signers.getLast();
    }

    AgentCard referent() {
        return signers.getFirst();
    }
}
