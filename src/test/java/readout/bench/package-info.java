/**
 * Measurements of the whole program beside its peers and its floors: {@code ./readout bench}. Nothing here is asserted,
 * and no build runs it.
 *
 * <p>{@link readout.bench.Bench} lists the benchmarks; each is a {@link readout.bench.Benchmark}. They run over a
 * {@link readout.bench.SyntheticCorpus} and print a {@link readout.bench.Report}.
 */
@NullMarked
package readout.bench;

import org.jspecify.annotations.NullMarked;
