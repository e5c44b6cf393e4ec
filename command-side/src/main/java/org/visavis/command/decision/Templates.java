package org.visavis.command.decision;

import org.visavis.events.dossier.Purpose;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Placeholder;
import org.visavis.events.wording.Template;
import org.visavis.events.wording.TemplateId;
import org.visavis.events.wording.TemplateUse;
import org.visavis.events.wording.Words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The templates of an organisation, or of a procedure, each in its latest version.
 *
 * @param current those in use
 */
public record Templates(Map<TemplateId, Template> current) {
    public static final Templates NONE = new Templates(Map.of());

    /** With this one, in place of its earlier versions. */
    public Templates with(Template template) {
        Map<TemplateId, Template> all = new HashMap<>(current);
        all.put(template.id(), template);
        return new Templates(Map.copyOf(all));
    }

    /** Without this one. */
    public Templates without(TemplateId template) {
        Map<TemplateId, Template> rest = new HashMap<>(current);
        rest.remove(template);
        return new Templates(Map.copyOf(rest));
    }

    /** The one by which the program writes for this purpose, if there is one. */
    public Optional<Template> of(Purpose purpose, Language language) {
        return current.values().stream()
                .filter(one -> one.purpose() == purpose && one.language() == language)
                .findFirst();
    }

    /** Whether this template is in use, in this version or a later one. */
    public boolean knows(TemplateUse use) {
        return Optional.ofNullable(current.get(use.id()))
                .filter(one -> use.version() >= 1 && use.version() <= one.version())
                .isPresent();
    }

    /**
     * A new template, or the next version of one; nothing where it says already so.
     *
     * @param drafted what it is to say
     * @throws Refused a word in braces names nothing or nothing here, or the program has its words
     */
    public Optional<Template> published(Drafted drafted) {
        refuseWhatCannotBeTold(drafted);
        Template before = current.get(drafted.id());
        if (drafted.purpose() != Purpose.MESSAGE) {
            of(drafted.purpose(), drafted.language())
                    .filter(other -> !other.id().equals(drafted.id()))
                    .ifPresent(
                            other -> {
                                throw new Refused(new TemplateReason.PurposeIsTaken(other.name()));
                            });
        }
        Template next = drafted.version(before == null ? 1 : before.version() + 1);
        boolean same = before != null && drafted.version(before.version()).equals(before);
        return same ? Optional.empty() : Optional.of(next);
    }

    private static void refuseWhatCannotBeTold(Drafted drafted) {
        Words words = drafted.words();
        Stream.of("subject", "text")
                .forEach(
                        field -> {
                            Words part =
                                    field.equals("subject")
                                            ? new Words(words.subject(), "")
                                            : new Words("", words.text());
                            refuse(part, field, drafted.purpose());
                        });
    }

    private static void refuse(Words part, String field, Purpose purpose) {
        List<String> unknown = part.unknown();
        if (!unknown.isEmpty()) {
            String name = unknown.getFirst();
            throw new Refused(
                    new TemplateReason.PlaceholderUnknown(
                            field, name, Placeholder.nearest(name).word()));
        }
        part.needs().stream()
                .filter(one -> !one.fits(purpose))
                .findFirst()
                .ifPresent(
                        one -> {
                            throw new Refused(
                                    new TemplateReason.PlaceholderDoesNotFit(field, one.word()));
                        });
    }
}
