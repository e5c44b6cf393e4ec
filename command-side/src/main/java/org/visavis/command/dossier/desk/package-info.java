/** The forms and the JSON that become commands about one dossier, a desk for each subject. */
@NullMarked
package org.visavis.command.dossier.desk;

import org.jspecify.annotations.NullMarked;
