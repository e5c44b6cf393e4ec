package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.command.dossier.AcceptAssignment;
import org.visavis.command.dossier.AssignReferent;
import org.visavis.command.dossier.CloseDossier;
import org.visavis.command.dossier.DossierCommand;
import org.visavis.command.dossier.OpenDossier;
import org.visavis.command.dossier.RecordInteraction;
import org.visavis.command.dossier.References;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.DossierId;
import org.visavis.events.dossier.Reached;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What happened in one dossier, told in order. Days are working days before the foundation; unless
 * {@link #by} says otherwise, whoever answers for the dossier at that point acts.
 */
final class Story {
    private static final int OFFICE_OPENS = 9 * 60;
    private static final int SPREAD = 5 * 60;
    private static final int NEXT_OF_THE_DAY = 25;

    private final DossierId id;
    private final String reference;
    private final Rules rules;
    private final Resident party;
    private final List<Scene> scenes = new ArrayList<>();
    private Colleague referent;
    private @Nullable Colleague nextActor;

    private Story(String reference, Rules rules, Resident party) {
        this.id = new DossierId(TownId.of("dossier/" + reference).toString());
        this.reference = reference;
        this.rules = rules;
        this.party = party;
        this.referent = rules.firstContact();
    }

    static Story opened(
            int day, String reference, Rules rules, Resident party, Channel channel, String title) {
        var story = new Story(reference, rules, party);
        Colleague contact = rules.firstContact();
        story.add(
                day,
                contact,
                at ->
                        new OpenDossier(
                                story.id,
                                contact.actor(),
                                party.id(),
                                new OpenDossier.Matter(
                                        rules.id(), title, channel, null, reference, at)),
                List.of(References.claims(contact.actor(), reference)));
        return story;
    }

    /** Has somebody else than the referent do what comes next. */
    Story by(Colleague colleague) {
        nextActor = colleague;
        return this;
    }

    /** The head of the service chose a referent. */
    Story assigned(int day, Colleague agent, String reason) {
        return assigned(day, agent, reason, null);
    }

    Story assigned(int day, Colleague agent, String reason, @Nullable String note) {
        Colleague head = rules.head();
        add(
                day,
                head,
                at -> new AssignReferent(id, head.actor(), agent.id(), reason, note, at),
                List.of());
        referent = agent;
        return this;
    }

    /** Somebody made themselves the referent. */
    Story taken(int day, Colleague agent, String reason) {
        add(
                day,
                agent,
                at -> new AssignReferent(id, agent.actor(), agent.id(), reason, null, at),
                List.of());
        referent = agent;
        return this;
    }

    Story accepted(int day) {
        Colleague agent = referent;
        add(day, agent, at -> new AcceptAssignment(id, agent.actor(), at), List.of());
        return this;
    }

    /** The party wrote, called or came. */
    Story received(int day, Channel channel, String summary, String text) {
        return exchange(day, channel, Direction.IN, summary, text, Audience.PARTY, null);
    }

    /** The party was written to, or shown something. */
    Story wrote(int day, Channel channel, String summary, String text) {
        return exchange(day, channel, Direction.OUT, summary, text, Audience.PARTY, null);
    }

    /** The party was called. */
    Story called(int day, Reached reached, String summary) {
        return exchange(day, Channel.CALL, Direction.OUT, summary, null, Audience.PARTY, reached);
    }

    /** Something for colleagues only. */
    Story noted(int day, Channel channel, String summary, String text) {
        return exchange(day, channel, Direction.OUT, summary, text, Audience.TEAM, null);
    }

    /** Whatever else an agent may do. */
    Story did(int day, Deed deed) {
        Colleague agent = actor();
        add(day, agent, at -> deed.of(id, agent.actor(), at), List.of());
        return this;
    }

    /** The party says something from their own page. */
    Story said(int day, Word word) {
        add(day, party, at -> word.of(id, party.asking(), at), List.of());
        return this;
    }

    Story closed(int day, String outcome, String reason) {
        Colleague agent = actor();
        add(
                day,
                agent,
                at -> new CloseDossier(id, agent.actor(), outcome, reason, false, at),
                List.of());
        return this;
    }

    private Story exchange(
            int day,
            Channel channel,
            Direction direction,
            String summary,
            @Nullable String text,
            Audience audience,
            @Nullable Reached reached) {
        Colleague agent = actor();
        add(
                day,
                agent,
                at ->
                        new RecordInteraction(
                                id,
                                agent.actor(),
                                channel,
                                direction,
                                summary,
                                text,
                                audience,
                                reached,
                                at),
                List.of());
        return this;
    }

    private Colleague actor() {
        Colleague agent = nextActor == null ? referent : nextActor;
        nextActor = null;
        return agent;
    }

    private void add(
            int day, Doer by, Function<Instant, DossierCommand> command, List<String> claims) {
        String name = "dossier/" + reference + "/" + scenes.size();
        scenes.add(new Scene(name, day, timeOn(day), by, command, claims));
    }

    /** Some time of the morning or early afternoon, after what happened earlier that day. */
    private LocalTime timeOn(int day) {
        if (!scenes.isEmpty() && scenes.getLast().daysAgo() == day) {
            return scenes.getLast().time().plusMinutes(NEXT_OF_THE_DAY);
        }
        int minutes = Math.floorMod(31 * reference.hashCode() + 97 * scenes.size(), SPREAD);
        return LocalTime.MIN.plusMinutes(OFFICE_OPENS + minutes);
    }

    DossierId id() {
        return id;
    }

    String reference() {
        return reference;
    }

    boolean isOf(Body body) {
        return rules.head().body().equals(body);
    }

    /** When all of it happened, in order. */
    List<Instant> moments(DayZero zero) {
        return scenes.stream().map(scene -> scene.at(zero)).toList();
    }

    /** What has to be asked for it to have happened, in order. */
    List<Step> on(DayZero zero) {
        return scenes.stream().map(scene -> scene.on(zero)).toList();
    }
}
