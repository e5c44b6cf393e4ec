package org.visavis.query.dossierpage;

import org.jspecify.annotations.Nullable;
import org.visavis.query.dossierpage.DossierView.NextAction;
import org.visavis.query.dossierpage.PastDossier.Change;
import org.visavis.query.dossierpage.PastDossier.What;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** What has become of a dossier since, field by field. */
record Changes(List<Change> all) {

    /** One of them in the reader's words. */
    record Told(String what, String then, String now) {}

    /** What differs between the same dossier then and now. */
    static Changes between(DossierView then, DossierView now) {
        return new Changes(
                Stream.of(
                                change(What.STATUS, then.status(), now.status()),
                                change(
                                        What.REFERENT,
                                        then.referent().fullName(),
                                        now.referent().fullName()),
                                change(What.PARTY, then.party().name(), now.party().name()),
                                change(What.DEADLINE, then.deadline(), now.deadline()),
                                change(
                                        What.NEXT_ACTION,
                                        what(then.nextAction()),
                                        what(now.nextAction())),
                                change(
                                        What.NEXT_DUE,
                                        due(then.nextAction()),
                                        due(now.nextAction())),
                                change(What.CLOSED_AT, then.closedAt(), now.closedAt()))
                        .filter(one -> !Objects.equals(one.then(), one.now()))
                        .toList());
    }

    List<Told> told(Texts texts, Locale locale) {
        return all.stream()
                .map(
                        one ->
                                new Told(
                                        texts.tell("past.what." + one.what(), locale),
                                        value(one.then(), texts, locale),
                                        value(one.now(), texts, locale)))
                .toList();
    }

    private static Change change(What what, @Nullable Object then, @Nullable Object now) {
        return new Change(what, then, now);
    }

    private static @Nullable Object what(@Nullable NextAction next) {
        return next == null ? null : next.what();
    }

    private static @Nullable Object due(@Nullable NextAction next) {
        return next == null ? null : next.due();
    }

    private static String value(@Nullable Object value, Texts texts, Locale locale) {
        return switch (value) {
            case null -> texts.tell("past.none", locale);
            case Instant at -> Moments.in(locale).moment(at);
            case DossierView.Status status -> texts.tell("page.status." + status, locale);
            case Enum<?> step -> texts.tell("next." + step.name(), locale);
            default -> value.toString();
        };
    }
}
