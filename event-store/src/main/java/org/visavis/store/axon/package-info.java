/** Axon on the command side: its configuration, its engine, and the way a decision is taken. */
package org.visavis.store.axon;
