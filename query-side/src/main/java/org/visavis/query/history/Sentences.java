package org.visavis.query.history;

import org.visavis.events.agent.AgentId;
import org.visavis.events.dossier.Closing;
import org.visavis.events.dossier.Conversation;
import org.visavis.events.dossier.Correction;
import org.visavis.events.dossier.Correspondence;
import org.visavis.events.dossier.Course;
import org.visavis.events.dossier.DossierEvent;
import org.visavis.events.dossier.Escalation;
import org.visavis.events.dossier.HandOver;
import org.visavis.events.dossier.InStead;
import org.visavis.events.dossier.Introduction;
import org.visavis.events.dossier.Ladder;
import org.visavis.events.dossier.Opening;
import org.visavis.events.dossier.Participation;
import org.visavis.events.dossier.Pledges;
import org.visavis.events.dossier.Referral;
import org.visavis.events.dossier.Requests;
import org.visavis.events.dossier.Silence;
import org.visavis.events.dossier.Voice;
import org.visavis.events.dossier.Work;
import org.visavis.web.text.Texts;

import java.util.Locale;

/**
 * Tells each event of a dossier in one plain sentence. The compiler finds the event that nobody
 * tells; the bundles hold the words.
 */
public final class Sentences {
    private final Texts texts;

    public Sentences(Texts texts) {
        this.texts = texts;
    }

    /** What the people are called whom a sentence speaks of. */
    public interface Names {
        String of(AgentId agent);

        /** What is said in place of words that were erased with this key. */
        String insteadOf(String key);
    }

    public Told tell(DossierEvent event, Names names, Locale locale) {
        var say = new Telling(texts, names, locale);
        return switch (event) {
            case Opening it -> ReferralTold.of(it, say);
            case Referral it -> ReferralTold.of(it, say);
            case HandOver it -> ReferralTold.of(it, say);
            case Introduction it -> IntroductionTold.of(it, say);
            case Participation it -> ReferralTold.of(it, say);
            case Conversation it -> ConversationTold.of(it, say);
            case Correspondence it -> CorrespondenceTold.of(it, say);
            case Requests it -> WorkTold.of(it, say);
            case Ladder it -> LadderTold.of(it, say);
            case Silence it -> LadderTold.of(it, say);
            case Pledges it -> WorkTold.of(it, say);
            case Work it -> WorkTold.of(it, say);
            case Escalation it -> CourseTold.of(it, say);
            case Course it -> CourseTold.of(it, say);
            case Closing it -> CourseTold.of(it, say);
            case Correction it -> CorrectionTold.of(it, say);
            case InStead it -> InSteadTold.of(it, say);
            case Voice it -> VoiceTold.of(it, say);
        };
    }
}
