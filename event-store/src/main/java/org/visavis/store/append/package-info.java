/**
 * How events get in: one thread, one connection, one server-side function, many commands at a time.
 */
package org.visavis.store.append;
