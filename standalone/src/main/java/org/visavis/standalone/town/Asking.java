package org.visavis.standalone.town;

import org.visavis.store.CommandKey;
import org.visavis.store.Header;
import org.visavis.store.Receipt;

/** Where the foundation's commands go. */
@FunctionalInterface
interface Asking {
    Receipt ask(Object command, Header header, CommandKey key, String... claims);
}
