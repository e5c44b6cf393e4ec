package org.visavis.command.agent;

import static org.visavis.command.agent.TownHall.BEFORE;
import static org.visavis.command.agent.TownHall.CAMILLE;
import static org.visavis.command.agent.TownHall.NOW;
import static org.visavis.command.agent.TownHall.TOWN_HALL;
import static org.visavis.command.agent.TownHall.absence;
import static org.visavis.command.agent.TownHall.declared;
import static org.visavis.command.agent.TownHall.ended;
import static org.visavis.command.agent.TownHall.march;
import static org.visavis.command.agent.TownHall.registered;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.InstantSource;

/** Axon hands each command about absences to its slice. */
class AgentTest {
    private final FixtureConfiguration<Agent> agent = new AggregateTestFixture<>(Agent.class);

    @BeforeEach
    void setUp() {
        agent.registerInjectableResource(TownHall.registry())
                .registerInjectableResource(InstantSource.fixed(NOW));
    }

    @Test
    void goes_away() {
        agent.given(registered(CAMILLE))
                .when(new DeclareAbsence(CAMILLE, TOWN_HALL, absence(18, 20)))
                .expectEvents(declared(18, 20, NOW));
    }

    @Test
    void comes_back() {
        agent.given(registered(CAMILLE), declared(12, 20, BEFORE))
                .when(new EndAbsence(CAMILLE, TOWN_HALL, null, march(17)))
                .expectEvents(ended(12, 17, NOW));
    }
}
