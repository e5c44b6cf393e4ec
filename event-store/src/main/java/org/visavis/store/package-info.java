/**
 * The event store under Axon, and what both sides need around it. It knows nothing of the trade.
 *
 * <p>The command side sends commands through {@link org.visavis.store.CommandLine}; the query side
 * follows events through {@link org.visavis.store.Projections}; both read with {@link
 * org.visavis.store.EventReader} and write and read events in one {@link
 * org.visavis.store.EventFormat}. The sub-packages are how this is done, and nobody else's concern.
 */
package org.visavis.store;
