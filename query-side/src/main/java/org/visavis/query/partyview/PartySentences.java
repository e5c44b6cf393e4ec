package org.visavis.query.partyview;

import org.jspecify.annotations.Nullable;
import org.visavis.events.party.ContactCard;
import org.visavis.events.party.ErasureGround;
import org.visavis.events.party.PartyContacts.PartyContactAdded;
import org.visavis.events.party.PartyContacts.PartyContactCorrected;
import org.visavis.events.party.PartyContacts.PartyContactEnded;
import org.visavis.events.party.PartyErasure.ErasureAsked;
import org.visavis.events.party.PartyErasure.ErasureConfirmed;
import org.visavis.events.party.PartyErasure.ErasureRefused;
import org.visavis.events.party.PartyErasure.ErasureWithdrawn;
import org.visavis.events.party.PartyErasure.PartyErased;
import org.visavis.events.party.PartyEvent;
import org.visavis.events.party.PartyEvent.PartyCorrected;
import org.visavis.events.party.PartyEvent.PartyPreferencesSet;
import org.visavis.events.party.PartyEvent.PartyRegistered;
import org.visavis.events.party.PartyIdentity;
import org.visavis.events.party.PartyMerging.PartyMerged;
import org.visavis.events.party.PartyMerging.PartyUnmerged;
import org.visavis.events.party.Preferences;
import org.visavis.events.privacy.Confidential;
import org.visavis.web.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Tells each event of a party in one plain sentence, and the words that belong to it. */
final class PartySentences {
    static final PartyIdentity ERASED = new PartyIdentity("", null, null);

    private final Texts texts;
    private final Map<String, String> names;
    private final UnaryOperator<String> instead;
    private final Locale locale;

    /**
     * @param names of the people and parties whom the sentences speak of, by identifier
     * @param instead what is said in place of words that were erased with a key
     */
    PartySentences(
            Texts texts, Map<String, String> names, UnaryOperator<String> instead, Locale locale) {
        this.instead = instead;
        this.texts = texts;
        this.names = names;
        this.locale = locale;
    }

    String sentence(PartyEvent event) {
        return switch (event) {
            case PartyRegistered _ -> say("sentence.PartyRegistered");
            case PartyCorrected _ -> say("sentence.PartyCorrected");
            case PartyPreferencesSet it -> preferred(it);
            case PartyContactAdded it -> say("sentence.PartyContactAdded", nameOf(it.card()));
            case PartyContactCorrected it ->
                    say("sentence.PartyContactCorrected", nameOf(it.card()));
            case PartyContactEnded it -> say("sentence.PartyContactEnded", it.number());
            case PartyMerged it -> say("sentence.PartyMerged", name(it.party()), name(it.into()));
            case PartyUnmerged it ->
                    say("sentence.PartyUnmerged", name(it.party()), name(it.from()));
            case ErasureAsked it -> say("sentence.ErasureAsked", ground(it.ground()), it.visa());
            case ErasureConfirmed _ -> say("sentence.ErasureConfirmed");
            case ErasureRefused _ -> say("sentence.ErasureRefused");
            case ErasureWithdrawn _ -> say("sentence.ErasureWithdrawn");
            case PartyErased it -> say("sentence.PartyErased", ground(it.ground()), it.visa());
        };
    }

    /**
     * What was told before, where it changed, and why.
     *
     * @param before the identity as it was told until then
     */
    List<String> words(PartyEvent event, PartyIdentity before) {
        return switch (event) {
            case PartyRegistered _, PartyPreferencesSet _, PartyContactAdded _ -> List.of();
            case PartyCorrected it -> corrected(it, before);
            case PartyContactCorrected it -> List.of(because(it.reason()));
            case PartyContactEnded it ->
                    it.reason() == null ? List.of() : List.of(because(it.reason()));
            case PartyMerged it -> List.of(because(it.reason()));
            case PartyUnmerged it -> List.of(because(it.reason()));
            case ErasureRefused it -> List.of(because(it.reason()));
            case ErasureAsked _, ErasureConfirmed _, ErasureWithdrawn _, PartyErased _ -> List.of();
        };
    }

    private String preferred(PartyPreferencesSet it) {
        Preferences told = it.preferences().orElse(Preferences.USUAL);
        return say(
                it.by() == null
                        ? "sentence.PartyPreferencesSet.party"
                        : "sentence.PartyPreferencesSet",
                say("preferences.language." + told.language()),
                say("preferences.channel." + told.channel()));
    }

    /** The name of somebody who acted, or of a record. */
    String name(Object id) {
        String name = names.getOrDefault(id.toString(), texts.tell("actor.unknown", locale));
        return name.isBlank() ? instead.apply(id.toString()) : name;
    }

    private List<String> corrected(PartyCorrected it, PartyIdentity before) {
        PartyIdentity now = it.identity().orElse(ERASED);
        return Stream.of(
                        difference(before.name(), now.name()),
                        difference(before.phone(), now.phone()),
                        difference(before.email(), now.email()),
                        because(it.reason()))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String difference(@Nullable String before, @Nullable String now) {
        return Objects.equals(before, now)
                ? ""
                : say(
                        "party.changed",
                        Objects.requireNonNullElse(before, "—"),
                        Objects.requireNonNullElse(now, "—"));
    }

    private String because(Confidential<String> reason) {
        return say("party.because", read(reason));
    }

    private String nameOf(Confidential<ContactCard> card) {
        return read(card.map(ContactCard::name));
    }

    private String read(Confidential<String> words) {
        return switch (words) {
            case Confidential.Clear<String>(_, String said) -> said;
            case Confidential.Erased<String>(String key) -> instead.apply(key);
        };
    }

    private String ground(ErasureGround ground) {
        return say("erasure.ground." + ground.name());
    }

    private String say(String key, Object... arguments) {
        return texts.tell(key, locale, arguments);
    }
}
