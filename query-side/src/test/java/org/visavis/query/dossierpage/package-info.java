/** What a dossier's events add up to. */
@NullMarked
package org.visavis.query.dossierpage;

import org.jspecify.annotations.NullMarked;
