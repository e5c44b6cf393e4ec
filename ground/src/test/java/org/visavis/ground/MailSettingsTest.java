package org.visavis.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class MailSettingsTest {
    private final Map<String, Object> said =
            new HashMap<>(
                    Map.of(
                            "VISAVIS_MAIL_HOST",
                            "mail.town.example",
                            "VISAVIS_MAIL_FROM",
                            "Mairie <mairie@town.example>",
                            "VISAVIS_MAIL_PASSWORD",
                            "a secret"));

    @Test
    void without_a_host_there_is_no_server() {
        said.remove("VISAVIS_MAIL_HOST");
        assertThat(settings()).isEmpty();
    }

    @Test
    void what_is_not_said_is_as_usual() {
        MailSettings settings = settings().orElseThrow();
        assertThat(settings.port()).isEqualTo(587);
        assertThat(settings.user()).isEmpty();
        assertThat(settings.tls()).isEqualTo(MailSettings.Tls.STARTTLS);
    }

    @Test
    void the_password_is_told_to_no_log() {
        assertThat(settings().orElseThrow().toString())
                .contains("mail.town.example")
                .doesNotContain("a secret");
    }

    @ParameterizedTest
    @CsvSource({
        "VISAVIS_MAIL_PORT, smtp",
        "VISAVIS_MAIL_PORT, 70000",
        "VISAVIS_MAIL_TLS, perhaps",
        "VISAVIS_MAIL_FROM, nobody at all",
        "VISAVIS_MAIL_FROM, ''"
    })
    void what_is_malformed_is_named(String variable, String value) {
        said.put(variable, value);
        assertThatThrownBy(this::settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(variable);
    }

    @Test
    void a_way_that_begins_in_clear_must_be_closed_before_anything_is_said() {
        var way = settings().orElseThrow().session(Duration.ofSeconds(5));
        assertThat(way.getProperty("mail.smtp.starttls.required")).isEqualTo("true");
        assertThat(way.getProperty("mail.smtp.ssl.checkserveridentity")).isEqualTo("true");
        assertThat(way.getProperty("mail.smtp.timeout")).isEqualTo("5000");
    }

    private Optional<MailSettings> settings() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("said", said));
        return MailSettings.from(environment);
    }
}
