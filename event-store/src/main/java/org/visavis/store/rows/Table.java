package org.visavis.store.rows;

import java.util.List;

/**
 * A table of which each row is fed by one stream.
 *
 * @param name as the database calls it, in whatever schema the connection looks first
 * @param stream the column that names the stream
 */
public record Table(String name, String stream) {

    /** A new row with these columns; the others have their defaults. */
    public Insert insert(String... columns) {
        return new Insert(this, List.of(columns), List.of());
    }

    /** The same, but a row that has the same values in these columns is replaced. */
    public Insert put(List<String> key, String... columns) {
        return new Insert(this, List.of(columns), key);
    }

    /** Begins to describe a change of rows, which sets these columns. */
    public Change.Draft set(String... columns) {
        return new Change.Draft(this).set(columns);
    }

    /** Begins to describe a change of rows, which sets these columns where a value is given. */
    public Change.Draft setIfGiven(String... columns) {
        return new Change.Draft(this).setIfGiven(columns);
    }

    /** Begins to describe a change of rows, which adds one to this column. */
    public Change.Draft countUp(String column) {
        return new Change.Draft(this).countUp(column);
    }

    /** Takes the rows away that have these values in these columns. */
    public Removal remove(String... columns) {
        return new Removal(this, Where.equal(List.of(columns)));
    }
}
