package org.visavis.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.events.privacy.Confidential;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words about a person are written under that person's key only, from the first event on. */
class PersonalDataTest {
    /** Somebody decided, one by one, that these words can stay when a person is forgotten. */
    private static final Set<String> STAYS_IN_THE_CLEAR =
            Set.of(
                    // numbers and codes
                    "DossierOpened.reference",
                    "RefusedCase.reference",
                    "RefusedCase.reason",
                    "ImportFailed.reason",
                    // the vocabulary of a business process, the same in every case of a log
                    "ActRecorded.activity",
                    "ActRecorded.transition",
                    // a public body and its rules are public
                    "OrganisationRegistered.name",
                    "OrganisationRegistered.address",
                    "OrganisationRegistered.phone",
                    "OrganisationRegistered.email",
                    "OrganisationRegistered.hours",
                    "IdentityBlock.institution",
                    "ProcedurePublished.name",
                    "ProcedurePublished.legalBasis",
                    // the text of an organisation, which is the same for everyone
                    "Template.name",
                    "Words.subject",
                    "Words.text",
                    // the reference of a visa or of a rule has to outlive what it let be erased
                    "ErasureAsked.visa",
                    "PartyErased.visa");

    @Test
    void words_in_the_clear_are_those_that_somebody_decided_on() {
        Set<String> found =
                Catalogue.events().stream()
                        .flatMap(PersonalDataTest::wordsInTheClear)
                        .collect(Collectors.toSet());

        assertThat(found)
                .as(
                        "New words are Confidential.about the person whom they concern. If they can"
                                + " never concern a person, add them to this list and say why.")
                .containsExactlyInAnyOrderElementsOf(STAYS_IN_THE_CLEAR);
    }

    @Test
    void an_undecided_name_would_be_found() {
        record Nickname(String word) {}
        record Careless(Confidential<Nickname> kept, List<Nickname> told) {}

        assertThat(wordsInTheClear(Careless.class)).containsExactly("Nickname.word");
    }

    private static Stream<String> wordsInTheClear(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(part -> wordsInTheClear(part, part.getGenericType()));
    }

    private static Stream<String> wordsInTheClear(RecordComponent part, Type type) {
        return switch (type) {
            case ParameterizedType several when several.getRawType() != Confidential.class ->
                    Stream.of(several.getActualTypeArguments())
                            .flatMap(one -> wordsInTheClear(part, one));
            case Class<?> one when one == String.class ->
                    Stream.of(part.getDeclaringRecord().getSimpleName() + "." + part.getName());
            case Class<?> one when one.isRecord() && !Id.class.isAssignableFrom(one) ->
                    wordsInTheClear(one);
            default -> Stream.empty();
        };
    }
}
