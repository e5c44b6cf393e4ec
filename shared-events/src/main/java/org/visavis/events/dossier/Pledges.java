package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;

/** What the party may count on by a date: promises and calls back. */
public sealed interface Pledges extends DossierEvent {
    /**
     * An agent said that they would do something by a date; the party sees it.
     *
     * @param number counts the promises of the dossier, from 1
     * @param what what was promised, in words that the party reads
     * @param due by when
     */
    @Wire("PromiseMade")
    record PromiseMade(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> what,
            Instant due,
            Instant happenedAt)
            implements Pledges {}

    /**
     * It was done; late, if after it was due.
     *
     * @param number which promise
     * @param outcome what was done, told to the party
     */
    @Wire("PromiseKept")
    record PromiseKept(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> outcome,
            Instant happenedAt)
            implements Pledges {}

    /**
     * The party asked to be called.
     *
     * @param number counts the calls back of the dossier, from 1
     * @param by the agent who took the wish down; absent where the party asked from their page
     * @param phone the number to call, where it is not the party's usual one
     * @param window when the party can be reached, in their words
     * @param owner who has to call
     * @param due by when the party is called
     */
    @Wire("CallBackAsked")
    record CallBackAsked(
            DossierId dossier,
            int number,
            @Nullable AgentId by,
            @Nullable Confidential<String> phone,
            @Nullable Confidential<String> window,
            AgentId owner,
            Instant due,
            Instant happenedAt)
            implements Pledges {}

    /**
     * Somebody called. It stays owed until the party was reached.
     *
     * @param number which call back
     * @param outcome what was said, for the team
     */
    @Wire("CalledBack")
    record CalledBack(
            DossierId dossier,
            int number,
            AgentId by,
            Reached reached,
            Confidential<String> outcome,
            Instant happenedAt)
            implements Pledges {}
}
