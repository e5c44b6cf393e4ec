package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.MailReason;
import org.visavis.command.decision.Refused;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Purpose;

import java.time.Instant;

/**
 * Words on their way out, before they are signed: whatever writes to the party comes by here.
 *
 * @param by who writes; nobody where the program does, in the referent's name
 * @param subject one line
 */
record Outgoing(Purpose purpose, @Nullable AgentId by, String subject, String text) {

    /**
     * The next exchange of the dossier: these words by mail, signed.
     *
     * @throws Refused no address of the party is known, or nobody could sign
     */
    MessageWritten on(
            DossierId dossier, DossierState state, Facts facts, Registry registry, Instant now) {
        if (!registry.hasMail(facts.party())) {
            throw new Refused(new MailReason.NoAddress());
        }
        AgentId referent = Present.on(state, facts, registry);
        IdentityBlock signature =
                new Signing(registry, facts.organisation(), now).block(referent, by);
        return new MessageWritten(
                dossier,
                facts.interactions() + 1,
                facts.party(),
                by,
                referent.equals(by) ? null : referent,
                purpose,
                Channel.EMAIL,
                facts.words(subject),
                facts.words(text),
                signature,
                now);
    }
}
