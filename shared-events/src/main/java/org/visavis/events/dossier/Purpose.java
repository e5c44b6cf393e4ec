package org.visavis.events.dossier;

/** Why a message leaves. */
public enum Purpose {
    /** Somebody has something to say. */
    MESSAGE,
    /** A new referent says who they are. */
    INTRODUCTION,
    /** Something is asked for. */
    REQUEST,
    /** It was asked for before, and did not come. */
    REMINDER,
    /** Help is offered with it. */
    OFFER_OF_HELP,
    /** Something is told that the party has to know. */
    NOTICE
}
