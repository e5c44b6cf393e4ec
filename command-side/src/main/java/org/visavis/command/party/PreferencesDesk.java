package org.visavis.command.party;

import static org.visavis.web.route.Routes.post;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.PathId;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.Preferences;
import org.visavis.events.party.PreferredChannel;
import org.visavis.events.wording.Language;
import org.visavis.store.Receipt;
import org.visavis.web.form.Answer;
import org.visavis.web.form.Submission;
import org.visavis.web.route.Routes;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

/** Where an agent, or the party themselves, says how they would like to be spoken to. */
@RestController
public final class PreferencesDesk {
    private final CommandDoor door;

    public PreferencesDesk(CommandDoor door) {
        this.door = door;
    }

    /** Who may say so; a party of themselves only. */
    public static Routes routes() {
        return Routes.of(
                post("/parties/{id}/preferences")
                        .for_(Role.PARTY, Role.AGENT, Role.SUPERVISOR, Role.ADMIN));
    }

    /** In which language and how, from now on. */
    @PostMapping("/parties/{id}/preferences")
    Answer set(@PathVariable String id, Person who, Submission submission) {
        PartyId party = PathId.read(id, PartyId::new);
        SetPreferences command =
                submission.read(
                        fields ->
                                new SetPreferences(
                                        party,
                                        Acting.asEither(who),
                                        new Preferences(
                                                fields.choice("language", Language.class),
                                                fields.choice("channel", PreferredChannel.class))));
        Receipt receipt = door.ask(command, who, submission);
        String page =
                switch (who.kind()) {
                    case AGENT -> "/parties/" + id;
                    case PARTY -> "/parties/" + id + "/preferences";
                };
        return Answer.done(page, id, null, receipt.version(), receipt.position());
    }
}
