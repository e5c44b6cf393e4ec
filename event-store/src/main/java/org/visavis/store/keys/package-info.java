/** Keys as files that survive a power cut, tombstones and lists that survive a restore. */
package org.visavis.store.keys;
