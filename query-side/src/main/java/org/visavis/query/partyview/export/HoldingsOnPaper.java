package org.visavis.query.partyview.export;

import org.jspecify.annotations.Nullable;
import org.visavis.query.history.History;
import org.visavis.query.page.Paper;
import org.visavis.query.partyview.PartyStory;
import org.visavis.query.partyview.export.Holdings.Dossier;
import org.visavis.query.partyview.export.Holdings.Handler;
import org.visavis.query.partyview.export.Holdings.Identity;
import org.visavis.query.partyview.export.Holdings.Part;
import org.visavis.query.who.Erasure;
import org.visavis.web.text.Moments;
import org.visavis.web.text.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes all that is held about a person as a document that anybody can read. */
final class HoldingsOnPaper {
    private final Texts texts;
    private final Locale locale;
    private final Moments moments;

    HoldingsOnPaper(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.moments = Moments.in(locale);
    }

    void write(Holdings held, OutputStream out) throws IOException {
        try (Paper paper = new Paper(say("export.title"), locale, say("export.page"))) {
            paper.title(say("export.title"));
            paper.words(say("export.made", held.institution(), moments.moment(held.madeAt())));
            paper.words(held.rights());
            erased(held.erasure(), paper);
            paper.chapter(say("export.who"));
            for (Identity record : held.records()) {
                identity(record, paper);
            }
            for (Dossier dossier : held.dossiers()) {
                dossier(dossier, paper);
            }
            contacts(held, paper);
            parts(held.parts(), say("export.parts"), paper);
            handlers(held.handledBy(), paper);
            story(held.story(), paper);
            paper.chapter(say("export.kept"));
            paper.words(held.retention());
            paper.save(out);
        }
    }

    private void erased(@Nullable Erasure erasure, Paper paper) throws IOException {
        Instant at = erasure == null ? null : erasure.erasedAt();
        if (erasure != null && at != null) {
            paper.words(
                    say(
                            "erasure.gone",
                            say(
                                    "erased.on",
                                    moments.day(Moments.dayOf(at)),
                                    say("erasure.ground." + erasure.ground()),
                                    erasure.visa())));
        }
    }

    private void identity(Identity record, Paper paper) throws IOException {
        fact(paper, "page.name", record.name());
        fact(paper, "party.kind", say("party.kind." + record.kind()));
        fact(paper, "page.email", record.email());
        fact(paper, "page.phone", record.phone());
        for (Holdings.Reached one : record.contacts()) {
            paper.words(joined(one.name(), one.role(), one.phone(), one.email()));
        }
    }

    private void dossier(Dossier dossier, Paper paper) throws IOException {
        paper.chapter(joined(dossier.reference(), dossier.title(), dossier.purpose()));
        fact(paper, "export.purpose", joined(dossier.purpose(), dossier.legalBasis()));
        fact(paper, "export.referent", told(dossier.referent()));
        fact(paper, "export.opened", moments.moment(dossier.openedAt()));
        Instant closedAt = dossier.closedAt();
        fact(paper, "export.closed", closedAt == null ? null : moments.moment(closedAt));
        fact(paper, "export.outcome", dossier.outcome());
        parts(dossier.participants(), say("export.participants"), paper);
        paper.section(say("export.history"));
        for (History.Item item : dossier.history()) {
            item(item, paper);
        }
    }

    private void item(History.Item item, Paper paper) throws IOException {
        paper.small(joined(moments.moment(item.happenedAt()), item.actor().name()));
        paper.words(item.sentence());
        for (var quote : item.quotes()) {
            paper.quote(quote.label() + " : " + quote.words());
        }
    }

    private void contacts(Holdings held, Paper paper) throws IOException {
        if (!held.contacts().isEmpty()) {
            paper.chapter(say("export.contacts"));
        }
        for (Holdings.NotedContact one : held.contacts()) {
            paper.small(joined(moments.moment(one.at()), one.by(), one.name()));
            paper.words(one.summary());
            if (one.text() != null) {
                paper.quote(one.text());
            }
        }
    }

    private void parts(List<Part> parts, String title, Paper paper) throws IOException {
        if (!parts.isEmpty()) {
            paper.section(title);
        }
        for (Part part : parts) {
            Instant until = part.until();
            paper.words(
                    joined(
                            part.name(),
                            part.reference(),
                            say("participant." + part.role()),
                            moments.day(Moments.dayOf(part.from())),
                            until == null ? null : moments.day(Moments.dayOf(until))));
        }
    }

    private void handlers(List<Handler> handlers, Paper paper) throws IOException {
        paper.chapter(say("export.handlers"));
        for (Handler handler : handlers) {
            paper.words(told(handler));
        }
    }

    private void story(List<PartyStory.Change> story, Paper paper) throws IOException {
        paper.chapter(say("party.story"));
        for (PartyStory.Change change : story) {
            paper.small(joined(moments.moment(change.at()), change.by()));
            paper.words(change.sentence());
            for (String words : change.words()) {
                paper.quote(words);
            }
        }
    }

    private void fact(Paper paper, String key, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            paper.fact(say(key), value);
        }
    }

    private static String told(Handler handler) {
        return joined(handler.name(), handler.jobTitle(), handler.service());
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... arguments) {
        return texts.tell(key, locale, arguments);
    }
}
