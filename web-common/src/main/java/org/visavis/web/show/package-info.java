/** The same address shown as a page to people and as JSON to programs. */
@NullMarked
package org.visavis.web.show;

import org.jspecify.annotations.NullMarked;
