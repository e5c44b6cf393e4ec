package org.visavis.command.party;

import org.jspecify.annotations.Nullable;
import org.visavis.command.platform.Acting;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.Identities;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.web.form.Fields;
import org.visavis.web.form.Submission;
import org.visavis.web.who.Person;

import java.util.Objects;
import java.util.Optional;

/** The party of a new dossier: one who is known, or one to register on the way. */
public final class PartyIntake {
    private final CommandDoor door;
    private final Identities identities;

    public PartyIntake(CommandDoor door, Identities identities) {
        this.door = door;
        this.identities = identities;
    }

    /** What a submission says of the party: exactly one of the two is there. */
    public record Asked(@Nullable PartyId known, @Nullable RegisterParty unknown) {}

    /** Reads {@code party: {id}} or {@code party: {name, email?, phone?, kind?}}. */
    public static Asked read(Fields all, PartyId fresh, Person who) {
        Optional<Fields> party = all.nested("party");
        if (party.isEmpty()) {
            all.missing("party");
            return new Asked(null, null);
        }
        Fields fields = party.get();
        return fields.maybeId("id")
                .map(id -> new Asked(new PartyId(id.toString()), null))
                .orElseGet(() -> new Asked(null, register(fields, fresh, who)));
    }

    static RegisterParty register(Fields fields, PartyId fresh, Person who) {
        return new RegisterParty(
                fresh,
                Acting.as(who),
                fields.maybeChoice("kind", PartyKind.class).orElse(PartyKind.PERSON),
                new PartyIdentity(
                        fields.line("name"),
                        fields.maybeLine("email").orElse(null),
                        fields.maybeLine("phone").orElse(null)));
    }

    /** A party that is not known yet. */
    public PartyId fresh() {
        return new PartyId(identities.next());
    }

    /** The party, registered if need be; a repeat of the submission finds the same one. */
    public PartyId settle(Asked asked, Person who, Submission submission) {
        RegisterParty unknown = asked.unknown();
        if (unknown == null) {
            return Objects.requireNonNull(asked.known());
        }
        return new PartyId(door.prepare(unknown, who, submission, "party").stream());
    }
}
