package org.visavis.command.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.visavis.command.inbox.Post.HOUSE;
import static org.visavis.command.inbox.Post.JEANNE;
import static org.visavis.command.inbox.Post.OTHER_HOUSE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.visavis.command.mail.MessageId;
import org.visavis.events.contact.Unmatched;
import org.visavis.events.party.PartyId;

import java.util.List;

/** A mail finds its dossier by what is hardest to make up, and by nothing that anybody can. */
class MatchingTest {
    private static final String MARKED = Post.REPLIES.of(HOUSE);
    private static final String FORGED =
            MARKED.replaceFirst("\\.[0-9a-f]{20}@", ".0123456789abcdef0123@");
    private static final String SENT = new MessageId(HOUSE, 3).in(Post.DOMAIN);
    private static final String MINE = "jeanne@courriel.example";
    private static final String STRANGER = "voisin@courriel.example";

    private final Post known = new Post();

    @Test
    void the_marked_address_leads_to_its_dossier_whoever_writes() {
        assertThat(of(mail(STRANGER, MARKED))).isEqualTo(new Match.To(HOUSE));
        assertThat(of(mail(null, MARKED))).isEqualTo(new Match.To(HOUSE));
    }

    @Test
    void the_mark_counts_before_what_the_headers_say() {
        assertThat(of(mail(STRANGER, Post.REPLIES.of(OTHER_HOUSE)).answering(SENT)))
                .isEqualTo(new Match.To(OTHER_HOUSE));
    }

    @Test
    void a_forged_mark_leads_nowhere() {
        assertThat(FORGED).isNotEqualTo(MARKED);
        assertThat(of(mail(STRANGER, FORGED))).isEqualTo(nowhere(Unmatched.UNKNOWN_SENDER));
    }

    @Test
    void a_forged_mark_does_not_keep_the_party_from_being_recognised() {
        assertThat(of(mail(MINE, FORGED).about("Dossier HAB-42"))).isEqualTo(new Match.To(HOUSE));
    }

    @Test
    void an_answer_to_a_message_of_ours_belongs_where_that_was_written() {
        known.sent.add(SENT);
        assertThat(of(mail(STRANGER, "mairie@town.example").answering(SENT)))
                .isEqualTo(new Match.To(HOUSE));
    }

    @Test
    void a_message_that_we_never_sent_is_no_way_in() {
        assertThat(of(mail(STRANGER, "mairie@town.example").answering(SENT)))
                .isEqualTo(nowhere(Unmatched.UNKNOWN_SENDER));
    }

    @Test
    void a_known_sender_who_names_one_of_their_dossiers_is_recognised() {
        assertThat(of(mail(MINE, "mairie@town.example").about("Re: hab-42, merci")))
                .isEqualTo(new Match.To(HOUSE));
    }

    @Test
    void a_reference_is_named_as_a_whole() {
        for (String other : List.of("HAB-421", "XHAB-42", "HAB-42-B", "1/HAB-42")) {
            assertThat(of(mail(MINE, "mairie@town.example").about(other)))
                    .as(other)
                    .isEqualTo(nowhere(Unmatched.NO_REFERENCE));
        }
    }

    @Test
    void a_stranger_gets_nowhere_with_a_reference_however_right_it_is() {
        assertThat(of(mail(STRANGER, "mairie@town.example").about("HAB-42")))
                .isEqualTo(nowhere(Unmatched.UNKNOWN_SENDER));
    }

    @Test
    void two_dossiers_at_once_are_for_a_person_to_sort() {
        assertThat(of(mail(MINE, "mairie@town.example").about("HAB-42 et PC-7")))
                .isEqualTo(nowhere(Unmatched.NO_REFERENCE));
    }

    @Test
    void an_address_that_two_people_share_tells_neither() {
        known.parties = List.of(JEANNE, new PartyId("00000000-0000-4000-8000-000000000009"));
        assertThat(of(mail(MINE, "mairie@town.example").about("HAB-42")))
                .isEqualTo(nowhere(Unmatched.SHARED_ADDRESS));
    }

    @Test
    void what_says_to_come_from_ourselves_is_a_loop() {
        assertThat(of(mail("mairie@town.example", MARKED)))
                .isEqualTo(nowhere(Unmatched.OWN_ADDRESS));
        assertThat(of(mail(MARKED, MARKED))).isEqualTo(nowhere(Unmatched.OWN_ADDRESS));
    }

    @Test
    void a_crowd_of_mails_waits_for_a_person() {
        known.crowded = true;
        assertThat(of(mail(MINE, MARKED))).isEqualTo(nowhere(Unmatched.TOO_MANY));
    }

    @Test
    void what_could_not_be_read_whole_is_sorted_whatever_it_names() {
        assertThat(of(mail(MINE, MARKED).withObstacle(Unmatched.TOO_LARGE)))
                .isEqualTo(nowhere(Unmatched.TOO_LARGE));
    }

    @Test
    void a_notice_of_non_delivery_tells_of_our_message_if_it_is_ours() {
        assertThat(of(mail("mailer-daemon@far.example", MARKED).returning(SENT)))
                .isEqualTo(new Match.To(HOUSE));
        known.sent.add(SENT);
        assertThat(of(mail("mailer-daemon@far.example", MARKED).returning(SENT)))
                .isEqualTo(new Match.Returned(new MessageId(HOUSE, 3)));
    }

    private Match of(Post.Draft draft) {
        return new Matching(known).of(draft.made());
    }

    private static Match nowhere(Unmatched why) {
        return new Match.Nowhere(why);
    }

    private static Post.Draft mail(@Nullable String from, String to) {
        return Post.mail(from, to);
    }
}
