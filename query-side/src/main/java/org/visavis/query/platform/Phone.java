package org.visavis.query.platform;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as they are searched: digits only, French ones without their country. */
public final class Phone {
    private static final Pattern NUMBER = Pattern.compile("[+\\d][\\d .()/-]*");
    private static final Pattern FRANCE = Pattern.compile("^(\\+|00)33(\\(0\\)|0)?");
    private static final int FEWEST = 4;

    private Phone() {}

    /** The digits of a number; none where there is none. */
    public static String digits(@Nullable String phone) {
        return phone == null
                ? ""
                : FRANCE.matcher(phone.replace(" ", "")).replaceFirst("0").replaceAll("\\D", "");
    }

    /** The digits, where these words are a number or a part of one. */
    public static Optional<String> in(String words) {
        return NUMBER.matcher(words).matches() && digits(words).length() >= FEWEST
                ? Optional.of(digits(words))
                : Optional.empty();
    }

    /** The digits as a pattern of LIKE that finds them anywhere in a number. */
    public static Optional<String> anywhere(String words) {
        return in(words.strip()).map(digits -> '%' + digits + '%');
    }
}
