/** Every room's page, rendered with named people of the town and looked at. */
@NullMarked
package org.visavis.query.rooms;

import org.jspecify.annotations.NullMarked;
