/** What is kept for one person for a while, and for nobody else. */
@NullMarked
package org.visavis.web.keep;

import org.jspecify.annotations.NullMarked;
