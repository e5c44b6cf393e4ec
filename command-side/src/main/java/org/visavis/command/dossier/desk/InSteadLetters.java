package org.visavis.command.dossier.desk;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.CardField;
import org.visavis.command.dossier.InSteadWords;
import org.visavis.events.dossier.InStead.Change;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.dossier.InSteadGround;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;
import org.visavis.web.text.Texts;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes to the party about what is done in their stead, paragraph by paragraph. */
record InSteadLetters(Texts texts, Locale locale) implements InSteadWords {
    /** The language of the house, which its agents read. */
    private static final Locale HOUSE = Locale.FRENCH;

    InSteadLetters(Texts texts) {
        this(texts, HOUSE);
    }

    @Override
    public InSteadWords in(Language language) {
        return new InSteadLetters(texts, language.locale());
    }

    @Override
    public Words before(
            String who,
            String what,
            String why,
            InSteadGround ground,
            @Nullable String words,
            @Nullable Changes changes) {
        return letter(
                "before",
                say("hello"),
                say("before.what", who, what),
                say("why", why),
                say("ground." + ground.name(), Objects.requireNonNullElse(words, "")),
                changes == null ? null : say("before.changes", listed(changes)),
                say("before.object"));
    }

    @Override
    public Words after(
            String who, String what, String why, Changes changes, @Nullable String note) {
        return letter(
                "after",
                say("hello"),
                say("after.what", who, what),
                say("why", why),
                say("after.changes", listed(changes)),
                note,
                say("after.object"));
    }

    @Override
    public Words withdrawn(String who, String what, String reason) {
        return letter(
                "withdrawn", say("hello"), say("withdrawn.what", who, what), say("why", reason));
    }

    @Override
    public String work(Words letter) {
        return texts.tell("instead.letter.todo", HOUSE, letter.text());
    }

    private Words letter(String which, @Nullable String... paragraphs) {
        return new Words(
                say(which + ".subject"),
                Stream.of(paragraphs).filter(Objects::nonNull).collect(Collectors.joining("\n\n")));
    }

    private String listed(Changes changes) {
        return changes.all().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Change one) {
        String field =
                CardField.of(one.field())
                        .map(known -> say("field." + known.name()))
                        .orElse(one.field());
        String before = one.before();
        return before == null
                ? say("change.new", field, one.after())
                : say("change", field, before, one.after());
    }

    private String say(String part, Object... arguments) {
        return texts.tell("instead.letter." + part, locale, arguments);
    }
}
