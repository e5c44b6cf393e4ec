package org.visavis.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class LanguageCheckTest {
    private static final Map<String, String> FRENCH =
            Map.of("hello", "Bonjour {0}", "sms", "SMS", "late", "en retard", "both", "{0} · {1}");

    @Test
    void three_whole_languages_are_not_found_fault_with() {
        var check =
                check(
                        Map.of(
                                "hello",
                                "Hello {0}",
                                "sms",
                                "SMS",
                                "late",
                                "late",
                                "both",
                                "{0} · {1}"));

        assertThat(check.untold()).isEmpty();
        assertThat(check.namingOtherThings()).isEmpty();
        assertThat(check.untranslated(Set.of("SMS"))).isEmpty();
        assertThat(check.untypeset()).isEmpty();
        assertThat(check.malformed()).isEmpty();
    }

    @Test
    void a_key_that_one_language_lacks_is_found_in_either_direction() {
        assertThat(
                        check(
                                        Map.of(
                                                "hello",
                                                "Hello {0}",
                                                "sms",
                                                "SMS",
                                                "bye",
                                                "Bye",
                                                "both",
                                                "{0} · {1}"))
                                .untold())
                .containsExactly("bye (fr)", "late (en)", "late (nl)");
    }

    @Test
    void a_text_that_names_other_things_is_found() {
        assertThat(check(Map.of("hello", "Hello {1}", "late", "late {0,choice,0#a|1<b}")))
                .returns(
                        List.of("hello (en)", "hello (nl)", "late (en)", "late (nl)"),
                        LanguageCheck::namingOtherThings);
    }

    @Test
    void a_text_that_nobody_translated_is_found() {
        assertThat(check(FRENCH).untranslated(Set.of("SMS", "Bonjour {0}")))
                .containsExactly("late (en)", "late (nl)");
    }

    @Test
    void what_is_not_typeset_or_not_understood_is_found() {
        var check = check(Map.of("hello", "It's", "sms", "Wait...", "late", "{0", "bye", "ok "));

        assertThat(check.untypeset())
                .containsExactly(
                        "bye (en)", "bye (nl)", "hello (en)", "hello (nl)", "sms (en)", "sms (nl)");
        assertThat(check.malformed()).containsExactly("late (en)", "late (nl)");
    }

    private static LanguageCheck check(Map<String, String> others) {
        return new LanguageCheck(language -> language == Language.FRENCH ? FRENCH : others);
    }
}
