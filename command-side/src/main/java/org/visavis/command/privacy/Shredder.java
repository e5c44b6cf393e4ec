package org.visavis.command.privacy;

import org.visavis.command.decision.Oblivion;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.store.ErasureList;
import org.visavis.store.KeyVault;

import java.util.List;

/** First the list, then the keys: what is destroyed can be destroyed again after any restore. */
public final class Shredder implements Oblivion {
    private final ErasureList list;
    private final KeyVault vault;

    /** Notes it on this list, and destroys the keys of this vault. */
    public Shredder(ErasureList list, KeyVault vault) {
        this.list = list;
        this.vault = vault;
    }

    @Override
    public void forget(PartyErased erased) {
        List<ErasureList.Line> lines = ErasedLines.of(erased);
        list.add(lines);
        lines.forEach(line -> vault.destroy(line.key()));
    }
}
