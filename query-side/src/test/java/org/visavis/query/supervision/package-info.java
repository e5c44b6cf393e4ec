/** What the board counts, measured against the dossiers' own pages. */
@NullMarked
package org.visavis.query.supervision;

import org.jspecify.annotations.NullMarked;
