/** A gallery of all components, rendered and looked at. */
@NullMarked
package org.visavis.query.page;

import org.jspecify.annotations.NullMarked;
