package org.visavis.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.Language;

import java.util.Locale;
import java.util.stream.Stream;

/** Each no has its words. */
class ReasonsTest {
    private final Bundles texts = new Bundles(true);

    @Test
    void every_reason_is_told_in_every_language() {
        assertThat(
                        Stream.of(
                                        AbsenceReason.class,
                                        CourseReason.class,
                                        ErasureReason.class,
                                        IntroductionReason.class,
                                        InSteadReason.class,
                                        LadderReason.class,
                                        MailReason.class,
                                        TemplateReason.class,
                                        WorkReason.class)
                                .flatMap(chapter -> Stream.of(chapter.getPermittedSubclasses())))
                .isNotEmpty()
                .allSatisfy(
                        reason -> {
                            String key = "refused." + word(reason);
                            for (Language language : Language.values()) {
                                assertThat(texts.in(language)).containsKey(key + ".title");
                                assertThat(texts.in(language)).containsKey(key + ".detail");
                            }
                        });
    }

    @Test
    void what_is_still_open_is_counted_and_nothing_else_is_named() {
        var open = new CourseReason.StillOpen(2, 0, 1, 0, 0, 0);

        assertThat(open.missing()).containsExactly("requests", "call-backs");
        assertThat(texts.tell("refused.still-open.detail", Locale.FRENCH, 2, 0, 1, 0, 0, 0))
                .endsWith("à régler – demandes sans réponse : 2 – rappels promis : 1.");
    }

    private static String word(Class<?> reason) {
        return reason.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
