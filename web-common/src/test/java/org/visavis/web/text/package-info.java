/** The words people read. */
@NullMarked
package org.visavis.web.text;

import org.jspecify.annotations.NullMarked;
