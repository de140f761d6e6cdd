package readout.metrics;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** A health report as JSON. */
final class HealthJson {

    private HealthJson() {}

    static String of(Health.Report report) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("status", report.isReady() ? "ready" : "not ready");
        var checks = json.putObject("checks");
        report.checks().forEach(check -> checks.putObject(check.name())
            .put("ok", check.isWell()).put("needed", check.isNeeded()).put("says", check.says()));
        return json + "\n";
    }
}
