/** A message to the party on paper, as it is posted. */
@NullMarked
package org.visavis.query.dossierpage.letter;

import org.jspecify.annotations.NullMarked;
