/**
 * Rows that projectors write, described so that they can be written one after the other into a
 * database, or gathered stream by stream and copied into it.
 */
package org.visavis.store.rows;
