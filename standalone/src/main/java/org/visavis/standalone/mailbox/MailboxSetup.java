package org.visavis.standalone.mailbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.visavis.command.platform.CommandStore;
import org.visavis.web.route.Routes;

/**
 * The mailboxes' page, in one import; it needs a {@link TownPost} and the {@link Townspeople}.
 * Where there is no demonstration nothing of it exists.
 */
@Configuration(proxyBeanMethods = false)
public class MailboxSetup {
    @Bean
    MailboxController mailboxController(TownPost post, Townspeople town, CommandStore store) {
        return new MailboxController(post, town, store.clock());
    }

    @Bean
    Routes mailboxRoutes() {
        return MailboxController.routes();
    }
}
