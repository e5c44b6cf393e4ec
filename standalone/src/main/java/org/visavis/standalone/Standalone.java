package org.visavis.standalone;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.visavis.command.platform.CommandSide;
import org.visavis.query.platform.QuerySide;
import org.visavis.standalone.town.Town;
import org.visavis.web.WebCommon;

import java.util.Optional;

/**
 * The whole service in one process: both sides behind one web server, and the ground below. Called
 * with the word of an {@link Errand} or a {@link ProofCommand}, it does that instead, and ends.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({
    House.class,
    WebCommon.class,
    CommandSide.class,
    QuerySide.class,
    Town.class,
    Demonstration.class
})
public class Standalone {
    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    public static void main(String[] arguments) {
        if (!isErrand(arguments)) {
            SpringApplication.run(Standalone.class, arguments);
        }
    }

    /** Does what the command line asks for; whether it asks for anything but to serve. */
    private static boolean isErrand(String[] arguments) {
        try {
            Optional<Errand> errand = Errand.asked(arguments);
            if (errand.isPresent()) {
                errand.get().run(arguments);
            }
            return errand.isPresent() || ProofCommand.ran(arguments);
        } catch (IllegalStateException | IllegalArgumentException refused) {
            LOG.error("Not done: {}", refused.getMessage());
        } catch (Exception failed) {
            LOG.error("Not done", failed);
        }
        System.exit(1);
        return true;
    }
}
