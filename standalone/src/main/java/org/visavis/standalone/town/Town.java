package org.visavis.standalone.town;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.visavis.command.platform.CommandSettings;
import org.visavis.web.who.Accounts;

/** The small town of the demonstration. In production nothing of it exists. */
@Configuration(proxyBeanMethods = false)
public class Town {
    @Bean
    Accounts accounts(CommandSettings settings) {
        return settings.demonstration() ? new DemoAccounts() : Accounts.ofNobody();
    }
}
