package org.visavis.events.party;

import org.visavis.events.wording.Language;

/** How a party would like to be spoken to. */
public record Preferences(Language language, PreferredChannel channel) {
    /** Of whom nothing was told. */
    public static final Preferences USUAL = new Preferences(Language.FR, PreferredChannel.EMAIL);
}
