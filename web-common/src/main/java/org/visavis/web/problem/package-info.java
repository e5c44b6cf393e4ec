/** How a no is told: to programs as problem+json, to people as a page or beside the field. */
@NullMarked
package org.visavis.web.problem;

import org.jspecify.annotations.NullMarked;
