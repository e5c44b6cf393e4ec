/** Who is asking. */
@NullMarked
package org.visavis.web.who;

import org.jspecify.annotations.NullMarked;
