package org.visavis.web.who;

/** What a person may be allowed to do; the routes name the roles they are open to. */
public enum Role {
    /** Works for an organisation and answers for dossiers. */
    AGENT,
    /** Sees and moves the work of a team. */
    SUPERVISOR,
    /** Administers an organisation. */
    ADMIN,
    /** Keeps the directory. */
    EDITOR,
    /** Answers for records and erasure. */
    RECORDS,
    /** Is served: sees only what concerns them. */
    PARTY
}
