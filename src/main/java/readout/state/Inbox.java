package readout.state;

/** What readers leave for those who keep the corpus. */
public record Inbox(MistakeReports mistakes, UnansweredQuestions questions) {}
