/** What every room stands on, tried out alone. */
@NullMarked
package org.visavis.query.platform;

import org.jspecify.annotations.NullMarked;
