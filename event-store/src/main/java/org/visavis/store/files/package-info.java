/** Files under the keys of persons, beside the events that tell of them. */
@NullMarked
package org.visavis.store.files;

import org.jspecify.annotations.NullMarked;
