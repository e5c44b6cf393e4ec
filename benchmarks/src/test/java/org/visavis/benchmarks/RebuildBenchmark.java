package org.visavis.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Has a service that runs make its pages anew, and copies the same rows into the same tables
 * without projecting anything: that is the limit. It is no part of the build.
 *
 * <pre>
 * mvn -pl benchmarks -am test -Dtest=RebuildBenchmark -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Ddata=&lt;its folder&gt;
 * </pre>
 *
 * <p>The service has its embedded database, and the town's people; {@code
 * -Dservice=http://localhost:8080} says where it is.
 */
class RebuildBenchmark {
    @Test
    void itComesToItsEnd() throws IOException, SQLException, InterruptedException {
        String data = System.getProperty("data");
        Assumptions.assumeTrue(data != null, "-Ddata= names the folder of a service that runs");
        String service = System.getProperty("service", "http://localhost:8080");

        long rebuilt = RebuiltPages.perSecond(new Wire(service, "admin"));
        long copied = CopiedPages.of(Path.of(data)).millis();

        long events = RebuiltPages.events(new Wire(service, "admin"));
        long limit = events * 1_000 / Math.max(1, copied);
        System.out.printf(
                "%d events: made anew %,d a second, goal 100,000; copied alone %,d a second;"
                        + " ratio %.2f, at least 0.33%n",
                events, rebuilt, limit, (double) rebuilt / limit);
        assertThat(rebuilt).isPositive();
    }
}
