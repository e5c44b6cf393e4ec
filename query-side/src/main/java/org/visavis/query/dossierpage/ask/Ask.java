package org.visavis.query.dossierpage.ask;

import static org.visavis.query.dossierpage.ask.Blank.Kind.AUDIENCE;
import static org.visavis.query.dossierpage.ask.Blank.Kind.CHANNEL;
import static org.visavis.query.dossierpage.ask.Blank.Kind.DAY;
import static org.visavis.query.dossierpage.ask.Blank.Kind.DIRECTION;
import static org.visavis.query.dossierpage.ask.Blank.Kind.GIVEN;
import static org.visavis.query.dossierpage.ask.Blank.Kind.KNOWN_PARTY;
import static org.visavis.query.dossierpage.ask.Blank.Kind.LINE;
import static org.visavis.query.dossierpage.ask.Blank.Kind.MOMENT;
import static org.visavis.query.dossierpage.ask.Blank.Kind.PART;
import static org.visavis.query.dossierpage.ask.Blank.Kind.PARTY;
import static org.visavis.query.dossierpage.ask.Blank.Kind.PERSON;
import static org.visavis.query.dossierpage.ask.Blank.Kind.PHONE;
import static org.visavis.query.dossierpage.ask.Blank.Kind.REACHED;
import static org.visavis.query.dossierpage.ask.Blank.Kind.TEXT;
import static org.visavis.query.dossierpage.ask.Blank.Kind.TICK;
import static org.visavis.query.dossierpage.ask.Blank.Kind.WAY;
import static org.visavis.query.dossierpage.ask.Blank.field;
import static org.visavis.query.dossierpage.ask.Blank.happenedAt;

import org.visavis.query.dossierpage.DossierView;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can be asked of a dossier in a form of its own. The form stands at the address that it is
 * sent to; its words are {@code ask.<NAME>} and {@code ask.<NAME>.lead}, with {@code .party} where
 * a party reads them.
 */
public enum Ask {
    // Who answers
    REFERENT(
            "referent",
            Whose.STAFF,
            Stage.GOING_ON,
            field("agent", PERSON).help("person"),
            field("reason", TEXT).forParty(),
            field("note", TEXT).help("note").optional()),
    HAND_OVER(
            "hand-over",
            Whose.STAFF,
            Stage.GOING_ON,
            field("to", PERSON).called("agent").help("person"),
            field("note", TEXT).help("note"),
            field("nextDate", DAY).optional()),
    HAND_OVER_RETURN("hand-over/return", Whose.STAFF, Stage.GOING_ON, teamReason()),
    HAND_OVER_WITHDRAWAL("hand-over/withdrawal", Whose.STAFF, Stage.GOING_ON, teamReason()),
    INTRODUCTION_LINE(
            "introduction/line",
            Whose.STAFF,
            Stage.GOING_ON,
            field("line", TEXT).called("introduction.line").forParty()),
    INTRODUCED(
            "introduction",
            Whose.STAFF,
            Stage.GOING_ON,
            field("channel", CHANNEL),
            field("outcome", TEXT).called("introduction.outcome").forParty(),
            happenedAt()),
    ANOTHER_REFERENT("another-referent", Whose.BOTH, Stage.GOING_ON, field("reason", TEXT)),
    ANOTHER_REFERENT_REFUSAL(
            "another-referent/refusal", Whose.SUPERVISORS, Stage.GOING_ON, reason()),
    ESCALATION(
            "escalation",
            Whose.STAFF,
            Stage.GOING_ON,
            teamReason(),
            field("to", PERSON).called("escalation.to").help("escalation.to").optional()),
    SETTLEMENT(
            "escalation/settlement", Whose.STAFF, Stage.GOING_ON, field("outcome", TEXT).forTeam()),

    // Its course
    SUSPENSION("suspension", Whose.STAFF, Stage.OPEN, reason()),
    RESUMPTION("resumption", Whose.STAFF, Stage.SUSPENDED, reason()),
    EXTENSION(
            "extension",
            Whose.STAFF,
            Stage.GOING_ON,
            reason(),
            field("until", DAY).help("until").optional()),
    CLOSURE(
            "closure",
            Whose.STAFF,
            Stage.GOING_ON,
            field("outcome", LINE).called("closure.outcome").help("closure.outcome"),
            teamReason(),
            field("settles", TICK).optional()),
    LADDER_PAUSE(
            "ladder/pause",
            Whose.STAFF,
            Stage.GOING_ON,
            teamReason(),
            field("until", DAY).called("ladder.until").help("ladder.until")),
    REOPENING(
            "reopening",
            Whose.STAFF,
            Stage.CLOSED,
            reason(),
            field("referent", PERSON).called("agent").help("reopening.referent").optional()),

