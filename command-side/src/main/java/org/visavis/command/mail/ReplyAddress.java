package org.visavis.command.mail;

import org.visavis.events.Id;
import org.visavis.events.dossier.DossierId;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The address to which an answer goes: it names the dossier, and nobody without the secret can make
 * one up (the first 80 bits of an HMAC-SHA-256). A local part has 64 characters at most (RFC 5321,
 * 4.5.3.1.1) and may lose its capitals on the way.
 */
public final class ReplyAddress {
    private static final int MARK = 20;
    private static final Pattern FORM =
            Pattern.compile("dossier\\+([0-9a-f]{32})\\.([0-9a-f]{" + MARK + "})@.*");

    private final SecretKey secret;
    private final String domain;

    /**
     * @param secret no other use is made of it
     * @param domain whose mail comes here
     */
    public ReplyAddress(SecretKey secret, String domain) {
        this.secret = secret;
        this.domain = domain;
    }

    /** Where to answer about this dossier. */
    public String of(DossierId dossier) {
        return "dossier+"
                + dossier.value().replace("-", "")
                + "."
                + mark(dossier.value())
                + "@"
                + domain;
    }

    /** The dossier of such an address; nothing where somebody made it up. */
    public Optional<DossierId> read(String address) {
        Matcher parts = FORM.matcher(address.strip().toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String id =
                parts.group(1).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        return Id.isWellFormed(id) && isSame(mark(id), parts.group(2))
                ? Optional.of(new DossierId(id))
                : Optional.empty();
    }

    /** Whether answers to dossiers go there, whichever; also where the mark is made up. */
    public boolean isOfDossiers(String address) {
        String plain = address.strip().toLowerCase(Locale.ROOT);
        return plain.matches("dossier(\\+.*)?@.*")
                && plain.endsWith("@" + domain.toLowerCase(Locale.ROOT));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String mark(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            byte[] all = mac.doFinal(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(all).substring(0, MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK knows HmacSHA256", e);
        }
    }
}
