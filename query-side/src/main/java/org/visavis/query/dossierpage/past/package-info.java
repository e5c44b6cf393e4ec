/** A dossier as it was: pure, made from its history alone. */
@NullMarked
package org.visavis.query.dossierpage.past;

import org.jspecify.annotations.NullMarked;
