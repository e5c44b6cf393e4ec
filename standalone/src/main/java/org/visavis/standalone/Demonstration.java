package org.visavis.standalone;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.visavis.ground.Variables;
import org.visavis.standalone.clock.ClockSetup;
import org.visavis.standalone.mailbox.MailboxSetup;
import org.visavis.standalone.mailbox.TownPost;

import java.io.IOException;

/**
 * What is there in the demonstration alone: a mail server that keeps all mail in this process, and
 * a clock that may be moved. In production none of it is made, and nothing listens.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(Demonstration.IsAsked.class)
@Import({MailboxSetup.class, ClockSetup.class})
class Demonstration {

    /** Whether the environment says so, or nothing. */
    static final class IsAsked implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return new Variables(context.getEnvironment()).demonstration(true);
        }
    }

    @Bean
    TownPost townPost(Folder folder, Environment environment) throws IOException {
        return TownPost.open(folder.path().resolve("demo-mailbox"), environment);
    }
}
