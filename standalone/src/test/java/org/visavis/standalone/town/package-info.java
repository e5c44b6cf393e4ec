@NullMarked
package org.visavis.standalone.town;

import org.jspecify.annotations.NullMarked;
