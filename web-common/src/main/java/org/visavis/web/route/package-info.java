/** Which path is open to whom; what is not listed is closed. */
@NullMarked
package org.visavis.web.route;

import org.jspecify.annotations.NullMarked;
