package org.visavis.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.command.decision.Reason;
import org.visavis.web.problem.Problem;
import org.visavis.web.problem.Refusal;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.Language;
import org.visavis.web.text.TextCheck;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people are told when the answer is no. */
class RefusalWordsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T11:00:00Z");

    private final Bundles texts = new Bundles(true);
    private final Words words = new Words(agent -> "Camille Roux", stream -> Optional.empty());

    @Test
    void every_reason_has_a_title_and_a_detail() {
        Stream<String> keys =
                reasons(Reason.class)
                        .filter(Class::isRecord)
                        .filter(reason -> reason != Reason.NotVisible.class)
                        .flatMap(
                                reason ->
                                        Stream.of(".title", ".detail")
                                                .map(part -> "refused." + word(reason) + part));

        assertThat(new TextCheck(texts).missing(keys)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH|1er mars 2026 à 12 h 00",
                "ENGLISH|1 March 2026 at 12:00",
                "DUTCH|1 maart 2026 om 12:00 uur"
            })
    void the_moment_in_a_refusal_is_told_in_the_readers_language(Language reader, String moment) {
        Refusal refusal = (Refusal) words.of(new Reason.InTheFuture("happenedAt", NOON));

        assertThat(Problem.of(refusal, texts, reader.locale()).detail().replace('\u00a0', ' '))
                .contains(moment);
    }

    /** Every single reason of this kind; further chapters of reasons have tests of their own. */
    private static Stream<Class<?>> reasons(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(RefusalWordsTest::reasons)
                : Stream.of(kind);
    }

    private static String word(Class<?> reason) {
        return reason.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
