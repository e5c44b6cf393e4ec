package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.query.platform.QueryDatabase;
import org.visavis.query.platform.QueryStore;
import org.visavis.query.supervision.Board;
import org.visavis.query.supervision.Boards;

import java.time.Instant;

/**
 * Whose an exchange was: of whoever answered at that instant, in whatever order it was written
 * down. Each exchange of an organisation of its own, told to the pages' tables directly.
 */
class ShareOfActsTest {
    private static final String ORGANISATION = "share-of-acts";
    private static final String DAY = "2026-03-02T";
    private final QueryDatabase database = SharedService.get().bean(QueryStore.class).database();

    @Test
    void anExchangeIsJudgedByWhoAnsweredThenAsKnownThen() {
        dossier("anna");
        referral(20, "bert", "10:00", "10:00");
        referral(40, "cora", "08:00", "18:00");

        act(30, "anna", "07:30", null); // before anybody was assigned
        act(31, "anna", "09:00", null); // Cora answered by then, but that was known at six only
        act(32, "cora", "09:30", null); // the reverse
        act(33, "bert", "10:00", null); // at the very instant, after the assignment
        act(34, "anna", "11:00", null); // no more
        act(35, "dora", "07:00", true); // of a log, which says so

        Board all = board(null);
        assertThat(all.acts()).isEqualTo(6);
        assertThat(all.shareOfActsByReferent()).isEqualByComparingTo("0.6667");
        assertThat(board(Instant.parse(DAY + "17:00:00Z")).shareOfActsByReferent())
                .isEqualByComparingTo("0.6667");

        act(41, "cora", "09:45", null);
        assertThat(board(null).shareOfActsByReferent()).isEqualByComparingTo("0.7143");
        assertThat(board(Instant.parse(DAY + "17:00:00Z")).shareOfActsByReferent())
                .isEqualByComparingTo("0.5714");
    }

    private Board board(@Nullable Instant knownAt) {
        return new Boards(database).of(ORGANISATION, Instant.parse(DAY + "20:00:00Z"), knownAt);
    }

    private void dossier(String firstContact) {
        database.sql()
                .sql(
                        """
                        insert into dossier (id, version, organisation, procedure, party, title,
                            search, first_contact, opened_at, opened_known_at, referent,
                            referent_since, referral, referents, interactions, acts)
                        values ('share', 1, ?, 'none', 'none', '', '', ?, now(), now(), 'none',
                            now(), 'FIRST_CONTACT', 0, 0, 0)
                        """)
                .params(ORGANISATION, firstContact)
                .update();
    }

    private void referral(int position, String agent, String at, String known) {
        database.sql()
                .sql(
                        """
                        insert into referral
                            (dossier, position, agent, happened_at, known_at, awaited)
                        values ('share', ?, ?, ?::timestamptz, ?::timestamptz, false)
                        """)
                .params(position, agent, instant(at), instant(known))
                .update();
    }

    private void act(int position, String agent, String at, @Nullable Boolean byReferent) {
        database.sql()
                .sql(
                        """
                        insert into act (dossier, position, organisation, agent, by_referent,
                            happened_at, known_at)
                        values ('share', :position, :organisation, :agent, :byReferent,
                            :at::timestamptz, :at::timestamptz)
                        """)
                .param("position", position)
                .param("organisation", ORGANISATION)
                .param("agent", agent)
                .param("byReferent", byReferent)
                .param("at", instant(at))
                .update();
    }

    private static String instant(String time) {
        return DAY + time + ":00Z";
    }
}
