package org.visavis.query.dossierpage;

import org.visavis.query.dossierpage.Workbench.Contested;
import org.visavis.query.dossierpage.Workbench.Forms;
import org.visavis.query.dossierpage.Workbench.Group;
import org.visavis.query.dossierpage.Workbench.Link;
import org.visavis.query.dossierpage.Workbench.Task;
import org.visavis.query.dossierpage.ask.Ask;
import org.visavis.query.dossierpage.ask.AskForm;
import org.visavis.query.dossierpage.ask.AskForms;
import org.visavis.query.security.Sight;
import org.visavis.web.text.Texts;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Lays out what an agent needs on a dossier's page. */
public final class Workbenches {
    private static final Map<String, List<Ask>> GESTURES = gestures();

    private final AskForms forms;
    private final Contents.Reading contents;
    private final Texts texts;
    private final InstantSource clock;

    public Workbenches(
            AskForms forms, Contents.Reading contents, Texts texts, InstantSource clock) {
        this.forms = forms;
        this.contents = contents;
        this.texts = texts;
        this.clock = clock;
    }

    private static Map<String, List<Ask>> gestures() {
        Map<String, List<Ask>> groups = new LinkedHashMap<>();
        groups.put(
                "do",
                List.of(
                        Ask.MESSAGE,
                        Ask.ACTION,
                        Ask.PROMISE,
                        Ask.REQUEST,
                        Ask.CALL_BACK,
                        Ask.ACT_IN_STEAD));
        groups.put(
                "who",
                List.of(
                        Ask.REFERENT,
                        Ask.HAND_OVER,
                        Ask.INTRODUCED,
                        Ask.ESCALATION,
                        Ask.PARTICIPANT));
        groups.put(
                "course",
                List.of(
                        Ask.SUSPENSION,
                        Ask.RESUMPTION,
                        Ask.EXTENSION,
                        Ask.LADDER_PAUSE,
                        Ask.CLOSURE,
                        Ask.REOPENING,
                        Ask.THANKS,
                        Ask.ANOTHER_REFERENT));
        groups.put(
                "right",
                List.of(
                        Ask.OPENING_CORRECTION,
                        Ask.DEADLINE_CORRECTION,
                        Ask.CLOSING_CORRECTION,
                        Ask.PARTY_CORRECTION));
        return groups;
    }

    /** What this person needs on this dossier's page. */
    public Workbench of(DossierView dossier, Person who, Locale locale) {
        var reading = new Reading(dossier, who, locale);
        Contents all = contents.of(dossier.id(), who.id(), false);
        return new Workbench(
                reading.mine(),
                reading.toMe(),
                reading.raisedToMe(),
                all,
                all.work().stream().map(reading::task).toList(),
                all.contestations().stream()
                        .filter(one -> one.answeredAt() == null)
                        .map(reading::contested)
                        .toList(),
                reading.onThePage(),
                reading.groups(),
                ClocksDrawn.of(dossier.clocks(), false, texts, locale));
    }

    /** One dossier in front of one reader. */
    private final class Reading {
        private final DossierView dossier;
        private final Person who;
        private final Locale locale;

        Reading(DossierView dossier, Person who, Locale locale) {
            this.dossier = dossier;
            this.who = who;
            this.locale = locale;
        }

        boolean mine() {
            return dossier.referent().id().equals(who.id());
        }

        boolean toMe() {
            return dossier.handOver() != null && dossier.handOver().to().id().equals(who.id());
        }

        boolean raisedToMe() {
            return dossier.escalation() != null && dossier.escalation().to().id().equals(who.id());
        }

        Forms onThePage() {
            boolean taken =
                    dossier.escalation() != null && dossier.escalation().takenUpAt() != null;
            boolean supervises = who.is(Role.SUPERVISOR) || who.is(Role.ADMIN);
            return new Forms(
                    form(Ask.NOTE, 0),
                    toMe() ? form(Ask.HAND_OVER_RETURN, 0) : null,
                    taken && raisedToMe() ? form(Ask.SETTLEMENT, 0) : null,
                    dossier.anotherReferentBy() != null && supervises
                            ? form(Ask.ANOTHER_REFERENT_REFUSAL, 0)
                            : null);
        }

        Task task(Contents.Work work) {
            boolean late = work.due() != null && work.due().isBefore(clock.instant());
            int number = work.number();
            return switch (work.kind()) {
                case ACTION -> new Task(work, late, form(Ask.ACTION_DONE, number), List.of());
                case PROMISE -> new Task(work, late, form(Ask.PROMISE_KEPT, number), List.of());
                case CALL_BACK -> new Task(work, late, form(Ask.CALLED, number), List.of());
                case REQUEST ->
                        new Task(
                                work,
                                late,
                                form(Ask.ANSWER, number),
                                links(number, Ask.REMINDER, Ask.REQUEST_WITHDRAWAL));
                case FOLLOW_UP -> new Task(work, late, null, followUp(number));
            };
        }

        private List<Link> followUp(int exchange) {
            Link action = link(Ask.ACTION, 0);
            return List.of(
                    new Link(action.title(), action.address() + "?interaction=" + exchange),
                    link(Ask.NO_FOLLOW_UP, exchange));
        }

        Contested contested(Contents.Contestation one) {
            return new Contested(one, form(Ask.CONTESTATION_ANSWER, one.number()));
        }

        List<Group> groups() {
            return GESTURES.entrySet().stream()
                    .map(
                            group ->
                                    new Group(
                                            texts.tell(
                                                    "dossier.gestures." + group.getKey(), locale),
                                            group.getValue().stream()
                                                    .filter(this::isWorthOffering)
                                                    .map(ask -> link(ask, 0))
                                                    .toList()))
                    .filter(group -> !group.links().isEmpty())
                    .toList();
        }

        private boolean isWorthOffering(Ask ask) {
            return ask.fits(dossier)
                    && switch (ask) {
                        case HAND_OVER -> dossier.handOver() == null;
                        case ESCALATION -> dossier.escalation() == null;
                        case INTRODUCED -> mine() && dossier.introducedAt() == null;
                        case ANOTHER_REFERENT -> mine() && dossier.anotherReferentBy() == null;
                        case DEADLINE_CORRECTION, EXTENSION -> dossier.deadline() != null;
                        default -> true;
                    };
        }

        private AskForm form(Ask ask, int number) {
            return forms.of(ask, dossier, number, Map.of(), Sight.of(who), locale);
        }

        private List<Link> links(int number, Ask... asks) {
            return Stream.of(asks).map(ask -> link(ask, number)).toList();
        }

        private Link link(Ask ask, int number) {
            return new Link(
                    texts.tell("ask." + ask.name(), locale), ask.address(dossier.id(), number));
        }
    }
}
