/** Random lives of dossiers, told to the tables and folded: both have to say the same. */
@NullMarked
package org.visavis.query.dossierpage;

import org.jspecify.annotations.NullMarked;
