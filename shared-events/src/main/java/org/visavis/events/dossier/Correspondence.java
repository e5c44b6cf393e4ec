package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.agent.IdentityBlock;
import org.visavis.events.party.PartyId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.TemplateUse;

import java.time.Instant;

/** What is written to the party, signed, what becomes of it on its way, and what comes back. */
public sealed interface Correspondence extends DossierEvent {
    /**
     * A message to the party is to leave. Its address stays on the party's own card, so that
     * nothing reaches somebody who was forgotten meanwhile.
     *
     * @param number counts the exchanges of the dossier, from 1
     * @param to to whom it is written
     * @param by who wrote it; absent where the program did, in the referent's name
     * @param onBehalfOf the referent in whose name it was written, where they did not themselves
     * @param purpose why it leaves
     * @param channel by e-mail, or as a letter
     * @param subject one line
     * @param signature who signs it, as they were then
     * @param language in which the house speaks around the words; French where none is told
     * @param template by which it was written, if by one
     * @param answers true where it answers what the party asked: they are asked whether it did
     */
    @Wire("MessageWritten")
    record MessageWritten(
            DossierId dossier,
            int number,
            PartyId to,
            @Nullable AgentId by,
            @Nullable AgentId onBehalfOf,
            Purpose purpose,
            Channel channel,
            Confidential<String> subject,
            Confidential<String> text,
            IdentityBlock signature,
            @Nullable Language language,
            @Nullable TemplateUse template,
            @Nullable Boolean answers,
            Instant happenedAt)
            implements Correspondence {}

    /**
     * The mail server took the message over.
     *
     * @param number of the exchange
     * @param attempts how often it was tried, this time included
     */
    @Wire("MessageDelivered")
    record MessageDelivered(DossierId dossier, int number, int attempts, Instant happenedAt)
            implements Correspondence {}

    /**
     * A mail about this dossier came in.
     *
     * @param number counts the exchanges of the dossier, from 1
     * @param to who has to answer: the referent, or whoever is present for a closed dossier
     * @param from whether it was written from the party's own address
     * @param address the other address from which it was written
     * @param automatic whether a program wrote it, such as one that tells of an absence: it is no
     *     answer
     * @param happenedAt its own date, but never after it was taken nor before the dossier began
     */
    @Wire("MessageReceived")
    record MessageReceived(
            DossierId dossier,
            int number,
            AgentId to,
            Correspondent from,
            @Nullable Confidential<String> address,
            Writing writing,
            boolean automatic,
            Instant happenedAt)
            implements Correspondence {}

    /**
     * The message did not reach the party, and is not tried any more unless somebody asks.
     *
     * @param number of the exchange
     * @param reason why it did not
     * @param attempts how often it was tried
     */
    @Wire("MessageUndeliverable")
    record MessageUndeliverable(
            DossierId dossier, int number, NotDelivered reason, int attempts, Instant happenedAt)
            implements Correspondence {}

    /**
     * Somebody had a message that did not leave tried again.
     *
     * @param number of the exchange
     * @param by who asked for it
     */
    @Wire("MessageTriedAgain")
    record MessageTriedAgain(DossierId dossier, int number, AgentId by, Instant happenedAt)
            implements Correspondence {}
}
