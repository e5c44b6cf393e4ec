package org.visavis.command.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * The words of one part, in the alphabet that it names, as far as the limit goes.
 *
 * @param whole whether that is all of them
 */
record Words(String text, boolean whole) {

    static Words in(Part part) throws MessagingException, IOException {
        try (InputStream bytes = part.getInputStream()) {
            byte[] read = bytes.readNBytes(Limits.MARKUP);
            return new Words(Clean.decoded(read, charset(part.getContentType())), bytes.read() < 0);
        }
    }

    private static Charset charset(String type) {
        try {
            String named = new ContentType(type).getParameter("charset");
            return named == null ? StandardCharsets.UTF_8 : known(named);
        } catch (ParseException _) {
            return StandardCharsets.UTF_8;
        }
    }

    private static Charset known(String named) {
        try {
            return Charset.forName(MimeUtility.javaCharset(named));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return StandardCharsets.UTF_8;
        }
    }
}
