package org.visavis.query.supervision;

import org.jspecify.annotations.Nullable;
import org.visavis.query.platform.QueryDatabase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists the dossiers behind a figure. */
public final class Listings {
    private static final String TITLES =
            """
            select d.id, d.reference, d.title, coalesce(p.name, '—') as party
            from dossier d left join party p on p.id = d.party
            where d.id in (:ids) and d.organisation = :organisation
            """;
    private static final Title UNTOLD = new Title("", null, Staff.UNTOLD, Staff.UNTOLD);

    private final Boards boards;
    private final QueryDatabase database;

    public Listings(Boards boards, QueryDatabase database) {
        this.boards = boards;
        this.database = database;
    }

    private record Title(String id, @Nullable String reference, String title, String party) {}

    /**
     * A part of them.
     *
     * @param skip how many of the oldest to leave out
     */
    Listing of(Figure figure, BoardQuery asked, int skip, int limit) {
        Boards.Seen seen = boards.dossiers(figure, asked);
        List<Facts> all = seen.dossiers();
        List<Facts> part = all.stream().skip(skip).limit(limit).toList();
        Map<String, Title> titles = titles(part, asked.organisation());
        return new Listing(
                figure.key(),
                asked.at(),
                asked.knownAt(),
                all.size(),
                part.stream()
                        .map(
                                one ->
                                        line(
                                                one,
                                                titles.getOrDefault(one.dossier(), UNTOLD),
                                                seen.staff(),
                                                asked.at()))
                        .toList(),
                skip + part.size() < all.size() ? skip + part.size() : null);
    }

    private Map<String, Title> titles(List<Facts> part, String organisation) {
        Map<String, Title> titles = new HashMap<>();
        if (!part.isEmpty()) {
            database.sql()
                    .sql(TITLES)
                    .param("ids", part.stream().map(Facts::dossier).toList())
                    .param("organisation", organisation)
                    .query(QueryDatabase.as(Title.class))
                    .list()
                    .forEach(title -> titles.put(title.id(), title));
        }
        return titles;
    }

    private static Listing.Line line(Facts one, Title title, Staff staff, Instant at) {
        return new Listing.Line(
                one.dossier(),
                title.reference(),
                title.title(),
                title.party(),
                staff.procedure(one.procedure()),
                staff.name(one.referent()),
                staff.team(one.referent()),
                one.openedAt(),
                one.closedAt(),
                one.deadline(),
                Figure.LATE.counts(one, at) || Figure.CLOSED_LATE.counts(one, at));
    }
}
