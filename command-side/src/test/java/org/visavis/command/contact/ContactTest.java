package org.visavis.command.contact;

import static org.visavis.command.contact.Roof.HELENE;
import static org.visavis.command.contact.Roof.MONDAY;
import static org.visavis.command.contact.Roof.NADIA;
import static org.visavis.command.contact.Roof.NOW;
import static org.visavis.command.contact.Roof.PERMIT;
import static org.visavis.command.contact.Roof.ROOF;
import static org.visavis.command.contact.Roof.attached;
import static org.visavis.command.contact.Roof.changed;
import static org.visavis.command.contact.Roof.log;
import static org.visavis.command.contact.Roof.logged;
import static org.visavis.command.contact.Roof.settled;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.visavis.command.decision.Registry;

import java.lang.reflect.Proxy;
import java.time.InstantSource;

/** Axon hands each command to its slice, and each event to the state. */
class ContactTest {
    private final FixtureConfiguration<Contact> contact = new AggregateTestFixture<>(Contact.class);

    @BeforeEach
    void setUp() {
        contact.registerInjectableResource(everybodyWorksHere())
                .registerInjectableResource(InstantSource.fixed(NOW));
    }

    @Test
    void is_logged() {
        contact.givenNoPriorActivity()
                .when(log(null, null, null))
                .expectEvents(logged(HELENE.agent(), null, NOW));
    }

    @Test
    void changes_hands() {
        contact.given(logged(HELENE.agent(), null, MONDAY))
                .when(new ChangeContactOwner(ROOF, HELENE, NADIA.agent(), "Elle suit l’habitat"))
                .expectEvents(changed(NADIA.agent(), HELENE.agent(), NOW));
    }

    @Test
    void finds_its_dossier() {
        contact.given(logged(HELENE.agent(), null, MONDAY))
                .when(new AttachContact(ROOF, HELENE, PERMIT))
                .expectEvents(attached(PERMIT, NOW));
    }

    @Test
    void is_settled() {
        contact.given(logged(HELENE.agent(), null, MONDAY))
                .when(new SettleContact(ROOF, HELENE, "Renseignée"))
                .expectEvents(settled(NOW));
    }

    private static Registry everybodyWorksHere() {
        return (Registry)
                Proxy.newProxyInstance(
                        Registry.class.getClassLoader(),
                        new Class<?>[] {Registry.class},
                        (_, method, _) -> method.getName().equals("employs"));
    }
}
