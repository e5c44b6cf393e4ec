package org.visavis.events.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.agent.AgentId;
import org.visavis.events.imports.ImportId;
import org.visavis.events.privacy.Confidential;
import org.visavis.events.wire.Wire;

import java.time.Instant;
import java.util.List;

/** What was said, and what was done. */
public sealed interface Conversation extends DossierEvent {
    /**
     * An agent logged one contact with the party, in or out.
     *
     * @param number counts the exchanges of the dossier, from 1
     * @param partners the participants who may read it, by their numbers, where it is for them
     * @param reached for an attempt to reach the party
     * @param happenedAt when the contact took place, never in the future
     */
    @Wire("InteractionRecorded")
    record InteractionRecorded(
            DossierId dossier,
            int number,
            AgentId by,
            Channel channel,
            Direction direction,
            Confidential<String> summary,
            @Nullable Confidential<String> text,
            Audience audience,
            @Nullable List<Integer> partners,
            @Nullable Reached reached,
            Instant happenedAt)
            implements Conversation {}

    /**
     * The party wrote from their own page.
     *
     * @param number counts the exchanges of the dossier, from 1
     * @param to who has to answer: the referent, or whoever is present for a closed dossier
     */
    @Wire("PartyWrote")
    record PartyWrote(
            DossierId dossier,
            int number,
            AgentId to,
            Confidential<String> text,
            Instant happenedAt)
            implements Conversation {}

    /**
     * An agent wrote to colleagues in the dossier's internal thread; it never shows to the party.
     *
     * @param number counts the notes of the thread, from 1
     */
    @Wire("TeamNoteWritten")
    record TeamNoteWritten(
            DossierId dossier,
            int number,
            AgentId by,
            Confidential<String> text,
            Instant happenedAt)
            implements Conversation {}

    /**
     * Another system's log tells that somebody did something.
     *
     * @param number counts the acts of the dossier, from 1, in the log's order
     * @param by who acted, whoever imported the log
     * @param activity the log's own words
     * @param transition the log's life cycle step, such as "complete"
     */
    @Wire("ActRecorded")
    record ActRecorded(
            DossierId dossier,
            int number,
            AgentId by,
            String activity,
            @Nullable String transition,
            ImportId source,
            Instant happenedAt)
            implements Conversation {}
}
