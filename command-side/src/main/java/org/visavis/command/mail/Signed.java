package org.visavis.command.mail;

import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.agent.IdentityBlock.Signatory;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wording.Language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message that can be read and is signed by people who can be named: nothing else is ever
 * rendered. Its signature is complete, since an {@link IdentityBlock} is.
 *
 * @param institution for which it leaves
 * @param signers who signs, the referent first, the one who speaks last
 */
record Signed(MessageWritten message, String institution, List<AgentCard> signers) {
    Signed {
        signers = List.copyOf(signers);
        if (signers.isEmpty() || institution.isBlank()) {
            throw new IllegalArgumentException("Expected somebody who signs");
        }
    }

    /** The message as it can be read; nothing where its words or its names were erased. */
    static Optional<Signed> of(MessageWritten message) {
        List<AgentCard> cards = new ArrayList<>();
        for (Signatory one : message.signature().everybody()) {
            if (!(one.card() instanceof Confidential.Clear<AgentCard>(_, AgentCard card))) {
                return Optional.empty();
            }
            cards.add(card);
        }
        boolean erased =
                message.subject() instanceof Confidential.Erased<String>
                        || message.text() instanceof Confidential.Erased<String>;
        return erased
                ? Optional.empty()
                : Optional.of(new Signed(message, message.signature().institution(), cards));
    }

    AgentCard referent() {
        return signers.getFirst();
    }

    AgentCard speaker() {
        return signers.getLast();
    }

    boolean isByProgram() {
        return message.by() == null;
    }

    /** In which the house speaks around the words. */
    Locale language() {
        Language language = message.language();
        return (language == null ? Language.FR : language).locale();
    }

    /** Whether the party is to be asked if it answered them. */
    boolean asksIfItHelped() {
        return Boolean.TRUE.equals(message.answers());
    }

    String subject() {
        return message.subject().orElse("");
    }

    String text() {
        return message.text().orElse("");
    }
}
