package org.visavis.benchmarks;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;

/** The processor time of this program and of its database, without other children it may have. */
final class InProcess {
    private static final OperatingSystemMXBean HERE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ProcessTree database;

    InProcess(StoreServer server) throws IOException {
        this.database = new ProcessTree(List.of(server.pid()));
    }

    double cpuSeconds() {
        return HERE.getProcessCpuTime() / 1e9 + database.seconds();
    }
}
