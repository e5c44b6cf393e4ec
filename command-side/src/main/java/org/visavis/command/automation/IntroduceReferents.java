package org.visavis.command.automation;

import org.jspecify.annotations.Nullable;
import org.visavis.command.dossier.IntroduceReferent;
import org.visavis.command.dossier.IntroductionWords;
import org.visavis.events.Event;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.dossier.Closing.ClosingImported;
import org.visavis.events.dossier.Closing.DossierClosed;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Introduction.IntroductionEntrusted;
import org.visavis.events.dossier.Introduction.IntroductionPlanned;
import org.visavis.events.dossier.Introduction.ReferentIntroduced;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;
import org.visavis.web.text.Texts;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A new referent is introduced to the party, at the latest when it was planned. */
public final class IntroduceReferents implements Automation {
    private static final int ALONE = 0;

    /** The language of the house, which its agents read. */
    private static final Locale HOUSE = Locale.FRENCH;

    private final IntroductionWords words;

    public IntroduceReferents(Texts texts) {
        this.words = new Told(texts, HOUSE);
    }

    @Override
    public String kind() {
        return "introduction";
    }

    @Override
    public Optional<Plan> plan(Event event) {
        return switch (event) {
            case IntroductionPlanned it -> Optional.of(new Plan.Due(ALONE, 1, it.due()));
            case IntroductionEntrusted _,
                    ReferentIntroduced _,
                    DossierClosed _,
                    ClosingImported _ ->
                    Optional.of(new Plan.AllDone());
            default -> Optional.empty();
        };
    }

    @Override
    public Object command(ToDo due) {
        return new IntroduceReferent(new DossierId(due.stream()), words);
    }

    /** Paragraph by paragraph, from the bundles. */
    private record Told(Texts texts, Locale locale) implements IntroductionWords {
        @Override
        public IntroductionWords in(Language language) {
            return new Told(texts, language.locale());
        }

        @Override
        public Words letter(Newcomer newcomer) {
            String name = newcomer.card().fullName();
            String institution = newcomer.institution();
            return new Words(
                    say("subject", name),
                    Stream.of(
                                    say("hello"),
                                    who(newcomer),
                                    sayIfAny("reason", newcomer.reason()),
                                    newcomer.line(),
                                    say("why"),
                                    say("may"),
                                    say("reach"),
                                    say("object", institution))
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("\n\n")));
        }

        @Override
        public String work() {
            return texts.tell("introduction.todo", HOUSE);
        }

        private String who(Newcomer newcomer) {
            String previous = newcomer.previous();
            String name = newcomer.card().fullName();
            return previous == null
                    ? say("who", name, place(newcomer))
                    : say("who.after", name, place(newcomer), previous);
        }

        private static String place(Newcomer newcomer) {
            AgentCard card = newcomer.card();
            return Stream.of(card.jobTitle(), card.service(), newcomer.institution())
                    .filter(Objects::nonNull)
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", "));
        }

        private String say(String part, Object... arguments) {
            return texts.tell("introduction.letter." + part, locale, arguments);
        }

        private @Nullable String sayIfAny(String part, @Nullable String argument) {
            return argument == null ? null : say(part, argument);
        }
    }
}
