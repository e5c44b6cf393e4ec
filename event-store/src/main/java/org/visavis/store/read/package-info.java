/** Plain questions to the store. */
package org.visavis.store.read;
