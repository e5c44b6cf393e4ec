@NullMarked
package org.visavis.command.decision;

import org.jspecify.annotations.NullMarked;
