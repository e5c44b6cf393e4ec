/** Every room's page, rendered with named people of the town and looked at. */
@NullMarked
package org.visavis.query.portfolio;

import org.jspecify.annotations.NullMarked;
