/** Histories that nobody thought of: what holds for them holds for all. */
@NullMarked
package org.visavis.query.histories;

import org.jspecify.annotations.NullMarked;
