package org.visavis.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.visavis.events.dossier.Audience;
import org.visavis.events.dossier.Channel;
import org.visavis.events.dossier.Direction;
import org.visavis.events.dossier.ParticipantRole;
import org.visavis.events.dossier.Reached;
import org.visavis.events.imports.ReferentChoice;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.procedure.RungKind;
import org.visavis.query.dossierpage.Contents;
import org.visavis.query.dossierpage.ask.Ask;
import org.visavis.query.imports.ImportView;
import org.visavis.query.platform.Clock;
import org.visavis.query.platform.NextStep;
import org.visavis.query.who.Erasure;
import org.visavis.web.text.Bundles;
import org.visavis.web.text.TextCheck;
import org.visavis.web.who.Role;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

class RoomWordsTest {
    private final TextCheck check = new TextCheck(new Bundles(true));

    @Test
    void every_key_in_the_pages_and_in_the_code_has_a_french_text() {
        assertThat(check.missingIn(Path.of("src/main"))).isEmpty();
    }

    @Test
    void every_key_that_is_put_together_has_one_too() {
        Stream<String> keys =
                Stream.of(
                                keys("next.", NextStep.values()),
                                Arrays.stream(Ask.values()).flatMap(Ask::keys),
                                keys("participant.", ParticipantRole.values()),
                                keys("tasks.kind.", Contents.Kind.values()),
                                keys("tasks.who.", Contents.Kind.values()),
                                Stream.of("tasks.who.PROVIDER", "tasks.who.PARTNER"),
                                keys("clocks.", Clock.values()),
                                keys("clocks.runs.", Clock.values()),
                                keys("citizen.stands.", Clock.values()),
                                keys("clocks.runs.", Clock.values()).map(key -> key + ".party"),
                                Arrays.stream(NextStep.values())
                                        .filter(NextStep::isForParty)
                                        .map(step -> "citizen.next." + step),
                                Stream.of("", ".answered")
                                        .flatMap(how -> Stream.of(how, how + ".party"))
                                        .map(how -> "history.contested" + how),
                                Stream.of(
                                        "citizen.stands.closed",
                                        "citizen.stands.closed.plain",
                                        "clocks.WITH_PARTY.party",
                                        "clocks.runs.none",
                                        "clocks.runs.none.party"),
                                Stream.of("do", "who", "course", "right")
                                        .map(group -> "dossier.gestures." + group),
                                Stream.of("you", "party", "team")
                                        .map(whom -> "absence.answers." + whom),
                                Stream.of("from", "to", "deputy", "on")
                                        .map(field -> "absence.field." + field),
                                keys("direction.", Direction.values()),
                                keys("audience.", Audience.values()),
                                keys("history.for.", Audience.values()),
                                keys("reached.", Reached.values()),
                                keys("opened.by.", Channel.values()),
                                keys("rung.", RungKind.values()),
                                Stream.of(
                                                "firstReminder",
                                                "secondReminder",
                                                "thirdReminder",
                                                "call",
                                                "offerOfHelp",
                                                "escalation")
                                        .map(field -> "ladder.field." + field),
                                keys("imports.state.", ImportView.State.values()),
                                keys("imports.heading.", ImportView.State.values()),
                                keys("imports.referent.", ReferentChoice.values()),
                                keys("imports.referent.", ReferentChoice.values())
                                        .map(key -> key + ".help"),
                                keys("me.role.", Role.values()),
                                keys("erasure.state.", Erasure.State.values()),
                                keys("erasure.answered.", Erasure.State.values()),
                                keys("erasure.ground.", ErasureGround.values()),
                                keys("erasure.choice.", ErasureGround.values()),
                                Stream.of("handled.open", "handled.first", "handled.closed"),
                                Stream.of("none", "found", "party")
                                        .flatMap(
                                                why ->
                                                        Stream.of(
                                                                "dossiers.empty." + why,
                                                                "dossiers.empty." + why + ".text")),
                                Stream.of("dossiers.ASSIGN_REFERENT", "dossiers.TAKE_CHARGE"))
                        .flatMap(part -> part);

        assertThat(check.missing(keys)).isEmpty();
    }

    @Test
    void no_apostrophe_swallows_what_follows_it() {
        assertThat(check.withStraightApostrophe()).isEmpty();
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
