package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.past.Hindsight;
import org.visavis.query.dossierpage.past.Moment;
import org.visavis.store.Recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a dossier's own page would have shown: the measure of all that counts dossiers. */
public final class PageOracle {
    private PageOracle() {}

    /** The page's row at a moment, by column; empty if there was no such dossier. */
    public static Map<String, @Nullable Object> row(List<Recorded> history, Moment moment) {
        Hindsight then = Hindsight.of(history, moment);
        return then.exists() ? DossierRows.columns(PastDossiers.fold(then.story())) : Map.of();
    }

    /** Who answered just before each event of the story at that moment, but the first. */
    public static List<String> answering(List<Recorded> history, Moment moment) {
        List<Recorded> story = Hindsight.of(history, moment).story();
        List<String> all = new ArrayList<>();
        for (int at = 1; at < story.size(); at++) {
            all.add(PastDossiers.fold(story.subList(0, at)).answering().agent().value());
        }
        return all;
    }
}
