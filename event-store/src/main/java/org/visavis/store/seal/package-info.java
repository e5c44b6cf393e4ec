/** Personal data sealed where it stands in an event. */
package org.visavis.store.seal;
