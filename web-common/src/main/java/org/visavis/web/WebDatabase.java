package org.visavis.web;

import javax.sql.DataSource;

/**
 * The database of sessions and refused forms (schema {@code web}, migrations in {@code
 * classpath:db/web}); a type of its own, so that it never passes for the pool of a side.
 *
 * @param dataSource connections of a role that may read and write the tables of schema {@code web}
 */
public record WebDatabase(DataSource dataSource) {}
