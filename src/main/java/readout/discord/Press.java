package readout.discord;

/** What pressing a button asks for. */
record Press(Action action, Bookmark bookmark) {}
