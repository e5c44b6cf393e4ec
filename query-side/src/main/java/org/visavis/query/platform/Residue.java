package org.visavis.query.platform;

import java.sql.SQLException;

/** What a database keeps of rows that are gone, out of reach of the query side's own role. */
@FunctionalInterface
public interface Residue {
    /** Nothing is within this program's reach: whoever runs the database sees to it. */
    Residue ELSEWHERE = () -> {};

    /** Clears statistics and logs of what was deleted before. */
    void clear() throws SQLException;
}
