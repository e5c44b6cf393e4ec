package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.ask.AskForm;
import org.visavis.query.page.BarChart;

import java.time.Instant;
import java.util.List;

/**
 * What a citizen finds on their dossier's page: what is expected, what was promised, and what they
 * can ask.
 *
 * @param institution the body that answers, with its telephone
 * @param expected what is asked of them
 * @param promised what they were promised, calls included
 * @param callBack null once the dossier is closed
 * @param another null while the wish for another referent waits for its answer, and once closed
 */
public record CitizenPage(
        Institution institution,
        Contents contents,
        List<Expected> expected,
        List<Promised> promised,
        AskForm message,
        @Nullable AskForm callBack,
        AskForm thanks,
        @Nullable AskForm another,
        BarChart clocks) {

    /** The body that answers for the matter. */
    public record Institution(
            String name,
            String address,
            String phone,
            @Nullable String email,
            @Nullable String hours) {}

    /** Something that is asked of them, and the form to answer it. */
    public record Expected(String what, Instant due, boolean late, AskForm answer) {}

    /** Something they were promised. */
    public record Promised(
            boolean call, @Nullable String what, String by, Instant due, boolean late) {}
}
