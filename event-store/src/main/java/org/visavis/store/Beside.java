package org.visavis.store;

import javax.sql.DataSource;

/**
 * Where projections can be made anew while the present ones are read.
 *
 * @param schema an empty schema of the same database, whose role is that of the projections
 * @param source connections that look for tables in that schema first
 * @param laying makes the projected tables in it
 */
public record Beside(String schema, DataSource source, Runnable laying) {}
