package org.visavis.store.proof;

import org.visavis.store.keys.DurableFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The Ed25519 keys that sign checkpoints: the private ones in a folder of their own, the public
 * ones in a file of notes, each signed by itself and by the one before it. All processes share
 * them, and ask the files each time: a key that was changed counts at once.
 */
public final class SigningKeys {
    private static final Object ONE_IN_THIS_PROCESS = new Object();

    private final Path folder;
    private final NoteFile told;

    /**
     * @param folder of the private keys
     * @param told the file of the public ones
     */
    SigningKeys(Path folder, Path told) {
        this.folder = folder;
        this.told = new NoteFile(told);
    }

    /** The public keys, the oldest first; the last one signs. */
    public List<SignedNote> statements() {
        try {
            return told.notes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Signs a text with the current key; the very first time, makes it. */
    SignedNote sign(String text, Instant now) {
        return alone(
                () -> {
                    NoteKey key = current().orElseGet(() -> add(now));
                    return new SignedNote(text, List.of(signature(text, key)));
                });
    }

    /**
     * Makes a new key, which signs from now on. The one before it signs that this is its successor;
     * where that one is lost, nobody vouches for the new one, and verifiers will say so.
     *
     * @return the new key
     */
    public NoteKey rotate(Instant now) {
        return alone(() -> add(now));
    }

    private NoteKey add(Instant now) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var key = NoteKey.of(pair.getPublic());
            DurableFile.create(
                    file(key),
                    Base64.getEncoder()
                            .encodeToString(pair.getPrivate().getEncoded())
                            .getBytes(StandardCharsets.US_ASCII));
            String text = new KeyStatement(key, now).text();
            List<SignedNote.Signature> signatures = new ArrayList<>();
            Optional<NoteKey> before = current().filter(one -> Files.exists(file(one)));
            if (before.isPresent()) {
                signatures.add(signature(text, before.get()));
            }
            signatures.add(signature(text, key));
            told.add(new SignedNote(text, signatures));
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<NoteKey> current() {
        List<SignedNote> all = statements();
        return all.isEmpty()
                ? Optional.empty()
                : KeyStatement.in(all.getLast()).map(KeyStatement::key);
    }

    private SignedNote.Signature signature(String text, NoteKey key) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(secret(key));
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            return key.signature(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + key.id() + " cannot be read", e);
        }
    }

    private PrivateKey secret(NoteKey key) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(
                                Base64.getDecoder()
                                        .decode(
                                                Files.readString(
                                                        file(key), StandardCharsets.US_ASCII))));
    }

    private Path file(NoteKey key) {
        return folder.resolve(key.id() + ".key");
    }

    private interface Work<T> {
        T run();
    }

    /** Nobody signs with a key while another process changes it. */
    private <T> T alone(Work<T> work) {
        synchronized (ONE_IN_THIS_PROCESS) {
            try {
                DurableFile.createFolders(folder);
                try (var channel =
                                FileChannel.open(
                                        folder.resolve("lock"),
                                        StandardOpenOption.CREATE,
                                        StandardOpenOption.WRITE);
                        var _ = channel.lock()) {
                    return work.run();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
