package org.visavis.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What the environment may say, and what is refused rather than guessed. */
class SettingsTest {
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void whereNothingIsSaidThereIsADemonstrationOnAnEmbeddedDatabase() {
        Settings settings = Settings.from(environment);
        assertThat(settings.demonstration()).isTrue();
        assertThat(settings.database()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true,true", "TRUE,true", "false,false", "False,false", "FALSE,false"})
    void theDemonstrationIsAYesOrANoInAnyLetterCase(String said, boolean meant) {
        environment.setProperty("VISAVIS_DEMO", said);
        assertThat(Settings.from(environment).demonstration()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "no", "off", "", "flase"})
    void anythingElseStopsTheStartAndSaysWhatWasExpected(String said) {
        environment.setProperty("VISAVIS_DEMO", said);
        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("true or false in VISAVIS_DEMO");
    }

    @Test
    void aDatabaseWithoutItsRolesIsRefusedByTheNameOfWhatIsMissing() {
        environment.setProperty("VISAVIS_DATABASE_URL", "jdbc:postgresql://127.0.0.1/visavis");
        environment.setProperty("VISAVIS_DATABASE_OWNER", "owner:secret");
        assertThatThrownBy(() -> Settings.from(environment))
                .hasMessageContaining("VISAVIS_DATABASE_COMMAND");
    }
}
