package org.visavis.standalone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.visavis.command.platform.CommandSide;
import org.visavis.query.platform.QuerySide;
import org.visavis.standalone.town.Town;
import org.visavis.web.WebCommon;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * The whole service in one process: both sides behind one web server, and the ground below. Called
 * with the word {@code migrate}, it only prepares a database for the programs of each side; with
 * one of {@link ProofCommand}'s, it only does what that says.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@Import({House.class, WebCommon.class, CommandSide.class, QuerySide.class, Town.class})
public class Standalone {
    public static void main(String[] arguments) throws SQLException, IOException {
        if (Arrays.asList(arguments).contains(Preparation.WORD)) {
            Preparation.run(arguments);
        } else if (!ProofCommand.ran(arguments)) {
            SpringApplication.run(Standalone.class, arguments);
        }
    }
}
