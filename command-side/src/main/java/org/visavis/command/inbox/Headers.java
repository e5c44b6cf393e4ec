package org.visavis.command.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeUtility;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the headers of a mail say; what cannot be understood of them is as if it were not there. */
final class Headers {
    private static final int MOST = 50;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_ADDRESS = 320;
    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"()]{1,64}@[\\w.-]{1,250}");
    private static final Pattern BRACKETS = Pattern.compile("<([^<>]{3,320})>");
    private static final List<String> RECEIVERS =
            List.of("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc");
    private static final List<String> BY_PROGRAMS =
            List.of("List-Id", "X-Autoreply", "X-Autorespond", "X-Failed-Recipients");
    private static final Pattern IN_BULK =
            Pattern.compile("(?i)\\s*(bulk|junk|list|auto_reply)\\b.*");

    private final InternetHeaders headers;

    private Headers(InternetHeaders headers) {
        this.headers = headers;
    }

    static Headers of(byte[] mail) {
        byte[] beginning = Arrays.copyOf(mail, Limits.headers(mail));
        try {
            return new Headers(
                    new InternetHeaders(
                            new ByteArrayInputStream(beginning), /* allowutf8= */ true));
        } catch (MessagingException _) {
            return new Headers(new InternetHeaders());
        }
    }

    String subject() {
        return Clean.line(decoded("Subject"), LONGEST_LINE);
    }

    /** One plain address, in small letters. */
    @Nullable String sender() {
        return addresses("From").findFirst().or(() -> inBrackets(first("From"))).orElse(null);
    }

    /** Where the words before it are not as they should be. */
    private static Optional<String> inBrackets(String header) {
        return BRACKETS.matcher(header)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(ADDRESS.asMatchPredicate())
                .findFirst();
    }

    @Nullable String name() {
        String from = decoded("From").replaceAll("<[^<>]*>", " ").replace('"', ' ');
        String name = Clean.line(from, LONGEST_LINE);
        return name.isEmpty() || name.contains("@") ? null : name;
    }

    List<String> recipients() {
        return RECEIVERS.stream().flatMap(this::addresses).distinct().limit(MOST).toList();
    }

    @Nullable String messageId() {
        return ids("Message-ID").stream().findFirst().orElse(null);
    }

    /** The nearest first: whoever answers adds to the end of the references (RFC 5322, 3.6.4). */
    List<String> answered() {
        List<String> all = new ArrayList<>(ids("In-Reply-To"));
        all.addAll(ids("References").reversed());
        return all.stream().distinct().limit(MOST).toList();
    }

    @Nullable Instant sentAt() {
        try {
            String date = first("Date");
            return date.isEmpty() ? null : new MailDateFormat().parse(date).toInstant();
        } catch (ParseException _) {
            return null;
        }
    }

    /** Whether a program wrote it (RFC 3834, 2), or a list passed it on, or a server tells. */
    boolean isAutomatic() {
        String submitted = first("Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || IN_BULK.matcher(first("Precedence")).matches()
                || first("Return-Path").strip().equals("<>")
                || BY_PROGRAMS.stream().anyMatch(header -> headers.getHeader(header) != null)
                || first("Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report");
    }

    /** All that tells one mail from another in its headers. */
    String told() {
        return String.join(
                "\n", first("Message-ID"), first("From"), first("Date"), first("Subject"));
    }

    private Stream<String> addresses(String header) {
        return Stream.ofNullable(headers.getHeader(header, ","))
                .flatMap(Headers::parsed)
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .filter(ADDRESS.asMatchPredicate());
    }

    private static Stream<String> parsed(String addresses) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(addresses, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null);
        } catch (AddressException _) {
            return Stream.empty();
        }
    }

    private List<String> ids(String header) {
        return MESSAGE_ID.matcher(first(header)).results().map(found -> found.group()).toList();
    }

    private String first(String header) {
        String[] all = headers.getHeader(header);
        return all == null || all.length == 0 ? "" : MimeUtility.unfold(all[0]);
    }

    private String decoded(String header) {
        try {
            return MimeUtility.decodeText(first(header));
        } catch (UnsupportedEncodingException _) {
            return first(header);
        }
    }
}
