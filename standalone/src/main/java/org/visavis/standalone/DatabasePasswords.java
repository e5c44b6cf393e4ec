package org.visavis.standalone;

import org.visavis.ground.Access;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The embedded database's passwords: made by chance on the first start, readable by no one else,
 * and there all at once or not at all.
 */
final class DatabasePasswords {
    private static final int BYTES = 24;
    private static final String[] ROLES = {
        "postgres", "visavis_owner", "visavis_command", "visavis_query"
    };

    private final Properties properties;

    private DatabasePasswords(Properties properties) {
        this.properties = properties;
    }

    static DatabasePasswords in(Path file) throws IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new DatabasePasswords(properties);
    }

    private static void make(Path file) throws IOException {
        Properties fresh = new Properties();
        SecureRandom random = new SecureRandom();
        for (String role : ROLES) {
            byte[] secret = new byte[BYTES];
            random.nextBytes(secret);
            fresh.setProperty(role, HexFormat.of().formatHex(secret));
        }
        StringWriter text = new StringWriter();
        fresh.store(text, null);
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(
                draft,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text.toString(), StandardOpenOption.SYNC);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * @throws IllegalStateException if the file does not tell it
     */
    String of(String role) {
        String password = properties.getProperty(role);
        if (password == null) {
            throw new IllegalStateException(
                    "Expected a password of " + role + " among those of the embedded database");
        }
        return password;
    }

    Access.Role role(String user) {
        return new Access.Role(user, of(user));
    }
}
