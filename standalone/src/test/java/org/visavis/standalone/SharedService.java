package org.visavis.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** One running program for all tests that do not need it alone; each makes its own dossiers. */
public final class SharedService {
    private static final Service SERVICE = start();

    private SharedService() {}

    public static Service get() {
        return SERVICE;
    }

    private static Service start() {
        try {
            return Service.on(Files.createTempDirectory("visavis"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
