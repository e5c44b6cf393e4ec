package org.visavis.query.dossierpage.ask;

import org.jspecify.annotations.Nullable;
import org.visavis.query.page.Choice;
import org.visavis.web.keep.Kept;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form that is ready to be shown, in its reader's words.
 *
 * @param name which one it is
 * @param action where it is sent to
 * @param title what sending it does; also the words of its button
 * @param version the version that the reader saw, where what changed since must be known first
 */
public record AskForm(
        String name,
        String action,
        String title,
        String lead,
        @Nullable Long version,
        List<Field> fields) {

    /**
     * One field.
     *
     * @param kind how it is filled in
     * @param choices what may be chosen, where something is
     * @param first what it holds before anything is typed; empty for nothing
     */
    public record Field(
            String name,
            String kind,
            String label,
            @Nullable String help,
            boolean required,
            List<Choice> choices,
            String first) {

        /** The same, begun with these words. */
        Field with(String words) {
            return new Field(name, kind, label, help, required, choices, words);
        }

        /** Something that the form sends without showing it. */
        static Field given(String name, String value) {
            return new Field(name, "GIVEN", "", null, false, List.of(), value);
        }
    }

    /**
     * The same, begun by a template.
     *
     * @param words by the names of the fields
     * @param given what is sent beside them, so that it is known by which template
     */
    AskForm begun(Map<String, String> words, Map<String, String> given) {
        return new AskForm(
                name,
                action,
                title,
                lead,
                version,
                Stream.concat(
                                fields.stream()
                                        .map(
                                                field ->
                                                        words.containsKey(field.name())
                                                                ? field.with(
                                                                        words.get(field.name()))
                                                                : field),
                                given.entrySet().stream()
                                        .map(one -> Field.given(one.getKey(), one.getValue())))
                        .toList());
    }

    /**
     * The draft, if it was begun about the same thing, as far as the address tells it; else none.
     */
    public @Nullable Kept ofTheSame(@Nullable Kept draft) {
        boolean same =
                draft != null
                        && fields.stream()
                                .filter(field -> field.kind().equals("GIVEN"))
                                .filter(field -> !field.first().isEmpty())
                                .allMatch(field -> field.first().equals(draft.value(field.name())));
        return same ? draft : null;
    }

    /** Whether a party has to be found first. */
    public boolean findsParty() {
        return fields.stream().anyMatch(field -> field.kind().endsWith("PARTY"));
    }
}
