/** The past of a dossier, told from its history. */
@NullMarked
package org.visavis.query.dossierpage.past;

import org.jspecify.annotations.NullMarked;
