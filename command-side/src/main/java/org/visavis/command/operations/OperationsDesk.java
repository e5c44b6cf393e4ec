package org.visavis.command.operations;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.CommandStore;
import org.visavis.store.upkeep.Task.Kind;
import org.visavis.store.upkeep.Upkeep;
import org.visavis.web.form.Answer;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Locale;

/**
 * Where an administrator asks that pages be made anew, or parked events tried again. It is done by
 * the process that projects; asking twice while it waits or runs changes nothing.
 */
@RestController
public final class OperationsDesk {
    private static final String PAGE = "/operations";

    private final Upkeep upkeep;

    public OperationsDesk(CommandStore store) {
        this.upkeep = store.upkeep();
    }

    /** Who may ask. */
    public static Routes routes() {
        return Routes.of(
                post("/operations/rebuild").for_(Role.ADMIN),
                post("/operations/retry").for_(Role.ADMIN));
    }

    /** All pages anew. */
    @PostMapping("/operations/rebuild")
    Answer rebuild(Person who) {
        return ask(Kind.REBUILD, who);
    }

    /** Parked events again. */
    @PostMapping("/operations/retry")
    Answer retry(Person who) {
        return ask(Kind.RETRY, who);
    }

    private Answer ask(Kind kind, Person who) {
        upkeep.ask(kind, who.id());
        return Answer.accepted(PAGE, kind.name().toLowerCase(Locale.ROOT));
    }
}
