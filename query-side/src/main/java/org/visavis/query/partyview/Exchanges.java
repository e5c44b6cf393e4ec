package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.query.history.Histories;
import org.visavis.query.partyview.PartyView.Exchange;
import org.visavis.query.platform.QueryDatabase;

import java.util.List;
import java.util.Locale;

/** Reads what was said and done in all dossiers of a party, by the day on which it happened. */
final class Exchanges {
    private static final int PART = 20;

    private final QueryDatabase database;
    private final Histories histories;

    Exchanges(QueryDatabase database, Histories histories) {
        this.database = database;
        this.histories = histories;
    }

    /** A part of them; {@code before} is where the next one begins, none at the end. */
    record Part(List<Exchange> exchanges, @Nullable Long before) {}

    /** Where one of them is told. */
    record Place(String dossier, @Nullable String reference, String title, long position) {}

    /**
     * The latest part before the exchange at this position; the very latest if it is 0.
     *
     * @param speaker the record that speaks for the party
     */
    Part of(String speaker, String organisation, long before, Locale locale) {
        List<Place> places =
                database.sql()
                        .sql(
                                """
                                with told as (
                                    select d.id as dossier, d.reference, d.title, e.position,
                                        e.happened_at
                                    from party y
                                    join dossier d on d.party = y.id
                                    join lateral (
                                        select position, happened_at from exchange
                                        where dossier = d.id
                                        union
                                        select position, happened_at from act a
                                        where dossier = d.id and not exists (
                                            select from exchange
                                            where dossier = d.id and position = a.position)
                                    ) e on true
                                    where y.speaker = :speaker
                                        and d.organisation = :organisation)
                                select dossier, reference, title, position from told
                                where :before = 0 or (happened_at, position) <
                                    (select happened_at, position from told
                                     where position = :before)
                                order by happened_at desc, position desc limit :most
                                """)
                        .param("speaker", speaker)
                        .param("organisation", organisation)
                        .param("before", before)
                        .param("most", PART + 1)
                        .query(QueryDatabase.as(Place.class))
                        .list();
        boolean more = places.size() > PART;
        List<Place> shown = more ? places.subList(0, PART) : places;
        return new Part(
                shown.stream().flatMap(place -> told(place, locale).stream()).toList(),
                more ? shown.getLast().position() : null);
    }

    private List<Exchange> told(Place place, Locale locale) {
        return histories
                .of(place.dossier(), place.position() - 1, 1, false, locale)
                .events()
                .stream()
                .filter(item -> item.position() == place.position())
                .map(item -> new Exchange(place.dossier(), place.reference(), place.title(), item))
                .toList();
    }
}
