/** How people are forgotten: what belongs to them, the keys, and the list that outlives backups. */
@NullMarked
package org.visavis.command.privacy;

import org.jspecify.annotations.NullMarked;
