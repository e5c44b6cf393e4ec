package org.visavis.web.text;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All files {@code messages/*.properties} of all modules, in UTF-8. A file without a language is
 * French, the base. A missing key is an error in the log and shows itself; when strict, it throws.
 */
public final class Bundles extends AbstractMessageSource implements Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Bundles.class);
    private static final Pattern LANGUAGE = Pattern.compile("_([a-z]{2})\\.properties$");

    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final boolean strict;

    /**
     * Reads all files once.
     *
     * @param strict whether a missing key throws, as it should in tests
     */
    public Bundles(boolean strict) {
        this.strict = strict;
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties")) {
                read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String tell(String key, Locale locale, Object... arguments) {
        Object[] told = Arrays.stream(arguments).map(one -> told(one, locale)).toArray();
        return getMessage(key, told, locale);
    }

    @Override
    public boolean knows(String key) {
        return base().containsKey(key);
    }

    /** The French texts, all of them. */
    public Map<String, String> base() {
        return in(Language.FRENCH);
    }

    /** The texts of this language and of no other. */
    public Map<String, String> in(Language language) {
        return Map.copyOf(texts.getOrDefault(language.code(), Map.of()));
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        return text(code, locale);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        String text = text(code, locale);
        return text == null ? null : new MessageFormat(text, locale);
    }

    @Override
    protected @Nullable String getDefaultMessage(String code) {
        LOG.error("No text for the key {}", code);
        if (strict) {
            throw new IllegalStateException("Expected a text for " + code + ", but found none");
        }
        return code;
    }

    private static Object told(Object argument, Locale locale) {
        return switch (argument) {
            case Instant instant -> Moments.in(locale).moment(instant);
            case LocalDate day -> Moments.in(locale).day(day);
            default -> argument;
        };
    }

    private @Nullable String text(String key, Locale locale) {
        Map<String, String> french = texts.getOrDefault(Locale.FRENCH.getLanguage(), Map.of());
        return texts.getOrDefault(locale.getLanguage(), french).getOrDefault(key, french.get(key));
    }

    private void read(Resource file) throws IOException {
        Matcher language = LANGUAGE.matcher(String.valueOf(file.getFilename()));
        Map<String, String> known =
                texts.computeIfAbsent(
                        language.find() ? language.group(1) : Locale.FRENCH.getLanguage(),
                        unknown -> new HashMap<>());
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (known.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two texts for the key " + key);
            }
        }
    }
}
