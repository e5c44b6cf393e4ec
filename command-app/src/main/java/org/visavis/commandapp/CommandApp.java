package org.visavis.commandapp;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.visavis.command.inbox.InboxDoor;
import org.visavis.command.mail.MailDoor;
import org.visavis.command.platform.CommandSettings;
import org.visavis.command.platform.CommandSide;
import org.visavis.command.platform.CommandStore;
import org.visavis.ground.Access;
import org.visavis.ground.InboxSettings;
import org.visavis.ground.MailSettings;
import org.visavis.ground.OneSide;
import org.visavis.ground.Variables;
import org.visavis.ground.WebPool;
import org.visavis.web.WebCommon;

import java.time.Duration;

/** The command side on a database that is there; as many of these as one likes, behind one door. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({OneSide.class, WebCommon.class, CommandSide.class})
public class CommandApp {
    private static final String ROLE = "COMMAND";
    private static final Duration MAIL_PATIENCE = Duration.ofSeconds(10);

    public static void main(String[] arguments) {
        SpringApplication.run(CommandApp.class, arguments);
    }

    @Bean
    WebPool webPool(Variables variables) {
        return new WebPool(variables.requiredDatabaseUrl(), variables.role(ROLE));
    }

    @Bean
    CommandSettings commandSettings(Variables variables) {
        Access.Role role = variables.role(ROLE);
        return new CommandSettings(
                variables.requiredDatabaseUrl(),
                role.user(),
                role.password(),
                variables.data().resolve("imports"),
                variables.demonstration(false));
    }

    @Bean
    MailDoor mailDoor(Variables variables) {
        return MailSettings.from(variables.environment())
                .map(server -> new MailDoor(server.session(MAIL_PATIENCE), server.from()))
                .orElseGet(MailDoor::closed);
    }

    @Bean
    InboxDoor inboxDoor(Variables variables) {
        return InboxSettings.from(variables.environment())
                .map(box -> new InboxDoor(box.session(), box.folder(), box.most()))
                .orElseGet(InboxDoor::closed);
    }

    @Bean
    StoreHealth storeHealth(CommandStore store) {
        return new StoreHealth(store);
    }
}
