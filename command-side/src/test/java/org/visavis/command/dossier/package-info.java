@NullMarked
package org.visavis.command.dossier;

import org.jspecify.annotations.NullMarked;
