package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.ask.AskForm;
import org.visavis.query.page.BarChart;

import java.util.List;

/**
 * What an agent finds on a dossier's page to work with.
 *
 * @param mine whether the reader is the referent
 * @param toMe whether it is handed over to the reader, who has not answered yet
 * @param raisedToMe whether it is raised to the reader
 * @param forms those that stand on the page itself, by name
 * @param answers one form for each contestation that is still to be answered, in their order
 * @param gestures everything else that can be asked, in groups
 */
public record Workbench(
        boolean mine,
        boolean toMe,
        boolean raisedToMe,
        Contents contents,
        List<Task> tasks,
        List<Contested> answers,
        Forms forms,
        List<Group> gestures,
        BarChart clocks) {

    /**
     * Something that is owed, and what can be done about it.
     *
     * @param done the form that ends it; null where nothing does so at once
     */
    public record Task(
            Contents.Work work, boolean late, @Nullable AskForm done, List<Link> links) {}

    /** A contestation and the form of its answer. */
    public record Contested(Contents.Contestation contestation, AskForm answer) {}

    /** The forms that stand on the page itself; null for one that makes no sense now. */
    public record Forms(
            AskForm note,
            @Nullable AskForm handOverReturn,
            @Nullable AskForm settlement,
            @Nullable AskForm anotherRefusal) {}

    /** Forms that have their own page, under one heading. */
    public record Group(String title, List<Link> links) {}

    /** Where a form stands. */
    public record Link(String title, String address) {}
}
