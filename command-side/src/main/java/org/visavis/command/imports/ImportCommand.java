package org.visavis.command.imports;

import org.visavis.events.imports.ImportId;

/** What may be told of the reading of a log. */
public sealed interface ImportCommand permits StartImport, AdvanceImport, EndImport {
    ImportId id();
}
