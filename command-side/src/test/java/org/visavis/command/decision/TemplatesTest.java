package org.visavis.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

import java.util.List;

/** What may be published as a template, and which one counts. */
class TemplatesTest {
    private static final TemplateId ONE = id(1);
    private static final TemplateId OTHER = id(2);

    @Test
    void versions_are_counted_and_the_same_words_are_no_version() {
        Templates first = published(Templates.NONE, drafted(ONE, Purpose.MESSAGE, "Bonjour"));

        assertThat(first.published(drafted(ONE, Purpose.MESSAGE, "Bonjour"))).isEmpty();
        assertThat(first.published(drafted(ONE, Purpose.MESSAGE, "Bonsoir")))
                .get()
                .extracting(Template::version)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "usagé, usager",
        "refrence, référence",
        "date, date limite",
        "telefone, téléphone",
        "nom du référent, référent"
    })
    void what_names_nothing_is_refused_with_what_was_probably_meant(String typed, String meant) {
        assertThatThrownBy(
                        () ->
                                Templates.NONE.published(
                                        drafted(ONE, Purpose.MESSAGE, "{" + typed + "}")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(
                                                new TemplateReason.PlaceholderUnknown(
                                                        "text", typed, meant)));
    }

    @Test
    void case_accents_and_blanks_are_forgiven() {
        assertThat(
                        Templates.NONE.published(
                                drafted(ONE, Purpose.MESSAGE, "{ USAGER } {Reference}")))
                .isPresent();
    }

    @Test
    void what_a_purpose_cannot_speak_of_is_refused() {
        refused(
                Templates.NONE,
                drafted(ONE, Purpose.INTRODUCTION, "{demande}"),
                new TemplateReason.PlaceholderDoesNotFit("text", "demande"));
        assertThat(Templates.NONE.published(drafted(ONE, Purpose.REMINDER, "{demande}")))
                .isPresent();
    }

    @Test
    void the_program_has_one_template_for_a_purpose_and_agents_as_many_as_they_like() {
        Templates reminding = published(Templates.NONE, drafted(ONE, Purpose.REMINDER, "Encore"));
        refused(
                reminding,
                drafted(OTHER, Purpose.REMINDER, "Déjà"),
                new TemplateReason.PurposeIsTaken("Texte"));
        assertThat(reminding.without(ONE).published(drafted(OTHER, Purpose.REMINDER, "Déjà")))
                .isPresent();
        Templates writing = published(Templates.NONE, drafted(ONE, Purpose.MESSAGE, "Encore"));
        assertThat(writing.published(drafted(OTHER, Purpose.MESSAGE, "Déjà"))).isPresent();
    }

    @Test
    void the_most_specific_counts_and_the_house_always_has_words() {
        var house = new Words("maison", "maison");
        Templates own = published(Templates.NONE, drafted(ONE, Purpose.REMINDER, "démarche"));
        Templates all = published(Templates.NONE, drafted(OTHER, Purpose.REMINDER, "organisme"));
        var wordings = new Wordings(own, all, (_, _) -> house);

        assertThat(texts(wordings, Language.FR)).containsExactly("démarche", "organisme", "maison");
        assertThat(texts(wordings, Language.NL)).containsExactly("maison");
        assertThat(wordings.knows(new TemplateUse(ONE, 1))).isTrue();
        assertThat(wordings.knows(new TemplateUse(ONE, 2))).isFalse();
    }

    private static List<String> texts(Wordings wordings, Language language) {
        return wordings.of(Purpose.REMINDER, language).stream()
                .map(one -> one.words().text())
                .toList();
    }

    private static Templates published(Templates before, Drafted drafted) {
        return before.with(before.published(drafted).orElseThrow());
    }

    private static void refused(Templates templates, Drafted drafted, Reason reason) {
        assertThatThrownBy(() -> templates.published(drafted))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private static Drafted drafted(TemplateId id, Purpose purpose, String text) {
        return new Drafted(id, purpose, Language.FR, "Texte", new Words("Objet", text));
    }

    private static TemplateId id(int number) {
        return new TemplateId("60000000-0000-0000-0000-00000000000" + number);
    }
}
