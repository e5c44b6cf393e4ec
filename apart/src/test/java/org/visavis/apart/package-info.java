/** Both sides as programs of their own, several of each, over one database and behind one door. */
@NullMarked
package org.visavis.apart;

import org.jspecify.annotations.NullMarked;
