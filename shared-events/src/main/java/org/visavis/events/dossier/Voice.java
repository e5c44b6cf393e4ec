package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/** What the party has to say about how they are served, and what is answered. */
public sealed interface Voice extends DossierEvent {
    /**
     * The party thanked those who really acted. It is never used to rank people.
     *
     * @param number counts the thanks of the dossier, from 1
     * @param to all who had acted by then
     * @param by the agent who passes it on; absent where the party wrote it
     */
    @Wire("ThanksGiven")
    record ThanksGiven(
            DossierId dossier,
            int number,
            Confidential<String> text,
            List<AgentId> to,
            @Nullable AgentId by,
            Instant happenedAt)
            implements Voice {}

    /**
     * One of them would rather not be thanked; their name no longer stands there.
     *
     * @param number which thanks
     */
    @Wire("ThanksDeclined")
    record ThanksDeclined(DossierId dossier, int number, AgentId agent, Instant happenedAt)
            implements Voice {}

    /**
     * The party says that something in the history is not right.
     *
     * @param number counts the contestations of the dossier, from 1
     * @param sequence which event of the dossier, from 1
     */
    @Wire("RecordContested")
    record RecordContested(
            DossierId dossier,
            int number,
            long sequence,
            Confidential<String> text,
            Instant happenedAt)
            implements Voice {}

    /**
     * Somebody answered; a correction, where one was due, is an event of its own.
     *
     * @param number which contestation
     * @param answer told to the party
     */
    @Wire("ContestationAnswered")
    record ContestationAnswered(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> answer,
            Instant happenedAt)
            implements Voice {}

    /**
     * The party, or the referent, asked for another referent. It is granted by naming one.
     *
     * @param by the referent who asked; absent where the party did
     * @param reason why, in the words of whoever asked
     * @param answerBy by when it is granted or refused
     */
    @Wire("AnotherReferentAsked")
    record AnotherReferentAsked(
            DossierId dossier,
            @Nullable AgentId by,
            Confidential<String> reason,
            Instant answerBy,
            Instant happenedAt)
            implements Voice {}

    /**
     * The referent stays, with the reason that the party reads.
     *
     * @param reason why the referent stays
     */
    @Wire("AnotherReferentRefused")
    record AnotherReferentRefused(
            DossierId dossier, AgentId by, Confidential<String> reason, Instant happenedAt)
            implements Voice {}

    /**
     * The party said whether an answer answered them.
     *
     * @param number the exchange that was to answer
     * @param helped whether it did
     * @param words what they added, if anything
     */
    @Wire("AnswerJudged")
    record AnswerJudged(
            DossierId dossier,
            int number,
            boolean helped,
            @Nullable Confidential<String> words,
            Instant happenedAt)
            implements Voice {}
}
