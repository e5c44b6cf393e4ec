package org.visavis.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Asked;
import org.visavis.web.form.Submission;
import org.visavis.web.problem.NotVisible;
import org.visavis.web.problem.Refusal;
import org.visavis.web.problem.Unavailable;
import org.visavis.web.show.Seen;
import org.visavis.web.show.Shown;
import org.visavis.web.who.Person;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Shows and sells bread: one handler for each thing a controller may do. */
@Controller
class Bakery {
    enum Flour {
        WHEAT,
        RYE
    }

    record Order(String bread, Flour flour, long loaves, Optional<String> note) {}

    /** There is none left. */
    static final class SoldOut extends RuntimeException implements Refusal {
        @Override
        public String reason() {
            return "sold-out";
        }

        @Override
        public int status() {
            return 422;
        }

        @Override
        public List<Object> arguments() {
            return List.of("brioche");
        }

        @Override
        public String field() {
            return "bread";
        }
    }

    @GetMapping("/")
    Shown home(Person person, Seen seen) {
        return Shown.of("home", Map.of("id", person.id(), "seen", seen.position().orElse(0)));
    }

    @GetMapping("/window")
    Shown window(Optional<Person> person, Asked asked) {
        return Shown.of(
                "window",
                Map.of(
                        "who", person.map(Person::displayName).orElse("somebody"),
                        "since", asked.read(fields -> fields.maybeInstant("since")).isPresent()));
    }

    @GetMapping("/bread/{id}")
    Shown bread(@PathVariable UUID id) {
        if (id.getMostSignificantBits() == 0) {
            throw new Unavailable("The oven is cold", Duration.ofSeconds(3));
        }
        throw new NotVisible();
    }

    @GetMapping("/oven")
    Shown oven() {
        throw new IllegalStateException("The oven exploded");
    }

    @GetMapping("/sign-in")
    Shown signIn() {
        return Shown.of("sign-in", Map.of());
    }

    @GetMapping("/orders/new")
    Shown form() {
        return Shown.of("order", Map.of());
    }

    @PostMapping("/orders")
    Answer order(Submission submission) {
        Order order =
                submission.read(
                        fields ->
                                new Order(
                                        fields.text("bread"),
                                        fields.choice("flour", Flour.class),
                                        fields.number("loaves"),
                                        fields.nested("party").map(p -> p.text("name"))));
        if (order.bread().equals("brioche")) {
            throw new SoldOut();
        }
        String id = HexFormat.of().formatHex(submission.digest(), 0, 8);
        return Answer.created("/orders/" + id, id, null, order.loaves(), 1807).showing("/?tab=1");
    }
}
