package org.visavis.events.dossier;

import org.visavis.events.Event;

/** The story of a dossier, chapter by chapter. */
public sealed interface DossierEvent extends Event
        permits Opening,
                Referral,
                HandOver,
                Participation,
                Conversation,
                Correspondence,
                Requests,
                Ladder,
                Silence,
                Pledges,
                Work,
                Escalation,
                Course,
                Correction,
                Voice,
                Closing {
    DossierId dossier();
}
