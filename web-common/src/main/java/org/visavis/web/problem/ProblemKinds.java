package org.visavis.web.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.visavis.web.show.Reader;
import org.visavis.web.show.Shown;
import org.visavis.web.text.Texts;

/** Explains a kind of problem at the address that its {@code type} names. */
@Controller
public class ProblemKinds {
    /**
     * A kind of problem.
     *
     * @param type its address
     * @param title what happened
     */
    public record Kind(String type, String title) {}

    private final Texts texts;

    /** Explains in these words. */
    public ProblemKinds(Texts texts) {
        this.texts = texts;
    }

    /** What this reason means. */
    @GetMapping("/problems/{reason}")
    public Shown explain(@PathVariable String reason, HttpServletRequest request) {
        String key = "refused." + reason + ".title";
        if (!texts.knows(key)) {
            throw new NotVisible();
        }
        return Shown.of(
                "page/problem-kind",
                new Kind("/problems/" + reason, texts.tell(key, Reader.locale(request))));
    }
}