    // What has to be done
    ACTION(
            "actions",
            Whose.STAFF,
            Stage.GOING_ON,
            what(),
            field("due", DAY),
            field("owner", PERSON).help("owner").optional(),
            field("provider", LINE).help("provider").optional(),
            field("interaction", GIVEN).optional(),
            happenedAt()),
    ACTION_DONE("actions/{n}/completion", Whose.STAFF, Stage.ANY, outcome(), happenedAt()),
    NO_FOLLOW_UP("interactions/{n}/follow-up/dismissal", Whose.STAFF, Stage.ANY, teamReason()),
    PROMISE("promises", Whose.STAFF, Stage.GOING_ON, what(), field("due", DAY), happenedAt()),
    PROMISE_KEPT("promises/{n}/completion", Whose.STAFF, Stage.ANY, outcome(), happenedAt()),
    CALL_BACK(
            "call-backs",
            Whose.BOTH,
            Stage.GOING_ON,
            field("number", PHONE).help("number").optional(),
            field("window", LINE).help("window").optional(),
            happenedAt()),
    CALLED(
            "call-backs/{n}/completion",
            Whose.STAFF,
            Stage.ANY,
            field("reached", REACHED),
            field("outcome", TEXT).forTeam(),
            happenedAt()),
    REQUEST(
            "requests",
            Whose.STAFF,
            Stage.GOING_ON,
            what(),
            field("due", DAY),
            field("of", LINE).help("of").optional(),
            happenedAt()),
    REMINDER(
            "requests/{n}/reminders",
            Whose.STAFF,
            Stage.ANY,
            field("channel", CHANNEL).optional(),
            field("text", TEXT).forParty().optional(),
            happenedAt()),
    ANSWER(
            "requests/{n}/answer",
            Whose.BOTH,
            Stage.ANY,
            field("text", TEXT).called("answer").forParty().optional(),
            happenedAt()),
    REQUEST_WITHDRAWAL("requests/{n}/withdrawal", Whose.STAFF, Stage.ANY, reason()),

    // In the party's stead
    ACT_IN_STEAD(
            "act-in-stead",
            Whose.STAFF,
            Stage.GOING_ON,
            field("what", LINE).called("instead.what").help("instead.what"),
            field("why", TEXT).called("instead.why").forParty(),
            field("consent", TEXT).called("instead.consent").help("instead.consent").optional(),
            field("urgent", TEXT).called("instead.urgent").help("instead.urgent").optional()),
    ACTED_IN_STEAD(
            "act-in-stead/{n}/done",
            Whose.STAFF,
            Stage.ANY,
            field("name", LINE).called("instead.name").help("instead.card").optional(),
            field("email", LINE).called("instead.email").help("instead.card").optional(),
            field("phone", PHONE).called("instead.phone").help("instead.card").optional(),
            field("other.field", LINE).called("instead.field").help("instead.field").optional(),
            field("other.old", LINE).called("instead.old").optional(),
            field("other.new", LINE).called("instead.new").optional(),
            field("note", TEXT).called("instead.note").forParty().optional()),
    ACT_IN_STEAD_WITHDRAWAL("act-in-stead/{n}/withdrawal", Whose.STAFF, Stage.ANY, reason()),

