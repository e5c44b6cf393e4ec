/** Keys as files that survive a power cut, and tombstones that survive a restore. */
package org.visavis.store.keys;
