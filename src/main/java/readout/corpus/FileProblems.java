package readout.corpus;

import readout.corpus.Problem.Severity;

/** Where the problems of one file are handed in. */
record FileProblems(String file, Problems all) {

    void error(Mark at, String message, String remedy) {
        all.add(new Problem(Severity.ERROR, file, at.line(), at.column(), message, remedy));
    }

    void warning(Mark at, String message, String remedy) {
        all.add(new Problem(Severity.WARNING, file, at.line(), at.column(), message, remedy));
    }
}
