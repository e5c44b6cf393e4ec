/** Telling other processes that there is something new. */
package org.visavis.store.wake;
