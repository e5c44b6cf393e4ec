package org.visavis.command.imports;

import org.jspecify.annotations.Nullable;
import org.visavis.events.dossier.Channel;

import java.util.Locale;
import java.util.Map;

/** The words by which logs call the channels that we know. */
final class ChannelWords {
    private static final Map<String, Channel> WORDS =
            Map.ofEntries(
                    Map.entry("internet", Channel.PORTAL),
                    Map.entry("portal", Channel.PORTAL),
                    Map.entry("portail", Channel.PORTAL),
                    Map.entry("desk", Channel.COUNTER),
                    Map.entry("counter", Channel.COUNTER),
                    Map.entry("guichet", Channel.COUNTER),
                    Map.entry("post", Channel.LETTER),
                    Map.entry("letter", Channel.LETTER),
                    Map.entry("courrier", Channel.LETTER),
                    Map.entry("e-mail", Channel.EMAIL),
                    Map.entry("email", Channel.EMAIL),
                    Map.entry("courriel", Channel.EMAIL),
                    Map.entry("phone", Channel.CALL),
                    Map.entry("call", Channel.CALL),
                    Map.entry("téléphone", Channel.CALL),
                    Map.entry("sms", Channel.SMS),
                    Map.entry("visit", Channel.VISIT),
                    Map.entry("visite", Channel.VISIT),
                    Map.entry("meeting", Channel.MEETING),
                    Map.entry("rendez-vous", Channel.MEETING),
                    Map.entry("intern", Channel.INTERNAL),
                    Map.entry("interne", Channel.INTERNAL));

    private ChannelWords() {}

    /** The channel; none for a word that is not known, or none at all. */
    static @Nullable Channel channel(@Nullable String word) {
        return word == null ? null : WORDS.get(word.strip().toLowerCase(Locale.ROOT));
    }
}
