package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.command.decision.AskingParty;
import org.visavis.command.party.RegisterParty;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.List;
import java.util.Set;

/**
 * Somebody, or some body, whom an organisation of the town serves.
 *
 * @param knownBy who registered them, for their organisation
 */
record Resident(PartyId id, PartyKind kind, PartyIdentity identity, Colleague knownBy)
        implements Doer {

    static Resident person(
            Colleague knownBy, String name, @Nullable String email, @Nullable String phone) {
        return of(knownBy, PartyKind.PERSON, name, email, phone);
    }

    static Resident body(
            Colleague knownBy, String name, @Nullable String email, @Nullable String phone) {
        return of(knownBy, PartyKind.BODY, name, email, phone);
    }

    private static Resident of(
            Colleague knownBy,
            PartyKind kind,
            String name,
            @Nullable String email,
            @Nullable String phone) {
        return new Resident(
                new PartyId(TownId.of("party/" + name).toString()),
                kind,
                new PartyIdentity(name, email, phone),
                knownBy);
    }

    @Override
    public String identifier() {
        return id.value();
    }

    @Override
    public Role role() {
        return Role.PARTY;
    }

    @Override
    public @Nullable String organisation() {
        return null;
    }

    AskingParty asking() {
        return new AskingParty(id);
    }

    /** As who they sign in. */
    Person person(String login) {
        return new Person(
                id.value(), Person.Kind.PARTY, login, identity.name(), Set.of(Role.PARTY), null);
    }

    Step registration() {
        return new Step(
                "party/" + id,
                new RegisterParty(id, knownBy.actor(), kind, identity),
                knownBy,
                List.of());
    }
}
