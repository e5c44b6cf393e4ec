package org.visavis.standalone.clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.visavis.command.inbox.Inbox;
import org.visavis.command.mail.Sender;
import org.visavis.command.platform.CommandStore;
import org.visavis.query.platform.QueryStore;
import org.visavis.store.TownClock;
import org.visavis.web.route.Routes;

import java.time.Duration;

/** The town's clock, in one import; where there is no demonstration nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@Import(ClockController.class)
public class ClockSetup {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    /** What is due is done first: pages and letters follow from it. */
    @Bean
    @Order(0)
    Settling agendaSettles(CommandStore store) {
        return () ->
                store.automations()
                        .isDone(store.clock().instant(), store.events().lastPosition(), A_MOMENT);
    }

    /** What was written leaves. */
    @Bean
    @Order(1)
    Settling lettersLeave(Sender sender) {
        return sender::isIdle;
    }

    /** What came in is taken. */
    @Bean
    @Order(2)
    Settling mailsComeIn(Inbox inbox) {
        return inbox::isIdle;
    }

    /** What happened is shown last. */
    @Bean
    @Order(3)
    Settling pagesSettle(CommandStore store, QueryStore pages) {
        return () -> pages.projections().awaitPosition(store.events().lastPosition(), A_MOMENT);
    }

    @Bean
    Hands hands(CommandStore store, QueryStore pages, ObjectProvider<Settling> settling) {
        if (!(store.clock() instanceof TownClock town)) {
            throw new IllegalStateException("Expected the clock of a demonstration");
        }
        return new Hands(
                town,
                pages.clock(),
                store.automations()::nextDue,
                new Settlement(settling.orderedStream().toList(), store.events()::lastPosition));
    }

    @Bean
    Routes clockRoutes() {
        return ClockController.routes();
    }
}
