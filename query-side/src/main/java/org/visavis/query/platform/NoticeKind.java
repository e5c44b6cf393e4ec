package org.visavis.query.platform;

/** Of what an agent is told, because it is theirs now or changes what they do. */
public enum NoticeKind {
    /** They answer for the dossier from now on. */
    ASSIGNED,
    /** Somebody else answers for it from now on. */
    RELIEVED,
    /** They are asked to take it over. */
    HAND_OVER_PROPOSED,
    /** Their successor did not take it over. */
    HAND_OVER_RETURNED,
    /** The party wrote, called or came by. */
    PARTY_WROTE,
    /** What was asked for has come. */
    ANSWERED,
    /** The party wants to be called, by them. */
    CALL_BACK_ASKED,
    /** There is something for them to do. */
    ACTION_GIVEN,
    /** The dossier was raised to them. */
    ESCALATED,
    /** What they had raised, or was raised above them, is settled. */
    ESCALATION_SETTLED,
    /** Another referent is asked for. */
    ANOTHER_REFERENT_ASKED,
    /** The party says that something in the history is not right. */
    CONTESTED,
    /** A message did not leave. */
    UNDELIVERED,
    /** Nobody has done anything for the dossier for long. */
    SILENT,
    /** The party thanked them. */
    THANKED
}
