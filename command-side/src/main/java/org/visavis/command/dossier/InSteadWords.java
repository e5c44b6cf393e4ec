package org.visavis.command.dossier;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.InStead.Changes;
import org.visavis.events.dossier.InSteadGround;
import org.visavis.events.wording.Language;
import org.visavis.events.wording.Words;

/** What the party is told of what is done in their stead, before and after. */
public interface InSteadWords {
    /** The same in this language. */
    InSteadWords in(Language language);

    /**
     * Before.
     *
     * @param who does it
     * @param words who consented and how, or why it cannot wait; null where the ladder was climbed
     * @param changes what is meant to be changed; null where that is not known yet
     */
    Words before(
            String who,
            String what,
            String why,
            InSteadGround ground,
            @Nullable String words,
            @Nullable Changes changes);

    /** After, with old and new values. */
    Words after(String who, String what, String why, Changes changes, @Nullable String note);

    /** That it will not be done after all. */
    Words withdrawn(String who, String what, String reason);

    /** To the referent, where nothing can leave: tell the party what the letter would have said. */
    String work(Words letter);
}
