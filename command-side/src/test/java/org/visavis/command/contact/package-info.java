/** The rules of contacts without a dossier, told as what was asked and what came of it. */
@NullMarked
package org.visavis.command.contact;

import org.jspecify.annotations.NullMarked;
