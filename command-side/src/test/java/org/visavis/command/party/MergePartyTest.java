package org.visavis.command.party;

import static org.visavis.command.party.SaintAubin.FRIENDS;
import static org.visavis.command.party.SaintAubin.JEANNE;
import static org.visavis.command.party.SaintAubin.JEANNE_AGAIN;
import static org.visavis.command.party.SaintAubin.MONDAY;
import static org.visavis.command.party.SaintAubin.NOW;
import static org.visavis.command.party.SaintAubin.THOMAS;
import static org.visavis.command.party.SaintAubin.YVES;
import static org.visavis.command.party.SaintAubin.merged;
import static org.visavis.command.party.SaintAubin.registered;
import static org.visavis.command.party.SaintAubin.unmerged;

import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Actor;
import org.visavis.command.decision.Reason;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyKind;

/** Two records of one party: one speaks for both, until somebody sees the mistake. */
class MergePartyTest {
    private static final MergeParty.Kept KEPT = new MergeParty.Kept(true, false);
    private static final Given TWICE = Given.happened(registered(JEANNE_AGAIN, PartyKind.PERSON));
    private static final Given MERGED = TWICE.then(merged(JEANNE_AGAIN, JEANNE, MONDAY));

    @Test
    void the_record_that_gives_way_says_into_which_and_why() {
        merge(TWICE, THOMAS, JEANNE, KEPT).thenHappens(merged(JEANNE_AGAIN, JEANNE, NOW));
    }

    @Test
    void the_same_merge_again_changes_nothing() {
        merge(MERGED, THOMAS, JEANNE, KEPT).thenItIsAlreadySo();
    }

    @Test
    void one_that_was_merged_is_not_merged_into_yet_another() {
        merge(MERGED, THOMAS, FRIENDS, KEPT).thenRefused(new Reason.PartyIsMerged(JEANNE));
    }

    @Test
    void no_record_is_merged_with_itself() {
        merge(TWICE, THOMAS, JEANNE_AGAIN, KEPT).thenRefused(new Reason.MergedWithItself());
    }

    @Test
    void the_record_to_keep_is_one_that_the_organisation_knows() {
        merge(TWICE, THOMAS, JEANNE, new MergeParty.Kept(false, false))
                .thenRefused(new Reason.KeptPartyUnknown());
    }

    @Test
    void the_record_to_keep_speaks_for_itself() {
        merge(TWICE, THOMAS, JEANNE, new MergeParty.Kept(true, true))
                .thenRefused(new Reason.KeptPartyIsMerged());
    }

    @Test
    void another_organisation_learns_nothing() {
        merge(TWICE, YVES, JEANNE, KEPT).thenRefused(new Reason.NotVisible());
        merge(MERGED, YVES, JEANNE, KEPT).thenRefused(new Reason.NotVisible());
        unmerge(MERGED, YVES).thenRefused(new Reason.NotVisible());
    }

    @Test
    void a_mistake_is_taken_back_with_a_reason() {
        unmerge(MERGED, THOMAS).thenHappens(unmerged(JEANNE_AGAIN, JEANNE, NOW));
    }

    @Test
    void what_was_never_merged_cannot_be_taken_apart() {
        unmerge(TWICE, THOMAS).thenRefused(new Reason.PartyIsNotMerged());
        unmerge(MERGED.then(unmerged(JEANNE_AGAIN, JEANNE, MONDAY)), THOMAS)
                .thenRefused(new Reason.PartyIsNotMerged());
    }

    @Test
    void what_was_taken_apart_can_be_merged_elsewhere() {
        merge(MERGED.then(unmerged(JEANNE_AGAIN, JEANNE, MONDAY)), THOMAS, FRIENDS, KEPT)
                .thenHappens(merged(JEANNE_AGAIN, FRIENDS, NOW));
    }

    private static Given.When merge(Given given, Actor by, PartyId into, MergeParty.Kept kept) {
        var command = new MergeParty(JEANNE_AGAIN, by, into, "Même téléphone");
        return given.when(state -> MergeParty.decide(command, state, kept, NOW));
    }

    private static Given.When unmerge(Given given, Actor by) {
        var command = new UnmergeParty(JEANNE_AGAIN, by, "Mère et fille");
        return given.when(state -> UnmergeParty.decide(command, state, NOW));
    }
}
