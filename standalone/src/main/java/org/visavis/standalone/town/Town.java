package org.visavis.standalone.town;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.visavis.command.platform.CommandDoor;
import org.visavis.command.platform.CommandSettings;
import org.visavis.command.platform.CommandStore;
import org.visavis.command.platform.Logins;
import org.visavis.query.page.DemoLogins;
import org.visavis.standalone.mailbox.Townspeople;
import org.visavis.web.who.Accounts;

/** The small town of the demonstration. In production nothing of it exists. */
@Configuration(proxyBeanMethods = false)
public class Town {
    @Bean
    Accounts accounts(CommandSettings settings) {
        return settings.demonstration() ? new DemoAccounts() : Accounts.ofNobody();
    }

    @Bean
    DemoLogins demoLogins(CommandSettings settings) {
        return settings.demonstration()
                ? new DemoLogins(DemoAccounts.PASSWORD, DemoAccounts.told())
                : DemoLogins.ofNobody();
    }

    @Bean
    Townspeople townspeople() {
        return new Townspeople(Residents.withAddress());
    }

    @Bean
    SmartLifecycle foundation(
            CommandDoor door, CommandStore store, Logins logins, CommandSettings settings) {
        return new BeforeTheDoorsOpen(
                new TownSeed(door::ask, store, logins), settings.demonstration());
    }
}
