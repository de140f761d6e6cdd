package readout.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;

/** What a cluster answered. */
record Reply(int status, JsonNode body) {

    private static final int UNKNOWN_USER = 401;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;

    boolean isOk() {
        return status / 100 == 2;
    }

    /** Why it refused, in the cluster's words, or in ours where those tell nothing. */
    String reason() {
        if (status == UNKNOWN_USER) {
            return "it does not accept the user and the password; see search.opensearch.user and"
                + " search.opensearch.password-file";
        }
        var error = body.path("error");
        var root = error.path("root_cause").path(0).path("reason").asText("");
        var reason = error.isTextual() ? error.asText() : error.path("reason").asText("");
        var told = root.isEmpty() ? reason : root;
        return told.isEmpty() ? "status " + status : told;
    }
}