    // What is said
    NOTE(
            "notes",
            Whose.STAFF,
            Stage.ANY,
            field("text", TEXT).called("note").forTeam(),
            happenedAt()),
    MESSAGE(
            "messages",
            Whose.BOTH,
            Stage.ANY,
            field("subject", LINE).help("subject").notByParty(),
            field("text", TEXT).called("message"),
            field("channel", WAY).optional().help("way").notByParty(),
            field("answers", TICK).optional().notByParty()),
    PARTICIPANT(
            "participants",
            Whose.STAFF,
            Stage.GOING_ON,
            field("role", PART),
            field("party", PARTY)),
    PARTICIPANT_END("participants/{n}/end", Whose.STAFF, Stage.ANY, teamReason()),
    THANKS("thanks", Whose.BOTH, Stage.ANY, field("text", TEXT).called("thanks").forParty()),
    CONTESTATION(
            "contestations",
            Whose.PARTY,
            Stage.ANY,
            field("sequence", GIVEN),
            field("text", TEXT).called("contestation")),
    CONTESTATION_ANSWER(
            "contestations/{n}/answer", Whose.STAFF, Stage.ANY, field("answer", TEXT).forParty()),

    // What was recorded wrongly
    EXCHANGE_CORRECTION(
            "interactions/{n}/correction",
            Whose.STAFF,
            Stage.ANY,
            field("channel", CHANNEL).optional(),
            field("direction", DIRECTION).optional(),
            field("summary", LINE).optional(),
            field("text", TEXT).called("full").optional(),
            field("audience", AUDIENCE).optional(),
            field("reached", REACHED).optional(),
            field("happenedAt", MOMENT).optional(),
            field("reason", TEXT)),
    OPENING_CORRECTION(
            "dates/opening/correction", Whose.STAFF, Stage.ANY, field("date", MOMENT), reason()),
    CLOSING_CORRECTION(
            "dates/closing/correction", Whose.STAFF, Stage.CLOSED, field("date", MOMENT), reason()),
    DEADLINE_CORRECTION(
            "dates/deadline/correction",
            Whose.STAFF,
            Stage.GOING_ON,
            field("date", MOMENT),
            reason()),
    REFERENT_CORRECTION(
            "referents/{n}/correction",
            Whose.STAFF,
            Stage.ANY,
            field("agent", PERSON).called("really"),
            reason()),
    PARTY_CORRECTION(
            "party/correction", Whose.STAFF, Stage.ANY, field("party", KNOWN_PARTY), teamReason());

    private static final String DOSSIER = "/dossiers/{id}/";

    private final String path;
    private final Whose whose;
    private final Stage stage;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes, nor does a Blank
    private final List<Blank> blanks;

    Ask(String path, Whose whose, Stage stage, Blank... blanks) {
        this.path = path;
        this.whose = whose;
        this.stage = stage;
        this.blanks = List.of(blanks);
    }

    private static Blank reason() {
        return field("reason", TEXT).forParty();
    }

    private static Blank teamReason() {
        return field("reason", TEXT).forTeam();
    }

    private static Blank outcome() {
        return field("outcome", TEXT).forParty();
    }

    private static Blank what() {
        return field("what", LINE).help("what");
    }

    /** Whether it is worth offering in this state of the dossier. */
    public boolean fits(DossierView dossier) {
        return stage.fits(dossier.status());
    }

    /** The keys of all its words, for the check that each has a text. */
    public Stream<String> keys() {
        String own = "ask." + name();
        return Stream.of(
                        Stream.of(own, own + ".lead"),
                        whose == Whose.BOTH
                                ? Stream.of(own + ".party", own + ".lead.party")
                                : Stream.<String>empty(),
                        blanks.stream().map(blank -> "ask.label." + blank.label()),
                        blanks.stream().map(blank -> "field.name." + blank.name()),
                        blanks.stream()
                                .filter(blank -> blank.help() != null)
                                .map(blank -> "ask.help." + blank.help()))
                .flatMap(part -> part);
    }

    /** Of what it is one of several, as its address says it; empty where it is about the whole. */
    String several() {
        return path.contains("{n}") ? path.substring(0, path.indexOf('/')) : "";
    }

    /** Where its form stands and is sent to. */
    public String pattern() {
        return DOSSIER + path;
    }

    /**
     * The address for one dossier.
     *
     * @param number of what it is about, where it is about one of several
     */
    public String address(String dossier, int number) {
        return pattern().replace("{id}", dossier).replace("{n}", Integer.toString(number));
    }

    /** The address for one dossier as a whole. */
    public String address(String dossier) {
        return address(dossier, 0);
    }

    /** Whether parties and staff ask it, each in their own words. */
    boolean isForBoth() {
        return whose == Whose.BOTH;
    }

    Whose whose() {
        return whose;
    }

    List<Blank> blanks() {
        return blanks;
    }
}
