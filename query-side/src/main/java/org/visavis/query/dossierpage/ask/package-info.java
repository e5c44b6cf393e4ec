/** The forms in which something is asked of a dossier: one description each, one page for all. */
@NullMarked
package org.visavis.query.dossierpage.ask;

import org.jspecify.annotations.NullMarked;
