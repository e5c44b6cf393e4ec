/** Axon on the query side: one processor, its position, its parked events, its transaction. */
package org.visavis.store.project;
