/** How the pages find their way in a large town. */
@NullMarked
package org.visavis.query.large;

import org.jspecify.annotations.NullMarked;
