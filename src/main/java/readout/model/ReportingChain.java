package readout.model;

import java.util.List;

/**
 * Through whom the words reached the source, from the speaker outwards (PROV wasQuotedFrom): "RIA Novosti" then "news
 * report". The primary text is not held unless the chain is a single hop.
 */
public record ReportingChain(List<String> hops) {

    public ReportingChain {
        hops = List.copyOf(hops);
    }
}
