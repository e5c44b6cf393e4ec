/** The words people read, in message bundles. */
@NullMarked
package org.visavis.web.text;

import org.jspecify.annotations.NullMarked;
