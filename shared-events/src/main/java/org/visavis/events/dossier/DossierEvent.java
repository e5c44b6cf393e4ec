package org.visavis.events.dossier;

import org.visavis.events.Event;

/** The story of a dossier, chapter by chapter. */
public sealed interface DossierEvent extends Event
        permits Opening,
                Referral,
                HandOver,
                Introduction,
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
                InStead,
                Voice,
                Closing {
    DossierId dossier();
}
