package org.visavis.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

class InboxSettingsTest {
    private final Map<String, Object> said =
            new HashMap<>(
                    Map.of(
                            "VISAVIS_IMAP_HOST",
                            "mail.town.example",
                            "VISAVIS_IMAP_USER",
                            "dossier@town.example",
                            "VISAVIS_IMAP_PASSWORD",
                            "a secret"));

    @Test
    void without_a_host_there_is_no_mailbox() {
        said.remove("VISAVIS_IMAP_HOST");
        assertThat(settings()).isEmpty();
    }

    @Test
    void what_is_not_said_is_as_usual_and_closed_from_the_first_byte() {
        InboxSettings settings = settings().orElseThrow();
        assertThat(settings.port()).isEqualTo(993);
        assertThat(settings.folder()).isEqualTo("INBOX");
        assertThat(settings.most()).isEqualTo(InboxSettings.USUAL_MOST);
        assertThat(settings.session().getProperty("mail.imap.ssl.enable")).isEqualTo("true");
    }

    @Test
    void the_password_is_told_to_no_log() {
        assertThat(settings().orElseThrow().toString())
                .contains("mail.town.example")
                .doesNotContain("a secret");
    }

    @ParameterizedTest
    @CsvSource({
        "VISAVIS_IMAP_PORT, imap",
        "VISAVIS_IMAP_TLS, perhaps",
        "VISAVIS_IMAP_USER, ''",
        "VISAVIS_IMAP_MOST, 0",
        "VISAVIS_IMAP_MOST, much"
    })
    void what_is_malformed_is_named(String variable, String value) {
        said.put(variable, value);
        assertThatThrownBy(this::settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(variable);
    }

    private Optional<InboxSettings> settings() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("said", said));
        return InboxSettings.from(environment);
    }
}
