package org.visavis.command.privacy;

import org.visavis.command.decision.Oblivion;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.store.ErasureList;
import org.visavis.store.files.SealedFiles;

/**
 * Once the keys are destroyed, the files under them are noise: they are taken away as well.
 *
 * @param keys destroys the keys first
 */
public record FilesToo(Oblivion keys, SealedFiles files) implements Oblivion {
    @Override
    public void forget(PartyErased erased) {
        keys.forget(erased);
        files.forget(ErasedLines.of(erased).stream().map(ErasureList.Line::key).toList());
    }
}
