package org.visavis.command.mail;

import org.visavis.events.dossier.Correspondence.MessageWritten;
import org.visavis.web.text.Bundles;

import java.util.List;

/** What a mail says, in both its forms, for tests of whatever writes one. */
public final class Rendered {
    private static final Surroundings AROUND = new Surroundings(new Bundles(true), "");

    private Rendered() {}

    /** As plain text, and as HTML. */
    public static List<String> of(MessageWritten message) {
        Signed signed = Signed.of(message).orElseThrow();
        Frame frame = AROUND.in(signed.language());
        return List.of(frame.text(signed), frame.html(signed));
    }

    /** As the HTML says these words. */
    public static String escaped(String words) {
        return Html.escaped(words);
    }
}
