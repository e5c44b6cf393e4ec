package org.visavis.ground;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.visavis.store.ErasureList;
import org.visavis.store.FileKeyVault;
import org.visavis.store.KeyVault;

import java.nio.file.Path;

/** The keys of an installation, as far as nobody was erased. */
public final class Keys {
    private static final Logger LOG = LoggerFactory.getLogger(Keys.class);

    private Keys() {}

    /**
     * The keys in this folder; those that a backup brought back, though they are on the list of
     * what was erased, are destroyed again before anybody can use them.
     */
    public static KeyVault in(Path folder, ErasureList erasures) {
        var vault = new FileKeyVault(folder);
        int back = erasures.destroyAgain(vault);
        if (back > 0) {
            LOG.warn("{} keys on the list of erasures came back, and were destroyed again", back);
        }
        return vault;
    }
}
