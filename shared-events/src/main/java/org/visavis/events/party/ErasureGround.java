package org.visavis.events.party;

/** On what grounds a person is forgotten: what a public body keeps is not its own to destroy. */
public enum ErasureGround {
    /** The archives service gave its visa (Code du patrimoine, art. L212-3). */
    ARCHIVES_VISA,
    /** The time has passed for which a published rule says that it is kept. */
    RETENTION_RULE
}
