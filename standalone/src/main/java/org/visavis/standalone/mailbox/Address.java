package org.visavis.standalone.mailbox;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import org.jspecify.annotations.Nullable;

/** Reads mail addresses, with or without a name before them. */
final class Address {
    private Address() {}

    /**
     * @throws NotAsExpected naming the field, if the text is no address
     */
    static InternetAddress of(String field, String text) {
        try {
            var address = new InternetAddress(text, true);
            address.validate();
            return address;
        } catch (AddressException e) {
            throw new NotAsExpected("not-an-address", field);
        }
    }

    /** The first of them, alone; null if there is none that can be read. */
    static @Nullable String first(@Nullable String header) {
        try {
            InternetAddress[] all =
                    InternetAddress.parseHeader(header == null ? "" : header, false);
            return all.length == 0 ? null : all[0].getAddress();
        } catch (AddressException e) {
            return null;
        }
    }
}
