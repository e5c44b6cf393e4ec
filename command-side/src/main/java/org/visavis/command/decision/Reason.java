package org.visavis.command.decision;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.party.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that can be a reason for a no. Its name is a stable word for programs; the sentence
 * for people stands in the message bundles, under that word. Each chapter is a file of its own.
 */
public sealed interface Reason {

    /** The word under which programs and message bundles know the reason. */
    default String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The field of the form beside which it is told, where one is at fault. */
    default Optional<String> field() {
        return Optional.empty();
    }

    /** The rungs, fields or open ends without which it cannot be. */
    default List<String> missing() {
        return List.of();
    }

    /** Another state of affairs got in the way: trying again on what is now true may succeed. */
    non-sealed interface Conflict extends Reason {}

    /** A rule forbids it. */
    non-sealed interface Rule extends Reason {}

    /** There is nothing of the kind that this actor may know of. */
    record NotVisible() implements Reason {}

    /** The identifier already names something. */
    record AlreadyExists() implements Conflict {}

    /** The dossier is closed, and this can only be done on an open one. */
    record DossierIsClosed(Instant since) implements Conflict {}

    /** No assignment waits for an acceptance. */
    record NoAssignmentToAccept() implements Conflict {}

    /** Only the referent may accept the assignment. */
    record NotTheReferent(AgentId referent) implements Rule {}

    /** The organisation has no such agent. */
    record AgentUnknown(Optional<String> field) implements Rule {}

    /** The organisation has no such procedure. */
    record ProcedureUnknown() implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("procedure");
        }
    }

    /** The organisation knows no such party. */
    record PartyUnknown() implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("party");
        }
    }

    /** Another record speaks for this party: that one is to be changed. */
    record PartyIsMerged(PartyId into) implements Conflict {}

    /** No merge is there to be taken back. */
    record PartyIsNotMerged() implements Conflict {}

    /** A record cannot be merged with itself. */
    record MergedWithItself() implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("into");
        }
    }

    /** The organisation knows no such record to keep. */
    record KeptPartyUnknown() implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("into");
        }
    }

    /** The record to keep does not speak for itself. */
    record KeptPartyIsMerged() implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("into");
        }
    }

    /** Only a body is reached through contacts; a person speaks for themselves. */
    record PersonHasNoContacts() implements Rule {}

    /** Somebody is no longer to be reached for a body. */
    record ContactHasEnded() implements Conflict {}

    /** The contact has found its dossier. */
    record ContactIsAttached(DossierId dossier) implements Conflict {}

    /** Nothing more is to be done about the contact. */
    record ContactIsSettled() implements Conflict {}

    /** The organisation has no such dossier. */
    record DossierUnknown() implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of("dossier");
        }
    }

    /** A fact cannot be dated in the future. */
    record InTheFuture(String at, Instant now) implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** A fact cannot be dated before what it follows. */
    record TooEarly(String at, Instant earliest) implements Rule {
        @Override
        public Optional<String> field() {
            return Optional.of(at);
        }
    }

    /** A fact of the log is told differently from what an earlier log told. */
    record ContradictsEarlierLog(Told told) implements Conflict {
        /** What differs. */
        public enum Told {
            ORGANISATION,
            OPENING,
            DEADLINE,
            REFERENT,
            ACTS,
            CLOSING
        }
    }
}
