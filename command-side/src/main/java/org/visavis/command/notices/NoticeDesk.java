package org.visavis.command.notices;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.CommandStore;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.keep.Marks;
import org.visavis.web.route.Route;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Takes down what an agent has seen of what they were told. */
@RestController
public final class NoticeDesk {
    /** Under which name it is kept, and read again where notices are shown. */
    private static final String NOTICES = "notices";

    private static final String PAGE = "/notices";

    private final Marks marks;
    private final CommandStore store;

    public NoticeDesk(Marks marks, CommandStore store) {
        this.marks = marks;
        this.store = store;
    }

    /** Who may say so. */
    public static Routes routes() {
        return Routes.of(toAgents("/notices/seen"), toAgents("/notices/{n}/seen"));
    }

    private static Route toAgents(String path) {
        return post(path).for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN);
    }

    /** This one, by its place in the store. */
    @PostMapping("/notices/{n}/seen")
    Answer seen(@PathVariable long n, Person who) {
        marks.see(who, NOTICES, n);
        return answer(n);
    }

    /** All up to the field {@code upTo}; never what is still to come. */
    @PostMapping("/notices/seen")
    Answer allSeen(Person who, Submission submission) {
        long upTo =
                Math.min(
                        submission.read(fields -> fields.number("upTo")),
                        store.events().lastPosition());
        marks.seeAll(who, NOTICES, upTo);
        return answer(upTo);
    }

    private static Answer answer(long place) {
        return new Answer(200, PAGE, PAGE, "" + place, null, null, null, null);
    }
}
