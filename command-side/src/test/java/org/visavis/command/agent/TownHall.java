package org.visavis.command.agent;

import org.visavis.command.decision.Absence;
import org.visavis.command.decision.Registry;
import org.visavis.events.agent.AgentCard;
import org.visavis.events.agent.AgentEvent.AbsenceDeclared;
import org.visavis.events.agent.AgentEvent.AbsenceEnded;
import org.visavis.events.agent.AgentEvent.AgentRegistered;
import org.visavis.events.agent.AgentId;
import org.visavis.events.organisation.OrganisationId;
import org.visavis.events.privacy.Confidential;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Camille and Nadia work at the town hall, Yves elsewhere; Thomas is away in the second week. */
final class TownHall {
    static final OrganisationId TOWN_HALL =
            new OrganisationId("10000000-0000-0000-0000-000000000001");
    static final OrganisationId VAL_DE_BRENNE =
            new OrganisationId("10000000-0000-0000-0000-000000000002");

    static final AgentId CAMILLE = new AgentId("20000000-0000-0000-0000-000000000001");
    static final AgentId NADIA = new AgentId("20000000-0000-0000-0000-000000000002");
    static final AgentId THOMAS = new AgentId("20000000-0000-0000-0000-000000000003");
    static final AgentId YVES = new AgentId("20000000-0000-0000-0000-000000000005");

    /** Already Monday the 16th in the town, and still Sunday in Greenwich. */
    static final Instant NOW = Instant.parse("2026-03-15T23:30:00Z");

    static final Instant BEFORE = Instant.parse("2026-03-02T09:00:00Z");

    private TownHall() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static Absence absence(int from, int to) {
        return new Absence(march(from), march(to), NADIA);
    }

    static AgentRegistered registered(AgentId agent) {
        var card = new AgentCard("Camille", "Roux", null, null, "1 place", "02", null, null);
        return new AgentRegistered(agent, TOWN_HALL, null, Confidential.about(agent, card), BEFORE);
    }

    static AbsenceDeclared declared(int from, int to, Instant at) {
        return new AbsenceDeclared(CAMILLE, march(from), march(to), NADIA, at);
    }

    static AbsenceEnded ended(int from, int back, Instant at) {
        return new AbsenceEnded(CAMILLE, march(from), march(back), at);
    }

    static Registry registry() {
        return (Registry)
                Proxy.newProxyInstance(
                        Registry.class.getClassLoader(),
                        new Class<?>[] {Registry.class},
                        (_, method, arguments) ->
                                switch (method.getName()) {
                                    case "employs" ->
                                            arguments[0].equals(TOWN_HALL)
                                                    && !arguments[1].equals(YVES);
                                    case "absences" ->
                                            arguments[0].equals(THOMAS)
                                                    ? List.of(absence(23, 27))
                                                    : List.of();
                                    case "zoneOf" -> ZoneId.of("Europe/Paris");
                                    default -> throw new AssertionError(method);
                                });
    }
}
