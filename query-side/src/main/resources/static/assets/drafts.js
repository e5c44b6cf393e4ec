// Written with the drafts.
