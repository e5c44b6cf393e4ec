package org.visavis.standalone.town;

import org.jspecify.annotations.Nullable;
import org.visavis.events.party.PartyId;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyKind;
import org.visavis.web.who.Person;
import org.visavis.web.who.Role;

import java.util.Set;

/** Somebody, or some body, whom an organisation of the town serves. */
record Resident(PartyId id, PartyKind kind, PartyIdentity identity) {

    static Resident person(String name, @Nullable String email, @Nullable String phone) {
        return of(PartyKind.PERSON, name, email, phone);
    }

    static Resident body(String name, @Nullable String email, @Nullable String phone) {
        return of(PartyKind.BODY, name, email, phone);
    }

    private static Resident of(
            PartyKind kind, String name, @Nullable String email, @Nullable String phone) {
        return new Resident(
                new PartyId(TownId.of("party/" + name).toString()),
                kind,
                new PartyIdentity(name, email, phone));
    }

    /** As who they sign in. */
    Person person(String login) {
        return new Person(
                id.value(), Person.Kind.PARTY, login, identity.name(), Set.of(Role.PARTY), null);
    }
}
