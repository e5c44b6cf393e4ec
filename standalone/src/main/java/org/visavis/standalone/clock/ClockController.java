package org.visavis.standalone.clock;

import static org.visavis.web.route.Routes.get;
import static org.visavis.web.route.Routes.post;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.show.Shown;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The town's clock, for people and programs. */
@RestController
public final class ClockController {
    private static final String PATH = "/demo/clock";

    private final Hands hands;

    ClockController(Hands hands) {
        this.hands = hands;
    }

    /** Everybody in the demonstration may look at the clock, and move it. */
    public static Routes routes() {
        return Routes.of(get(PATH).forAnyoneSignedIn(), post(PATH).forAnyoneSignedIn());
    }

    /** What it shows. */
    @GetMapping(PATH)
    Shown show() {
        return Shown.of("demo/clock", time(null));
    }

    /** Moves it forward, by {@code days} or to {@code now}; answers when all is done. */
    @PostMapping(PATH)
    ResponseEntity<TownTime> move(Submission submission) {
        boolean moved = hands.moveTo(submission.read(this::moment));
        return submission.fromBrowser()
                ? ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(PATH)).build()
                : ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(time(moved));
    }

    private Instant moment(Fields fields) {
        return fields.maybeNumber("days", 1, Hands.FARTHEST.toDays())
                .map(days -> hands.now().plus(Duration.ofDays(days)))
                .orElseGet(() -> fields.instant("now"));
    }

    private TownTime time(@Nullable Boolean moved) {
        return new TownTime(hands.now(), Instant.now(), hands.nextDue().orElse(null), moved);
    }
}
