package org.visavis.query.notices;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.page.Untold;
import org.visavis.query.security.Sight;
import org.visavis.web.keep.Marks;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;

/** Tells an agent what became theirs, until they have seen it. */
@RestController
public final class NoticeController {
    private final Notices notices;
    private final Marks marks;
    private final InstantSource clock;

    public NoticeController(Notices notices, Marks marks, InstantSource clock) {
        this.notices = notices;
        this.marks = marks;
        this.clock = clock;
    }

    /** Who may look at what. */
    public static Routes routes() {
        return Routes.of(get("/notices").for_(Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** What one has not seen: nobody looks at another's. */
    @GetMapping("/notices")
    Shown notices(Person who) {
        return Shown.of(
                "notices/notices",
                notices.of(
                        who.id(),
                        Sight.of(who).asOrganisation(),
                        marks.of(who, Untold.NOTICES),
                        clock.instant()));
    }
}
