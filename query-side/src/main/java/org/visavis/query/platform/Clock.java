package org.visavis.query.platform;

/** With whom an open matter is. Published delays count only the time with us. */
public enum Clock {
    WITH_US,
    WITH_PARTY,
    WITH_PARTNER,
    SUSPENDED
}
