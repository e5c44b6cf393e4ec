package org.visavis.store.files;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.visavis.store.CorruptSeal;
import org.visavis.store.KeyDestroyed;
import org.visavis.store.KeyVault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.sql.DataSource;

/**
 * Keeps files in the store's database, each sealed under the key of the person whom it is about:
 * backups hold them with the events, and once the key is destroyed nobody can read any copy.
 */
public final class SealedFiles {
    private static final String ADD =
            """
            insert into store.file_piece (file, number, person, sealed) values (?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String KNOWN =
            "select person, count(*) from store.file_piece where file = ? group by person";

    private static final String PIECE =
            "select sealed from store.file_piece where file = ? and number = ?";

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final KeyVault vault;

    /**
     * @param source connections of a role that may read the files, and add some if it has to
     */
    public SealedFiles(DataSource source, KeyVault vault) {
        this.sql = new JdbcTemplate(source);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        this.vault = vault;
    }

    private record Known(String person, int pieces) {}

    /**
     * Keeps all that can be read from there, or nothing.
     *
     * @param file a new id, or one that was used for the same file before
     * @param person whose key it is sealed with; made if need be
     * @return false if a file of this id is kept already
     * @throws KeyDestroyed if the person was forgotten
     */
    public boolean keep(String file, String person, InputStream content) {
        SecretKey key = vault.find(person).orElseGet(() -> vault.create(person));
        return Boolean.TRUE.equals(
                transaction.execute(_ -> add(new Pieces(file, key), person, content)));
    }

    private boolean add(Pieces pieces, String person, InputStream content) {
        try {
            byte[] next = content.readNBytes(Pieces.LENGTH);
            boolean last = false;
            for (int number = 0; !last; number++) {
                byte[] piece = next;
                next = content.readNBytes(Pieces.LENGTH);
                last = next.length == 0;
                byte[] sealed = pieces.seal(number, last, piece);
                if (sql.update(ADD, pieces.file(), number, person, sealed) == 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file, read piece by piece as it is asked for; empty where there is none, or its person
     * was forgotten.
     *
     * @throws CorruptSeal if its key is lost; the stream throws it where a piece was changed
     */
    public Optional<InputStream> open(String file) {
        return known(file)
                .flatMap(
                        known ->
                                key(file, known.person())
                                        .map(key -> opened(new Pieces(file, key), known.pieces())));
    }

    private InputStream opened(Pieces pieces, int count) {
        return new PieceStream(
                count,
                number -> pieces.open(number, number == count - 1, sealed(pieces.file(), number)));
    }

    private Optional<Known> known(String file) {
        List<Known> found =
                sql.query(KNOWN, (row, _) -> new Known(row.getString(1), row.getInt(2)), file);
        return found.stream().findFirst();
    }

    private Optional<SecretKey> key(String file, String person) {
        Optional<SecretKey> key = vault.find(person);
        if (key.isEmpty() && !vault.isDestroyed(person)) {
            throw new CorruptSeal("file " + file + ", whose key is lost", null);
        }
        return key;
    }

    private byte[] sealed(String file, int number) {
        List<byte[]> found = sql.query(PIECE, (row, _) -> row.getBytes(1), file, number);
        if (found.isEmpty()) {
            throw new CorruptSeal("file " + file + " piece " + number, null);
        }
        return found.getFirst();
    }

    /** Takes away all that is about these persons; without their keys it is noise. */
    public void forget(Collection<String> persons) {
        sql.update(
                "delete from store.file_piece where person = any (?)",
                (Object) persons.toArray(String[]::new));
    }
}
