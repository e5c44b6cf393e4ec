package org.visavis.apart;

import java.io.IOException;
import java.nio.file.Path;

/** The one address in front of all processes. */
interface Door extends AutoCloseable {
    /** Host and port. */
    String address();

    /** Waits until it sends people again to whoever came back. */
    void awaitAllKnown();

    @Override
    void close();

    /** The proxy of the house where it is installed, else a small one that keeps the same rules. */
    static Door before(Sides sides, Path folder) throws IOException {
        return Proxy.installed().isPresent()
                ? Proxy.open(Proxy.installed().get(), sides, folder)
                : SmallDoor.open(sides);
    }
}
