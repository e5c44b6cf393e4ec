/**
 * Copies of what nothing can replace, the events, and the way back from them: one snapshot a file,
 * increments after it, any moment of the history, and keys apart.
 */
@NullMarked
package org.visavis.store.backup;

import org.jspecify.annotations.NullMarked;
