package org.visavis.query.post;

import static org.visavis.web.route.Routes.get;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.query.security.Sight;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Shows what has not left yet, and why. */
@RestController
public final class PostController {
    private final Post post;

    public PostController(Post post) {
        this.post = post;
    }

    /** Who may look. */
    public static Routes routes() {
        return Routes.of(get("/post").for_(Role.ADMIN));
    }

    /** How the mail of the administrator's organisation stands. */
    @GetMapping("/post")
    Shown look(Person who) {
        return Shown.of("post/post", post.of(Sight.of(who).asOrganisation()));
    }
}
