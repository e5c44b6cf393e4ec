package org.visavis.query.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.visavis.web.show.LocalPath;
import org.visavis.web.show.Shown;

import java.util.Map;

/** The page where a person says who they are; the form itself is answered at the door. */
@Controller
public class SignInPage {
    /**
     * What brought the reader here.
     *
     * @param next the page that was wanted
     * @param failed whether the last attempt did not succeed
     * @param left whether they have just signed out
     */
    public record SignIn(String next, boolean failed, boolean left) {}

    private final DemoLogins demonstration;

    /** Tells the demonstration's people where there are any. */
    public SignInPage(DemoLogins demonstration) {
        this.demonstration = demonstration;
    }

    /** The sign-in page. */
    @GetMapping("/sign-in")
    public Shown show(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "false") boolean left) {
        SignIn signIn = new SignIn(LocalPath.of(next).orElse("/"), failed, left);
        return Shown.of(
                "signin/sign-in",
                signIn,
                demonstration.people().isEmpty()
                        ? Map.of()
                        : Map.of("demonstration", demonstration));
    }
}
